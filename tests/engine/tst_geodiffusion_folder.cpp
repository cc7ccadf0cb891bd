#include "core/domain/json_file.h"
#include "core/engine/generator.h"
#include "core/text/bpe_tokenizer.h"
#include "core/text/prompt.h"
#include "core/weights/part_weights.h"
#include "tests/support/tiny_model.h"

#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>
#include <torch/torch.h>

using namespace detdiffusion;
namespace fs = std::filesystem;

namespace {

constexpr int kClipWords = 49408;
constexpr int kLocations = 65536;
constexpr int kRows = kClipWords + kLocations; // 114,944
constexpr const char* kTable = "text_model.embeddings.token_embedding.weight";

/// CLIP's number of words: those of the tiny model, then words that no prompt has, the last two
/// being begin and end.
void writeVocabulary(const fs::path& tokenizer)
{
    auto words = readJsonFile(tokenizer / "vocab.json");
    words.erase("<|startoftext|>");
    words.erase("<|endoftext|>");
    for (int id = static_cast<int>(words.size()); id < kClipWords - 2; ++id)
        words["unused" + std::to_string(id)] = id;
    words["<|startoftext|>"] = kClipWords - 2;
    words["<|endoftext|>"] = kClipWords - 1;
    writeJsonFile(tokenizer / "vocab.json", words);
    nlohmann::json added;
    for (int i = 0; i < kLocations; ++i)
        added["<l" + std::to_string(i) + ">"] = kClipWords + i;
    writeJsonFile(tokenizer / "added_tokens.json", added);
}

void writeTable(const fs::path& part)
{
    auto config = readJsonFile(part / "config.json");
    config["vocab_size"] = kRows;
    config["bos_token_id"] = kClipWords - 2;
    config["eos_token_id"] = kClipWords - 1;
    writeJsonFile(part / "config.json", config);
    auto tensors = PartWeights(part).tensors();
    torch::manual_seed(3);
    tensors[kTable] = torch::randn({ kRows, tensors.at(kTable).size(1) });
    saveSafetensors(part / "model.safetensors", tensors);
}

/// The tiny networks with the token numbers and the files of a GeoDiffusion model.
void writeGeoDiffusionModel(const fs::path& folder)
{
    test::writeTinyModel(folder);
    writeVocabulary(folder / "tokenizer");
    writeTable(folder / "text_encoder");
    writeJsonFile(folder / "generation_config.json",
        { { "prompt_template", "An image with {bbox}" }, { "num_bucket_per_side", { 256, 256 } },
            { "max_num_bbox", 3 }, { "width", 16 }, { "height", 16 }, { "cfg_scale", 2.0 },
            { "num_inference_steps", 2 }, { "dataset", "coco_stuff" } });
}

Layout oneDog()
{
    Layout layout;
    layout.width = layout.height = 16;
    layout.boxes = { { 1, "dog", { 0.0, 0.0, 1.0, 1.0 }, Perception::Unset, "{}" } };
    return layout;
}

} // namespace

/// A folder as GeoDiffusion writes it: every location of a 256 x 256 grid is a token.
class GeoDiffusionFolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void infoCountsTheTokens();
    void promptsUseTheLocationTokens();
    void paints();

private:
    QTemporaryDir m_folder;
    fs::path m_model;
};

void GeoDiffusionFolderTest::initTestCase()
{
    m_model = fs::path(m_folder.path().toStdString()) / "geodiffusion";
    writeGeoDiffusionModel(m_model);
}

void GeoDiffusionFolderTest::infoCountsTheTokens()
{
    const auto info = readModelInfo(m_model);
    QCOMPARE(info.locationTokens, kLocations);
    QVERIFY(!info.hasPerceptionTokens);
    QCOMPARE(info.gridColumns, 256);
    QCOMPARE(info.gridRows, 256);
    QCOMPARE(info.dataset, std::string("coco_stuff"));
    QVERIFY2(info.missing.empty(), info.missing.empty() ? "" : info.missing[0].c_str());
}

void GeoDiffusionFolderTest::promptsUseTheLocationTokens()
{
    const BpeTokenizer tokenizer(m_model / "tokenizer");
    QCOMPARE(tokenizer.vocabularySize(), int64_t { kRows });
    const auto config = GenerationConfig::load(m_model / "generation_config.json");
    const auto ids = promptTokens(oneDog(), config, tokenizer);
    QCOMPARE(ids.front(), int64_t { kClipWords - 2 });
    QVERIFY(std::find(ids.begin(), ids.end(), kClipWords) != ids.end());
    QCOMPARE(*std::max_element(ids.begin(), ids.end()), int64_t { kRows - 1 });
}

void GeoDiffusionFolderTest::paints()
{
    Generator generator(m_model);
    GenerationRequest request;
    request.layout = oneDog();
    request.settings.steps = 2;
    QCOMPARE(generator.generate(request, {}).image.width, 16);
}

QTEST_GUILESS_MAIN(GeoDiffusionFolderTest)
#include "tst_geodiffusion_folder.moc"
