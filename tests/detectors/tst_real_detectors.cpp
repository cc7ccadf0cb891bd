#include "core/data/coco_file.h"
#include "core/detectors/opencv_detector.h"
#include "core/evaluation/coco_metrics.h"
#include "core/imaging/image_file.h"
#include "core/perception/attribute_labeller.h"
#include "core/perception/batch_detection.h"
#include "tests/support/test_paths.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace detdiffusion;

namespace {

constexpr double kLowestScore = 0.001;

} // namespace

/// Published detectors on 188 pictures of COCO val2017, against measurements made independently of
/// this program (docs/perception.md).
class TestRealDetectors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void precisionIsAsMeasuredElsewhere_data();
    void precisionIsAsMeasuredElsewhere();
    void easyShareIsAsMeasuredElsewhere();
    void workersDoNotChangeWhatIsFound_data();
    void workersDoNotChangeWhatIsFound();
    void everyYoloFastestIsRead_data();
    void everyYoloFastestIsRead();

private:
    std::filesystem::path detectorPath(const char* name) const
    {
        return test::testDataFolder() / "detectors" / name;
    }
    /// What the detector finds in all pictures; each detector runs once.
    const std::vector<std::vector<Detection>>& found(const char* detector);

    CocoDataset m_dataset;
    std::vector<std::filesystem::path> m_files;
    std::map<std::string, std::vector<std::vector<Detection>>> m_found;
};

void TestRealDetectors::initTestCase()
{
    const auto folder = test::testDataFolder() / "coco-mini";
    DETDIFFUSION_REQUIRE(folder / "annotations/instances_val2017.json");
    DETDIFFUSION_REQUIRE(detectorPath("yolox_nano/yolox_nano.onnx"));
    m_dataset = loadCoco(folder / "annotations/instances_val2017.json");
    for (auto& job : imageJobs(m_dataset, folder / "val2017"))
        m_files.push_back(std::move(job.file));
    QCOMPARE(m_files.size(), size_t { 188 });
}

const std::vector<std::vector<Detection>>& TestRealDetectors::found(const char* detector)
{
    auto& lists = m_found[detector];
    if (lists.empty()) {
        OpenCvDetector opened(readDetectorSettings(detectorPath(detector)));
        qInfo("%s", opened.description().c_str());
        lists = detectInFiles(opened, m_files, readImage, kLowestScore);
    }
    return lists;
}

void TestRealDetectors::precisionIsAsMeasuredElsewhere_data()
{
    QTest::addColumn<QString>("detector");
    QTest::addColumn<double>("lowestScore");
    QTest::addColumn<double>("ap50");
    QTest::newRow("YOLOX-Nano, 416") << "yolox_nano/yolox_nano.onnx" << kLowestScore << 43.7;
    // OpenCV drops scores up to 0.2 of a Darknet model, and so did the other measurement.
    QTest::newRow("Yolo-Fastest 1.1-XL, 320")
        << "yolo-fastest/yolo-fastest-1.1-xl.cfg" << 0.2 << 31.7;
    QTest::newRow("FastestDet, 352") << "fastestdet/FastestDet.onnx" << kLowestScore << 28.8;
}

void TestRealDetectors::precisionIsAsMeasuredElsewhere()
{
    QFETCH(QString, detector);
    QFETCH(double, lowestScore);
    QFETCH(double, ap50);
    const auto name = detector.toStdString();
    std::vector<DetectionResult> results;
    for (size_t i = 0; i < m_files.size(); ++i) {
        auto detections = found(name.c_str())[i];
        std::erase_if(detections, [&](const Detection& d) { return d.score < lowestScore; });
        CategoryIds categoryIds; // the detectors' 80 classes are those of the file, in its order
        for (const auto& category : m_dataset.categories)
            categoryIds.emplace_back(category.id);
        appendResults(results, detections, m_dataset.images[i], categoryIds);
    }
    const double measured = 100.0 * evaluateCoco(m_dataset, results).overall.ap50;
    qInfo("AP50 %.2f, elsewhere %.1f", measured, ap50);
    QVERIFY2(std::abs(measured - ap50) <= 0.5, qPrintable(QString::number(measured)));
}

void TestRealDetectors::easyShareIsAsMeasuredElsewhere()
{
    auto dataset = m_dataset;
    labelPerception(dataset, found("yolox_nano/yolox_nano.onnx"), m_dataset.categorySet(),
        MatchRule { 0.30, 0.5, true });
    const auto shares = perceptionShares(dataset);
    const auto isNear = [](const PerceptionCount& count, double percent) {
        qInfo("%d of %d easy: %.1f %%, elsewhere %.0f %%", count.easy, count.total(),
            100.0 * count.easyShare(), percent);
        return std::abs(100.0 * count.easyShare() - percent) <= 1.5;
    };
    QVERIFY(isNear(shares.all, 36.0));
    QVERIFY(isNear(shares.perArea.at("small"), 12.0));
    QVERIFY(isNear(shares.perArea.at("medium"), 45.0));
    QVERIFY(isNear(shares.perArea.at("large"), 70.0));
}

void TestRealDetectors::everyYoloFastestIsRead_data()
{
    QTest::addColumn<QString>("detector");
    for (const char* name : { "yolo-fastest", "yolo-fastest-xl", "yolo-fastest-1.1" })
        QTest::newRow(name) << QStringLiteral("yolo-fastest/%1.weights").arg(QLatin1String(name));
}

void TestRealDetectors::everyYoloFastestIsRead()
{
    QFETCH(QString, detector);
    OpenCvDetector opened(readDetectorSettings(detectorPath(qPrintable(detector))));
    QCOMPARE(opened.categories().names(), m_dataset.categorySet().names());
    QVERIFY(!opened.detect({ readImage(m_files[0]) }, 0.2)[0].empty());
}

void TestRealDetectors::workersDoNotChangeWhatIsFound_data()
{
    QTest::addColumn<QString>("detector");
    for (const char* name : { "yolox_nano/yolox_nano.onnx", "yolo-fastest/yolo-fastest-1.1-xl.cfg",
             "fastestdet/FastestDet.onnx" })
        QTest::newRow(name) << name;
}

void TestRealDetectors::workersDoNotChangeWhatIsFound()
{
    QFETCH(QString, detector);
    const auto name = detector.toStdString();
    const std::vector<std::filesystem::path> files(m_files.begin(), m_files.begin() + 20);
    OpenCvDetector many(readDetectorSettings(detectorPath(name.c_str())), 3);
    QCOMPARE(many.workers(), 3);
    const auto seen = detectInFiles(many, files, readImage, kLowestScore);
    const auto& alone = found(name.c_str());
    QVERIFY(std::equal(seen.begin(), seen.end(), alone.begin()));
}

QTEST_GUILESS_MAIN(TestRealDetectors)
#include "tst_real_detectors.moc"
