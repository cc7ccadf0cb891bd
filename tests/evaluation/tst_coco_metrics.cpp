#include "core/domain/error.h"
#include "core/domain/text_file.h"
#include "core/evaluation/coco_metrics.h"
#include "tests/evaluation/plain_coco_evaluation.h"
#include "tests/support/test_paths.h"

#include <QTest>
#include <nlohmann/json.hpp>

#include <cmath>
#include <filesystem>

using namespace detdiffusion;

namespace {

constexpr double kTolerance = 1e-9;

/// Only what the metrics look at; the reference sets hold boxes that our reader refuses.
CocoDataset readTruth(const std::filesystem::path& path)
{
    const auto json = nlohmann::json::parse(readTextFile(path));
    CocoDataset dataset;
    for (const auto& image : json.at("images"))
        dataset.images.push_back({ image.at("id"), "", 0, 0, "{}" });
    for (const auto& category : json.at("categories"))
        dataset.categories.push_back({ category.at("id"), "", "{}" });
    for (const auto& object : json.at("annotations")) {
        Annotation annotation;
        annotation.imageId = object.at("image_id");
        annotation.categoryId = object.at("category_id");
        annotation.x = object.at("bbox")[0];
        annotation.y = object.at("bbox")[1];
        annotation.width = object.at("bbox")[2];
        annotation.height = object.at("bbox")[3];
        annotation.area = object.at("area");
        annotation.isCrowd = object.value("iscrowd", 0) != 0;
        dataset.annotations.push_back(annotation);
    }
    return dataset;
}

CocoDataset oneObject()
{
    CocoDataset dataset;
    dataset.images.push_back({ 7, "a.png", 100, 100, "{}" });
    dataset.categories = { { 1, "dog", "{}" }, { 2, "cat", "{}" } };
    Annotation annotation;
    annotation.id = 1;
    annotation.imageId = 7;
    annotation.categoryId = 1;
    annotation.width = annotation.height = 50.0;
    annotation.area = 2500.0;
    dataset.annotations.push_back(annotation);
    return dataset;
}

} // namespace

class TestCocoMetrics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsPycocotools_data();
    void equalsPycocotools();
    void equalsThePlainEvaluation_data();
    void equalsThePlainEvaluation();
    void threadsChangeNothing();
    void perfectDetectionScoresOne();
    void nothingFoundScoresZero();
    void nothingToFindScoresMinusOne();
    void detectionOfAnUnknownImageIsRefused();
};

void TestCocoMetrics::equalsPycocotools_data()
{
    QTest::addColumn<QString>("folder");
    const auto root = test::goldenFolder() / "coco";
    DETDIFFUSION_REQUIRE(root);
    for (const auto& entry : std::filesystem::directory_iterator(root))
        if (std::filesystem::exists(entry.path() / "expected.json"))
            QTest::newRow(entry.path().filename().c_str())
                << QString::fromStdString(entry.path().string());
}

void TestCocoMetrics::equalsPycocotools()
{
    QFETCH(QString, folder);
    const std::filesystem::path path(folder.toStdString());
    const auto expected = nlohmann::json::parse(readTextFile(path / "expected.json"));
    const auto evaluation =
        evaluateCoco(readTruth(path / "gt.json"), loadDetectionResults(path / "dt.json"));

    const auto overall = evaluation.overall.toJson();
    for (const auto& [name, value] : expected.at("metrics").items())
        QVERIFY2(std::abs(overall.at(name).get<double>() - value.get<double>()) <= kTolerance,
            qPrintable(QString::fromStdString(name + " " + overall.at(name).dump())));
    for (const auto& [id, wanted] : expected.at("per_category").items()) {
        const auto& metrics = evaluation.perCategory.at(std::stoll(id));
        QVERIFY(std::abs(metrics.ap - wanted.at("AP").get<double>()) <= kTolerance);
        QVERIFY(std::abs(metrics.ap50 - wanted.at("AP50").get<double>()) <= kTolerance);
        QVERIFY(std::abs(metrics.ap75 - wanted.at("AP75").get<double>()) <= kTolerance);
        QVERIFY(std::abs(metrics.ar100 - wanted.at("AR_100").get<double>()) <= kTolerance);
    }
}

void TestCocoMetrics::equalsThePlainEvaluation_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<int>("detections");
    for (int seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %d", seed) << seed << (seed % 3 == 0 ? 250 : 20);
}

void TestCocoMetrics::equalsThePlainEvaluation()
{
    QFETCH(int, seed);
    QFETCH(int, detections);
    // With 250 detections and 2 classes more than 100 of one class lie in one image.
    const auto set =
        test::randomCoco(static_cast<uint64_t>(seed), 30, detections > 100 ? 2 : 8, detections);
    const auto expected = test::plainCocoEvaluation(set.truth, set.detections).toJson();
    const auto found = evaluateCoco(set.truth, set.detections).overall.toJson();
    for (const auto& [name, value] : expected.items())
        QVERIFY2(std::abs(found.at(name).get<double>() - value.get<double>()) <= kTolerance,
            qPrintable(QString::fromStdString(name)));
    QVERIFY(expected.at("AP").get<double>() > 0.01);
}

void TestCocoMetrics::threadsChangeNothing()
{
    const auto set = test::randomCoco(99, 50, 20, 30);
    const auto one = evaluateCoco(set.truth, set.detections, 1);
    const auto many = evaluateCoco(set.truth, set.detections, 7);
    QVERIFY(one.overall == many.overall);
    QVERIFY(one.perCategory == many.perCategory);
    QCOMPARE(one.perCategory.size(), size_t { 20 });
}

void TestCocoMetrics::perfectDetectionScoresOne()
{
    const auto evaluation = evaluateCoco(oneObject(), { { 7, 1, 0.0, 0.0, 50.0, 50.0, 0.3 } });
    QVERIFY(std::abs(evaluation.overall.ap - 1.0) <= kTolerance);
    QVERIFY(std::abs(evaluation.overall.apMedium - 1.0) <= kTolerance);
    QCOMPARE(evaluation.overall.apLarge, -1.0);
    QCOMPARE(evaluation.perCategory.at(2).ap, -1.0);
}

void TestCocoMetrics::nothingFoundScoresZero()
{
    QCOMPARE(evaluateCoco(oneObject(), {}).overall.ap, 0.0);
    QCOMPARE(evaluateCoco(oneObject(), { { 7, 2, 0.0, 0.0, 50.0, 50.0, 0.9 } }).overall.ap50, 0.0);
}

void TestCocoMetrics::nothingToFindScoresMinusOne()
{
    auto dataset = oneObject();
    dataset.annotations.clear();
    QCOMPARE(evaluateCoco(dataset, { { 7, 1, 0.0, 0.0, 50.0, 50.0, 0.9 } }).overall.ap, -1.0);
}

void TestCocoMetrics::detectionOfAnUnknownImageIsRefused()
{
    QVERIFY_EXCEPTION_THROWN(
        evaluateCoco(oneObject(), { { 8, 1, 0.0, 0.0, 5.0, 5.0, 0.5 } }), Error);
}

QTEST_GUILESS_MAIN(TestCocoMetrics)
#include "tst_coco_metrics.moc"
