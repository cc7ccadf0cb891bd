#include "core/training/diffusion_data.h"

#include "core/domain/text_file.h"
#include "core/tensor/autocast.h"
#include "core/tensor/device.h"
#include "core/training/autoencoder_loading.h"
#include "core/weights/diffusers_folder.h"
#include "core/weights/sha256.h"

#include <torch/torch.h>

#include <span>

namespace detdiffusion {

namespace {

std::string sha256(const std::string& text)
{
    Sha256 hash;
    hash.update(std::as_bytes(std::span(text)));
    return hash.hexDigest();
}

std::vector<nn::AutoencoderKL> loadReplicas(
    const std::filesystem::path& vae, int64_t count, torch::Device device)
{
    std::vector<nn::AutoencoderKL> replicas;
    for (int64_t i = 0; i < count; ++i) {
        replicas.push_back(loadAutoencoder(vae));
        replicas.back()->to(device);
    }
    return replicas;
}

} // namespace

LatentEncoder::LatentEncoder(const ModelBase& base, const DiffusionTrainingOptions& options,
    std::filesystem::path cacheFolder)
    : m_options(options)
    , m_cacheFolder(std::move(cacheFolder))
    , m_weightsHash(sha256(readTextFile(partWeights(base.vae()))))
    , m_team(static_cast<int>(options.workers))
    , m_replicas(loadReplicas(base.vae(), options.workers, deviceFromString(options.device)))
{
    std::filesystem::create_directories(m_cacheFolder);
}

DiffusionSplit LatentEncoder::prepare(const std::string& name, const CocoDataset& coco,
    const std::filesystem::path& images, int64_t most, const ImageReader& read,
    const Control& control)
{
    const auto factor = static_cast<int>(m_replicas.front()->config().downFactor());
    LayoutDatasetOptions layout;
    layout.latentWidth = static_cast<int>(m_options.data.width) / factor;
    layout.latentHeight = static_cast<int>(m_options.data.height) / factor;
    layout.minimumBoxArea = m_options.data.minimumBoxArea;
    layout.boxMasks = m_options.data.masks == "boxes";
    auto dataset = makeLayoutDataset(coco, layout);
    if (most > 0 && static_cast<int64_t>(dataset.samples.size()) > most)
        dataset.samples.resize(static_cast<size_t>(most));
    const auto names = dataset.fileNames();
    if (m_options.stage == kTextStage)
        return { std::move(dataset), blankLatents(static_cast<int64_t>(names.size())) };
    const auto file = m_cacheFolder / (name + ".safetensors");
    auto moments = LatentCache::load(file, cacheKey(names));
    if (!moments.defined()) {
        moments = encodeMoments(
            images, names, read, [this](const torch::Tensor& batch) { return encode(batch); },
            control);
        LatentCache(moments).save(file, cacheKey(names));
    }
    return { std::move(dataset), LatentCache(moments) };
}

LatentCache LatentEncoder::blankLatents(int64_t count) const
{
    const auto& config = m_replicas.front()->config();
    const int64_t factor = config.downFactor();
    return LatentCache(
        torch::zeros({ 1, 2, 2 * config.latentChannels, m_options.data.height / factor,
                         m_options.data.width / factor })
            .expand({ count, -1, -1, -1, -1 }));
}

torch::Tensor LatentEncoder::encode(const torch::Tensor& images)
{
    const auto shares = images.chunk(m_team.size(), 0);
    std::vector<torch::Tensor> moments(shares.size());
    const auto device = deviceFromString(m_options.device);
    m_team.run([&](int worker) {
        const auto i = static_cast<size_t>(worker);
        if (i >= shares.size())
            return;
        const torch::NoGradGuard noGrad;
        const AutocastScope autocast(device, precisionFromString(m_options.precision));
        moments[i] = m_replicas[i]->moments(shares[i].to(device)).to(torch::kCPU, torch::kFloat32);
    });
    return torch::cat(moments);
}

std::string LatentEncoder::cacheKey(const std::vector<std::string>& names) const
{
    std::string all = m_weightsHash + m_options.precision + std::to_string(m_options.data.width)
        + "x" + std::to_string(m_options.data.height);
    for (const auto& name : names)
        all += "\n" + name;
    return sha256(all);
}

} // namespace detdiffusion
