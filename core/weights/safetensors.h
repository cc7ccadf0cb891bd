#pragma once

#include <torch/types.h>

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace detdiffusion {

using TensorMap = std::map<std::string, torch::Tensor>;

/// A memory-mapped `.safetensors` file. The header is hostile input: every size, offset and dtype
/// is checked before use, and the constructor throws Error naming the file and what is wrong.
class SafetensorsFile {
public:
    explicit SafetensorsFile(const std::filesystem::path& path);
    SafetensorsFile(SafetensorsFile&&) noexcept;
    SafetensorsFile& operator=(SafetensorsFile&&) noexcept;
    ~SafetensorsFile();

    const std::filesystem::path& path() const;
    std::vector<std::string> names() const;
    bool contains(const std::string& name) const;
    /// A view into the mapping in the stored dtype, or a copy where the file misaligns it; Error
    /// when absent. A view keeps the mapping alive and must not be written to, which would end the
    /// program; when the last of its copies goes, its pages go back to the system. Types LibTorch
    /// 1.13 lacks (U16, U32, U64, F8_*) come as bytes with one more, last dimension.
    torch::Tensor tensor(const std::string& name) const;
    /// Every tensor as a view.
    TensorMap tensors() const;
    const std::map<std::string, std::string>& metadata() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// Writes contiguous CPU copies one after the other (widest elements first, then by name),
/// atomically: afterwards the file is complete, or as it was before. Throws Error.
void saveSafetensors(const std::filesystem::path& path, const TensorMap& tensors,
    const std::map<std::string, std::string>& metadata = { { "format", "pt" } });

} // namespace detdiffusion
