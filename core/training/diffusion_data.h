#pragma once

#include "core/data/latent_cache.h"
#include "core/data/layout_dataset.h"
#include "core/models/autoencoder_kl.h"
#include "core/training/diffusion_batch.h"
#include "core/training/diffusion_trainer.h"
#include "core/training/model_base.h"
#include "core/training/picture_screen.h"

namespace detdiffusion {

/// One split of the data, ready for batches.
struct DiffusionSplit {
    LayoutDataset dataset;
    LatentCache latents;
};

/// Where runs keep encoded pictures: shared by all that see the same ones through the same
/// autoencoder.
std::filesystem::path latentFolder(const DiffusionTrainingOptions& options);

/// Pixels that a worker encodes at once, in as many pictures as have these and in one at least.
inline constexpr int64_t kPixelsEncodedAtOnce = int64_t { 4 } * 128 * 128;

/// Encodes pictures with the frozen autoencoder of a model base, on every core, and keeps the
/// result in `cacheFolder`, in a file named after the pictures and the autoencoder.
class LatentEncoder {
public:
    /// `report` outlives the encoder and hears of pictures that are left out.
    LatentEncoder(const ModelBase& base, const DiffusionTrainingOptions& options,
        std::filesystem::path cacheFolder, ItemReport& report);

    /// The split's layouts at the resolution of its latents, without pictures that have no box or
    /// can't be read; a resumed run leaves out the same ones. The text
    /// stage looks at no picture: its latents are blank and nothing is read. Throws Error,
    /// Cancelled.
    DiffusionSplit prepare(const CocoDataset& coco, const std::filesystem::path& images,
        int64_t most, const ImageReader& read, const Control& control);

    double scalingFactor() const { return m_config.scalingFactor; }

private:
    LayoutDataset layoutsOf(const CocoDataset& coco, int64_t most);
    LatentCache encodeReadable(LayoutDataset& dataset, const std::filesystem::path& images,
        const ImageReader& read, const Control& control);
    LatentCache blankLatents(int64_t count) const;
    void loadReplicas();
    torch::Tensor encode(const torch::Tensor& images);
    std::string cacheKey(
        const std::filesystem::path& images, const std::vector<std::string>& names) const;

    const DiffusionTrainingOptions& m_options;
    std::filesystem::path m_cacheFolder;
    ItemReport& m_report;
    std::string m_weightsHash;
    std::filesystem::path m_vae;
    nn::AutoencoderKLConfig m_config;
    WorkerTeam m_team;
    std::vector<nn::AutoencoderKL> m_replicas; ///< one per worker, loaded when a picture is encoded
};

} // namespace detdiffusion
