#include "core/domain/error.h"
#include "core/domain/json_file.h"
#include "core/domain/text_file.h"
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
const fs::path kSource = test::goldenFolder() / "pipeline/unet/diffusion_pytorch_model.safetensors";

} // namespace

class PartWeightsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void prefersThePlainFile_data();
    void prefersThePlainFile();
    void takesTheVariantThatIsNamed();
    void namesTheVariantsThatThereAre();
    void refusesFoldersWithoutReadableWeights_data();
    void refusesFoldersWithoutReadableWeights();
    void shardsAreOneSetOfTensors();
    void readsAFolderOfShards();
    void readsAFolderWithOnlyAVariant();
    void answersTheHostileIndexes_data();
    void answersTheHostileIndexes();

private:
    fs::path folder() const { return m_folder->path().toStdString(); }
    void put(const fs::path& name) const { writeFileAtomically(folder() / name, "x"); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void PartWeightsTest::prefersThePlainFile_data()
{
    QTest::addColumn<QString>("best");
    QTest::addColumn<QString>("other");
    const auto row = [](const char* best, const char* other) {
        QTest::newRow(best) << best << other;
    };
    row("diffusion_pytorch_model.safetensors", "diffusion_pytorch_model.fp16.safetensors");
    row("model.safetensors", "model.safetensors.index.json");
    row("model.safetensors.index.json", "model.fp16.safetensors");
    row("model.fp16.safetensors", "model.bf16.safetensors");
    row("diffusion_pytorch_model.safetensors.index.fp16.json",
        "diffusion_pytorch_model.non_ema.safetensors");
    row("model.fp16.safetensors.index.json", "model.fp16-00001-of-00002.safetensors");
    row("diffusion_pytorch_model.mine.safetensors", "pytorch_model.bin");
}

void PartWeightsTest::prefersThePlainFile()
{
    QFETCH(QString, best);
    QFETCH(QString, other);
    put(other.toStdString());
    put(best.toStdString());
    QCOMPARE(findPartWeights(folder()), folder() / best.toStdString());
}

void PartWeightsTest::takesTheVariantThatIsNamed()
{
    const auto save = [this](const std::string& name, float value) {
        saveSafetensors(folder() / name, { { "x", torch::full({ 2 }, value) } });
    };
    save("diffusion_pytorch_model.safetensors", 1.0F);
    save("diffusion_pytorch_model.fp16.safetensors", 2.0F);
    save("diffusion_pytorch_model.non_ema.safetensors", 3.0F);
    const auto valueOf = [this](const std::string& variant) {
        return PartWeights(folder(), variant).tensors().at("x")[0].item<float>();
    };
    QCOMPARE(valueOf({}), 1.0F);
    QCOMPARE(valueOf("fp16"), 2.0F);
    QCOMPARE(valueOf("non_ema"), 3.0F);
    QCOMPARE(partWeightFiles(folder(), "fp16").front().filename(),
        fs::path("diffusion_pytorch_model.fp16.safetensors"));
    QCOMPARE(partVariants(folder()), (std::vector<std::string> { "", "fp16", "non_ema" }));
}

void PartWeightsTest::namesTheVariantsThatThereAre()
{
    put("model.safetensors");
    put("model.fp16.safetensors");
    put("model.safetensors.index.fp16.json");
    try {
        findPartWeights(folder(), "bf16");
        QFAIL("it was accepted");
    } catch (const Error& error) {
        for (const QString& part : { m_folder->path(), QStringLiteral("\"bf16\""),
                 QStringLiteral("the plain weights"), QStringLiteral("\"fp16\"") })
            QVERIFY2(QString(error.what()).count(part) == 1, error.what());
    }
}

void PartWeightsTest::refusesFoldersWithoutReadableWeights_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("reason");
    QTest::newRow("pickle") << "diffusion_pytorch_model.bin"
                            << "convert the model to safetensors";
    QTest::newRow("checkpoint") << "v1-5.ckpt"
                                << "pickle";
    QTest::newRow("shard") << "model-00001-of-00002.safetensors"
                           << "no weights";
    QTest::newRow("nothing") << "config.json"
                             << "no weights";
}

void PartWeightsTest::refusesFoldersWithoutReadableWeights()
{
    QFETCH(QString, file);
    QFETCH(QString, reason);
    put(file.toStdString());
    try {
        findPartWeights(folder());
        QFAIL("it was accepted");
    } catch (const Error& error) {
        QVERIFY2(QString(error.what()).contains(reason), error.what());
        QVERIFY2(QString(error.what()).contains(m_folder->path()), error.what());
    }
    QVERIFY_EXCEPTION_THROWN(findPartWeights(folder() / "absent"), Error);
}

void PartWeightsTest::shardsAreOneSetOfTensors()
{
    const TensorMap all { { "a", torch::rand({ 3 }) }, { "b", torch::rand({ 2, 2 }) } };
    saveSafetensors(folder() / "one.safetensors", { { "a", all.at("a") } });
    saveSafetensors(folder() / "two.safetensors", { { "b", all.at("b") } });
    const auto index = folder() / "model.safetensors.index.json";
    const nlohmann::json map { { "a", "one.safetensors" }, { "b", "two.safetensors" } };
    writeJsonFile(index, { { "weight_map", map } });
    const PartWeights weights(folder());
    QVERIFY(test::sameTensors(weights.tensors(), all));
    QCOMPARE(weights.path(), index);
    QCOMPARE(partWeightFiles(folder()),
        (std::vector<fs::path> { folder() / "one.safetensors", folder() / "two.safetensors" }));
}

void PartWeightsTest::readsAFolderOfShards()
{
    DETDIFFUSION_REQUIRE(kInventory / "unet_sharded/config.json");
    QVERIFY(test::sameTensors(
        PartWeights(kInventory / "unet_sharded").tensors(), SafetensorsFile(kSource).tensors()));
}

void PartWeightsTest::readsAFolderWithOnlyAVariant()
{
    DETDIFFUSION_REQUIRE(kInventory / "unet_variant_fp16/config.json");
    auto expected = SafetensorsFile(kSource).tensors();
    for (auto& [name, tensor] : expected)
        tensor = tensor.to(torch::kFloat16);
    QVERIFY(test::sameTensors(PartWeights(kInventory / "unet_variant_fp16").tensors(), expected));
}

void PartWeightsTest::answersTheHostileIndexes_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("expected");
    if (!fs::exists(kInventory / "hostile.json")) {
        QTest::newRow("absent") << QString() << QString();
        return;
    }
    const auto verdicts = readJsonFile(kInventory / "hostile.json").at("index_files");
    for (const auto& [file, verdict] : verdicts.items())
        QTest::newRow(file.c_str()) << QString::fromStdString(
            file) << QString::fromStdString(verdict.at("expect").get<std::string>());
}

void PartWeightsTest::answersTheHostileIndexes()
{
    QFETCH(QString, file);
    QFETCH(QString, expected);
    if (file.isEmpty())
        QSKIP("no reference data");
    // A part has one index, so each gets a folder of its own beside the shards it names.
    for (const auto& entry : fs::directory_iterator(kInventory / "hostile/index"))
        if (entry.path().extension() == ".safetensors")
            fs::copy(entry.path(), folder() / entry.path().filename());
    fs::copy(kInventory / "hostile/index" / file.toStdString(),
        folder() / "model.safetensors.index.json");
    try {
        const auto tensors = PartWeights(folder()).tensors();
        QVERIFY(expected != QStringLiteral("reject"));
        QVERIFY(torch::equal(tensors.at("a"), torch::tensor({ 1.5F, -2.25F })));
    } catch (const Error& error) {
        QVERIFY2(expected != QStringLiteral("accept"), error.what());
        QVERIFY2(QString(error.what()).contains("index.json"), error.what());
    }
}

QTEST_GUILESS_MAIN(PartWeightsTest)
#include "tst_part_weights.moc"
