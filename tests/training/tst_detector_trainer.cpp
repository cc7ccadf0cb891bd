#include "core/data/coco_file.h"
#include "core/domain/error.h"
#include "core/domain/text_file.h"
#include "core/perception/detector_loading.h"
#include "core/tensor/random.h"
#include "core/training/detector_augmentation.h"
#include "core/training/detector_loss.h"
#include "core/training/detector_trainer.h"

#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <cmath>
#include <filesystem>
#include <fstream>

using namespace detdiffusion;

namespace {

constexpr int kSide = 64;
constexpr int kImages = 12;

/// A data set whose picture i shows one bright square: red (class 0) or blue (class 1).
class SquareWorld {
public:
    SquareWorld()
    {
        CocoDataset dataset;
        dataset.categories = { { 3, "red", "{}" }, { 8, "blue", "{}" } };
        for (int i = 0; i < kImages; ++i) {
            const std::string name = std::to_string(i) + ".png";
            std::ofstream(path() / name) << i;
            dataset.images.push_back({ i + 1, name, kSide, kSide, "{}" });
            Annotation annotation;
            annotation.id = annotation.imageId = i + 1;
            annotation.categoryId = i % 2 == 0 ? 3 : 8;
            annotation.x = left(i);
            annotation.y = 16.0;
            annotation.width = annotation.height = 24.0;
            annotation.area = 576.0;
            dataset.annotations.push_back(annotation);
        }
        saveCoco(dataset, path() / "instances.json");
    }

    std::filesystem::path path() const { return m_folder.path().toStdString(); }

    static Image read(const std::filesystem::path& file)
    {
        const int index = std::stoi(file.stem().string());
        Image image { kSide, kSide, std::vector<uint8_t>(3 * kSide * kSide, 40) };
        const auto channel = index % 2 == 0 ? size_t { 0 } : size_t { 2 };
        for (int y = 16; y < 40; ++y)
            for (int x = left(index); x < left(index) + 24; ++x)
                image.rgb[3 * static_cast<size_t>(y * kSide + x) + channel] = 240;
        return image;
    }

    DetectorTrainingOptions options(const char* run) const
    {
        DetectorTrainingOptions options;
        options.run = path() / run;
        options.annotations = path() / "instances.json";
        options.images = path();
        options.inputSize = kSide;
        options.width = 0.5;
        options.steps = options.schedule.totalSteps = 60;
        options.schedule.warmupSteps = 5;
        options.batch = 8;
        options.learningRate = 4e-3;
        options.output.checkpointEvery = 1000;
        return options;
    }

private:
    static int left(int index) { return 4 + 3 * index; }

    QTemporaryDir m_folder;
};

void train(const DetectorTrainingOptions& options, bool resume = false)
{
    RunSession session(options.run);
    DetectorTrainer trainer(session, options, SquareWorld::read, resume, Control {});
    trainer.run(Control {});
}

std::string weightsOf(const std::filesystem::path& run)
{
    return readTextFile(detectorFolder(run) / "model.safetensors");
}

} // namespace

class TestDetectorTrainer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void learnsToFindAndNameSquares();
    void resumedRunEqualsAnUninterruptedOne();
    void stopLeavesACheckpoint();
    void divergenceEndsTheRun();
    void runThatExistsIsNotOverwritten();
    void foldIsLeftOut();
    void badSettingsAreListedTogether();
    void missingPictureIsRefused();
    void cellsStandForTheSmallestObject();
    void perfectPredictionHasAlmostNoBoxLoss();
    void mirroringMovesBoxesWithPixels();
};

void TestDetectorTrainer::learnsToFindAndNameSquares()
{
    const SquareWorld world;
    auto options = world.options("run");
    options.validationAnnotations = options.annotations;
    options.validationImages = options.images;
    options.output.validateEvery = 1000;
    double ap50 = 0.0;
    RunSession session(options.run);
    DetectorTrainer trainer(session, options, SquareWorld::read, false, Control {});
    session.listen([&ap50](const nlohmann::json& line) { ap50 = line.value("AP50", ap50); });
    trainer.run(Control {});
    QVERIFY2(ap50 > 0.7, qPrintable(QString::number(ap50)));
    QVERIFY(detectorCategoryIds(options.run) == std::vector<int64_t>({ 3, 8 }));
}

void TestDetectorTrainer::resumedRunEqualsAnUninterruptedOne()
{
    const SquareWorld world;
    auto whole = world.options("whole");
    whole.steps = whole.schedule.totalSteps = 6;
    train(whole);
    auto halved = whole;
    halved.run = world.path() / "halved";
    halved.stopAfter = 3;
    train(halved);
    halved.stopAfter = 0;
    train(halved, true);
    QVERIFY(weightsOf(whole.run) == weightsOf(halved.run));
}

void TestDetectorTrainer::stopLeavesACheckpoint()
{
    const SquareWorld world;
    const auto options = world.options("run");
    std::stop_source stop;
    Control control;
    control.stop = stop.get_token();
    control.progress = [&stop](int step, int) {
        if (step == 2)
            stop.request_stop();
    };
    RunSession session(options.run);
    DetectorTrainer trainer(session, options, SquareWorld::read, false, Control {});
    QVERIFY_EXCEPTION_THROWN(trainer.run(control), Cancelled);
    QVERIFY(loadDetector(options.run) != nullptr);
    QCOMPARE(detectorFolder(options.run).filename().string(), std::string("step_2"));
}

void TestDetectorTrainer::divergenceEndsTheRun()
{
    const SquareWorld world;
    auto options = world.options("run");
    options.stopAfter = 2;
    train(options);
    options.stopAfter = 0;
    options.learningRate =
        1e30; // after one such step nothing that the network computes is a number
    try {
        train(options, true);
        QFAIL("it went on with nothing but NaN");
    } catch (const TrainingError& error) {
        QVERIFY(error.failure().cause == FailureCause::Diverged);
        QVERIFY2(QString(error.what()).contains("step 4"), error.what());
    }
    QCOMPARE(CheckpointStore(options.run / "checkpoints").steps(), std::vector<int64_t> { 2 });
}

void TestDetectorTrainer::runThatExistsIsNotOverwritten()
{
    const SquareWorld world;
    auto options = world.options("run");
    options.steps = options.schedule.totalSteps = 1;
    train(options);
    QVERIFY_EXCEPTION_THROWN(train(options), Error);
    options.run = world.path() / "other";
    QVERIFY_EXCEPTION_THROWN(train(options, true), Error);
}

void TestDetectorTrainer::foldIsLeftOut()
{
    QVERIFY(trainingPositions(5, 2, 0) == std::vector<size_t>({ 1, 3 }));
    QVERIFY(trainingPositions(5, 2, 1) == std::vector<size_t>({ 0, 2, 4 }));
    QCOMPARE(trainingPositions(5, 0, 0).size(), size_t { 5 });
}

void TestDetectorTrainer::badSettingsAreListedTogether()
{
    const nlohmann::json json { { "run", "r" }, { "batch", 0 }, { "folds", 2 }, { "fold", 2 },
        { "colour", 1 } };
    try {
        detectorOptionsFromJson(json, "settings.json");
        QFAIL("no error");
    } catch (const Error& error) {
        const auto message = QString::fromUtf8(error.what());
        for (const char* part : { "settings.json", "batch", "fold", "colour", "annotations" })
            QVERIFY2(message.contains(QLatin1String(part)), qPrintable(message));
    }
}

void TestDetectorTrainer::missingPictureIsRefused()
{
    const SquareWorld world;
    std::filesystem::remove(world.path() / "3.png");
    QVERIFY_EXCEPTION_THROWN(train(world.options("run")), Error);
}

void TestDetectorTrainer::cellsStandForTheSmallestObject()
{
    const NormalizedRect large { 0.0, 0.0, 1.0, 1.0 };
    const NormalizedRect small { 0.375, 0.375, 0.625, 0.625 };
    const auto targets = detectorTargets({ { { large, 1 }, { small, 0 } } }, kSide);
    QCOMPARE(targets.classes[0][4][4].item<int64_t>(), int64_t { 0 });
    QCOMPARE(targets.classes[0][0][0].item<int64_t>(), int64_t { -1 });
    // Cell (4, 4) has its centre at pixel 36; the small object spans pixels 24 to 40.
    QCOMPARE(targets.distances[0][0][4][4].item<float>(), 12.0F);
    QCOMPARE(targets.distances[0][2][4][4].item<float>(), 4.0F);
    const auto none = detectorTargets({ {} }, kSide);
    QCOMPARE(none.classes.max().item<int64_t>(), int64_t { -1 });
}

void TestDetectorTrainer::perfectPredictionHasAlmostNoBoxLoss()
{
    const auto targets = detectorTargets({ { { { 0.25, 0.25, 0.75, 0.75 }, 1 } } }, kSide);
    const auto classLogits =
        (torch::one_hot(targets.classes + 1, 3).slice(3, 1).permute({ 0, 3, 1, 2 }) * 40.0 - 20.0)
            .to(torch::kFloat32);
    const auto centreness = torch::logit(targets.centreness.clamp(1e-6, 1.0 - 1e-6)).unsqueeze(1);
    const auto loss = detectorLoss({ classLogits, targets.distances, centreness }, targets);
    QVERIFY(std::abs(loss.boxes.item<double>()) < 1e-5);
    QVERIFY(loss.classes.item<double>() < 1e-5);
    const auto empty = detectorTargets({ {} }, kSide);
    QVERIFY(std::isfinite(
        detectorLoss({ classLogits, empty.distances, centreness }, empty).total.item<double>()));
}

void TestDetectorTrainer::mirroringMovesBoxesWithPixels()
{
    DetectorSamples samples;
    samples.pixels = torch::zeros({ 1, 3, kSide, kSide }, torch::kUInt8);
    samples.pixels.slice(3, 0, 16).fill_(255);
    samples.objects = { { { { 0.0, 0.0, 0.25, 1.0 }, 0 } } };
    auto generator = makeGenerator(1);
    const auto batch = augmentedBatch(samples, { 0 }, { 1.0, 0.0, 0.0, 0.0 }, generator);
    QCOMPARE(batch.objects[0][0].rect.x0, 0.75);
    QCOMPARE(batch.objects[0][0].rect.x1, 1.0);
    const torch::Tensor columns = batch.images[0].mean(at::IntArrayRef({ 0, 1 }));
    QVERIFY(columns.slice(0, 0, 47).max().item<float>() < -0.99F);
    QVERIFY(columns.slice(0, 49).min().item<float>() > 0.99F);
}

QTEST_GUILESS_MAIN(TestDetectorTrainer)
#include "tst_detector_trainer.moc"
