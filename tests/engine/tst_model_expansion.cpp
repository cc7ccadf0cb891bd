#include "core/domain/error.h"
#include "core/engine/generator.h"
#include "core/engine/model_expansion.h"
#include "core/text/bpe_tokenizer.h"
#include "core/text/location_grid.h"
#include "core/weights/part_weights.h"
#include "tests/support/tensor_maps.h"
#include "tests/support/test_paths.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <torch/torch.h>

using namespace detdiffusion;
namespace fs = std::filesystem;

namespace {

const fs::path kPipeline = test::goldenFolder() / "pipeline";
constexpr int64_t kOldRows = 49411; // the real CLIP vocabulary and three added tokens

ModelExpansion smallGrid()
{
    return { .gridColumns = 4,
        .gridRows = 3,
        .maxBoxes = 5,
        .classes = { "dog", "traffic light" },
        .dataset = "mine" };
}

torch::Tensor table(const fs::path& model)
{
    return PartWeights(model / "text_encoder")
        .tensors()
        .at("text_model.embeddings.token_embedding.weight")
        .to(torch::kFloat32);
}

QString refusal(const fs::path& from, const fs::path& to)
{
    try {
        expandModel(from, to, smallGrid());
        return {};
    } catch (const Error& error) {
        return QString::fromUtf8(error.what());
    }
}

} // namespace

class ModelExpansionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void numbersTheNewTokens();
    void newRowsAreSinCosAndWords();
    void theResultPaintsLayouts();
    void onlyWhatIsNewChanges();
    void refusesLayoutModelsAndOtherFolders();

private:
    fs::path path(const char* name) const
    {
        return fs::path(m_folder->path().toStdString()) / name;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ModelExpansionTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    DETDIFFUSION_REQUIRE(kPipeline / "model_index.json");
    expandModel(kPipeline, path("model"), smallGrid());
}

void ModelExpansionTest::numbersTheNewTokens()
{
    const BpeTokenizer tokenizer(path("model/tokenizer"));
    QCOMPARE(tokenizer.addedTokens().at("<l0>"), kOldRows);
    QCOMPARE(tokenizer.addedTokens().at("<l11>"), kOldRows + 11);
    QCOMPARE(tokenizer.addedTokens().at("[easy]"), kOldRows + 12);
    QCOMPARE(tokenizer.addedTokens().at("[hard]"), kOldRows + 13);
    QCOMPARE(tokenizer.addedTokens().at("<sks-dog>"), int64_t { 49408 });
    QCOMPARE(tokenizer.tokenize("dog <l3> [hard]"),
        (std::vector<int64_t> { 1929, kOldRows + 3, kOldRows + 13 }));
}

void ModelExpansionTest::newRowsAreSinCosAndWords()
{
    const auto before = table(kPipeline);
    const auto after = table(path("model"));
    QCOMPARE(after.size(0), kOldRows + 14);
    QVERIFY(torch::equal(after.slice(0, 0, kOldRows), before));
    auto rows = sinCosLocationEmbedding({ 4, 3 }, static_cast<int>(after.size(1)));
    const auto expected = torch::from_blob(rows.data(), { 12, after.size(1) });
    QVERIFY(torch::allclose(after.slice(0, kOldRows, kOldRows + 12), expected, 1e-3, 1e-3));
    QVERIFY(torch::equal(after[kOldRows + 12], before[3176])); // "easy"
    QVERIFY(torch::equal(after[kOldRows + 13], before[1626])); // "hard"
}

void ModelExpansionTest::theResultPaintsLayouts()
{
    Generator generator(path("model"));
    const auto& info = generator.info();
    QVERIFY2(info.missing.empty(), info.missing.empty() ? "" : info.missing[0].c_str());
    QVERIFY(info.hasPerceptionTokens);
    QCOMPARE(info.locationTokens, 12);
    QCOMPARE(info.maxBoxes, 5);
    QCOMPARE(info.width, 128);
    GenerationRequest request;
    request.layout.width = request.layout.height = 128;
    request.layout.boxes.push_back(
        { 1, "traffic light", { 0.1, 0.1, 0.5, 0.6 }, Perception::Hard });
    request.settings.steps = 2;
    QCOMPARE(generator.generate(request, {}).image.width, 128);
}

void ModelExpansionTest::onlyWhatIsNewChanges()
{
    for (const char* part : { "unet", "vae" })
        QVERIFY2(test::sameTensors(PartWeights(path("model") / part).tensors(),
                     PartWeights(kPipeline / part).tensors()),
            part);
    const auto stored = PartWeights(path("model/text_encoder")).tensors();
    const auto original = PartWeights(kPipeline / "text_encoder").tensors();
    for (const auto& [name, tensor] : original)
        QVERIFY2(stored.at(name).dtype() == tensor.dtype(), name.c_str());
}

void ModelExpansionTest::refusesLayoutModelsAndOtherFolders()
{
    QVERIFY(refusal(path("model"), path("again")).contains(QStringLiteral("<l0>")));
    QVERIFY(refusal(path("absent"), path("again")).contains(QStringLiteral("model_index.json")));
    QVERIFY(refusal(kPipeline, path("model")).contains(QStringLiteral("not an empty folder")));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot),
        QStringList { "model" });
}

QTEST_GUILESS_MAIN(ModelExpansionTest)
#include "tst_model_expansion.moc"
