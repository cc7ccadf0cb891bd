#include "core/inference/vae_decoder_engine.h"

#include "core/inference/feature_map.h"
#include "core/models/autoencoder_kl_mid_block.h"
#include "core/tensor/memory_policy.h"

#include <torch/torch.h>

#include <utility>

namespace detdiffusion::packed {

namespace {

/// For smaller maps taking the pages anew costs more than it saves.
constexpr int64_t kLargeMap = int64_t { 8 } << 20;

/// A list of one map, which takes the caller's reference along.
std::vector<torch::Tensor> alone(torch::Tensor& map)
{
    std::vector<torch::Tensor> maps;
    maps.push_back(std::move(map));
    return maps;
}

} // namespace

VaeDecoderEngine::VaeDecoderEngine(
    const nn::AutoencoderKLConfig& config, WeightSource& weights, torch::ScalarType type)
    : m_config(config)
    , m_type(type)
{
    const std::vector<int64_t> channels(
        config.blockOutChannels.rbegin(), config.blockOutChannels.rend());
    const int64_t widest = channels.front();
    const int64_t latent = config.latentChannels;
    const auto resnet = [&](const std::string& name, int64_t in, int64_t out) {
        return PackedResnet(weights, "decoder." + name,
            { { in }, out, 0, config.normNumGroups, nn::kAutoencoderNormEps }, type);
    };
    m_postQuant = { weights, "post_quant_conv", { { latent }, latent, 1 }, type };
    m_convIn = { weights, "decoder.conv_in", { { latent }, widest }, type };
    m_before = resnet("mid_block.resnets.0", widest, widest);
    const std::string attention = "decoder.mid_block.attentions.0";
    m_attentionNorm = { weights, attention + ".group_norm", config.normNumGroups, widest,
        nn::kAutoencoderNormEps };
    m_attention = { weights, attention, { widest, 1, true }, type };
    m_after = resnet("mid_block.resnets.1", widest, widest);
    for (size_t i = 0; i < channels.size(); ++i) {
        const std::string name = "up_blocks." + std::to_string(i);
        Level level;
        for (int64_t k = 0; k <= config.layersPerBlock; ++k)
            level.resnets.push_back(resnet(name + ".resnets." + std::to_string(k),
                k == 0 && i > 0 ? channels[i - 1] : channels[i], channels[i]));
        if (i + 1 < channels.size())
            level.upsampler.emplace_back(
                weights, "decoder." + name + ".upsamplers.0", channels[i], type);
        m_levels.push_back(std::move(level));
    }
    m_normOut = { weights, "decoder.conv_norm_out", config.normNumGroups, channels.back(),
        nn::kAutoencoderNormEps };
    m_convOut = { weights, "decoder.conv_out", { { channels.back() }, config.outChannels }, type };
}

torch::Tensor VaeDecoderEngine::attend(const torch::Tensor& map) const
{
    const auto normed = m_attentionNorm({ map }, false);
    const auto shape = std::vector<int64_t> { 1, map.size(1) * map.size(2), map.size(3) };
    const auto tokens = normed.rows(0, 0, map.size(1)).view(shape);
    return m_attention(tokens, map.view(shape)).view(map.sizes());
}

torch::Tensor VaeDecoderEngine::decodeOne(const torch::Tensor& latent)
{
    auto hidden = m_convIn({ m_postQuant({ toFeatureMap(latent, m_type) }) });
    hidden = m_after({ attend(m_before({ hidden })) });
    for (auto& level : m_levels) {
        for (const auto& resnet : level.resnets)
            hidden = resnet(alone(hidden));
        // What this level has freed is of no use to the next one's larger maps.
        if (static_cast<int64_t>(hidden.nbytes()) >= kLargeMap)
            releaseFreedMemory();
        if (!level.upsampler.empty())
            hidden = level.upsampler.front()(hidden, 2 * hidden.size(1), 2 * hidden.size(2));
    }
    return fromFeatureMap(m_convOut(m_normOut({ hidden }, true)));
}

torch::Tensor VaeDecoderEngine::decode(const torch::Tensor& latent)
{
    const torch::NoGradGuard noGradients;
    std::vector<torch::Tensor> pictures;
    for (const auto& one : latent.split(1))
        pictures.push_back(decodeOne(one));
    return torch::cat(pictures);
}

} // namespace detdiffusion::packed
