#include "core/domain/error.h"
#include "core/domain/json_file.h"
#include "core/weights/ldm_checkpoint.h"
#include "tests/support/tensor_maps.h"
#include "tests/support/test_paths.h"

#include <QTest>
#include <nlohmann/json.hpp>
#include <torch/torch.h>

using namespace detdiffusion;
namespace fs = std::filesystem;

namespace {

const fs::path kInventory = test::goldenFolder() / "inventory";
const fs::path kPipeline = test::goldenFolder() / "pipeline";

std::string partName(LdmPart part)
{
    switch (part) {
    case LdmPart::UNet:
        return "unet";
    case LdmPart::Autoencoder:
        return "vae";
    case LdmPart::TextEncoder:
        return "text_encoder";
    default:
        return "null";
    }
}

/// The name in the inventory; position_ids, which it calls an optional buffer, are copied.
std::string operationName(const LdmMapping& mapping)
{
    if (mapping.part == LdmPart::Unused)
        return "ignore";
    if (!mapping.names.empty() && mapping.names[0].ends_with("position_ids"))
        return "optional_buffer";
    switch (mapping.operation) {
    case LdmOperation::Squeeze:
        return "squeeze_1x1";
    case LdmOperation::SplitRows:
        return "split_rows_3";
    default:
        return "copy";
    }
}

/// Any shape in one byte.
torch::Tensor hollow(const nlohmann::json& shape)
{
    return torch::zeros({ 1 }, torch::kInt8).expand(shape.get<std::vector<int64_t>>());
}

TensorMap hollowPart(const nlohmann::json& inventory, const char* part)
{
    TensorMap tensors;
    for (const auto& [name, shape] : inventory.at("parts").at(part).at("tensors").items())
        tensors.emplace(name, hollow(shape));
    return tensors;
}

/// A tensor per name whose numbers tell it from the others.
TensorMap numbered(const std::vector<std::string>& names)
{
    TensorMap tensors;
    for (const auto& name : names)
        tensors.emplace(name, torch::arange(6) + 100 * static_cast<int64_t>(tensors.size()));
    return tensors;
}

QString refusal(const TensorMap& tensors)
{
    try {
        partsOfLdmFile(tensors, "file.safetensors");
        return {};
    } catch (const Error& error) {
        return QString::fromUtf8(error.what());
    }
}

} // namespace

class LdmCheckpointTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsEveryNameOfTheInventory_data();
    void knowsEveryNameOfTheInventory();
    void writesEveryNameOfTheInventory_data();
    void writesEveryNameOfTheInventory();
    void readsTheTinyFile();
    void writingAndReadingIsTheIdentity();
    void joinsAndSplitsOpenClipRows();
    void acceptsOtherPrefixes();
    void refusesWhatDoesNotFit();
};

void LdmCheckpointTest::knowsEveryNameOfTheInventory_data()
{
    QTest::addColumn<QString>("model");
    QTest::newRow("Stable Diffusion 1.5") << "sd15";
    QTest::newRow("Stable Diffusion 2.1") << "sd21";
}

void LdmCheckpointTest::knowsEveryNameOfTheInventory()
{
    QFETCH(QString, model);
    const auto file = kInventory / (model.toStdString() + "_map.json");
    DETDIFFUSION_REQUIRE(file);
    const auto entries = readJsonFile(file).at("entries");
    std::vector<std::string> names;
    for (const auto& [name, entry] : entries.items())
        names.push_back(name);
    const LdmNames known(names);
    QCOMPARE(known.isOpenClip(), model == QStringLiteral("sd21"));
    for (const auto& [name, entry] : entries.items()) {
        const auto mapping = known.mapping(name);
        const auto part = entry.at("part").is_null() ? "null" : entry.at("part").get<std::string>();
        QVERIFY2(partName(mapping.part) == part, name.c_str());
        QVERIFY2(operationName(mapping) == entry.at("op").get<std::string>(), name.c_str());
        QVERIFY2(mapping.names == entry.at("names").get<std::vector<std::string>>(), name.c_str());
    }
}

void LdmCheckpointTest::writesEveryNameOfTheInventory_data()
{
    knowsEveryNameOfTheInventory_data();
}

void LdmCheckpointTest::writesEveryNameOfTheInventory()
{
    QFETCH(QString, model);
    const auto folderFile = kInventory / (model.toStdString() + "_diffusers.json");
    DETDIFFUSION_REQUIRE(folderFile);
    const auto folder = readJsonFile(folderFile);
    const auto required =
        readJsonFile(kInventory / (model.toStdString() + "_ldm.json")).at("required");
    const CheckpointParts parts { hollowPart(folder, "unet"), hollowPart(folder, "vae"),
        hollowPart(folder, "text_encoder") };
    const auto written = ldmFileOf(parts);
    size_t expected = 0;
    for (const char* part : { "unet", "vae", "text" }) {
        expected += required.at(part).size();
        for (const auto& [name, shape] : required.at(part).items()) {
            const auto found = written.find(name);
            QVERIFY2(found != written.end(), name.c_str());
            QVERIFY2(found->second.sizes() == shape.get<std::vector<int64_t>>(), name.c_str());
        }
    }
    QCOMPARE(written.size(), expected);
    // And back: every tensor is used exactly once, in its old shape.
    const auto read = partsOfLdmFile(written, "memory");
    for (const auto& [before, after] : { std::pair { &parts.unet, &read.unet },
             { &parts.autoencoder, &read.autoencoder }, { &parts.textEncoder, &read.textEncoder } })
        QVERIFY(std::equal(before->begin(), before->end(), after->begin(), after->end(),
            [](const auto& a, const auto& b) {
                return a.first == b.first && a.second.sizes() == b.second.sizes();
            }));
}

void LdmCheckpointTest::readsTheTinyFile()
{
    const auto file = kInventory / "tiny_sd15_ldm.safetensors";
    DETDIFFUSION_REQUIRE(file);
    const auto parts = partsOfLdmFile(SafetensorsFile(file).tensors(), file.string());
    const auto stored = [](const char* name) {
        return SafetensorsFile(kPipeline / name).tensors();
    };
    QVERIFY(test::sameNumbers(parts.unet, stored("unet/diffusion_pytorch_model.safetensors")));
    QVERIFY(
        test::sameNumbers(parts.autoencoder, stored("vae/diffusion_pytorch_model.safetensors")));
    QVERIFY(test::sameNumbers(parts.textEncoder, stored("text_encoder/model.safetensors")));
}

void LdmCheckpointTest::writingAndReadingIsTheIdentity()
{
    const auto file = kInventory / "tiny_sd15_ldm.safetensors";
    DETDIFFUSION_REQUIRE(file);
    const auto stored = SafetensorsFile(file).tensors();
    const auto parts = partsOfLdmFile(stored, file.string());
    const auto written = ldmFileOf(parts);
    for (const auto& [name, tensor] : written)
        QVERIFY2(torch::equal(tensor, stored.at(name)), name.c_str());
    const auto again = partsOfLdmFile(written, "memory");
    QVERIFY(test::sameNumbers(again.unet, parts.unet));
    QVERIFY(test::sameNumbers(again.autoencoder, parts.autoencoder));
    QVERIFY(test::sameNumbers(again.textEncoder, parts.textEncoder));
}

void LdmCheckpointTest::joinsAndSplitsOpenClipRows()
{
    CheckpointParts parts;
    parts.unet = { { "down_blocks.0.attentions.0.proj_in.weight", torch::rand({ 2, 2 }) },
        { "down_blocks.0.resnets.0.norm1.bias", torch::rand({ 2 }) },
        { "up_blocks.0.resnets.0.norm1.bias", torch::rand({ 2 }) } };
    const std::string layer = "text_model.encoder.layers.0.self_attn.";
    for (const char* name : { "q_proj.", "k_proj.", "v_proj.", "out_proj." })
        for (const char* kind : { "weight", "bias" })
            parts.textEncoder.emplace(layer + name + kind, torch::rand({ 4, 4 }));
    const auto file = ldmFileOf(parts);
    const std::string joined = "cond_stage_model.model.transformer.resblocks.0.attn.in_proj_weight";
    QCOMPARE(file.at(joined).size(0), int64_t { 12 });
    QVERIFY(torch::equal(
        file.at(joined).slice(0, 4, 8), parts.textEncoder.at(layer + "k_proj.weight")));
    QVERIFY(test::sameNumbers(partsOfLdmFile(file, "memory").textEncoder, parts.textEncoder));
}

void LdmCheckpointTest::acceptsOtherPrefixes()
{
    const auto clip = partsOfLdmFile(
        numbered({ "cond_stage_model.transformer.final_layer_norm.bias" }), "memory");
    QVERIFY(clip.textEncoder.contains("text_model.final_layer_norm.bias"));
    const auto openClip =
        partsOfLdmFile(numbered({ "conditioner.embedders.0.model.ln_final.bias" }), "memory");
    QVERIFY(openClip.textEncoder.contains("text_model.final_layer_norm.bias"));
    const auto autoencoder = partsOfLdmFile(
        numbered({ "encoder.down.0.block.0.conv1.bias", "decoder.norm_out.bias", "betas" }),
        "memory");
    QCOMPARE(autoencoder.autoencoder.size(), size_t { 2 });
    QVERIFY(autoencoder.autoencoder.contains("encoder.down_blocks.0.resnets.0.conv1.bias"));
}

void LdmCheckpointTest::refusesWhatDoesNotFit()
{
    const auto unknown = refusal(numbered({ "model.diffusion_model.input_blocks.0.0.weight",
        "model.diffusion_model.surprise.weight" }));
    QVERIFY2(unknown.contains(QStringLiteral("surprise")), qPrintable(unknown));
    QVERIFY(unknown.contains(QStringLiteral("file.safetensors")));
    const auto twice = refusal(numbered({ "cond_stage_model.transformer.final_layer_norm.bias",
        "cond_stage_model.transformer.text_model.final_layer_norm.bias" }));
    QVERIFY2(twice.contains(QStringLiteral("another tensor")), qPrintable(twice));
    auto joined = numbered({ "cond_stage_model.model.transformer.resblocks.0.attn.in_proj_bias" });
    joined.begin()->second = torch::rand({ 4 });
    QVERIFY2(refusal(joined).contains(QStringLiteral("three times")), qPrintable(refusal(joined)));
    const auto huge =
        refusal(numbered({ "model.diffusion_model.input_blocks.999999999999.0.op.bias" }));
    QVERIFY(!huge.isEmpty());
}

QTEST_GUILESS_MAIN(LdmCheckpointTest)
#include "tst_ldm_checkpoint.moc"
