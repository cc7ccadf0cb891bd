#include "core/diffusion/pipeline.h"
#include "core/domain/error.h"
#include "core/domain/json_file.h"
#include "core/engine/single_file.h"
#include "core/models/config_from_weights.h"
#include "core/weights/part_weights.h"
#include "tests/support/tensor_maps.h"
#include "tests/support/test_paths.h"

#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>
#include <torch/torch.h>

using namespace detdiffusion;
namespace fs = std::filesystem;

namespace {

const fs::path kInventory = test::goldenFolder() / "inventory";
const fs::path kTinyFile = kInventory / "tiny_sd15_ldm.safetensors";
const fs::path kPipeline = test::goldenFolder() / "pipeline";

/// The tensors of a part of the inventory in one byte each: only the shapes count.
TensorMap hollowPart(const nlohmann::json& inventory, const char* part)
{
    TensorMap tensors;
    for (const auto& [name, shape] : inventory.at("parts").at(part).at("tensors").items())
        tensors.emplace(
            name, torch::zeros({ 1 }).expand(shape.template get<std::vector<int64_t>>()));
    return tensors;
}

QString refusal(const fs::path& file, const fs::path& folder, const SingleFileImport& import)
{
    try {
        importSingleFile(file, folder, import);
        return {};
    } catch (const Error& error) {
        return QString::fromUtf8(error.what());
    }
}

} // namespace

class SingleFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void importsTheTinyFile();
    void exportAndImportAreInverse();
    void derivesTheConfigurations_data();
    void derivesTheConfigurations();
    void saysWhatIsMissing();
    void failureLeavesNothingBehind();

private:
    fs::path path(const char* name) const
    {
        return fs::path(m_folder->path().toStdString()) / name;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SingleFileTest::importsTheTinyFile()
{
    DETDIFFUSION_REQUIRE(kTinyFile);
    importSingleFile(kTinyFile, path("model"), { .like = kPipeline });
    for (const char* part : { "unet", "vae" })
        QVERIFY2(test::sameTensors(PartWeights(path("model") / part).tensors(),
                     PartWeights(kPipeline / part).tensors()),
            part);
    // Loading throws unless every weight has its place.
    QVERIFY(loadPipelineParts(path("model")).unet);
    QVERIFY(readJsonFile(path("model/model_index.json")).at("unet")[1] == "UNet2DConditionModel");
}

void SingleFileTest::exportAndImportAreInverse()
{
    DETDIFFUSION_REQUIRE(kTinyFile);
    importSingleFile(kTinyFile, path("model"), { .like = kPipeline });
    exportSingleFile(path("model"), path("file.safetensors"), "keep");
    importSingleFile(path("file.safetensors"), path("again"), { .like = kPipeline });
    for (const char* part : { "unet", "vae", "text_encoder" })
        QVERIFY2(test::sameTensors(PartWeights(path("again") / part).tensors(),
                     PartWeights(path("model") / part).tensors()),
            part);
    exportSingleFile(path("model"), path("half.safetensors"), "fp16");
    for (const auto& [name, tensor] : SafetensorsFile(path("half.safetensors")).tensors())
        QVERIFY(!tensor.is_floating_point() || tensor.scalar_type() == torch::kFloat16);
}

void SingleFileTest::derivesTheConfigurations_data()
{
    QTest::addColumn<QString>("model");
    QTest::newRow("Stable Diffusion 1.5") << "sd15";
    QTest::newRow("Stable Diffusion 2.1") << "sd21";
}

void SingleFileTest::derivesTheConfigurations()
{
    QFETCH(QString, model);
    const auto file = kInventory / (model.toStdString() + "_diffusers.json");
    DETDIFFUSION_REQUIRE(file);
    const auto inventory = readJsonFile(file);
    const auto config = [&](const char* part) {
        return inventory.at("parts").at(part).at("config");
    };
    auto unet = nn::unetConfigFrom(hollowPart(inventory, "unet")).toJson();
    auto unetExpected = nn::UNet2DConditionConfig::fromJson(config("unet")).toJson();
    unet.erase("sample_size"); // no tensor tells it
    unetExpected.erase("sample_size");
    QVERIFY2(unet == unetExpected, (unet.dump() + unetExpected.dump()).c_str());
    auto vae = nn::autoencoderConfigFrom(hollowPart(inventory, "vae")).toJson();
    auto vaeExpected = nn::AutoencoderKLConfig::fromJson(config("vae")).toJson();
    vae.erase("sample_size");
    vaeExpected.erase("sample_size");
    QVERIFY2(vae == vaeExpected, vae.dump().c_str());
    const auto text =
        nn::textConfigFrom(hollowPart(inventory, "text_encoder"), model == QStringLiteral("sd21"));
    const auto expected = nn::ClipTextConfig::fromJson(config("text_encoder"));
    QVERIFY(text.hiddenSize == expected.hiddenSize && text.vocabSize == expected.vocabSize);
    QCOMPARE(text.numHiddenLayers, expected.numHiddenLayers);
    QCOMPARE(text.numAttentionHeads, expected.numAttentionHeads);
    QCOMPARE(text.intermediateSize, expected.intermediateSize);
    QCOMPARE(text.maxPositionEmbeddings, expected.maxPositionEmbeddings);
    QCOMPARE(text.hiddenAct, expected.hiddenAct);
}

void SingleFileTest::saysWhatIsMissing()
{
    DETDIFFUSION_REQUIRE(kTinyFile);
    const auto noTokenizer = refusal(kTinyFile, path("a"), {});
    QVERIFY2(noTokenizer.contains(QStringLiteral("--tokenizer")), qPrintable(noTokenizer));
    auto tensors = SafetensorsFile(kTinyFile).tensors();
    std::erase_if(
        tensors, [](const auto& item) { return item.first.starts_with("first_stage_model."); });
    saveSafetensors(path("no_vae.safetensors"), tensors);
    const auto noVae = refusal(path("no_vae.safetensors"), path("a"), { .like = kPipeline });
    QVERIFY2(noVae.contains(QStringLiteral("autoencoder")), qPrintable(noVae));
    QVERIFY(refusal(path("absent.safetensors"), path("a"), {}).contains(QStringLiteral("no such")));
    fs::copy(kTinyFile, path("v1-5.ckpt"));
    const auto pickle = refusal(path("v1-5.ckpt"), path("a"), { .like = kPipeline });
    QVERIFY2(pickle.contains(QStringLiteral("pickle")), qPrintable(pickle));
    QVERIFY(!fs::exists(path("a")));
}

void SingleFileTest::failureLeavesNothingBehind()
{
    DETDIFFUSION_REQUIRE(kTinyFile);
    const auto cut = path("cut.safetensors");
    fs::copy(kTinyFile, cut);
    fs::resize_file(cut, fs::file_size(cut) - 1000);
    QVERIFY(refusal(cut, path("a"), { .like = kPipeline })
                .contains(QString::fromStdString(cut.string())));
    QVERIFY(!refusal(kTinyFile, path("a"), { .like = kPipeline, .precision = "int8" }).isEmpty());
    QVERIFY(!fs::exists(path("a")));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
        QStringList { "cut.safetensors" });
}

QTEST_GUILESS_MAIN(SingleFileTest)
#include "tst_single_file.moc"
