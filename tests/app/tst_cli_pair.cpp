#include "core/domain/layout_file.h"
#include "core/engine/generation_metadata.h"
#include "core/imaging/image_file.h"
#include "core/imaging/png_metadata.h"
#include "tests/support/command_line.h"
#include "tests/support/tiny_model.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace detdiffusion;

namespace {

test::CommandOutcome run(const QStringList& arguments)
{
    return test::runCommand(DETDIFFUSION_CLI, arguments);
}

} // namespace

/// `detdiffusion pair` and `detdiffusion model info`, through the program.
class TestCliPair : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void paintsAPair();
    void refusesAMissingFolder();
    void describesTheModel();
    void describesTheModelAsJson();
    void refusesOtherFolders();

private:
    QString path(const char* name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    Layout m_layout;
};

void TestCliPair::initTestCase()
{
    test::writeTinyModel(path("tiny").toStdString());
    m_layout.width = m_layout.height = 16;
    m_layout.boxes = { { 1, "dog", { 0.1, 0.1, 0.6, 0.7 }, Perception::Easy } };
    saveLayout(m_layout, path("street.layout.json").toStdString());
}

void TestCliPair::paintsAPair()
{
    const auto outcome = run({ "pair", "--model", path("tiny"), "--layout",
        path("street.layout.json"), "--steps", "1", "--overlay", "--out", path("pair.png") });
    QCOMPARE(outcome.error, QString());
    QCOMPARE(outcome.code, 0);
    const auto file = path("pair.png").toStdString();
    QVERIFY(readImage(file).width > 3 * 300);
    const auto texts = readPngText(file);
    const auto found = std::find_if(texts.begin(), texts.end(),
        [](const PngText& entry) { return entry.keyword == kMetadataChunk; });
    QVERIFY(found != texts.end());
    const auto metadata = parseMetadata(found->text, "pair.png");
    QVERIFY(!metadata.pairId.empty());
    QVERIFY(metadata.request.layout == m_layout);
    QVERIFY(metadata.request.settings.strategy == Strategy::AsDrawn);
}

void TestCliPair::refusesAMissingFolder()
{
    const auto outcome = run({ "pair", "--model", path("tiny"), "--layout",
        path("street.layout.json"), "--json", "--out", path("nowhere/pair.png") });
    QVERIFY2(outcome.isCleanFailure(), qPrintable(outcome.error));
    QVERIFY(!outcome.out.contains("progress"));
}

void TestCliPair::describesTheModel()
{
    const auto outcome = run({ "model", "info", path("tiny") });
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.contains("dog, cat, car"));
    QVERIFY(outcome.out.contains("16x16"));
}

void TestCliPair::describesTheModelAsJson()
{
    const auto outcome = run({ "--json", "model", "info", "--model", path("tiny") });
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.startsWith('{'));
    QVERIFY(outcome.out.contains("\"max_boxes\":3"));
    QVERIFY(outcome.out.contains("\"missing\":[]"));
}

void TestCliPair::refusesOtherFolders()
{
    const auto outcome = run({ "model", "info", path("tiny/unet") });
    QVERIFY2(outcome.isCleanFailure(), qPrintable(outcome.error));
}

QTEST_GUILESS_MAIN(TestCliPair)
#include "tst_cli_pair.moc"
