#pragma once

#include "core/weights/safetensors.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace detdiffusion {

/// The weights of one part of a diffusers folder, as views into mapped files: one `.safetensors`
/// file, or the shards that an index file names.
class PartWeights {
public:
    /// Opens what findPartWeights finds. Throws Error naming the file.
    explicit PartWeights(const std::filesystem::path& partFolder, const std::string& variant = {});

    /// Views (see SafetensorsFile::tensor); a sharded part has exactly the tensors of its index.
    TensorMap tensors() const;
    /// The weights file or the index, for messages.
    const std::filesystem::path& path() const { return m_path; }

private:
    void openShards();

    std::filesystem::path m_path;
    std::map<std::filesystem::path, SafetensorsFile> m_files;
    std::map<std::string, std::filesystem::path> m_shards; ///< tensor -> file; empty for one file
};

/// The weights file or shard index of a part: the plain name first (`diffusion_pytorch_model` or
/// `model`, `.safetensors`), then diffusers' variants (`.fp16.safetensors`), fp16 before bf16
/// before others, one file before shards. A folder that only holds pickle files (.bin, .ckpt, .pt)
/// is refused with the reason and the remedy. With a variant ("fp16", "non_ema") no other weights
/// will do. Throws Error.
std::filesystem::path findPartWeights(
    const std::filesystem::path& partFolder, const std::string& variant = {});

/// The files that hold a part's data, by name: the weights file or its shards. Throws Error.
std::vector<std::filesystem::path> partWeightFiles(
    const std::filesystem::path& partFolder, const std::string& variant = {});

/// The variants that a part offers, best first; "" is the plain one. Throws Error when the folder
/// can't be read.
std::vector<std::string> partVariants(const std::filesystem::path& partFolder);

/// For messages: `the plain weights, "fp16"`.
std::string variantList(const std::vector<std::string>& variants);

} // namespace detdiffusion
