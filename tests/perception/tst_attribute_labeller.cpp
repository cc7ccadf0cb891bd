#include "core/domain/error.h"
#include "core/perception/attribute_labeller.h"
#include "core/perception/batch_detection.h"
#include "core/perception/detection_results.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace detdiffusion;

namespace {

/// Two pictures of 100 x 50 pixels; a dog in the first, a dog and a crowd in the second.
CocoDataset twoImages()
{
    CocoDataset dataset;
    dataset.images.push_back({ 5, "a.png", 100, 50, "{}" });
    dataset.images.push_back({ 9, "b.png", 100, 50, "{}" });
    dataset.categories.push_back({ 18, "dog", "{}" });
    const auto add = [&](int64_t image, double x, bool crowd) {
        Annotation annotation;
        annotation.id = static_cast<int64_t>(dataset.annotations.size()) + 1;
        annotation.imageId = image;
        annotation.categoryId = 18;
        annotation.x = x;
        annotation.width = 20.0;
        annotation.height = 25.0;
        annotation.isCrowd = crowd;
        dataset.annotations.push_back(annotation);
    };
    add(5, 10.0, false);
    add(9, 50.0, false);
    add(9, 0.0, true);
    return dataset;
}

/// Finds one box per picture; remembers how many pictures it was given at once.
class FixedDetector : public Detector {
public:
    const CategorySet& categories() const override { return m_categories; }
    std::string description() const override { return "one fixed box"; }
    std::vector<std::vector<Detection>> detect(const std::vector<Image>& images, double) override
    {
        calls.push_back(images.size());
        return std::vector<std::vector<Detection>>(
            images.size(), { Detection { { 0.1, 0.0, 0.3, 0.5 }, 0, 0.9 } });
    }

    std::vector<size_t> calls;

private:
    CategorySet m_categories { { "dog" } };
};

} // namespace

class TestAttributeLabeller : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void labelsWhatIsFoundAndWhatIsNot();
    void countsPerClassAndSize();
    void refusesAnotherNumberOfImages();
    void foldsCoverEveryImageOnce();
    void unknownFoldIsRefused();
    void missingImageIsNamed();
    void detectsInBatchesAndStops();
    void resultsSurviveARoundTrip();
    void badResultsAreRefused_data();
    void badResultsAreRefused();
};

void TestAttributeLabeller::labelsWhatIsFoundAndWhatIsNot()
{
    auto dataset = twoImages();
    const Detection first { { 0.1, 0.0, 0.3, 0.5 }, 0, 0.9 };
    labelPerception(dataset, { { first }, { first } }, CategorySet({ "dog" }), MatchRule {});
    QVERIFY(dataset.annotations[0].perception == Perception::Easy);
    QVERIFY(dataset.annotations[1].perception == Perception::Hard);
    QVERIFY(dataset.annotations[2].perception == Perception::Unset);
}

void TestAttributeLabeller::countsPerClassAndSize()
{
    auto dataset = twoImages();
    const Detection first { { 0.1, 0.0, 0.3, 0.5 }, 0, 0.9 };
    labelPerception(dataset, { { first }, {} }, CategorySet({ "dog" }), MatchRule {});
    const auto shares = perceptionShares(dataset);
    QCOMPARE(shares.all.total(), 2);
    QCOMPARE(shares.all.hardShare(), 0.5);
    QCOMPARE(shares.perClass.at("dog").easy, 1);
    QCOMPARE(shares.perSize.size(), size_t { 1 }); // both cover exactly 10 %
    QCOMPARE(shares.perArea.at("small").total(), 2);
}

void TestAttributeLabeller::refusesAnotherNumberOfImages()
{
    auto dataset = twoImages();
    QVERIFY_EXCEPTION_THROWN(
        labelPerception(dataset, { {} }, CategorySet({ "dog" }), MatchRule {}), Error);
}

void TestAttributeLabeller::foldsCoverEveryImageOnce()
{
    std::vector<int> seen(10, 0);
    for (int fold = 0; fold < 3; ++fold)
        for (const auto index : foldMembers(seen.size(), 3, fold)) {
            ++seen[index];
            QCOMPARE(static_cast<int>(index % 3), fold);
        }
    QCOMPARE(seen, std::vector<int>(10, 1));
}

void TestAttributeLabeller::unknownFoldIsRefused()
{
    QVERIFY_EXCEPTION_THROWN(foldMembers(10, 2, 2), Error);
    QVERIFY_EXCEPTION_THROWN(foldMembers(10, 0, 0), Error);
}

void TestAttributeLabeller::missingImageIsNamed()
{
    const QTemporaryDir folder;
    try {
        imageJobs(twoImages(), folder.path().toStdString());
        QFAIL("no error");
    } catch (const Error& error) {
        QVERIFY(QString::fromUtf8(error.what()).contains(QStringLiteral("a.png")));
    }
}

void TestAttributeLabeller::detectsInBatchesAndStops()
{
    FixedDetector detector;
    const ImageReader reader = [](const std::filesystem::path&) {
        return Image { 1, 1, { 0, 0, 0 } };
    };
    const std::vector<std::filesystem::path> files(70, "x.png");
    QCOMPARE(detectInFiles(detector, files, reader, 0.5).size(), files.size());
    QVERIFY(detector.calls.size() > 1);

    std::stop_source stop;
    Control control;
    control.stop = stop.get_token();
    control.progress = [&stop](int, int) { stop.request_stop(); };
    QVERIFY_EXCEPTION_THROWN(detectInFiles(detector, files, reader, 0.5, control), Cancelled);
}

void TestAttributeLabeller::resultsSurviveARoundTrip()
{
    std::vector<DetectionResult> results;
    appendResults(results, { { { 0.1, 0.2, 0.3, 0.6 }, 1, 0.75 } }, { 4, "x.png", 200, 100, "{}" },
        { 1, 17 });
    QCOMPARE(results[0].categoryId, int64_t { 17 });
    QCOMPARE(results[0].x, 20.0);
    QCOMPARE(results[0].height, 40.0);
    QVERIFY(parseDetectionResults(formatDetectionResults(results), "r.json") == results);
}

void TestAttributeLabeller::badResultsAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << QByteArray("[");
    QTest::newRow("no list") << QByteArray("{}");
    QTest::newRow("box of three") << QByteArray(
        R"([{"image_id":1,"category_id":1,"bbox":[1,2,3],"score":0.5}])");
    QTest::newRow("no score") << QByteArray(R"([{"image_id":1,"category_id":1,"bbox":[1,2,3,4]}])");
}

void TestAttributeLabeller::badResultsAreRefused()
{
    QFETCH(QByteArray, json);
    QVERIFY_EXCEPTION_THROWN(parseDetectionResults(json.toStdString(), "r.json"), Error);
}

QTEST_GUILESS_MAIN(TestAttributeLabeller)
#include "tst_attribute_labeller.moc"
