#include "core/training/diffusion_data.h"

#include "core/tensor/autocast.h"
#include "core/tensor/device.h"
#include "core/training/autoencoder_loading.h"
#include "core/weights/diffusers_folder.h"
#include "core/weights/sha256.h"

#include <nlohmann/json.hpp>
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

torch::ScalarType precisionOf(const DiffusionTrainingOptions& options)
{
    return trainingPrecision(options.precision, deviceFromString(options.device));
}

} // namespace

LatentEncoder::LatentEncoder(const ModelBase& base, const DiffusionTrainingOptions& options,
    std::filesystem::path cacheFolder)
    : m_options(options)
    , m_cacheFolder(std::move(cacheFolder))
    , m_weightsHash(partHash(base.vae()))
    , m_vae(base.vae())
    , m_config(nn::AutoencoderKLConfig::fromJson(partConfig(base.vae())))
    , m_team(static_cast<int>(options.workers))
{
    std::filesystem::create_directories(m_cacheFolder);
}

DiffusionSplit LatentEncoder::prepare(const std::string& name, const CocoDataset& coco,
    const std::filesystem::path& images, int64_t most, const ImageReader& read,
    const Control& control)
{
    const auto factor = static_cast<int>(m_config.downFactor());
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
        loadReplicas();
        moments = encodeMoments(
            images, names, read, [this](const torch::Tensor& batch) { return encode(batch); },
            control);
        LatentCache(moments).save(file, cacheKey(names));
    }
    return { std::move(dataset), LatentCache(moments) };
}

LatentCache LatentEncoder::blankLatents(int64_t count) const
{
    const int64_t factor = m_config.downFactor();
    return LatentCache(
        torch::zeros({ 1, 2, 2 * m_config.latentChannels, m_options.data.height / factor,
                         m_options.data.width / factor })
            .expand({ count, -1, -1, -1, -1 }));
}

void LatentEncoder::loadReplicas()
{
    while (static_cast<int>(m_replicas.size()) < m_team.size()) {
        m_replicas.push_back(loadAutoencoder(m_vae));
        m_replicas.back()->to(deviceFromString(m_options.device));
    }
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
        const AutocastScope autocast(device, precisionOf(m_options));
        moments[i] = m_replicas[i]->moments(shares[i].to(device)).to(torch::kCPU, torch::kFloat32);
    });
    return torch::cat(moments);
}

std::string LatentEncoder::cacheKey(const std::vector<std::string>& names) const
{
    std::string all = m_weightsHash + c10::toString(precisionOf(m_options))
        + std::to_string(m_options.data.width) + "x" + std::to_string(m_options.data.height);
    for (const auto& name : names)
        all += "\n" + name;
    return sha256(all);
}

} // namespace detdiffusion
