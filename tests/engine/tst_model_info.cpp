#include "core/domain/error.h"
#include "core/domain/model_name.h"
#include "core/engine/model_info.h"
#include "core/text/prompt.h"
#include "tests/support/tiny_model.h"

#include <QTemporaryDir>
#include <QTest>

using namespace detdiffusion;

class TestModelInfo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void describesAModel();
    void tellsHowOftenAClassWasSeen();
    void namesWhatIsMissing();
    void hashFollowsTheWeights();
    void checkpointsAreCalledAfterTheirRun();
    void refusesOtherFolders();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path m_model;
};

void TestModelInfo::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_model = std::filesystem::path(m_folder->path().toStdString()) / "tiny";
    test::writeTinyModel(m_model);
}

void TestModelInfo::describesAModel()
{
    const auto info = readModelInfo(m_model);
    QCOMPARE(info.name, std::string("tiny"));
    QCOMPARE(info.classes, (std::vector<std::string> { "dog", "cat", "car" }));
    QCOMPARE(info.gridColumns, 4);
    QCOMPARE(info.locationTokens, 16);
    QVERIFY(info.hasPerceptionTokens);
    QCOMPARE(info.maxBoxes, 3);
    QCOMPARE(info.tokenLimit, 64);
    QCOMPARE(info.width, 16);
    QCOMPARE(info.sizeStep, 2);
    QCOMPARE(info.defaultSteps, 4);
    QCOMPARE(info.defaultGuidance, 2.0);
    QVERIFY(info.classCounts.empty());
    QVERIFY(info.missing.empty());
    QCOMPARE(info.parts.size(), size_t { 3 });
    for (const auto& part : info.parts) {
        QVERIFY(part.parameters > 0);
        QVERIFY(part.bytes >= 4 * part.parameters);
        QCOMPARE(part.dtype, std::string("fp32"));
    }
}

void TestModelInfo::checkpointsAreCalledAfterTheirRun()
{
    QCOMPARE(modelName("/runs/cells/checkpoints/step_200/"), std::string("cells/step_200"));
    QCOMPARE(modelName("/models/starter/"), std::string("starter"));
    QCOMPARE(modelName("starter"), std::string("starter"));
}

void TestModelInfo::tellsHowOftenAClassWasSeen()
{
    const auto file = m_model / "generation_config.json";
    auto config = GenerationConfig::load(file);
    config.classCounts = { 40, 30, 2 };
    config.save(file);
    QCOMPARE(readModelInfo(m_model).classCounts, config.classCounts);
}

void TestModelInfo::namesWhatIsMissing()
{
    std::filesystem::remove(m_model / "generation_config.json");
    const auto info = readModelInfo(m_model);
    QCOMPARE(info.missing.size(), size_t { 1 });
    QVERIFY(info.missing.front().find("generation_config.json") != std::string::npos);
    QCOMPARE(info.width, 16);
}

void TestModelInfo::hashFollowsTheWeights()
{
    const auto hash = modelFolderHash(m_model);
    QCOMPARE(hash.size(), size_t { 10 });
    const auto other = m_model.parent_path() / "other";
    test::writeTinyModel(other, 8);
    QVERIFY(modelFolderHash(other) != hash);
    test::writeTinyModel(other, 7);
    QCOMPARE(modelFolderHash(other), hash);
}

void TestModelInfo::refusesOtherFolders()
{
    QVERIFY_EXCEPTION_THROWN(readModelInfo(m_model / "unet"), Error);
    QVERIFY_EXCEPTION_THROWN(readModelInfo(m_model / "nowhere"), Error);
}

QTEST_GUILESS_MAIN(TestModelInfo)
#include "tst_model_info.moc"
