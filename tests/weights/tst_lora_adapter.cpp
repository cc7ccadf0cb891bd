#include "core/domain/error.h"
#include "core/domain/json_file.h"
#include "core/weights/lora_adapter.h"
#include "core/weights/part_weights.h"
#include "tests/models/golden_compare.h"
#include "tests/support/test_paths.h"

#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <algorithm>
#include <cmath>

using namespace detdiffusion;
namespace fs = std::filesystem;

namespace {

const fs::path kInventory = test::goldenFolder() / "inventory";
const fs::path kPipeline = test::goldenFolder() / "pipeline";
constexpr test::Tolerance kMerged { .relative = 1e-6, .absolute = 1e-6 };

LoraAdapter::Parts tinyPipeline()
{
    return { { "unet", PartWeights(kPipeline / "unet").tensors() },
        { "text_encoder", PartWeights(kPipeline / "text_encoder").tensors() } };
}

/// A model with a matrix and a convolution, and LoRA halves for the two.
LoraAdapter::Parts smallModel()
{
    return { { "unet",
                 { { "mid_block.to_q.weight", torch::ones({ 3, 5 }) },
                     { "conv_in.weight", torch::ones({ 4, 2, 3, 3 }) },
                     { "conv_in.bias", torch::ones({ 4 }) } } },
        { "text_encoder", { { "layers.0.fc1.weight", torch::ones({ 3, 3 }) } } } };
}

TensorMap smallLora()
{
    return { { "lora_unet_mid_block_to_q.lora_down.weight", torch::ones({ 2, 5 }) },
        { "lora_unet_mid_block_to_q.lora_up.weight", torch::ones({ 3, 2 }) },
        { "lora_unet_mid_block_to_q.alpha", torch::tensor(1.0F) },
        { "lora_unet_conv_in.lora_down.weight", torch::ones({ 2, 2, 3, 3 }) },
        { "lora_unet_conv_in.lora_up.weight", torch::ones({ 4, 2, 1, 1 }) } };
}

TensorMap with(TensorMap tensors, const std::string& name, const torch::Tensor& tensor)
{
    tensors[name] = tensor;
    return tensors;
}

TensorMap without(TensorMap tensors, const std::string& name)
{
    tensors.erase(name);
    return tensors;
}

std::string upName(std::string down)
{
    for (const auto& [from, to] :
        { std::pair { "lora_down", "lora_up" }, { "lora_A", "lora_B" }, { ".down.", ".up." } })
        if (const auto at = down.rfind(from); at != std::string::npos)
            return down.replace(at, std::string(from).size(), to);
    return down;
}

} // namespace

Q_DECLARE_METATYPE(detdiffusion::TensorMap)

class LoraAdapterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resolvesEverySpelling_data();
    void resolvesEverySpelling();
    void resolvesEveryGoldenFile_data();
    void resolvesEveryGoldenFile();
    void mergesAsTheReference();
    void mergesMatricesAndConvolutions();
    void leavesOtherTensorsAlone();
    void rounds_data();
    void rounds();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void refusesBrokenFilesAndPickles();

private:
    fs::path file(const char* name) const { return fs::path(m_folder.path().toStdString()) / name; }
    LoraAdapter saved(const TensorMap& lora, const LoraAdapter::Parts& parts) const
    {
        saveSafetensors(file("lora.safetensors"), lora);
        return { file("lora.safetensors"), parts };
    }
    QString refusal(const fs::path& path) const;

    QTemporaryDir m_folder;
};

QString LoraAdapterTest::refusal(const fs::path& path) const
{
    try {
        const LoraAdapter adapter(path, smallModel());
        return {};
    } catch (const Error& error) {
        const auto text = QString::fromUtf8(error.what());
        return text.contains(QString::fromStdString(path.string())) ? text : QString();
    }
}

void LoraAdapterTest::resolvesEverySpelling_data()
{
    QTest::addColumn<QString>("spelling");
    for (const char* name : { "kohya", "peft", "peft_raw", "diffusers_0_22", "diffusers_0_21" })
        QTest::newRow(name) << name;
}

void LoraAdapterTest::resolvesEverySpelling()
{
    QFETCH(QString, spelling);
    DETDIFFUSION_REQUIRE(kInventory / "lora_names.json");
    const auto json = readJsonFile(kInventory / "lora_names.json");
    const auto columns = json.at("columns").get<std::vector<std::string>>();
    const auto column = static_cast<size_t>(
        std::find(columns.begin(), columns.end(), spelling.toStdString()) - columns.begin());
    TensorMap lora;
    std::map<std::string, std::vector<std::string>> expected;
    for (const auto& row : json.at("rows")) {
        auto downShape = row.at(2).get<std::vector<int64_t>>();
        const auto out = downShape.front();
        downShape.front() = json.at("rank").get<int64_t>();
        const auto name = row.at(column).get<std::string>();
        lora[name] = torch::zeros(downShape);
        lora[upName(name)] = torch::zeros({ out, downShape.front() });
        expected[row.at(0).get<std::string>()].push_back(row.at(1).get<std::string>() + ".weight");
    }
    const auto adapter = saved(lora, tinyPipeline());
    for (auto& [part, weights] : expected) {
        std::sort(weights.begin(), weights.end());
        QCOMPARE(adapter.changedWeights(part), weights);
    }
    QCOMPARE(expected.at("unet").size() + expected.at("text_encoder").size(), size_t { 216 });
}

void LoraAdapterTest::resolvesEveryGoldenFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("unet");
    QTest::addColumn<int>("textEncoder");
    QTest::newRow("kohya") << "lora_kohya" << 198 << 18;
    QTest::newRow("peft") << "lora_peft" << 198 << 18;
    QTest::newRow("attnproc") << "lora_attnproc" << 128 << 12;
}

void LoraAdapterTest::resolvesEveryGoldenFile()
{
    QFETCH(QString, name);
    QFETCH(int, unet);
    QFETCH(int, textEncoder);
    const auto path = kInventory / (name.toStdString() + ".safetensors");
    DETDIFFUSION_REQUIRE(path);
    const LoraAdapter adapter(path, tinyPipeline());
    QCOMPARE(static_cast<int>(adapter.changedWeights("unet").size()), unet);
    QCOMPARE(static_cast<int>(adapter.changedWeights("text_encoder").size()), textEncoder);
}

void LoraAdapterTest::mergesAsTheReference()
{
    DETDIFFUSION_REQUIRE(kInventory / "lora_expected.safetensors");
    const auto parts = tinyPipeline();
    const LoraAdapter kohya(kInventory / "lora_kohya.safetensors", parts);
    const LoraAdapter peft(kInventory / "lora_peft.safetensors", parts);
    const SafetensorsFile expected(kInventory / "lora_expected.safetensors");
    int compared = 0;
    for (const auto& [part, tensors] : parts)
        for (const auto& [name, tensor] : tensors)
            for (const auto& [scale, text] : { std::pair { 0.7, "0.7" }, { 1.0, "1" } }) {
                const auto key = std::string("merged@") + text + "." + part + "." + name;
                if (!expected.contains(key))
                    continue;
                for (const auto* adapter : { &kohya, &peft }) {
                    const auto merged = adapter->filter(part, scale)(name, tensor);
                    QCOMPARE(merged.scalar_type(), torch::kFloat32);
                    const auto wrong = test::difference(merged, expected.tensor(key), kMerged);
                    QVERIFY2(wrong.isEmpty(), qPrintable(wrong + QString::fromStdString(key)));
                }
                ++compared;
            }
    QCOMPARE(compared, 14);
}

void LoraAdapterTest::mergesMatricesAndConvolutions()
{
    const auto parts = smallModel();
    const auto filter = saved(smallLora(), parts).filter("unet", 0.5);
    const auto& tensors = parts.at("unet");
    // Rank 2, alpha 1: 1 + 0.5 * (1 / 2) * 2. Without alpha: 1 + 0.5 * 2.
    QVERIFY(torch::equal(filter("mid_block.to_q.weight", tensors.at("mid_block.to_q.weight")),
        torch::full({ 3, 5 }, 1.5F)));
    QVERIFY(torch::equal(
        filter("conv_in.weight", tensors.at("conv_in.weight")), torch::full({ 4, 2, 3, 3 }, 2.0F)));
}

void LoraAdapterTest::leavesOtherTensorsAlone()
{
    const auto parts = smallModel();
    const auto adapter = saved(smallLora(), parts);
    const auto& bias = parts.at("unet").at("conv_in.bias");
    QVERIFY(adapter.filter("unet", 1.0)("conv_in.bias", bias).is_same(bias));
    const auto& text = parts.at("text_encoder").at("layers.0.fc1.weight");
    QVERIFY(adapter.filter("text_encoder", 1.0)("layers.0.fc1.weight", text).is_same(text));
    QVERIFY(adapter.changedWeights("text_encoder").empty());
    const auto& weight = parts.at("unet").at("conv_in.weight");
    adapter.filter("unet", 1.0)("conv_in.weight", weight);
    QVERIFY(torch::equal(weight, torch::ones({ 4, 2, 3, 3 }))); // a merge leaves its input alone
}

void LoraAdapterTest::rounds_data()
{
    QTest::addColumn<int>("type");
    QTest::newRow("fp16") << static_cast<int>(torch::kFloat16);
    QTest::newRow("bf16") << static_cast<int>(torch::kBFloat16);
    QTest::newRow("fp32") << static_cast<int>(torch::kFloat32);
    QTest::newRow("fp64") << static_cast<int>(torch::kFloat64);
}

/// Computed in double, so that a product too small for float's last digit at 1 still counts when
/// the sum is rounded.
void LoraAdapterTest::rounds()
{
    QFETCH(int, type);
    const auto weight = torch::ones({ 1, 2 }).to(static_cast<torch::ScalarType>(type));
    const LoraAdapter::Parts parts { { "unet", { { "a.weight", weight } } } };
    const auto adapter = saved({ { "unet.a.lora_A.weight", torch::full({ 1, 2 }, 3e-8F) },
                                   { "unet.a.lora_B.weight", torch::full({ 1, 1 }, 1.0F) } },
        parts);
    const auto once = adapter.filter("unet", 2.0)("a.weight", weight);
    QCOMPARE(once.scalar_type(), torch::kFloat32);
    const auto expected = static_cast<float>(1.0 + 2.0 * static_cast<double>(3e-8F));
    QCOMPARE(once[0][0].item<float>(), expected);
    QVERIFY(expected > 1.0F);
}

void LoraAdapterTest::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<TensorMap>("lora");
    QTest::addColumn<QString>("tensor");
    QTest::addColumn<QString>("reason");
    const auto good = smallLora();
    const std::string down = "lora_unet_mid_block_to_q.lora_down.weight";
    const std::string up = "lora_unet_mid_block_to_q.lora_up.weight";
    const std::string alpha = "lora_unet_mid_block_to_q.alpha";
    const auto row = [](const char* title, const TensorMap& lora, const std::string& tensor,
                         const char* reason) {
        QTest::newRow(title) << lora << QString::fromStdString(tensor) << reason;
    };
    const auto other = with(with({}, "unet.up.9.lora_A.weight", torch::ones({ 2, 5 })),
        "unet.up.9.lora_B.weight", torch::ones({ 3, 2 }));
    auto mixed = good;
    mixed.insert(other.begin(), other.end());
    row("unknown layer", mixed, "unet.up.9.lora_A.weight", "no layer of the model");
    row("another model", other, "unet.up.9.lora_A.weight", "no layer of the model");
    row("no up", without(good, up), down, "no up matrix");
    row("no down", without(good, down), up, "no down matrix");
    row("alpha alone", without(without(good, up), down), alpha, "no down matrix");
    row("rank", with(good, up, torch::ones({ 3, 4 })), down, "has rank 2");
    row("width", with(good, down, torch::ones({ 2, 6 })), down, "do not fit");
    row("height", with(good, up, torch::ones({ 4, 2 })), down, "do not fit");
    row("kernel", with(good, "lora_unet_conv_in.lora_down.weight", torch::ones({ 2, 2, 9, 1 })),
        "lora_unet_conv_in.lora_down.weight", "do not fit");
    row("up with a kernel", with(good, up, torch::ones({ 3, 2, 3, 3 })), down, "do not fit");
    row("vector", with(good, down, torch::ones({ 5 })), down, "no matrix");
    row("rank 0", with(good, down, torch::ones({ 0, 5 })), down, "no matrix");
    row("integers", with(good, down, torch::ones({ 2, 5 }, torch::kInt32)), down, "no matrix");
    row("not finite", with(good, up, torch::full({ 3, 2 }, INFINITY)), up, "not finite");
    row("NaN alpha", with(good, alpha, torch::tensor(NAN)), alpha, "finite number");
    row("two alphas", with(good, alpha, torch::ones({ 2 })), alpha, "finite number");
    row("LoHa", with(good, "lora_unet_conv_in.hada_w1_a", torch::ones({ 2, 2 })),
        "lora_unet_conv_in.hada_w1_a", "no tensor of a plain LoRA");
    row("two spellings of a tensor",
        with(good, "lora_unet_mid_block_to_q.lora_A.weight", torch::ones({ 2, 5 })), down,
        "second time");
    row("two spellings of a layer",
        with(with(good, "unet.conv_in.lora_A.weight", torch::ones({ 2, 2, 3, 3 })),
            "unet.conv_in.lora_B.weight", torch::ones({ 4, 2 })),
        "unet.conv_in.lora_A.weight", "another pair");
    row("a bias",
        with(with({}, "unet.conv_in.bias.lora_A.weight", torch::ones({ 1, 4 })),
            "unet.conv_in.bias.lora_B.weight", torch::ones({ 1, 1 })),
        "unet.conv_in.bias.lora_A.weight", "no layer of the model");
    row("empty", {}, "", "no LoRA");
}

void LoraAdapterTest::refusesWhatDoesNotFit()
{
    QFETCH(TensorMap, lora);
    QFETCH(QString, tensor);
    QFETCH(QString, reason);
    saveSafetensors(file("lora.safetensors"), lora);
    const auto text = refusal(file("lora.safetensors"));
    QVERIFY2(text.contains(reason) && text.contains(tensor), qPrintable(text));
}

void LoraAdapterTest::refusesBrokenFilesAndPickles()
{
    saveSafetensors(file("lora.safetensors"), smallLora());
    fs::copy(file("lora.safetensors"), file("lora.bin"));
    QVERIFY(refusal(file("lora.bin")).contains(QStringLiteral("convert the file to safetensors")));
    fs::resize_file(file("lora.safetensors"), fs::file_size(file("lora.safetensors")) - 10);
    QVERIFY(refusal(file("lora.safetensors")).contains(QStringLiteral("complete .safetensors")));
    QVERIFY(!refusal(file("absent.safetensors")).isEmpty());
}

QTEST_GUILESS_MAIN(LoraAdapterTest)
#include "tst_lora_adapter.moc"
