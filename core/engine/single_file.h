#pragma once

#include <filesystem>
#include <string>

namespace detdiffusion {

/// What a single-file checkpoint does not say.
struct SingleFileImport {
    /// Model folder whose configurations, scheduler, tokenizer and generation_config.json are
    /// taken; empty = configurations are read off the tensors and the scheduler is Stable
    /// Diffusion's.
    std::filesystem::path like;
    /// Folder with CLIP's vocab.json and merges.txt; may be empty when `like` is given.
    std::filesystem::path tokenizer;
    /// "epsilon" or "v_prediction"; empty = `like`'s, or epsilon for 1.x. A 2.x file needs one of
    /// the two: nothing in it tells them apart.
    std::string prediction;
    std::string precision = "keep"; ///< fp32, bf16, fp16, or keep as stored
};

/// Makes a model folder of a single-file `.safetensors` checkpoint in the original ldm naming
/// (Stable Diffusion 1.x and 2.x). `folder` appears complete or not at all. Throws Error naming the
/// file and what is wrong or missing.
void importSingleFile(const std::filesystem::path& file, const std::filesystem::path& folder,
    const SingleFileImport& import);

/// The inverse: writes the networks of a model folder as one file. Throws Error.
void exportSingleFile(const std::filesystem::path& folder, const std::filesystem::path& file,
    const std::string& precision);

} // namespace detdiffusion
