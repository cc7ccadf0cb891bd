#pragma once

#include "core/weights/key_table.h"
#include "core/weights/safetensors.h"

#include <string>
#include <vector>

namespace detdiffusion {

/// The three networks of a Stable Diffusion model under diffusers' tensor names.
struct CheckpointParts {
    TensorMap unet;
    TensorMap autoencoder;
    TensorMap textEncoder;
};

enum class LdmPart { UNet, Autoencoder, TextEncoder, Unused };
enum class LdmOperation {
    Copy,
    Squeeze, ///< [O, I, 1, 1] -> [O, I]: the autoencoder's attention
    SplitRows ///< [3 D, ...] -> three times [D, ...]: OpenCLIP's joined query, key and value
};

/// Where a tensor of a single file goes.
struct LdmMapping {
    LdmPart part = LdmPart::Unused;
    LdmOperation operation = LdmOperation::Copy;
    std::vector<std::string> names; ///< in the part; empty when unused
};

/// What the names of a single-file checkpoint (`.safetensors` in the original ldm naming, Stable
/// Diffusion 1.x or 2.x, or an autoencoder alone) mean. Known leftovers are unused: the noise
/// schedule's tables, averaged weights (`model_ema.`, the raw ones count), OpenCLIP's projection
/// and its last layer, which Stable Diffusion 2 never runs.
class LdmNames {
public:
    explicit LdmNames(const std::vector<std::string>& names);

    /// Throws Error for a name inside a known network that it has no place for.
    LdmMapping mapping(const std::string& name) const;
    bool isOpenClip() const { return m_isOpenClip; }

private:
    LdmMapping autoencoderMapping(const std::string& rest) const;
    LdmMapping clipMapping(const std::string& rest) const;
    LdmMapping openClipMapping(const std::string& rest) const;

    std::string m_autoencoderPrefix;
    bool m_isOpenClip = false;
    KeyTable m_unet;
    KeyTable m_autoencoder;
    KeyTable m_openClip;
};

/// The networks in the tensors of a single file, as views. `source` names it in errors: a name
/// without a place, two tensors for one place, a joined tensor that is not three times as long.
CheckpointParts partsOfLdmFile(const TensorMap& tensors, const std::string& source);

/// The inverse: the tensors of a single file. A U-Net with linear projections is a 2.x model, whose
/// text encoder is written in OpenCLIP's naming. Throws Error for a tensor without a name there.
TensorMap ldmFileOf(const CheckpointParts& parts);

} // namespace detdiffusion
