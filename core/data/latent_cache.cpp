#include "core/data/latent_cache.h"

#include "core/data/image_store.h"
#include "core/domain/error.h"
#include "core/weights/safetensors.h"

#include <torch/torch.h>

#include <algorithm>

namespace detdiffusion {

namespace {

constexpr int64_t kBatch = 32;
constexpr const char* kTensor = "moments";

} // namespace

LatentCache::LatentCache(torch::Tensor moments)
    : m_moments(std::move(moments))
{
}

torch::Tensor LatentCache::sample(int64_t index, bool flipped, const torch::Tensor& noise) const
{
    const auto moments = m_moments[index][flipped ? 1 : 0].to(torch::kFloat32);
    const auto halves = moments.chunk(2, 0);
    return halves[0] + (halves[1].clamp(-30.0, 20.0) * 0.5).exp() * noise;
}

void LatentCache::save(const std::filesystem::path& file, const std::string& key) const
{
    saveSafetensors(file, { { kTensor, m_moments } }, { { "format", "pt" }, { "key", key } });
}

torch::Tensor LatentCache::load(const std::filesystem::path& file, const std::string& key)
{
    if (!std::filesystem::exists(file))
        return {};
    const SafetensorsFile stored(file);
    const auto found = stored.metadata().find("key");
    if (found == stored.metadata().end() || found->second != key)
        return {};
    return stored.tensor(kTensor).clone();
}

torch::Tensor encodeMoments(const std::filesystem::path& folder,
    const std::vector<std::string>& names, const ImageReader& read, const MomentsFunction& encode,
    const Control& control)
{
    const torch::NoGradGuard noGrad;
    const Control silent { control.stop, {}, {} };
    torch::Tensor all;
    const auto total = static_cast<int64_t>(names.size());
    for (int64_t first = 0; first < total; first += kBatch) {
        const auto last = std::min(first + kBatch, total);
        const auto store =
            loadImages(folder, { names.begin() + first, names.begin() + last }, read, silent);
        const auto images = store.bytes.to(torch::kFloat32).div_(127.5).sub_(1.0);
        for (const int64_t flipped : { 0, 1 }) {
            const auto moments =
                encode(flipped == 1 ? images.flip({ 3 }) : images).to(torch::kFloat16);
            if (!all.defined())
                all = torch::empty({ total, 2, moments.size(1), moments.size(2), moments.size(3) },
                    torch::kFloat16);
            all.slice(0, first, last).select(1, flipped).copy_(moments);
        }
        control.report(static_cast<int>(last), static_cast<int>(total));
    }
    return all;
}

} // namespace detdiffusion
