#include "core/data/coco_file.h"
#include "core/models/token_rows.h"
#include "core/text/bpe_tokenizer.h"
#include "core/text/location_grid.h"
#include "core/training/diffusion_trainer.h"
#include "core/training/trained_parts.h"
#include "core/weights/diffusers_folder.h"
#include "core/weights/part_weights.h"
#include "tests/support/tiny_model.h"
#include "tests/support/tiny_picture.h"

#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <algorithm>
#include <map>
#include <set>

using namespace detdiffusion;
using namespace detdiffusion::test;
namespace fs = std::filesystem;

namespace {

constexpr int kSide = 16;
constexpr int64_t kSteps = 3;

/// Every picture has a hard dog and an easy zebra, which is no class of the tiny model.
CocoDataset annotations()
{
    CocoDataset coco;
    coco.categories = { { 1, "dog", "{}" }, { 2, "zebra", "{}" } };
    for (int64_t i = 1; i <= 6; ++i) {
        coco.images.push_back({ i, std::to_string(i), kSide, kSide, "{}" });
        for (int64_t category = 1; category <= 2; ++category) {
            Annotation box;
            box.id = 2 * i + category;
            box.imageId = i;
            box.categoryId = category;
            box.x = static_cast<double>(i) + 2.0 * static_cast<double>(category);
            box.y = 2.0;
            box.width = 4.0;
            box.height = 6.0;
            box.perception = category == 1 ? Perception::Hard : Perception::Easy;
            coco.annotations.push_back(box);
        }
    }
    return coco;
}

Image paint(const fs::path& path)
{
    return tinyPicture(std::stoi(path.filename().string()), kSide);
}

using Names = std::set<std::string>;

/// The tensors of a part that differ between two model folders with the same networks.
Names changedTensors(const fs::path& before, const fs::path& after, const char* part)
{
    const auto expected = PartWeights(before / part).tensors();
    Names changed;
    for (const auto& [name, tensor] : PartWeights(after / part).tensors())
        if (!torch::equal(tensor, expected.at(name)))
            changed.insert(name);
    return changed;
}

torch::Tensor tokenTable(const fs::path& model)
{
    return PartWeights(model / "text_encoder").tensors().at(kTokenTable);
}

/// The rows of the token table that differ.
std::set<int64_t> changedRows(const fs::path& before, const fs::path& after)
{
    const auto differs = (tokenTable(after) != tokenTable(before)).any(1);
    std::set<int64_t> rows;
    for (int64_t row = 0; row < differs.size(0); ++row)
        if (differs[row].item<bool>())
            rows.insert(row);
    return rows;
}

} // namespace

/// A fine-tune changes what it is asked to change, and nothing else.
class FineTuneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsFromTheModelItself();
    void onlyTheChosenPartLearns_data();
    void onlyTheChosenPartLearns();
    void onlyTheRowsOfTheLayoutLearn_data();
    void onlyTheRowsOfTheLayoutLearn();
    void aPlainModelGetsTheTokensOfLayouts();
    void withoutPerceptionHeadNothingIsAskedOfIt();
    void withoutAttributesTheirTokensAreNeverSeen();
    void textLayersLearnSlowerTheDeeperTheyAre();

private:
    DiffusionTrainingOptions options(const char* train) const;
    fs::path checkpoint(int64_t step) const;
    fs::path trained(const DiffusionTrainingOptions& options) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_path;
};

void FineTuneTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->path().toStdString();
    writeTinyModel(m_path / "model");
    saveCoco(annotations(), m_path / "layouts.json");
}

DiffusionTrainingOptions FineTuneTest::options(const char* train) const
{
    DiffusionTrainingOptions options;
    options.run = m_path / "run";
    options.train = train;
    options.loraRank = 2;
    options.batch = 6;
    options.steps = options.schedule.totalSteps = kSteps;
    options.schedule.warmupSteps = 0;
    options.learningRate = 0.01;
    options.data.annotations = options.data.validationAnnotations = m_path / "layouts.json";
    options.data.width = options.data.height = kSide;
    options.model.from = (m_path / "model").string();
    options.model.perceptionHead =
        nlohmann::json { { "width", 8 }, { "norm_num_groups", 4 } }.dump();
    options.model.gridColumns = options.model.gridRows = 4;
    options.model.maxBoxes = 3;
    options.conditioning.nullText = options.conditioning.dropAttributes = 0.0;
    return options;
}

fs::path FineTuneTest::checkpoint(int64_t step) const
{
    return m_path / "run/checkpoints" / ("step_" + std::to_string(step));
}

/// The last checkpoint.
fs::path FineTuneTest::trained(const DiffusionTrainingOptions& options) const
{
    RunSession session(options.run);
    DiffusionTrainer(session, options, { annotations(), {}, paint, {} }, false, {}).run({});
    return checkpoint(kSteps);
}

void FineTuneTest::startsFromTheModelItself()
{
    trained(options(trained::kAll));
    const auto start = m_path / "model";
    for (const char* part : { "unet", "vae" })
        QCOMPARE(changedTensors(start, checkpoint(0), part), Names {});
    const auto rows = tokenTable(start);
    QVERIFY(torch::equal(tokenTable(checkpoint(0)).slice(0, 0, rows.size(0)), rows));
}

void FineTuneTest::onlyTheChosenPartLearns_data()
{
    QTest::addColumn<QString>("train");
    QTest::addColumn<bool>("unet");
    QTest::addColumn<bool>("text");
    QTest::newRow("all") << trained::kAll << true << true;
    QTest::newRow("unet") << trained::kUNet << true << false;
    QTest::newRow("text encoder") << trained::kTextEncoder << false << true;
    QTest::newRow("embeddings") << trained::kEmbeddings << false << true;
    QTest::newRow("LoRA") << trained::kLora << true << true;
}

void FineTuneTest::onlyTheChosenPartLearns()
{
    QFETCH(QString, train);
    const auto last = trained(options(qPrintable(train)));
    QTEST(!changedTensors(checkpoint(0), last, "unet").empty(), "unet");
    QTEST(!changedTensors(checkpoint(0), last, "text_encoder").empty(), "text");
    QVERIFY(!changedTensors(checkpoint(0), last, "perception_head").empty());
    QCOMPARE(changedTensors(checkpoint(0), last, "vae"), Names {});
}

void FineTuneTest::onlyTheRowsOfTheLayoutLearn_data()
{
    QTest::addColumn<QString>("train");
    QTest::newRow("embeddings") << trained::kEmbeddings;
    QTest::newRow("LoRA") << trained::kLora;
}

void FineTuneTest::onlyTheRowsOfTheLayoutLearn()
{
    QFETCH(QString, train);
    const auto last = trained(options(qPrintable(train)));
    QCOMPARE(changedTensors(checkpoint(0), last, "text_encoder"), Names { kTokenTable });
    const BpeTokenizer tokenizer(last / "tokenizer");
    std::set<int64_t> allowed;
    for (const auto& [token, id] : tokenizer.addedTokens())
        allowed.insert(id);
    for (auto row = tokenTable(m_path / "model").size(0); row < tokenTable(last).size(0); ++row)
        allowed.insert(row); // of words that the model did not know
    const auto rows = changedRows(checkpoint(0), last);
    QVERIFY(std::includes(allowed.begin(), allowed.end(), rows.begin(), rows.end()));
    for (const char* token : { "[easy]", "[hard]" })
        QVERIFY2(rows.contains(tokenizer.addedTokens().at(token)), token);
    for (const auto& name : changedTensors(checkpoint(0), last, "unet"))
        QVERIFY2(name.find(".attn") != std::string::npos, name.c_str());
}

void FineTuneTest::aPlainModelGetsTheTokensOfLayouts()
{
    const auto plain = m_path / "plain";
    writeTinyStableDiffusion(plain);
    auto run = options(trained::kAll);
    run.model.from = plain.string();
    const auto last = trained(run);
    const auto prompt = GenerationConfig::load(last / "generation_config.json");
    QCOMPARE(prompt.grid, (LocationGrid { 4, 4 }));
    QCOMPARE(prompt.maxBoxes, 3);
    QCOMPARE(prompt.classes, (std::vector<std::string> { "dog", "zebra" }));

    const auto before = tokenTable(plain);
    const auto after = tokenTable(checkpoint(0));
    const auto rows = before.size(0);
    QVERIFY(torch::equal(after.slice(0, 0, rows), before));
    const BpeTokenizer tokenizer(last / "tokenizer");
    QCOMPARE(tokenizer.addedTokens().at("<l0>"), rows);
    auto cells = sinCosLocationEmbedding({ 4, 4 }, static_cast<int>(after.size(1)));
    const auto expected = torch::from_blob(cells.data(), { 16, after.size(1) });
    QVERIFY(torch::allclose(after.slice(0, rows, rows + 16), expected, 1e-5, 1e-5));
    QCOMPARE(changedTensors(plain, checkpoint(0), "unet"), Names {});
    QVERIFY(changedRows(checkpoint(0), last).contains(tokenizer.addedTokens().at("[hard]")));
}

void FineTuneTest::withoutPerceptionHeadNothingIsAskedOfIt()
{
    auto run = options(trained::kAll);
    run.loss.perceptionHead = false;
    run.output.logEvery = 1;
    RunSession session(run.run);
    DiffusionTrainer trainer(session, run, { annotations(), annotations(), paint, {} }, false, {});
    int losses = 0;
    session.listen([&losses](const nlohmann::json& line) {
        losses += line.contains("loss") && line.at("loss") == line.at("ldm_loss");
        for (const char* name : { "perception_loss", "mask_bce", "mask_dice" })
            QVERIFY2(!line.contains(name), name);
    });
    trainer.run({});
    QCOMPARE(losses, 5); // three steps, and the validations before and after them
    QCOMPARE(changedTensors(checkpoint(0), checkpoint(kSteps), "perception_head"), Names {});
}

void FineTuneTest::withoutAttributesTheirTokensAreNeverSeen()
{
    auto run = options(trained::kEmbeddings);
    run.conditioning.attributes = false;
    const auto last = trained(run);
    const BpeTokenizer tokenizer(last / "tokenizer");
    const auto rows = changedRows(checkpoint(0), last);
    QVERIFY(!rows.empty());
    for (const char* token : { "[easy]", "[hard]" })
        QVERIFY2(!rows.contains(tokenizer.addedTokens().at(token)), token);
}

void FineTuneTest::textLayersLearnSlowerTheDeeperTheyAre()
{
    auto run = options(trained::kAll);
    run.textRate = 0.5;
    run.textLayerDecay = 0.1;
    run.embeddingRate = 0.25;
    run.headRate = 3.0;
    DiffusionConfigs configs;
    configs.textEncoder.numHiddenLayers = 2;
    configs.textEncoder.vocabSize = 8;
    configs.textEncoder.hiddenSize = configs.textEncoder.intermediateSize = 16;
    configs.textEncoder.numAttentionHeads = 2;
    configs.textEncoder.maxPositionEmbeddings = 8;
    configs.unet = nn::UNet2DConditionConfig::fromJson(partConfig(m_path / "model/unet"));
    configs.perceptionHead.featureChannels = configs.unet.decoderChannels();
    configs.perceptionHead.width = 8;
    configs.perceptionHead.normNumGroups = 4;
    configs.perceptionHead.classes = 2;
    auto networks = makeNetworks(configs);
    std::map<std::string, double> rates;
    for (const auto& parameter : trainedParameters(networks, run))
        rates[parameter.name] = parameter.rateScale;
    const auto rateOf = [&rates](
                            const std::string& name) { return rates.at("text_encoder." + name); };
    const std::string layers = "text_model.encoder.layers.";
    QCOMPARE(rateOf("text_model.final_layer_norm.weight"), 0.5);
    QCOMPARE(rateOf(layers + "1.mlp.fc1.weight"), 0.5 * 0.1);
    QCOMPARE(rateOf(layers + "0.mlp.fc1.weight"), 0.5 * 0.01);
    QCOMPARE(rateOf("text_model.embeddings.position_embedding.weight"), 0.5 * 0.001);
    QCOMPARE(rateOf(kTokenTable), 0.5 * 0.001 * 0.25);
    for (const auto& [name, rate] : rates)
        if (!name.starts_with("text_encoder."))
            QCOMPARE(rate, name.starts_with("unet.") ? 1.0 : 3.0);
}

QTEST_GUILESS_MAIN(FineTuneTest)
#include "tst_fine_tune.moc"
