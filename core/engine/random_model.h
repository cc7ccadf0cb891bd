#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace detdiffusion {

/// The shapes that writeRandomModel knows: "sd15", "sd21".
std::vector<std::string> randomModelShapes();

/// Writes a complete model folder of Stable Diffusion's size with random weights, for benchmarks
/// and tests: it paints noise. Same seed, same bytes. Its tokenizer knows single letters only.
/// `precision`: fp32, bf16 or fp16. The folder appears complete or not at all. Throws Error.
void writeRandomModel(const std::filesystem::path& folder, const std::string& shape,
    const std::string& precision, uint64_t seed);

} // namespace detdiffusion
