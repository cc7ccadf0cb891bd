#include "core/data/coco_file.h"
#include "core/domain/text_file.h"
#include "core/imaging/image_file.h"
#include "core/perception/detection_results.h"
#include "core/perception/raw_detections.h"
#include "tests/detectors/tiny_models.h"
#include "tests/support/command_line.h"

#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>

#include <filesystem>

using namespace detdiffusion;
using test::CommandOutcome;

namespace {

constexpr int kImages = 4;

CommandOutcome run(const QStringList& arguments)
{
    return test::runCommand(DETDIFFUSION_CLI, arguments);
}

Image greyPicture(uint8_t level)
{
    return { 64, 64, std::vector<uint8_t>(3 * 64 * 64, level) };
}

} // namespace

/// One tiny data set and one detector trained on it for two steps, shared by all tests.
class TestCliDetect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void detectWritesResults();
    void detectNumbersPicturesByName();
    void labelMarksEveryObject();
    void everyFoldHasItsDetector();
    void labelComparesDetectors();
    void labelUsesKeptDetections();
    void labelByFold();
    void foreignDetectorsAreUsedLikeOurs();
    void detectionsAreMeasured();
    void evaluateReportsBothSets();
    void sheetShowsRealBesideGenerated();
    void agreementNeedsLabels();
    void agreementCountsTheVerdictsOfAskedObjects();
    void failuresLeaveNothingBehind_data();
    void failuresLeaveNothingBehind();
    void describeListsEverySetting();

private:
    QString file(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    std::filesystem::path path(const char* name) const { return file(name).toStdString(); }
    void writeDataset() const;

    QTemporaryDir m_folder;
};

void TestCliDetect::writeDataset() const
{
    std::filesystem::create_directories(path("images"));
    CocoDataset dataset;
    dataset.categories = { { 3, "car", "{}" }, { 18, "dog", "{}" } };
    for (int i = 1; i <= kImages; ++i) {
        const std::string name = "00" + std::to_string(i) + ".png";
        writePng(greyPicture(static_cast<uint8_t>(40 * i)), path("images") / name);
        dataset.images.push_back({ i, name, 64, 64, "{}" });
        Annotation annotation;
        annotation.id = annotation.imageId = i;
        annotation.categoryId = i % 2 == 0 ? 3 : 18;
        annotation.x = annotation.y = 8.0;
        annotation.width = annotation.height = 30.0;
        annotation.area = 900.0;
        dataset.annotations.push_back(annotation);
    }
    saveCoco(dataset, path("all.json"));
    dataset.images.back().fileName = "absent.png";
    saveCoco(dataset, path("missing_image.json"));
    auto dangling = nlohmann::json::parse(readTextFile(path("all.json")));
    dangling["annotations"][0]["image_id"] = 999;
    writeFileAtomically(path("dangling.json"), dangling.dump());
}

void TestCliDetect::initTestCase()
{
    writeDataset();
    const nlohmann::json settings { { "run", path("run").string() },
        { "annotations", path("all.json").string() }, { "images", path("images").string() },
        { "input_size", 64 }, { "width", 0.5 }, { "steps", 2 }, { "batch", 2 } };
    writeFileAtomically(path("settings.json"), settings.dump());
    const auto outcome =
        run({ "train-detector", file("settings.json"), "--threads", "1", "--json" });
    QCOMPARE(outcome.error, QString());
    QCOMPARE(outcome.code, 0);
    std::filesystem::copy(path("run/checkpoints/step_2"), path("truncated"));
    std::filesystem::resize_file(path("truncated/model.safetensors"), 2000);
    const auto onnx = test::tinyOnnx(64, 16, { 0.9F, 0.0F, 0.0F, 0.0F, 0.0F, 0.9F, 0.1F });
    writeFileAtomically(path("tiny.onnx"), onnx);
    writeFileAtomically(path("tiny.names"), "dog\nufo\n");
    writeFileAtomically(path("cut.onnx"), onnx.substr(0, onnx.size() / 2));
}

void TestCliDetect::detectWritesResults()
{
    const auto outcome =
        run({ "detect", "--images", file("images"), "--annotations", file("all.json"), "--detector",
            file("run"), "--out", file("results.json"), "--score", "0" });
    QCOMPARE(outcome.error, QString());
    QCOMPARE(outcome.code, 0);
    for (const auto& result : loadDetectionResults(path("results.json"))) {
        QVERIFY(result.imageId >= 1 && result.imageId <= kImages);
        QVERIFY(result.categoryId == 3 || result.categoryId == 18);
        QVERIFY(result.x >= 0.0 && result.x + result.width <= 64.0 + 1e-9);
    }
}

void TestCliDetect::detectNumbersPicturesByName()
{
    const auto outcome = run({ "detect", "--images", file("images"), "--detector", file("run"),
        "--out", file("by_name.json"), "--score", "0", "--json" });
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.contains(QStringLiteral("\"images\":4")));
    for (const auto& result : loadDetectionResults(path("by_name.json")))
        QVERIFY(result.imageId >= 1 && result.imageId <= kImages);
}

void TestCliDetect::labelMarksEveryObject()
{
    const auto outcome =
        run({ "label", "--images", file("images"), "--annotations", file("all.json"), "--detector",
            file("run"), "--score", "0.99", "--iou", "0.5", "--out", file("labelled.json") });
    QCOMPARE(outcome.error, QString());
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.contains(QStringLiteral("100.0 % hard")));
    for (const auto& annotation : loadCoco(path("labelled.json")).annotations)
        QVERIFY(annotation.perception == Perception::Hard);
}

void TestCliDetect::everyFoldHasItsDetector()
{
    auto settings = nlohmann::json::parse(readTextFile(path("settings.json")));
    settings["run"] = path("folds").string();
    settings["steps"] = 1;
    writeFileAtomically(path("unfolded.json"), settings.dump());
    settings["folds"] = 2;
    writeFileAtomically(path("folded.json"), settings.dump());
    const QStringList train { "train-detector", file("folded.json"), "--every-fold" };
    for (int time = 0; time < 2; ++time) { // the second one finds everything done
        const auto outcome = run(train);
        QCOMPARE(outcome.error, QString());
        QCOMPARE(outcome.code, 0);
        QVERIFY(std::filesystem::exists(path("folds/fold0/checkpoints/step_1")));
        QVERIFY(std::filesystem::exists(path("folds/fold1/checkpoints/step_1")));
        QVERIFY(!std::filesystem::exists(path("folds/fold2")));
    }
    const auto record = nlohmann::json::parse(readTextFile(path("folds/fold1/run.json")));
    QCOMPARE(record.at("options").at("fold").get<int>(), 1);

    const auto labelWith = [&](const QStringList& detectors) {
        return run(QStringList { "label", "--images", file("images"), "--annotations",
                       file("all.json"), "--folds", "--score", "0.05", "--out",
                       file("by_fold.json"), "--keep", file("by_fold") }
            + detectors);
    };
    const auto together = labelWith({ "--detector", file("folds") });
    QCOMPARE(together.error, QString());
    QCOMPARE(together.code, 0);
    QVERIFY2(together.out.contains(QStringLiteral("fold 1")), qPrintable(together.out));
    const auto kept = loadRawDetections(path("by_fold/1.json"));
    labelWith({ "--detector", file("folds/fold0"), "--detector", file("folds/fold1") });
    QVERIFY(loadRawDetections(path("by_fold/1.json")).images == kept.images);
    QCOMPARE(kept.images.size(), size_t { kImages });

    settings["learning_rate"] = 0.5;
    writeFileAtomically(path("folded.json"), settings.dump());
    const auto changed = run(train);
    QVERIFY(changed.isCleanFailure());
    QVERIFY2(changed.error.contains(QStringLiteral("other settings")), qPrintable(changed.error));
    const auto unfolded = run({ "train-detector", file("unfolded.json"), "--every-fold" });
    QVERIFY(unfolded.isCleanFailure());
    QVERIFY2(unfolded.error.contains(QStringLiteral("\"folds\"")), qPrintable(unfolded.error));
}

void TestCliDetect::labelComparesDetectors()
{
    const auto outcome = run({ "label", "--images", file("images"), "--annotations",
        file("all.json"), "--detector", file("run"), "--detector", file("tiny.onnx"), "--out",
        file("compared.json"), "--json" });
    QCOMPARE(outcome.error, QString());
    QCOMPARE(outcome.code, 0);
    const auto last = outcome.out.trimmed().section('\n', -1);
    const auto report = nlohmann::json::parse(last.toStdString());
    QCOMPARE(report.at("detectors").size(), size_t { 2 });
    QCOMPARE(report.at("agreement").size(), size_t { 1 });
    const auto& pair = report.at("agreement")[0];
    QCOMPARE(pair.at("both_easy").get<int>() + pair.at("only_first_easy").get<int>()
            + pair.at("only_second_easy").get<int>() + pair.at("both_hard").get<int>(),
        kImages);
    QVERIFY(report.at("all") == report.at("detectors")[0].at("all"));
}

void TestCliDetect::labelUsesKeptDetections()
{
    const QStringList labelled { "label", "--annotations", file("all.json"), "--iou", "0.2" };
    QCOMPARE(run(labelled
                 + QStringList { "--images", file("images"), "--detector", file("tiny.onnx"),
                     "--keep", file("kept"), "--out", file("ran.json") })
                 .code,
        0);
    QCOMPARE(run(labelled
                 + QStringList { "--detections", file("kept/1.json"), "--out", file("again.json") })
                 .code,
        0);
    QCOMPARE(readTextFile(path("again.json")), readTextFile(path("ran.json")));
    const auto below = run(labelled
        + QStringList {
            "--detections", file("kept/1.json"), "--score", "0.01", "--out", file("never.json") });
    QVERIFY(below.isCleanFailure());
    QVERIFY(below.error.contains(QStringLiteral("1.json")));
    QCOMPARE(run(labelled + QStringList { "--out", file("never.json") }).code, 2);
    QCOMPARE(
        run(labelled + QStringList { "--detector", file("run"), "--out", file("never.json") }).code,
        2);
}

void TestCliDetect::labelByFold()
{
    const QStringList arguments { "label", "--images", file("images"), "--annotations",
        file("all.json"), "--folds", "--out", file("folds.json"), "--detector", file("run"),
        "--detector" };
    QCOMPARE(run(arguments + QStringList { file("run") }).code, 0);
    const auto mixed = run(arguments + QStringList { file("tiny.onnx") });
    QVERIFY(mixed.isCleanFailure());
    QVERIFY(mixed.error.contains(QStringLiteral("classes differ")));
}

void TestCliDetect::foreignDetectorsAreUsedLikeOurs()
{
    const auto outcome = run({ "detect", "--images", file("images"), "--annotations",
        file("all.json"), "--detector", file("tiny.onnx"), "--out", file("foreign.json") });
    QCOMPARE(outcome.error, QString());
    QVERIFY2(
        outcome.out.contains(QStringLiteral("FastestDet head (ONNX)")), qPrintable(outcome.out));
    const auto results = loadDetectionResults(path("foreign.json"));
    QVERIFY(!results.empty());
    for (const auto& result : results)
        QCOMPARE(result.categoryId, int64_t { 18 }); // the annotations know the dog, not the ufo
    QCOMPARE(run({ "evaluate", "fidelity", "--generated", file("images"), "--images",
                     file("images"), "--annotations", file("all.json"), "--detector",
                     file("tiny.onnx"), "--out", file("foreign_report.json") })
                 .code,
        0);
    const auto report = nlohmann::json::parse(readTextFile(path("foreign_report.json")));
    QVERIFY(report.at("distances").empty()); // their features are not to be had
}

void TestCliDetect::detectionsAreMeasured()
{
    std::vector<DetectionResult> perfect;
    for (const auto& object : loadCoco(path("all.json")).annotations)
        perfect.push_back({ object.imageId, object.categoryId, object.x, object.y, object.width,
            object.height, 0.9 });
    saveDetectionResults(perfect, path("perfect.json"));
    const QStringList arguments { "evaluate", "detections", "--annotations", file("all.json"),
        "--results", file("perfect.json"), "--per-class", "--out", file("measured.json") };
    QVERIFY(run(arguments).out.contains(QStringLiteral("100.0")));
    const auto report = nlohmann::json::parse(readTextFile(path("measured.json")));
    QCOMPARE(report.at("AP").get<double>(), 1.0);
    QCOMPARE(report.at("per_class").at("dog").at("AP_small").get<double>(), 1.0);
    QCOMPARE(report.at("AP_large").get<double>(), -1.0);
    QCOMPARE(run(arguments + QStringList { "--score", "0.95" }).code, 0);
    QCOMPARE(
        nlohmann::json::parse(readTextFile(path("measured.json"))).at("AP").get<double>(), 0.0);
}

void TestCliDetect::evaluateReportsBothSets()
{
    const auto outcome = run({ "evaluate", "fidelity", "--generated", file("images"), "--images",
        file("images"), "--annotations", file("all.json"), "--detector", file("run"), "--out",
        file("report.json") });
    QCOMPARE(outcome.error, QString());
    QCOMPARE(outcome.code, 0);
    const auto report = nlohmann::json::parse(readTextFile(path("report.json")));
    QVERIFY(report.at("real") == report.at("generated"));
    QVERIFY(std::abs(report.at("distances")[0].at("frechet_distance").get<double>()) < 1e-3);
}

void TestCliDetect::sheetShowsRealBesideGenerated()
{
    const QStringList arguments { "evaluate", "sheet", "--annotations", file("all.json"),
        "--images", file("images"), "--generated", file("images"), "--count", "2", "--out" };
    QCOMPARE(run(arguments + QStringList { file("plain.png") }).code, 0);
    QCOMPARE(run(arguments + QStringList { file("boxes.png"), "--boxes" }).code, 0);
    const auto plain = readImage(path("plain.png"));
    QVERIFY(plain.width >= 4 * 64 && plain.height >= 64); // real | generated, two layouts a row
    QVERIFY(plain.height < plain.width);
    QVERIFY(readImage(path("boxes.png")).rgb != plain.rgb);

    const auto failed = run({ "evaluate", "sheet", "--annotations", file("missing_image.json"),
        "--images", file("images"), "--generated", file("images"), "--out", file("never.png") });
    QVERIFY(failed.isCleanFailure());
    QVERIFY(failed.error.contains(QStringLiteral("absent.png")));
    QVERIFY(!std::filesystem::exists(path("never.png")));
}

void TestCliDetect::agreementNeedsLabels()
{
    const auto outcome = run({ "evaluate", "agreement", "--generated", file("images"),
        "--annotations", file("all.json"), "--detector", file("run") });
    QVERIFY(outcome.isCleanFailure());
    QVERIFY(outcome.error.contains(QStringLiteral("label")));
}

void TestCliDetect::agreementCountsTheVerdictsOfAskedObjects()
{
    auto dataset = loadCoco(path("all.json"));
    for (auto& annotation : dataset.annotations)
        annotation.perception = Perception::Easy;
    saveCoco(dataset, path("asked.json"));
    const auto outcome = run({ "evaluate", "agreement", "--generated", file("images"),
        "--annotations", file("asked.json"), "--detector", file("run"), "--score", "0", "--out",
        file("verdicts.json") });
    QCOMPARE(outcome.error, QString());
    QCOMPARE(outcome.code, 0);
    const auto report = nlohmann::json::parse(readTextFile(path("verdicts.json")));
    int total = 0;
    for (const char* verdict : { "found", "low_iou", "wrong_class", "missed" })
        total += report.at("easy").at(verdict).get<int>();
    QCOMPARE(total, static_cast<int>(dataset.annotations.size()));
    QCOMPARE(report.at("hard").at("found").get<int>(), 0);
    const auto help = run({ "evaluate", "agreement", "--help" });
    QVERIFY(help.out.contains(QStringLiteral("wrong class  else when")));
}

void TestCliDetect::failuresLeaveNothingBehind_data()
{
    QTest::addColumn<QString>("annotations");
    QTest::addColumn<QString>("detector");
    QTest::addColumn<QString>("named");
    QTest::newRow("missing picture") << "missing_image.json"
                                     << "run"
                                     << "absent.png";
    QTest::newRow("dangling image id") << "dangling.json"
                                       << "run"
                                       << "dangling.json";
    QTest::newRow("no annotations") << "nowhere.json"
                                    << "run"
                                    << "nowhere.json";
    QTest::newRow("no detector") << "all.json"
                                 << "nowhere"
                                 << "nowhere";
    QTest::newRow("truncated weights") << "all.json"
                                       << "truncated"
                                       << "model.safetensors";
    QTest::newRow("truncated ONNX") << "all.json"
                                    << "cut.onnx"
                                    << "cut.onnx";
}

void TestCliDetect::failuresLeaveNothingBehind()
{
    QFETCH(QString, annotations);
    QFETCH(QString, detector);
    QFETCH(QString, named);
    for (const char* command : { "detect", "label" }) {
        const auto outcome = run(
            { command, "--images", file("images"), "--annotations", m_folder.filePath(annotations),
                "--detector", m_folder.filePath(detector), "--out", file("never.json") });
        QVERIFY2(outcome.isCleanFailure(), qPrintable(outcome.error));
        QVERIFY2(outcome.error.contains(named), qPrintable(outcome.error));
        QVERIFY(!std::filesystem::exists(path("never.json")));
    }
}

void TestCliDetect::describeListsEverySetting()
{
    const auto outcome = run({ "train-detector", "--describe" });
    QCOMPARE(outcome.code, 0);
    for (const char* name : { "folds = 0", "augmentation.flip", "learning_rate" })
        QVERIFY(outcome.out.contains(QString::fromUtf8(name)));
    QCOMPARE(run({ "train-detector" }).code, 2);
}

QTEST_GUILESS_MAIN(TestCliDetect)
#include "tst_cli_detect.moc"
