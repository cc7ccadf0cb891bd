#include "core/domain/error.h"
#include "core/weights/lora_adapter.h"

#include <QTemporaryDir>
#include <QTest>
#include <torch/torch.h>

#include <cmath>

using namespace detdiffusion;
namespace fs = std::filesystem;

namespace {

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

} // namespace

Q_DECLARE_METATYPE(detdiffusion::TensorMap)

/// On a model of three layers, whose sums are known.
class LoraAdapterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
    QVERIFY(refusal(file("absent.safetensors")).contains(QStringLiteral("leave it out")));
}

QTEST_GUILESS_MAIN(LoraAdapterTest)
#include "tst_lora_adapter.moc"
