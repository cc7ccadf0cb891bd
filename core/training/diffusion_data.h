#pragma once

#include "core/data/latent_cache.h"
#include "core/data/layout_dataset.h"
#include "core/models/autoencoder_kl.h"
#include "core/training/diffusion_batch.h"
#include "core/training/diffusion_trainer.h"
#include "core/training/model_base.h"

namespace detdiffusion {

/// One split of the data, ready for batches.
struct DiffusionSplit {
    LayoutDataset dataset;
    LatentCache latents;
};

/// Encodes pictures with the frozen autoencoder of a model base, on every core, and keeps the
/// result in `cacheFolder`.
class LatentEncoder {
public:
    LatentEncoder(const ModelBase& base, const DiffusionTrainingOptions& options,
        std::filesystem::path cacheFolder);

    /// The split's layouts at the resolution of its latents. `name` is the cache file's. The text
    /// stage looks at no picture: its latents are blank and nothing is read. Throws Error,
    /// Cancelled.
    DiffusionSplit prepare(const std::string& name, const CocoDataset& coco,
        const std::filesystem::path& images, int64_t most, const ImageReader& read,
        const Control& control);

    double scalingFactor() const { return m_config.scalingFactor; }

private:
    LatentCache blankLatents(int64_t count) const;
    void loadReplicas();
    torch::Tensor encode(const torch::Tensor& images);
    std::string cacheKey(const std::vector<std::string>& names) const;

    const DiffusionTrainingOptions& m_options;
    std::filesystem::path m_cacheFolder;
    std::string m_weightsHash;
    std::filesystem::path m_vae;
    nn::AutoencoderKLConfig m_config;
    WorkerTeam m_team;
    std::vector<nn::AutoencoderKL> m_replicas; ///< one per worker, loaded when a picture is encoded
};

} // namespace detdiffusion
