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

std::string upName(std::string down)
{
    for (const auto& [from, to] :
        { std::pair { "lora_down", "lora_up" }, { "lora_A", "lora_B" }, { ".down.", ".up." } })
        if (const auto at = down.rfind(from); at != std::string::npos)
            return down.replace(at, std::string(from).size(), to);
    return down;
}

} // namespace

/// Names and files as other programs write them, and what those programs merge.
class LoraReferenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resolvesEverySpelling_data();
    void resolvesEverySpelling();
    void resolvesEveryGoldenFile_data();
    void resolvesEveryGoldenFile();
    void mergesAsTheReference();
};

void LoraReferenceTest::resolvesEverySpelling_data()
{
    QTest::addColumn<QString>("spelling");
    for (const char* name : { "kohya", "peft", "peft_raw", "diffusers_0_22", "diffusers_0_21" })
        QTest::newRow(name) << name;
}

void LoraReferenceTest::resolvesEverySpelling()
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
    const QTemporaryDir folder;
    const auto file = fs::path(folder.path().toStdString()) / "lora.safetensors";
    saveSafetensors(file, lora);
    const LoraAdapter adapter(file, tinyPipeline());
    for (auto& [part, weights] : expected) {
        std::sort(weights.begin(), weights.end());
        QCOMPARE(adapter.changedWeights(part), weights);
    }
    QCOMPARE(expected.at("unet").size() + expected.at("text_encoder").size(), size_t { 216 });
}

void LoraReferenceTest::resolvesEveryGoldenFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("unet");
    QTest::addColumn<int>("textEncoder");
    QTest::newRow("kohya") << "lora_kohya" << 198 << 18;
    QTest::newRow("peft") << "lora_peft" << 198 << 18;
    QTest::newRow("attnproc") << "lora_attnproc" << 128 << 12;
}

void LoraReferenceTest::resolvesEveryGoldenFile()
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

void LoraReferenceTest::mergesAsTheReference()
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

QTEST_GUILESS_MAIN(LoraReferenceTest)
#include "tst_lora_reference.moc"
