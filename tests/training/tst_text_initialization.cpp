#include "core/text/bpe_tokenizer.h"
#include "core/text/word_vocabulary.h"
#include "core/training/text_initialization.h"

#include <QTemporaryDir>
#include <QTest>
#include <torch/torch.h>

using namespace detdiffusion;

namespace {

constexpr int kWidth = 192;
constexpr int kHeads = 4;
constexpr int kGrid = 8;
constexpr double kScale = 0.1;

} // namespace

class TextInitializationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void locationTokensLieOnSinesAndCosines();
    void firstLayerLooksBackAsManyTokensAsItHasHeads();

private:
    torch::Tensor firstLayer(const torch::Tensor& ids);

    QTemporaryDir m_folder;
    ModelBase m_base;
    nn::ClipTextModel m_text { nullptr };
};

void TextInitializationTest::initTestCase()
{
    torch::manual_seed(8);
    m_base.folder = m_folder.path().toStdString();
    m_base.prompt.grid = { kGrid, kGrid };
    std::vector<std::string> added;
    for (int i = 0; i < kGrid * kGrid; ++i)
        added.push_back(locationToken(i));
    writeWordTokenizer(m_base.tokenizer(), { "dog", "cat" }, added, 24);
    nn::ClipTextConfig config;
    config.vocabSize = BpeTokenizer(m_base.tokenizer()).vocabularySize();
    config.hiddenSize = kWidth;
    config.intermediateSize = 2 * kWidth;
    config.numHiddenLayers = 2;
    config.numAttentionHeads = kHeads;
    config.maxPositionEmbeddings = 24;
    m_text = nn::ClipTextModel(config);
    initializeTextEncoder(m_text, m_base, kScale);
}

torch::Tensor TextInitializationTest::firstLayer(const torch::Tensor& ids)
{
    const torch::NoGradGuard noGrad;
    return m_text->hiddenStates(ids)[1][0];
}

void TextInitializationTest::locationTokensLieOnSinesAndCosines()
{
    const BpeTokenizer tokenizer(m_base.tokenizer());
    auto expected = sinCosLocationEmbedding(m_base.prompt.grid, kWidth);
    const auto rows = torch::from_blob(expected.data(), { kGrid * kGrid, kWidth });
    for (const int i : { 0, 9, kGrid * kGrid - 1 }) {
        const auto row = m_text->tokenEmbedding()[tokenizer.addedTokens().at(locationToken(i))];
        QVERIFY(torch::allclose(row, rows[i] * kScale));
    }
}

/// Changing a token shows in those behind it that look at it, and nowhere else.
void TextInitializationTest::firstLayerLooksBackAsManyTokensAsItHasHeads()
{
    constexpr int64_t kChanged = 9;
    const int64_t first = m_text->config().vocabSize - kGrid * kGrid;
    auto ids = torch::arange(first, first + 24, torch::kInt64).unsqueeze(0);
    const auto before = firstLayer(ids);
    ids[0][kChanged] = first + 40;
    const auto change = (firstLayer(ids) - before).norm(2, 1);
    const double own = change[kChanged].item<double>();
    for (int64_t i = 0; i < 24; ++i) {
        const double share = change[i].item<double>() / own;
        const bool looks = i >= kChanged && i < kChanged + kHeads;
        QVERIFY2(looks ? share > 0.1 : share < 0.02,
            qPrintable(QStringLiteral("token %1: %2").arg(i).arg(share)));
    }
}

QTEST_GUILESS_MAIN(TextInitializationTest)
#include "tst_text_initialization.moc"
