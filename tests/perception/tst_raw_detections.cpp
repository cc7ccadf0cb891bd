#include "core/domain/error.h"
#include "core/domain/text_file.h"
#include "core/perception/attribute_labeller.h"
#include "core/perception/label_agreement.h"
#include "core/perception/raw_detections.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <random>

using namespace detdiffusion;

namespace {

RawDetections randomRun()
{
    std::mt19937_64 random(7);
    const auto fraction = [&] { return std::uniform_real_distribution<double>()(random); };
    RawDetections raw { "a \"detector\"", "one of many", 0.05, CategorySet({ "dog", "고양이" }),
        {} };
    for (int64_t image = 1; image <= 20; ++image)
        for (int i = 0; i < static_cast<int>(image % 4); ++i)
            raw.images[image].push_back(
                { { fraction() / 2, fraction() / 2, 0.5 + fraction() / 2, 0.5 + fraction() / 2 },
                    i % 2, fraction() });
    raw.images[21] = {};
    return raw;
}

CocoDataset twentyOneObjects()
{
    CocoDataset dataset;
    dataset.categories.push_back({ 3, "dog", "{}" });
    for (int64_t id = 1; id <= 21; ++id) {
        dataset.images.push_back({ id, "x.png", 100, 100, "{}" });
        Annotation annotation;
        annotation.id = annotation.imageId = id;
        annotation.categoryId = 3;
        annotation.x = annotation.y = 25.0;
        annotation.width = annotation.height = 50.0;
        dataset.annotations.push_back(annotation);
    }
    return dataset;
}

} // namespace

class TestRawDetections : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keptDetectionsSurviveARoundTrip();
    void limitsMoveWithoutRunningAgain();
    void anImageThatWasNotLookedAtIsNamed();
    void damagedFilesAreRefused_data();
    void damagedFilesAreRefused();
    void agreementIsCounted();
    void kappaOfKnownTables_data();
    void kappaOfKnownTables();

private:
    std::filesystem::path file(const char* name) const
    {
        return m_folder.filePath(QString::fromUtf8(name)).toStdString();
    }

    QTemporaryDir m_folder;
};

void TestRawDetections::keptDetectionsSurviveARoundTrip()
{
    auto raw = randomRun();
    std::erase_if(raw.images, [](const auto& entry) { return entry.first == 4; });
    saveRawDetections(raw, file("raw.json"));
    QVERIFY(loadRawDetections(file("raw.json")) == raw);
}

void TestRawDetections::limitsMoveWithoutRunningAgain()
{
    auto raw = randomRun();
    for (const int64_t image : { 4, 8, 12, 16, 20 })
        raw.images[image] = {};
    const auto dataset = twentyOneObjects();
    const auto found = detectionsOf(raw, dataset);
    int previous = 22;
    for (const double score : { 0.05, 0.3, 0.6, 0.9, 1.0 }) {
        auto labelled = dataset;
        const MatchRule rule { score, 0.3, false };
        labelPerception(labelled, found, raw.classes, rule);
        const int easy = perceptionShares(labelled).all.easy;
        QVERIFY(easy <= previous);
        previous = easy;
    }
    QCOMPARE(previous, 0);
}

void TestRawDetections::anImageThatWasNotLookedAtIsNamed()
{
    try {
        detectionsOf(RawDetections { "some.onnx", "", 0.05, {}, {} }, twentyOneObjects());
        QFAIL("was accepted");
    } catch (const Error& error) {
        QVERIFY(QString::fromUtf8(error.what()).contains(QStringLiteral("image 1 ")));
    }
}

void TestRawDetections::damagedFilesAreRefused_data()
{
    QTest::addColumn<QString>("detection");
    QTest::newRow("corner outside") << R"({"rect": [0, 0, 1.5, 1], "class": 0, "score": 0.5})";
    QTest::newRow("three corners") << R"({"rect": [0, 0, 1], "class": 0, "score": 0.5})";
    QTest::newRow("no number") << R"({"rect": [0, 0, null, 1], "class": 0, "score": 0.5})";
    QTest::newRow("score") << R"({"rect": [0, 0, 1, 1], "class": 0, "score": 7})";
    QTest::newRow("class") << R"({"rect": [0, 0, 1, 1], "class": 1, "score": 0.5})";
    QTest::newRow("negative class") << R"({"rect": [0, 0, 1, 1], "class": -1, "score": 0.5})";
    QTest::newRow("missing key") << R"({"rect": [0, 0, 1, 1], "class": 0})";
}

void TestRawDetections::damagedFilesAreRefused()
{
    QFETCH(QString, detection);
    const auto text = QStringLiteral(R"({"detector": "d", "description": "", "minimum_score": 0.05,
        "classes": ["dog"], "images": [{"image_id": 1, "detections": [%1]}]})")
                          .arg(detection);
    writeFileAtomically(file("bad.json"), text.toStdString());
    try {
        loadRawDetections(file("bad.json"));
        QFAIL("was accepted");
    } catch (const Error& error) {
        QVERIFY(QString::fromUtf8(error.what()).contains(QStringLiteral("bad.json")));
    }
}

void TestRawDetections::agreementIsCounted()
{
    using enum Perception;
    const auto agreement = compareLabels(
        { Easy, Easy, Hard, Hard, Unset, Hard }, { Easy, Hard, Easy, Hard, Easy, Unset });
    QVERIFY((agreement == LabelAgreement { 1, 1, 1, 1 }));
    QCOMPARE(agreement.sameShare(), 0.5);
    QCOMPARE(agreement.kappa(), 0.0);
    QVERIFY_EXCEPTION_THROWN(compareLabels({ Easy }, {}), Error);
}

void TestRawDetections::kappaOfKnownTables_data()
{
    QTest::addColumn<std::vector<int>>("table");
    QTest::addColumn<double>("kappa");
    QTest::newRow("textbook") << std::vector { 20, 5, 10, 15 } << 0.4;
    QTest::newRow("the same") << std::vector { 7, 0, 0, 3 } << 1.0;
    QTest::newRow("opposite") << std::vector { 0, 5, 5, 0 } << -1.0;
    QTest::newRow("all easy") << std::vector { 9, 0, 0, 0 } << 1.0;
    QTest::newRow("nothing") << std::vector { 0, 0, 0, 0 } << 0.0;
}

void TestRawDetections::kappaOfKnownTables()
{
    QFETCH(std::vector<int>, table);
    QFETCH(double, kappa);
    const LabelAgreement agreement { table[0], table[1], table[2], table[3] };
    QVERIFY(std::abs(agreement.kappa() - kappa) < 1e-12);
}

QTEST_GUILESS_MAIN(TestRawDetections)
#include "tst_raw_detections.moc"
