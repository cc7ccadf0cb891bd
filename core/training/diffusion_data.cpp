#include "core/training/diffusion_data.h"

#include "core/domain/error.h"
#include "core/domain/file_state.h"
#include "core/tensor/autocast.h"
#include "core/tensor/device.h"
#include "core/training/autoencoder_loading.h"
#include "core/weights/diffusers_folder.h"
#include "core/weights/sha256.h"

#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <algorithm>
#include <span>

namespace detdiffusion {

namespace {

/// Of the key, in the name of a file.
constexpr size_t kNameDigits = 20;

std::string sha256(const std::string& text)
{
    Sha256 hash;
    hash.update(std::as_bytes(std::span(text)));
    return hash.hexDigest();
}

torch::ScalarType precisionOf(const DiffusionTrainingOptions& options)
{
    return computePrecision(options.precision, deviceFromString(options.device));
}

void removePictures(LayoutDataset& dataset, const BadPictures& bad)
{
    std::erase_if(
        dataset.samples, [&](const LayoutSample& sample) { return bad.contains(sample.fileName); });
    dataset.boxes = dataset.labelledBoxes = 0;
    for (const auto& sample : dataset.samples)
        for (const auto& box : sample.layout.boxes) {
            ++dataset.boxes;
            dataset.labelledBoxes += box.perception == Perception::Unset ? 0 : 1;
        }
}

/// The rows of `names` that are not among `bad`.
torch::Tensor goodRows(const std::vector<std::string>& names, const BadPictures& bad)
{
    std::vector<int64_t> rows;
    for (size_t i = 0; i < names.size(); ++i)
        if (!bad.contains(names[i]))
            rows.push_back(static_cast<int64_t>(i));
    return torch::tensor(rows, torch::kInt64);
}

/// How many of `images` [B, 3, h, w] a worker encodes at once: of large ones a single one, whose
/// widest maps are already larger than all that a step of the training keeps.
int64_t picturesAtOnce(const torch::Tensor& images)
{
    return std::max<int64_t>(1, kPixelsEncodedAtOnce / (images.size(2) * images.size(3)));
}

} // namespace

std::filesystem::path latentFolder(const DiffusionTrainingOptions& options)
{
    return options.latentCache.empty() ? options.run.parent_path() / "latents"
                                       : options.latentCache;
}

LatentEncoder::LatentEncoder(const ModelBase& base, const DiffusionTrainingOptions& options,
    std::filesystem::path cacheFolder, ItemReport& report)
    : m_options(options)
    , m_cacheFolder(std::move(cacheFolder))
    , m_report(report)
    , m_weightsHash(partHash(base.vae()))
    , m_vae(base.vae())
    , m_config(nn::AutoencoderKLConfig::fromJson(partConfig(base.vae())))
    , m_team(static_cast<int>(options.workers))
{
    std::filesystem::create_directories(m_cacheFolder);
}

LayoutDataset LatentEncoder::layoutsOf(const CocoDataset& coco, int64_t most)
{
    m_report.expect(coco.images.size());
    for (const auto& [image, reason] : picturesWithoutBoxes(coco))
        m_report.add({ image, reason });
    const auto factor = static_cast<int>(m_config.downFactor());
    LayoutDatasetOptions layout;
    layout.latentWidth = static_cast<int>(m_options.data.width) / factor;
    layout.latentHeight = static_cast<int>(m_options.data.height) / factor;
    layout.minimumBoxArea = m_options.data.minimumBoxArea;
    layout.boxMasks = m_options.data.masks == "boxes";
    auto dataset = makeLayoutDataset(coco, layout);
    if (most > 0 && static_cast<int64_t>(dataset.samples.size()) > most)
        dataset.samples.resize(static_cast<size_t>(most));
    return dataset;
}

DiffusionSplit LatentEncoder::prepare(const CocoDataset& coco, const std::filesystem::path& images,
    int64_t most, const ImageReader& read, const Control& control)
{
    auto dataset = layoutsOf(coco, most);
    if (m_options.stage == kTextStage) {
        auto blank = blankLatents(static_cast<int64_t>(dataset.samples.size()));
        return { std::move(dataset), std::move(blank) };
    }
    auto latents = encodeReadable(dataset, images, read, control);
    return { std::move(dataset), std::move(latents) };
}

LatentCache LatentEncoder::encodeReadable(LayoutDataset& dataset,
    const std::filesystem::path& images, const ImageReader& read, const Control& control)
{
    const auto allKey = cacheKey(images, dataset.fileNames());
    const auto file = m_cacheFolder / (allKey.substr(0, kNameDigits) + ".safetensors");
    const auto badFile = std::filesystem::path(file).replace_extension(".bad.json");
    auto bad = loadBadPictures(badFile, allKey);
    for (const auto& [image, reason] : bad)
        m_report.add({ image, reason });
    removePictures(dataset, bad);
    const auto names = dataset.fileNames();
    const auto stored = LatentCache::load(file, cacheKey(images, names));
    if (stored.defined())
        return LatentCache(stored);

    loadReplicas();
    PictureScreen screen(read, images, static_cast<int>(m_options.data.width),
        static_cast<int>(m_options.data.height), m_report);
    const auto moments = encodeMoments(
        images, names, [&](const std::filesystem::path& path) { return screen.read(path); },
        [this](const torch::Tensor& batch) { return encode(batch); }, control);
    const LatentCache latents(moments.index_select(0, goodRows(names, screen.bad())));
    if (latents.size() == 0)
        throw Error(images.string() + ": none of the pictures can be read");
    if (!screen.bad().empty()) {
        bad.insert(screen.bad().begin(), screen.bad().end());
        saveBadPictures(badFile, allKey, bad);
        removePictures(dataset, screen.bad());
    }
    latents.save(file, cacheKey(images, dataset.fileNames()));
    return latents;
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
        std::vector<torch::Tensor> parts;
        for (const auto& part : shares[i].split(picturesAtOnce(images)))
            parts.push_back(
                m_replicas[i]->moments(part.to(device)).to(torch::kCPU, torch::kFloat32));
        moments[i] = torch::cat(parts);
    });
    return torch::cat(moments);
}

std::string LatentEncoder::cacheKey(
    const std::filesystem::path& images, const std::vector<std::string>& names) const
{
    std::string all = m_weightsHash + c10::toString(precisionOf(m_options))
        + std::to_string(m_options.data.width) + "x" + std::to_string(m_options.data.height);
    for (const auto& name : names)
        all += "\n" + fileState(images / name);
    return sha256(all);
}

} // namespace detdiffusion
