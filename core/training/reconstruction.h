#pragma once

#include "core/data/image_store.h"
#include "core/domain/control.h"
#include "core/models/autoencoder_kl.h"

namespace detdiffusion {

/// How well an autoencoder reproduces pictures, from the mean of its posterior, after clamping.
struct ReconstructionQuality {
    double psnr = 0.0; ///< dB, mean over the pictures' own values
    double pooledPsnr = 0.0; ///< dB of the squared error averaged over all pictures: never larger
    double latentStandardDeviation = 1.0; ///< of all latent values, before scaling
    int64_t images = 0;
};

/// Measures the first `count` pictures (all when 0). Throws Cancelled.
ReconstructionQuality measureReconstruction(
    nn::AutoencoderKL& model, const ImageStore& images, int64_t count, const Control& control);

/// `count` pictures above their reconstructions, as one picture.
Image reconstructionSheet(nn::AutoencoderKL& model, const ImageStore& images, int64_t count);

} // namespace detdiffusion
