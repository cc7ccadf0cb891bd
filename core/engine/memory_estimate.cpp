#include "core/engine/memory_estimate.h"

#include "core/domain/error.h"
#include "core/engine/generator.h"
#include "core/models/autoencoder_kl.h"
#include "core/models/unet_2d_condition.h"
#include "core/tensor/device.h"
#include "core/weights/diffusers_folder.h"

#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <algorithm>
#include <cstdio>

namespace detdiffusion {

namespace {

// Measured with Stable Diffusion 1.5's networks, 256x256 and 512x512, fp32 and bf16: the peak of
// the process was within 3 % of the estimate.
constexpr int64_t kProgramBytes = 400'000'000;
// How many tensors of the widest layer's size are there at the same time.
constexpr int64_t kUNetTensors = 16; // a feed-forward layer: input, norm, gate and value (8), ...
constexpr int64_t kDecoderTensors = 3; // a residual block: input, norm, result

/// Of the packed engine: the encoder is not loaded, and the token table stays in the file.
bool staysInTheFile(const std::string& name)
{
    return name.starts_with("encoder.") || name.starts_with("quant_conv.")
        || name.ends_with("token_embedding.weight");
}

/// As the packed engine keeps a weight: fp16 stays fp16, and an enlarging convolution has sixteen
/// taps instead of nine, summed in the type that is computed in.
int64_t residentBytes(
    const std::string& name, const torch::Tensor& tensor, torch::ScalarType type, bool isPacked)
{
    const auto bytes = static_cast<int64_t>(c10::elementSize(type));
    if (!isPacked)
        return tensor.numel() * bytes;
    if (name.ends_with("upsamplers.0.conv.weight"))
        return tensor.numel() * bytes * 16 / 9;
    const bool staysHalf = tensor.scalar_type() == torch::kFloat16 && tensor.dim() > 1;
    return tensor.numel() * (staysHalf ? 2 : bytes);
}

/// Elements per latent cell of the widest layer, and of all skip connections together.
struct UNetCells {
    int64_t widest = 0;
    int64_t skips = 0;
};

UNetCells cellsOf(const nn::UNet2DConditionConfig& config)
{
    UNetCells cells { 0, config.blockOutChannels.front() };
    int64_t share = 1; // one of so many cells is left
    for (size_t level = 0; level < config.blockOutChannels.size(); ++level, share *= 4) {
        const int64_t channels = config.blockOutChannels[level];
        cells.widest = std::max(cells.widest, channels / share);
        cells.skips += config.layersPerBlock * channels / share;
        if (level + 1 < config.blockOutChannels.size())
            cells.skips += channels / share / 4;
    }
    return cells;
}

/// Elements per latent cell of the decoder's widest map; each level but the last doubles the sides.
int64_t decoderCells(const nn::AutoencoderKLConfig& config)
{
    const size_t levels = config.blockOutChannels.size();
    int64_t widest = 0;
    int64_t pixels = 1;
    for (size_t i = 0; i < levels; ++i) {
        pixels *= i + 1 < levels ? 4 : 1;
        widest = std::max(widest, pixels * config.blockOutChannels[levels - 1 - i]);
    }
    return widest;
}

} // namespace

int64_t MemoryEstimate::activations() const
{
    return std::max(painting, decoding);
}

int64_t MemoryEstimate::peak() const
{
    return program + weights + std::max(loading, activations());
}

MemoryModel::MemoryModel(const std::filesystem::path& modelFolder, const EngineOptions& options)
{
    const auto device = deviceFromString(options.device);
    const auto type = paintingPrecision(options.precision, device);
    m_isOnCpu = device.is_cpu();
    m_typeBytes = static_cast<int64_t>(c10::elementSize(type));
    for (const char* part : { "unet", "text_encoder", "vae" }) {
        const PartWeights weights(
            modelFolder / part, variantOfPart(modelFolder, part, options.variant));
        for (const auto& [name, tensor] : weights.tensors()) {
            if (m_isOnCpu && staysInTheFile(name))
                continue;
            m_weights += residentBytes(name, tensor, type, m_isOnCpu);
            m_largest = std::max(m_largest, tensor.numel() * m_typeBytes);
        }
    }
    const auto unet = nn::UNet2DConditionConfig::fromJson(partConfig(modelFolder / "unet"));
    const auto vae = nn::AutoencoderKLConfig::fromJson(partConfig(modelFolder / "vae"));
    const auto cells = cellsOf(unet);
    m_cellSide = vae.downFactor();
    m_perCell = m_typeBytes * (cells.skips + kUNetTensors * cells.widest);
    // The products, and the softmax of them.
    m_perPairOfCells = m_isOnCpu ? 0 : 2 * m_typeBytes * unet.attentionHeads.front();
    m_decodingPerCell = m_typeBytes * kDecoderTensors * decoderCells(vae);
}

MemoryEstimate MemoryModel::estimate(const PaintingSize& size) const
{
    const int64_t columns = (size.width + m_cellSide - 1) / m_cellSide;
    const int64_t rows = (size.height + m_cellSide - 1) / m_cellSide;
    const int64_t cells = columns * rows;
    const int64_t evaluations = int64_t { size.pictures } * (size.guided ? 2 : 1);
    MemoryEstimate estimate;
    estimate.program = kProgramBytes;
    estimate.weights = m_weights;
    estimate.loading = 2 * m_largest; // as it is stored, and as it becomes
    estimate.painting = evaluations * cells * (m_perCell + cells * m_perPairOfCells);
    estimate.decoding = cells * m_decodingPerCell;
    return estimate;
}

void MemoryModel::requireForLoading(const PaintingSize& size, std::optional<int64_t> free) const
{
    require("loading the model and painting", size, estimate(size).peak(), free);
}

void MemoryModel::requireForPainting(const PaintingSize& size, std::optional<int64_t> free) const
{
    require("painting", size, estimate(size).activations(), free);
}

void MemoryModel::require(const std::string& activity, const PaintingSize& size, int64_t needed,
    std::optional<int64_t> free) const
{
    if (!m_isOnCpu || !free || needed <= *free)
        return;
    const auto pictures = size.pictures > 1 ? std::to_string(size.pictures) + " pictures of " : "";
    const std::string remedy = size.pictures > 1 ? "fewer at once, " : "";
    throw Error(activity + " " + pictures + std::to_string(size.width) + "x"
        + std::to_string(size.height) + " needs about " + gigabytes(needed) + " of memory, "
        + gigabytes(*free) + " are free: paint " + remedy + "a smaller picture, "
        + (m_typeBytes > 2 ? "use precision bf16, " : "") + "or close other programs");
}

std::string gigabytes(int64_t bytes)
{
    constexpr double kGigabyte = 1e9;
    char text[32];
    std::snprintf(text, sizeof text, "%.1f GB", static_cast<double>(bytes) / kGigabyte);
    return text;
}

} // namespace detdiffusion
