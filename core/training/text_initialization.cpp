#include "core/training/text_initialization.h"

#include "core/text/bpe_tokenizer.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace detdiffusion {

namespace {

constexpr double kPositionScale = 1.2; ///< of the position code, relative to the location rows
constexpr double kFastest = 2.8; ///< radians per token
constexpr double kSlowest = 0.16;
constexpr double kSharpness = 1.5; ///< of the look back: the token meant gets all the weight

/// Where the position code lives: `waves` sines from `sineStart`, as many cosines from
/// `cosineStart`. A quarter of the width is the sines of x, the third quarter those of y.
struct PositionCode {
    int64_t waves;
    int64_t sineStart;
    int64_t cosineStart;
    torch::Tensor frequencies; ///< radians per token
};

PositionCode positionCode(const nn::ClipTextConfig& config)
{
    const int64_t quarter = config.hiddenSize / 4;
    const int64_t headWidth = config.hiddenSize / config.numAttentionHeads;
    const int64_t waves = std::min(quarter / 3, headWidth / 2);
    return { waves, quarter - waves, 3 * quarter - waves,
        torch::linspace(kFastest, kSlowest, waves) };
}

torch::Tensor weightOf(nn::ClipTextModel& text, const std::string& name)
{
    return text->named_parameters()["text_model." + name + ".weight"];
}

void writeTokens(
    nn::ClipTextModel& text, const PositionCode& code, const ModelBase& base, double locationScale)
{
    // Words as long as the location rows: the norms that follow would make shorter ones louder.
    auto& table = text->tokenEmbedding();
    table.normal_(0.0, locationScale * std::numbers::sqrt2 / 2.0);
    for (const int64_t start : { code.sineStart, code.cosineStart })
        table.narrow(1, start, code.waves).zero_();
    const BpeTokenizer tokenizer(base.tokenizer());
    const auto width = static_cast<int>(table.size(1));
    auto values = sinCosLocationEmbedding(base.prompt.grid, width);
    const auto rows =
        torch::from_blob(values.data(), { base.prompt.grid.size(), width }) * locationScale;
    for (int i = 0; i < base.prompt.grid.size(); ++i)
        table[tokenizer.addedTokens().at(locationToken(i))].copy_(rows[i]);
}

void writePositions(nn::ClipTextModel& text, const PositionCode& code, double scale)
{
    auto table = weightOf(text, "embeddings.position_embedding");
    const auto angles =
        torch::arange(table.size(0), torch::kFloat32).unsqueeze(1) * code.frequencies.unsqueeze(0);
    table.zero_();
    table.narrow(1, code.sineStart, code.waves).copy_(angles.sin() * scale);
    table.narrow(1, code.cosineStart, code.waves).copy_(angles.cos() * scale);
}

/// Head h compares the position code of a token, turned back by h tokens, with that of the others.
void lookBack(nn::ClipTextModel& text, const PositionCode& code)
{
    const auto& config = text->config();
    const int64_t headWidth = config.hiddenSize / config.numAttentionHeads;
    auto query = weightOf(text, "encoder.layers.0.self_attn.q_proj").zero_();
    auto key = weightOf(text, "encoder.layers.0.self_attn.k_proj").zero_();
    const auto block = [&](torch::Tensor& weight, int64_t row, int64_t column) {
        return weight.narrow(0, row, code.waves).narrow(1, column, code.waves);
    };
    for (int64_t head = 0; head < config.numAttentionHeads; ++head) {
        const int64_t sines = head * headWidth;
        const int64_t cosines = sines + code.waves;
        const auto back = code.frequencies * static_cast<double>(head);
        const auto turnCosine = torch::diag(back.cos()) * kSharpness;
        const auto turnSine = torch::diag(back.sin()) * kSharpness;
        block(query, sines, code.sineStart).copy_(turnCosine);
        block(query, sines, code.cosineStart).copy_(-turnSine);
        block(query, cosines, code.cosineStart).copy_(turnCosine);
        block(query, cosines, code.sineStart).copy_(turnSine);
        const auto same = torch::eye(code.waves) * kSharpness;
        block(key, sines, code.sineStart).copy_(same);
        block(key, cosines, code.cosineStart).copy_(same);
    }
    torch::nn::init::orthogonal_(weightOf(text, "encoder.layers.0.self_attn.v_proj"));
}

} // namespace

void initializeTextEncoder(nn::ClipTextModel& text, const ModelBase& base, double locationScale)
{
    const torch::NoGradGuard noGrad;
    const auto code = positionCode(text->config());
    writeTokens(text, code, base, locationScale);
    if (code.waves == 0)
        return;
    writePositions(text, code, kPositionScale * locationScale);
    lookBack(text, code);
}

} // namespace detdiffusion
