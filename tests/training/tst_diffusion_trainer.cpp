#include "core/data/coco_file.h"
#include "core/domain/error.h"
#include "core/domain/text_file.h"
#include "core/models/autoencoder_kl.h"
#include "core/text/prompt.h"
#include "core/training/diffusion_trainer.h"
#include "core/weights/diffusers_folder.h"
#include "core/weights/lora_adapter.h"
#include "core/weights/module_state.h"
#include "tests/support/tiny_picture.h"

#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <cmath>
#include <sstream>

using namespace detdiffusion;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

constexpr int kSide = 16;

void writeAutoencoder(const fs::path& folder)
{
    torch::manual_seed(3);
    nn::AutoencoderKLConfig config;
    config.latentChannels = 2;
    config.blockOutChannels = { 4, 8 };
    config.layersPerBlock = 1;
    config.normNumGroups = 2;
    const nn::AutoencoderKL model(config);
    fs::create_directories(folder);
    writeJsonFile(folder / "config.json", config.toJson());
    saveSafetensors(folder / "diffusion_pytorch_model.safetensors", moduleState(*model));
}

CocoDataset annotations(int images, Perception perception)
{
    CocoDataset coco;
    coco.categories = { { 1, "dog", "{}" }, { 2, "traffic light", "{}" } };
    for (int64_t i = 1; i <= images; ++i) {
        coco.images.push_back({ i, std::to_string(i), kSide, kSide, "{}" });
        for (int64_t j = 1; j <= 2; ++j) {
            Annotation box;
            box.id = 2 * i + j;
            box.imageId = i;
            box.categoryId = j;
            box.x = static_cast<double>(i % 4) + 4.0 * static_cast<double>(j);
            box.y = 2.0;
            box.width = 4.0;
            box.height = 6.0;
            box.perception = perception;
            coco.annotations.push_back(box);
        }
    }
    return coco;
}

Image paint(const fs::path& path)
{
    return test::tinyPicture(std::stoi(path.filename().string()), kSide);
}

DiffusionTrainingInput input(Perception perception = Perception::Unset)
{
    return { annotations(10, perception), annotations(3, perception), paint, {} };
}

json unetConfig()
{
    return { { "in_channels", 2 }, { "out_channels", 2 }, { "block_out_channels", { 8, 16 } },
        { "down_block_types", { "CrossAttnDownBlock2D", "DownBlock2D" } },
        { "up_block_types", { "UpBlock2D", "CrossAttnUpBlock2D" } }, { "layers_per_block", 1 },
        { "attention_head_dim", 2 }, { "cross_attention_dim", 16 }, { "norm_num_groups", 4 },
        { "sample_size", 8 }, { "coordinate_channels", 2 } };
}

} // namespace

class DiffusionTrainerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void resumesBitForBit_data();
    void resumesBitForBit();
    void checkpointsAreCompleteModels();
    void stopsAfterTheStepWithACheckpoint();
    void acceptsLabelsButNoOtherClassesAtAResume();
    void fineTunesAModelFolder();
    void trainedAdaptersAreALoraOfTheStartingModel();
    void learnsTheSameWithGradientCheckpointing();
    void lossFallsWhenOnePictureIsLearned();
    void textStageTeachesTheTextEncoderAlone();
    void measuresItsStartUntilThatIsWhole();
    void saysThatNothingGotBetter();
    void refusesNetworksThatDoNotFit();
    void leavesOutStepsThatAreNotFinite();
    void goesBackFromAnExplosionWithALowerRate();
    void goesBackToItsStart();
    void givesUpWhenGoingBackDoesNotHelp();

private:
    void spoilLatents(int64_t first, int64_t last) const;
    std::vector<json> linesOf(const DiffusionTrainingOptions& run, const std::string& kind) const;
    DiffusionTrainingOptions options(const char* run) const;
    void train(const DiffusionTrainingOptions& options, bool resume) const;
    static TensorMap stateOf(const DiffusionTrainingOptions& options, int64_t step);

    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_path;
};

void DiffusionTrainerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->path().toStdString();
    writeAutoencoder(m_path / "vae");
    saveCoco(annotations(10, Perception::Unset), m_path / "layouts.json");
    saveCoco(annotations(10, Perception::Hard), m_path / "labelled.json");
}

DiffusionTrainingOptions DiffusionTrainerTest::options(const char* run) const
{
    DiffusionTrainingOptions options;
    options.run = m_path / run;
    options.workers = 2;
    options.batch = 4;
    options.steps = 6;
    options.schedule.totalSteps = 6;
    options.schedule.warmupSteps = 2;
    options.output.checkpointEvery = 3;
    options.output.validateEvery = 3;
    options.output.logEvery = 1;
    options.data.annotations = options.data.validationAnnotations = m_path / "layouts.json";
    options.data.width = kSide;
    options.data.height = kSide;
    options.model.vae = m_path / "vae";
    options.model.unet = unetConfig().dump();
    options.model.textEncoder = json {
        { "hidden_size", 16 }, { "intermediate_size", 32 }, { "num_hidden_layers", 2 },
        { "num_attention_heads", 2 }, { "max_position_embeddings", 32 }
    }.dump();
    options.model.scheduler = json { { "prediction_type", "v_prediction" } }.dump();
    options.model.perceptionHead = json { { "width", 8 }, { "norm_num_groups", 4 } }.dump();
    options.model.gridColumns = 4;
    options.model.gridRows = 4;
    return options;
}

void DiffusionTrainerTest::train(const DiffusionTrainingOptions& options, bool resume) const
{
    RunSession session(options.run);
    DiffusionTrainer(session, options, input(), resume, {}).run({});
}

TensorMap DiffusionTrainerTest::stateOf(const DiffusionTrainingOptions& options, int64_t step)
{
    const auto folder = options.run / "checkpoints" / ("step_" + std::to_string(step));
    return SafetensorsFile(folder / "training_state.safetensors").tensors();
}

void DiffusionTrainerTest::resumesBitForBit_data()
{
    QTest::addColumn<int>("workers");
    QTest::addColumn<QString>("precision");
    QTest::newRow("one worker") << 1 << "fp32";
    QTest::newRow("two workers") << 2 << "fp32";
    QTest::newRow("mixed precision") << 2 << "bf16";
}

void DiffusionTrainerTest::resumesBitForBit()
{
    QFETCH(int, workers);
    QFETCH(QString, precision);
    auto whole = options("whole");
    whole.workers = workers;
    whole.precision = precision.toStdString();
    train(whole, false);
    auto split = whole;
    split.run = m_path / "split";
    split.stopAfter = 3;
    train(split, false);
    split.stopAfter = 0;
    train(split, true);

    const auto expected = stateOf(whole, 6);
    const auto actual = stateOf(split, 6);
    QCOMPARE(actual.size(), expected.size());
    for (const auto& [name, tensor] : expected)
        QVERIFY2(torch::equal(actual.at(name), tensor), name.c_str());
}

void DiffusionTrainerTest::checkpointsAreCompleteModels()
{
    const auto run = options("run");
    train(run, false);
    const auto model = run.run / "checkpoints/step_6";
    for (const char* file :
        { "model_index.json", "scheduler/scheduler_config.json", "tokenizer/vocab.json",
            "unet/config.json", "text_encoder/config.json", "vae/config.json",
            "perception_head/config.json", "perception_head/diffusion_pytorch_model.safetensors" })
        QVERIFY2(fs::exists(model / file), file);
    const auto prompt = GenerationConfig::load(model / "generation_config.json");
    QCOMPARE(prompt.classes, (std::vector<std::string> { "dog", "traffic light" }));
    QCOMPARE(prompt.classCounts, (std::vector<int64_t> { 10, 10 }));
    QCOMPARE(prompt.grid, (LocationGrid { 4, 4 }));
    QCOMPARE(prompt.width, kSide);
    // Generation gets the averaged weights.
    const PartWeights weights(model / "unet");
    QVERIFY(torch::equal(
        weights.tensors().at("conv_in.weight"), stateOf(run, 6).at("average.unet.conv_in.weight")));
    const auto metrics = readTextFile(run.run / "metrics.jsonl");
    for (const char* field : { "\"ldm_loss\"", "\"perception_loss\"", "\"mask_dice\"",
             "\"samples_per_s\"", "\"kind\":\"validation\"" })
        QVERIFY2(metrics.find(field) != std::string::npos, field);
}

void DiffusionTrainerTest::stopsAfterTheStepWithACheckpoint()
{
    const auto run = options("run");
    RunSession session(run.run);
    DiffusionTrainer trainer(session, run, input(), false, {});
    std::stop_source source;
    Control control { source.get_token(), {}, {} };
    session.listen([&source](const json& line) {
        if (line.at("step") == 2)
            source.request_stop();
    });
    QVERIFY_EXCEPTION_THROWN(trainer.run(control), Cancelled);
    // Asked for while the second step was reported, thus seen after the third.
    QVERIFY(fs::exists(run.run / "checkpoints/step_3/model_index.json"));
    QCOMPARE(CheckpointStore(run.run / "checkpoints").latest(), std::optional<int64_t>(3));
}

void DiffusionTrainerTest::acceptsLabelsButNoOtherClassesAtAResume()
{
    auto run = options("run");
    run.stopAfter = 3;
    train(run, false);
    run.stopAfter = 0;
    auto others = input();
    others.training.categories[0].name = "wolf";
    RunSession session(run.run);
    QVERIFY_EXCEPTION_THROWN(DiffusionTrainer(session, run, others, true, {}), Error);
    run.data.annotations = m_path / "labelled.json";
    DiffusionTrainer(session, run, input(Perception::Hard), true, {}).run({});
    const auto record = readJsonFile(run.run / "run.json");
    QCOMPARE(record.at("data").at("labelled_boxes").get<int>(), 20);
    QCOMPARE(record.at("history")
                 .at(1)
                 .at("changed")
                 .at("/data/annotations")
                 .at("to")
                 .get<std::string>(),
        run.data.annotations.string());
}

void DiffusionTrainerTest::fineTunesAModelFolder()
{
    const auto first = options("first");
    train(first, false);
    auto second = options("second");
    second.model.from = (first.run / "checkpoints/step_6").string();
    second.loss.perceptionWeight = 0.0;
    second.learningRate = 0.0;
    train(second, false);
    const auto weights = [](const DiffusionTrainingOptions& run) {
        return PartWeights(run.run / "checkpoints/step_6/unet").tensors().at("conv_in.weight");
    };
    QVERIFY(torch::allclose(weights(second), weights(first)));
}

void DiffusionTrainerTest::trainedAdaptersAreALoraOfTheStartingModel()
{
    const auto first = options("first");
    train(first, false);
    auto second = options("second");
    const auto start = first.run / "checkpoints/step_6";
    second.model.from = start.string();
    second.train = trained::kLora;
    second.loraRank = 2;
    second.steps = 3;
    second.learningRate = 0.01;
    train(second, false);

    const auto checkpoint = second.run / "checkpoints/step_3";
    const auto before = PartWeights(start / "unet").tensors();
    const auto merged = PartWeights(checkpoint / "unet").tensors();
    const LoraAdapter lora(checkpoint / "pytorch_lora_weights.safetensors", { { "unet", before } });
    const auto add = lora.filter("unet", 1.0);
    for (const auto& [name, weight] : before)
        QVERIFY2(torch::allclose(add(name, weight), merged.at(name), 1e-6, 1e-6), name.c_str());
    // All four matrices of both attentions of the four transformers, and they have changed.
    const auto changed = lora.changedWeights("unet");
    QCOMPARE(changed.size(), size_t { 2 * 4 * 4 });
    for (const auto& name : changed)
        QVERIFY2(
            (merged.at(name) - before.at(name)).abs().max().item<double>() > 1e-5, name.c_str());
}

void DiffusionTrainerTest::learnsTheSameWithGradientCheckpointing()
{
    const auto plain = options("plain");
    auto checkpointed = options("checkpointed");
    checkpointed.gradientCheckpointing = true;
    train(plain, false);
    train(checkpointed, false);
    const auto expected = linesOf(plain, "");
    const auto actual = linesOf(checkpointed, "");
    QCOMPARE(actual.size(), expected.size());
    QCOMPARE(actual.front().at("loss").get<double>(), expected.front().at("loss").get<double>());
    for (size_t i = 0; i < actual.size(); ++i)
        for (const char* name : { "loss", "grad_norm" }) {
            const auto value = expected[i].at(name).get<double>();
            QVERIFY(std::abs(actual[i].at(name).get<double>() - value) < 1e-4 * value);
        }
}

void DiffusionTrainerTest::lossFallsWhenOnePictureIsLearned()
{
    auto run = options("run");
    run.steps = 120;
    run.schedule.totalSteps = 120;
    run.output.checkpointEvery = 1000;
    run.output.validateEvery = 1000;
    run.output.logEvery = 40;
    run.learningRate = 5e-3;
    run.loss.perceptionWeight = 1.0;
    std::vector<json> lines;
    RunSession session(run.run);
    DiffusionTrainer trainer(
        session, run, { annotations(1, Perception::Easy), {}, paint, {} }, false, {});
    session.listen([&lines](const json& line) {
        if (line.contains("loss"))
            lines.push_back(line);
    });
    trainer.run({});
    // How noisy the samples were decides about the mean loss more than what was learned.
    for (const char* part : { "mask_bce", "ldm_loss_t2", "ldm_loss_t3" }) {
        const double first = lines.front().at(part);
        const double last = lines.back().at(part);
        QVERIFY2(
            last < 0.8 * first, qPrintable(QString("%1: %2 -> %3").arg(part).arg(first).arg(last)));
    }
}

void DiffusionTrainerTest::textStageTeachesTheTextEncoderAlone()
{
    auto run = options("run");
    run.stage = kTextStage;
    run.steps = 60;
    run.schedule.totalSteps = 60;
    run.output.logEvery = 20;
    run.output.checkpointEvery = 30;
    run.learningRate = 5e-3;
    run.stopAfter = 30;
    train(run, false);
    const auto first = stateOf(run, 30);
    run.stopAfter = 0;
    std::vector<double> losses;
    RunSession session(run.run);
    DiffusionTrainer trainer(session, run, input(), true, {});
    session.listen([&losses](const json& line) {
        if (line.value("kind", std::string()) == "validation")
            losses.push_back(line.at("reading_loss"));
    });
    trainer.run({});
    QVERIFY(losses.size() > 1 && losses.back() < losses.front());

    const auto last = stateOf(run, 60);
    const auto isUnchanged = [&](const std::string& name) {
        return torch::equal(first.at("parameters." + name), last.at("parameters." + name));
    };
    QVERIFY(isUnchanged("unet.conv_in.weight"));
    QVERIFY(!isUnchanged("text_encoder.text_model.final_layer_norm.weight"));
    QVERIFY(!isUnchanged("layout_reader.classify.weight"));
    // The result is a model folder like any other: the next stage starts from it.
    auto next = options("next");
    next.model.from = (run.run / "checkpoints/step_60").string();
    train(next, false);
    QVERIFY(fs::exists(next.run / "checkpoints/step_6/model_index.json"));
}

void DiffusionTrainerTest::measuresItsStartUntilThatIsWhole()
{
    const auto first = options("first");
    train(first, false);
    auto run = options("run");
    run.model.from = (first.run / "checkpoints/step_6").string();
    run.sampleEvery = 6;
    std::vector<fs::path> painted;
    auto given = input();
    given.paint = [&painted](const fs::path& model, const fs::path& out) {
        fs::create_directories(out);
        painted.push_back(model);
        return painted.size() > 1 ? json { { "found", 0.5 } } : throw Error("it dies");
    };
    { // before there is a checkpoint
        RunSession session(run.run);
        DiffusionTrainer trainer(session, run, given, false, {});
        session.listen([](const json& line) {
            if (line.value("kind", std::string()) == "validation")
                throw Error("it dies");
        });
        QVERIFY_EXCEPTION_THROWN(trainer.run({}), Error);
    }
    QVERIFY(CheckpointStore(run.run / "checkpoints").steps().empty());
    for (const bool resume : { false, true }) { // while it paints, and not at all
        RunSession session(run.run);
        DiffusionTrainer trainer(session, run, given, resume, {});
        if (resume)
            trainer.run({});
        else
            QVERIFY_EXCEPTION_THROWN(trainer.run({}), Error);
        QVERIFY(CheckpointStore(run.run / "checkpoints").best().has_value());
    }
    QCOMPARE(painted.size(), size_t { 3 });
    QVERIFY(painted[1] == run.run / "checkpoints/step_0");
    QVERIFY(painted[2] == run.run / "checkpoints/step_6");
    const auto isOfSteps = [&](const char* kind, const std::vector<int>& steps) {
        std::vector<int> actual;
        for (const auto& line : linesOf(run, kind))
            actual.push_back(line.at("step"));
        return actual == steps;
    };
    QVERIFY(isOfSteps("start", { 0, 0, 0 }));
    QVERIFY(isOfSteps("validation", { 0, 3, 6 }));
    QVERIFY(isOfSteps("sample", { 0, 6 }) && isOfSteps("agreement", { 0, 6 }));
    QVERIFY(isOfSteps("", { 1, 2, 3, 4, 5, 6 }));
    // Nothing else was changed by that.
    auto plain = run;
    plain.run = m_path / "plain";
    train(plain, false);
    const auto expected = stateOf(plain, 6);
    for (const auto& [name, tensor] : stateOf(run, 6))
        QVERIFY2(torch::equal(expected.at(name), tensor), name.c_str());
}

void DiffusionTrainerTest::saysThatNothingGotBetter()
{
    auto run = options("run");
    run.learningRate = 0.0;
    train(run, false);
    QCOMPARE(CheckpointStore(run.run / "checkpoints").best(), std::optional<int64_t>(0));
    const auto log = readTextFile(run.run / "log.txt");
    QVERIFY2(log.find("no validation was better") != std::string::npos, log.c_str());
}

void DiffusionTrainerTest::refusesNetworksThatDoNotFit()
{
    auto run = options("run");
    auto unet = unetConfig();
    unet["cross_attention_dim"] = 24;
    run.model.unet = unet.dump();
    QVERIFY_EXCEPTION_THROWN(train(run, false), Error);
}

/// Makes cached latents NaN, as a broken encoder would.
void DiffusionTrainerTest::spoilLatents(int64_t first, int64_t last) const
{
    for (const auto& entry : fs::directory_iterator(m_path / "latents")) {
        const SafetensorsFile file(entry.path());
        auto moments = file.tensor("moments").clone();
        moments.slice(0, first, std::min(last, moments.size(0))).fill_(std::nan(""));
        saveSafetensors(entry.path(), { { "moments", moments } }, file.metadata());
    }
}

std::vector<json> DiffusionTrainerTest::linesOf(
    const DiffusionTrainingOptions& run, const std::string& kind) const
{
    std::istringstream text(readTextFile(run.run / "metrics.jsonl"));
    std::vector<json> lines;
    for (std::string line; std::getline(text, line);) {
        auto read = json::parse(line);
        if (read.value("kind", std::string()) == kind)
            lines.push_back(std::move(read));
    }
    return lines;
}

void DiffusionTrainerTest::leavesOutStepsThatAreNotFinite()
{
    auto run = options("run");
    run.steps = 10;
    run.stopAfter = 3;
    train(run, false);
    spoilLatents(0, 1); // one of ten pictures: a step in two or three
    run.stopAfter = 0;
    train(run, true);
    const auto skips = linesOf(run, "skip");
    QVERIFY(!skips.empty() && skips.size() < 7);
    QVERIFY(linesOf(run, "rollback").empty());
    for (const auto& [name, tensor] : stateOf(run, 10))
        QVERIFY2(torch::isfinite(tensor).all().item<bool>(), name.c_str());
    for (const auto& line : linesOf(run, {}))
        QVERIFY(!line.contains("loss") || line.at("loss").is_number());
}

void DiffusionTrainerTest::goesBackFromAnExplosionWithALowerRate()
{
    auto run = options("run");
    run.steps = 40;
    run.output.logEvery = 1;
    run.output.checkpointEvery = 8;
    run.output.validateEvery = 1000;
    run.schedule.shape = "constant";
    run.divergence.window = 4;
    run.divergence.lossFactor = 6.0;
    run.divergence.rateFactor = 1e-6;
    run.stopAfter = 8;
    train(run, false);
    run.stopAfter = 0;
    run.learningRate = 1.0; // of a model that is trained with a thousandth of that
    train(run, true);
    const auto rollbacks = linesOf(run, "rollback");
    QCOMPARE(rollbacks.size(), size_t { 1 });
    QVERIFY(rollbacks[0].at("to") == json(8));
    QVERIFY(rollbacks[0].at("step").get<int64_t>() > 8);
    QVERIFY(rollbacks[0].at("rate_factor") == json(1e-6));
    QVERIFY(linesOf(run, {}).back().at("lr").get<double>() <= 1e-6);
    QVERIFY(fs::exists(run.run / "checkpoints/step_40"));
    QVERIFY(linesOf(run, {}).back().at("loss").get<double>() < 10.0);
}

void DiffusionTrainerTest::goesBackToItsStart()
{
    auto run = options("run");
    run.steps = 24;
    run.output.checkpointEvery = 1000;
    run.output.validateEvery = 1000;
    run.schedule.shape = "constant";
    run.schedule.warmupSteps = 0;
    run.learningRate = 1.0;
    run.divergence.window = 4;
    run.divergence.lossFactor = 6.0;
    run.divergence.rateFactor = 1e-6;
    train(run, false);
    const auto rollbacks = linesOf(run, "rollback");
    QCOMPARE(rollbacks.size(), size_t { 1 });
    QVERIFY(rollbacks[0].at("to") == json(0));
    QVERIFY(fs::exists(run.run / "checkpoints/step_24"));
}

void DiffusionTrainerTest::givesUpWhenGoingBackDoesNotHelp()
{
    auto run = options("run");
    run.steps = 100;
    run.divergence.patience = 3;
    run.divergence.maxRollbacks = 2;
    run.stopAfter = 3;
    train(run, false);
    const auto before = stateOf(run, 3);
    spoilLatents(0, 10);
    run.stopAfter = 0;
    RunSession session(run.run);
    try {
        session.conduct([&] { DiffusionTrainer(session, run, input(), true, {}).run({}); });
        QFAIL("it went on with nothing but NaN");
    } catch (const TrainingError& error) {
        QVERIFY(error.failure().cause == FailureCause::Diverged);
    }
    QCOMPARE(linesOf(run, "rollback").size(), size_t { 2 });
    // What it went back to is still there, and was not changed.
    const auto after = stateOf(run, 3);
    for (const auto& [name, tensor] : before)
        QVERIFY2(torch::equal(after.at(name), tensor), name.c_str());
    QVERIFY(readJsonFile(run.run / "state.json").at("cause") == json("diverged"));
}

QTEST_GUILESS_MAIN(DiffusionTrainerTest)
#include "tst_diffusion_trainer.moc"
