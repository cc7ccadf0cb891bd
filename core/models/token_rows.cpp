#include "core/models/token_rows.h"

#include "core/text/bpe_tokenizer.h"
#include "core/text/location_grid.h"

#include <torch/torch.h>

#include <algorithm>

namespace detdiffusion {

namespace {

/// The deviation of new words where no other word is known (transformers' initializer_range).
constexpr double kDeviation = 0.02;

/// The embeddings of a text: [tokens, width], float.
torch::Tensor textRows(
    const torch::Tensor& table, const BpeTokenizer& tokenizer, const std::string& text)
{
    return table.index_select(0, torch::tensor(tokenizer.tokenize(text))).to(torch::kFloat32);
}

/// The row of an added token: its word's for easy and hard, the grid's for a location.
torch::Tensor tokenRow(const torch::Tensor& table, const BpeTokenizer& tokenizer,
    const torch::Tensor& locations, const GenerationConfig& prompt, const std::string& token)
{
    if (token == prompt.easyToken)
        return textRows(table, tokenizer, "easy").mean(0);
    if (token == prompt.hardToken)
        return textRows(table, tokenizer, "hard").mean(0);
    return locations[std::stoll(token.substr(2))]; // <l12>
}

torch::Tensor wordRows(const torch::Tensor& table, const BpeTokenizer& tokenizer,
    const std::vector<std::string>& knownWords, int64_t count)
{
    const auto drawn = torch::randn({ count, table.size(1) });
    std::vector<torch::Tensor> known;
    for (const auto& word : knownWords)
        known.push_back(textRows(table, tokenizer, word));
    if (known.empty())
        return drawn * kDeviation;
    const auto rows = torch::cat(known);
    return rows.mean(0) + drawn * rows.std(0, /*unbiased=*/false);
}

} // namespace

torch::Tensor grownTokenTable(const torch::Tensor& table, const std::filesystem::path& tokenizer,
    const VocabularyGrowth& growth, const GenerationConfig& prompt,
    const std::vector<std::string>& knownWords)
{
    if (growth.rows() == 0)
        return table;
    const BpeTokenizer before(tokenizer);
    const auto width = table.size(1);
    std::vector<torch::Tensor> parts { table.to(torch::kFloat32) };
    if (!growth.tokens.empty()) {
        auto values = sinCosLocationEmbedding(prompt.grid, static_cast<int>(width));
        const auto locations = torch::from_blob(values.data(), { prompt.grid.size(), width });
        std::vector<torch::Tensor> rows;
        for (const auto& token : growth.tokens)
            rows.push_back(tokenRow(table, before, locations, prompt, token));
        parts.push_back(torch::stack(rows));
    }
    if (!growth.merges.empty())
        parts.push_back(
            wordRows(table, before, knownWords, static_cast<int64_t>(growth.merges.size())));
    return torch::cat(parts).to(table.scalar_type());
}

} // namespace detdiffusion
