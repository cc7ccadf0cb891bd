#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace detdiffusion {

/// How a plain Stable Diffusion model becomes one that can be taught layouts.
struct ModelExpansion {
    int gridColumns = 256; ///< location tokens per row (GeoDiffusion: 256 x 256)
    int gridRows = 256;
    int maxBoxes = 14; ///< 3 words + 14 x 5 tokens + begin and end fit CLIP's 77
    std::vector<std::string> classes; ///< empty = any word may name a class
    std::string dataset; ///< name recorded in generation_config.json
    std::string promptTemplate = "An image with {bbox}";
};

/// Copies the model folder `from` to `to` and adds the tokens `<l0>`, `<l1>`, ... with 2-D sin-cos
/// embeddings (GeoDiffusion), `[easy]` and `[hard]` with the embeddings of "easy" and "hard", and
/// generation_config.json. Weights keep their precision; `to` appears complete or not at all. Only
/// the parts a layout model needs are copied. Throws Error naming the file, also when the model has
/// location tokens already.
void expandModel(const std::filesystem::path& from, const std::filesystem::path& to,
    const ModelExpansion& expansion);

} // namespace detdiffusion
