#include "core/diffusion/mapped_weights.h"

#include "core/models/autoencoder_kl_keys.h"
#include "core/weights/diffusers_folder.h"

#include <torch/torch.h>

namespace detdiffusion {

MappedWeights mapWeights(const std::filesystem::path& modelFolder, const std::string& variant)
{
    MappedWeights weights;
    for (const char* part : { "unet", "text_encoder", "vae" }) {
        const PartWeights file(modelFolder / part, variantOfPart(modelFolder, part, variant));
        weights.parts[part] = nn::renameOldAttentionKeys(file.tensors());
        weights.origins[part] = file.path().string();
    }
    return weights;
}

} // namespace detdiffusion
