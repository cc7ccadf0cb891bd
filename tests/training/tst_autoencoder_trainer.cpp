#include "core/domain/error.h"
#include "core/training/autoencoder_loading.h"
#include "core/training/autoencoder_trainer.h"
#include "core/training/reconstruction.h"
#include "core/weights/diffusers_folder.h"

#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <fstream>

using namespace detdiffusion;
namespace fs = std::filesystem;

namespace {

constexpr int kSide = 16;

Image paint(const fs::path& path)
{
    Image image { kSide, kSide, std::vector<uint8_t>(3 * kSide * kSide) };
    const int shade = std::stoi(path.stem().string());
    for (size_t i = 0; i < image.rgb.size(); ++i)
        image.rgb[i] = static_cast<uint8_t>(20 * static_cast<size_t>(shade) + i / 8);
    return image;
}

} // namespace

class AutoencoderTrainerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void resumesBitForBit();
    void writesAModelWhoseScaledLatentsHaveUnitVariance();
    void stopsWithACheckpoint();
    void endsWhenItDiverges();
    void refusesARunThatExists();
    void refusesPicturesOfSeveralSizes();

private:
    AutoencoderTrainingOptions options(const char* run) const;
    static void train(const AutoencoderTrainingOptions& options, bool resume);

    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_path;
};

void AutoencoderTrainerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->path().toStdString();
    fs::create_directories(m_path / "images");
    for (int i = 1; i <= 6; ++i)
        std::ofstream(m_path / "images" / (std::to_string(i) + ".png"));
}

AutoencoderTrainingOptions AutoencoderTrainerTest::options(const char* run) const
{
    AutoencoderTrainingOptions options;
    options.run = m_path / run;
    options.images = m_path / "images";
    options.validationImages = m_path / "images";
    options.model = nlohmann::json {
        { "latent_channels", 2 }, { "block_out_channels", { 4, 8 } }, { "layers_per_block", 1 },
        { "norm_num_groups", 2 }
    }.dump();
    options.workers = 2;
    options.batch = 4;
    options.crop = 8;
    options.steps = 6;
    options.fullSizeSteps = 2;
    options.fullSizeBatch = 2;
    options.schedule.totalSteps = 6;
    options.schedule.warmupSteps = 2;
    options.output.checkpointEvery = 3;
    return options;
}

void AutoencoderTrainerTest::train(const AutoencoderTrainingOptions& options, bool resume)
{
    RunSession session(options.run);
    AutoencoderTrainer(session, options, paint, resume, {}).run({});
}

void AutoencoderTrainerTest::resumesBitForBit()
{
    const auto whole = options("whole");
    train(whole, false);
    auto split = options("split");
    split.stopAfter = 3;
    train(split, false);
    split.stopAfter = 0;
    train(split, true);
    const auto state = [](const AutoencoderTrainingOptions& run) {
        return SafetensorsFile(run.run / "checkpoints/step_6/training_state.safetensors").tensors();
    };
    const auto actual = state(split);
    for (const auto& [name, tensor] : state(whole))
        QVERIFY2(torch::equal(actual.at(name), tensor), name.c_str());
}

void AutoencoderTrainerTest::writesAModelWhoseScaledLatentsHaveUnitVariance()
{
    const auto run = options("run");
    train(run, false);
    auto model = loadAutoencoder(findAutoencoder(run.run));
    const auto images = loadImages(run.images, imageFileNames(run.images), paint, {});
    const auto quality = measureReconstruction(model, images, 0, {});
    QVERIFY(std::abs(quality.latentStandardDeviation * model->config().scalingFactor - 1.0) < 1e-3);
    QVERIFY(quality.pooledPsnr <= quality.psnr + 1e-6);
    QCOMPARE(quality.images, int64_t { 6 });
    QCOMPARE(reconstructionSheet(model, images, 3).width, 3 * kSide);
}

void AutoencoderTrainerTest::stopsWithACheckpoint()
{
    const auto run = options("run");
    std::stop_source source;
    source.request_stop();
    RunSession session(run.run);
    AutoencoderTrainer trainer(session, run, paint, false, {});
    QVERIFY_EXCEPTION_THROWN(trainer.run({ source.get_token(), {}, {} }), Cancelled);
    QVERIFY(fs::exists(run.run / "checkpoints/step_1/vae/config.json"));
}

void AutoencoderTrainerTest::endsWhenItDiverges()
{
    auto run = options("run");
    run.stopAfter = 3;
    train(run, false);
    run.stopAfter = 0;
    run.learningRate = 1e30; // after one such step nothing that the network computes is a number
    try {
        train(run, true);
        QFAIL("it went on with nothing but NaN");
    } catch (const TrainingError& error) {
        QVERIFY(error.failure().cause == FailureCause::Diverged);
        QVERIFY2(QString(error.what()).contains("step 5"), error.what());
    }
    QCOMPARE(CheckpointStore(run.run / "checkpoints").steps(), std::vector<int64_t> { 3 });
}

void AutoencoderTrainerTest::refusesARunThatExists()
{
    const auto run = options("run");
    train(run, false);
    QVERIFY_EXCEPTION_THROWN(train(run, false), Error);
    QVERIFY_EXCEPTION_THROWN(train(options("other"), true), Error);
}

void AutoencoderTrainerTest::refusesPicturesOfSeveralSizes()
{
    const auto uneven = [](const fs::path& path) {
        auto image = paint(path);
        if (path.stem() == "4")
            image = { 2, 2, std::vector<uint8_t>(12) };
        return image;
    };
    const auto run = options("run");
    RunSession session(run.run);
    QVERIFY_EXCEPTION_THROWN(AutoencoderTrainer(session, run, uneven, false, {}), Error);
}

QTEST_GUILESS_MAIN(AutoencoderTrainerTest)
#include "tst_autoencoder_trainer.moc"
