#include "core/domain/error.h"
#include "core/domain/json_file.h"
#include "core/domain/text_file.h"
#include "core/engine/generator.h"
#include "core/engine/lora_merge.h"
#include "core/engine/model_conversion.h"
#include "core/models/clip_text_model.h"
#include "core/models/unet_2d_condition.h"
#include "core/weights/diffusers_folder.h"
#include "core/weights/module_state.h"
#include "tests/models/golden_compare.h"
#include "tests/support/tensor_maps.h"
#include "tests/support/test_paths.h"
#include "tests/support/tiny_model.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <limits>

using namespace detdiffusion;
namespace fs = std::filesystem;

namespace {

const fs::path kInventory = test::goldenFolder() / "inventory";
const fs::path kPipeline = test::goldenFolder() / "pipeline";
const fs::path kKohya = kInventory / "lora_kohya.safetensors";
const fs::path kPeft = kInventory / "lora_peft.safetensors";
constexpr test::Tolerance kText { .relative = 1e-5, .absolute = 5e-5 };

test::Tolerance relative(double limit)
{
    return { .relative = limit, .absolute = std::numeric_limits<double>::max() };
}

SafetensorsFile golden(const char* name)
{
    return SafetensorsFile(test::goldenFolder() / "golden" / name);
}

template <typename Module, typename Config> Module load(const fs::path& part)
{
    Module module(Config::fromJson(partConfig(part)));
    loadModuleState(
        *module, PartWeights(part).tensors(), part.string(), { "embeddings.position_ids" });
    module->eval();
    return module;
}

GenerationRequest oneBox()
{
    GenerationRequest request;
    request.layout.width = request.layout.height = 16;
    request.layout.boxes = { { 1, "dog", { 0.1, 0.1, 0.5, 0.6 }, Perception::Unset } };
    request.settings.steps = 2;
    return request;
}

/// The outputs of a model for the reference inputs.
struct Outputs {
    explicit Outputs(const fs::path& model)
    {
        const torch::NoGradGuard noGradients;
        auto network = load<nn::UNet2DConditionModel, nn::UNet2DConditionConfig>(model / "unet");
        auto encoder = load<nn::ClipTextModel, nn::ClipTextConfig>(model / "text_encoder");
        const auto inputs = golden("unet_A.safetensors");
        unet = network(inputs.tensor("sample"), inputs.tensor("timestep"),
            inputs.tensor("encoder_hidden_states"));
        text = encoder(golden("clip.safetensors").tensor("input_ids"));
    }

    torch::Tensor unet;
    torch::Tensor text;
};

} // namespace

class LoraMergeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void paintsAsTheReference_data();
    void paintsAsTheReference();
    void spellingsAgreeAndAddUp();
    void keepsPrecisionAndEverythingElse();
    void mergesShards();
    void aGeneratorPaintsAsTheMergedModel();
    void aGeneratorRefusesWhatDoesNotFit();
    void refuses();

private:
    fs::path path(const char* name) const
    {
        return fs::path(m_folder->path().toStdString()) / name;
    }
    fs::path saveTinyLora() const;
    QString refusal(const fs::path& from, const fs::path& to, const LoraChoice& lora) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void LoraMergeTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    DETDIFFUSION_REQUIRE(kKohya);
    // The reference adds to float weights; the stored half ones would round the sum.
    convertModel(kPipeline, path("base"), "fp32");
}

QString LoraMergeTest::refusal(
    const fs::path& from, const fs::path& to, const LoraChoice& lora) const
{
    try {
        mergeLoras(from, to, { lora });
        return {};
    } catch (const Error& error) {
        return QString::fromUtf8(error.what());
    }
}

fs::path LoraMergeTest::saveTinyLora() const
{
    test::writeTinyLora(path("tiny"), path("tiny_lora.safetensors"));
    return path("tiny_lora.safetensors");
}

void LoraMergeTest::paintsAsTheReference_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<double>("weight");
    QTest::addColumn<QString>("unetKey");
    QTest::addColumn<double>("unetLimit");
    QTest::addColumn<QString>("textKey");
    const auto row = [](const char* file, double weight, const char* unet, double limit,
                         const char* text) {
        QTest::addRow("%s at %g", file, weight) << file << weight << unet << limit << text;
    };
    for (const char* file : { "lora_kohya", "lora_peft" }) {
        row(file, 0.0, "unet_out@0", 1e-4, "");
        row(file, 0.7, "unet_out@0.7", 2e-4, "clip_last_hidden_state@0.7");
        row(file, 1.0, "unet_out@1", 1e-4, "clip_last_hidden_state@1");
    }
    row("lora_attnproc", 0.7, "attnproc.unet_out@0.7", 2e-4, "attnproc.clip_last_hidden_state@0.7");
}

void LoraMergeTest::paintsAsTheReference()
{
    QFETCH(QString, file);
    QFETCH(double, weight);
    QFETCH(QString, unetKey);
    QFETCH(double, unetLimit);
    QFETCH(QString, textKey);
    const SafetensorsFile expected(kInventory / "lora_expected.safetensors");
    mergeLoras(path("base"), path("merged"),
        { { kInventory / (file.toStdString() + ".safetensors"), weight } });
    const Outputs outputs(path("merged"));
    const auto unet =
        test::difference(outputs.unet, expected.tensor(unetKey.toStdString()), relative(unetLimit));
    QVERIFY2(unet.isEmpty(), qPrintable(unet));
    const auto textExpected = textKey.isEmpty()
        ? golden("clip.safetensors").tensor("last_hidden_state")
        : expected.tensor(textKey.toStdString());
    const auto text = test::difference(outputs.text, textExpected, kText);
    QVERIFY2(text.isEmpty(), qPrintable(text));
}

void LoraMergeTest::spellingsAgreeAndAddUp()
{
    mergeLoras(path("base"), path("kohya"), { { kKohya, 1.0 } });
    mergeLoras(path("base"), path("peft"), { { kPeft, 1.0 } });
    mergeLoras(path("base"), path("both"), { { kPeft, 0.25 }, { kKohya, 0.75 } });
    const Outputs kohya(path("kohya"));
    for (const char* model : { "peft", "both" }) {
        const Outputs other(path(model));
        const auto unet = test::difference(other.unet, kohya.unet, relative(5e-5));
        QVERIFY2(unet.isEmpty(), qPrintable(unet));
        const auto text = test::difference(other.text, kohya.text, relative(5e-5));
        QVERIFY2(text.isEmpty(), qPrintable(text));
    }
}

void LoraMergeTest::keepsPrecisionAndEverythingElse()
{
    fs::remove_all(path("base"));
    fs::copy(kPipeline, path("base"), fs::copy_options::recursive);
    for (const auto& entry : fs::recursive_directory_iterator(path("base")))
        fs::permissions(entry.path(), fs::perms::owner_write, fs::perm_options::add);
    writeJsonFile(path("base/generation_config.json"), { { "max_num_bbox", 3 } });
    saveSafetensors(path("base/training_state.safetensors"), { { "step", torch::ones({ 1 }) } });
    mergeLoras(path("base"), path("merged"), { { kKohya, 0.7 } });
    QVERIFY(!fs::exists(path("merged/training_state.safetensors")));
    for (const char* file :
        { "model_index.json", "generation_config.json", "unet/config.json", "tokenizer/merges.txt",
            "scheduler/scheduler_config.json", "vae/diffusion_pytorch_model.safetensors" })
        QVERIFY2(readTextFile(path("base") / file) == readTextFile(path("merged") / file), file);
    const std::string changed = "text_model.encoder.layers.1.self_attn.q_proj.weight";
    const auto before = PartWeights(path("base/text_encoder")).tensors();
    auto after = PartWeights(path("merged/text_encoder")).tensors();
    for (const auto& [name, tensor] : before)
        QVERIFY2(after.at(name).dtype() == tensor.dtype(), name.c_str());
    const auto expected = SafetensorsFile(kInventory / "lora_expected.safetensors")
                              .tensor("merged@0.7.text_encoder." + changed);
    QVERIFY(torch::equal(after.at(changed), expected.to(torch::kFloat16)));
}

void LoraMergeTest::mergesShards()
{
    DETDIFFUSION_REQUIRE(kInventory / "unet_sharded/config.json");
    mergeLoras(path("base"), path("whole"), { { kKohya, 0.7 } });
    fs::remove_all(path("base/unet"));
    fs::copy(kInventory / "unet_sharded", path("base/unet"), fs::copy_options::recursive);
    mergeLoras(path("base"), path("shards"), { { kKohya, 0.7 } });
    QVERIFY(fs::exists(path("shards/unet/diffusion_pytorch_model.safetensors.index.json")));
    QVERIFY(test::sameTensors(
        PartWeights(path("shards/unet")).tensors(), PartWeights(path("whole/unet")).tensors()));
}

void LoraMergeTest::aGeneratorPaintsAsTheMergedModel()
{
    test::writeTinyModel(path("tiny"));
    const std::vector<LoraChoice> loras { { saveTinyLora(), 0.5 }, { saveTinyLora(), -0.2 } };
    mergeLoras(path("tiny"), path("merged"), loras);
    EngineOptions options;
    options.device = "cpu";
    options.threads = 1;
    const auto request = oneBox();
    const auto plain = Generator(path("tiny"), options).generatePair(request, {});
    const auto merged = Generator(path("merged"), options).generatePair(request, {});
    options.loras = loras;
    const auto added = Generator(path("tiny"), options).generatePair(request, {});
    QVERIFY(added.first.image == merged.first.image);
    QVERIFY(added.second.image == merged.second.image);
    QVERIFY(added.first.image != plain.first.image);
    QCOMPARE(added.first.loras, (std::vector<std::string> { "tiny_lora=0.5", "tiny_lora=-0.2" }));
    QVERIFY(plain.first.loras.empty());
    QVERIFY(added.first.pairId != plain.first.pairId);
}

void LoraMergeTest::aGeneratorRefusesWhatDoesNotFit()
{
    test::writeTinyModel(path("tiny"));
    EngineOptions options;
    options.device = "cpu";
    options.loras = { { kKohya } };
    QVERIFY_EXCEPTION_THROWN(Generator(path("tiny"), options), Error);
}

void LoraMergeTest::refuses()
{
    const auto contains = [](const QString& text, const char* part) {
        return text.contains(QString::fromUtf8(part));
    };
    QVERIFY(contains(refusal(path("absent"), path("a"), { kKohya }), "model_index.json"));
    QVERIFY(contains(refusal(path("base"), path("base"), { kKohya }), "not an empty folder"));
    saveSafetensors(path("other.safetensors"),
        { { "unet.up.lora_A.weight", torch::ones({ 1, 4 }) },
            { "unet.up.lora_B.weight", torch::ones({ 4, 1 }) } });
    QVERIFY(contains(
        refusal(path("base"), path("a"), { path("other.safetensors") }), "no layer of the model"));
    convertModel(path("base"), path("half"), "fp16");
    QVERIFY(contains(refusal(path("half"), path("a"), { kKohya, 1e7 }), "too large"));
    QVERIFY_EXCEPTION_THROWN(mergeLoras(path("base"), path("a"), {}), Error);
    QDir folder(m_folder->path());
    QCOMPARE(folder.entryList({ "a*" }, QDir::AllEntries), QStringList());
}

QTEST_GUILESS_MAIN(LoraMergeTest)
#include "tst_lora_merge.moc"
