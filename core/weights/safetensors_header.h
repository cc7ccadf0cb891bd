#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace detdiffusion {

/// One tensor as the header of a `.safetensors` file describes it.
struct TensorEntry {
    std::string dtype; ///< as written: "F32", "BF16", ...
    std::vector<int64_t> shape; ///< every size >= 0; their product fits the file
    uint64_t begin = 0; ///< bytes from the start of the data
    uint64_t end = 0;
};

/// A checked header: the ranges of the tensors tile the data without gap or overlap.
struct SafetensorsHeader {
    std::map<std::string, TensorEntry> tensors;
    std::map<std::string, std::string> metadata;
    uint64_t dataOffset = 0; ///< first data byte in the file
};

/// Headers above this size are refused, as the reference implementation does.
inline constexpr uint64_t kMaxHeaderBytes = 100'000'000;

/// Bytes per element of a dtype name; 0 for a name that is not known.
uint64_t dtypeBytes(std::string_view dtype);

/// Reads and checks the header of a whole file. Throws Error with what is wrong (without file
/// name).
SafetensorsHeader parseSafetensorsHeader(std::span<const std::byte> file);

} // namespace detdiffusion
