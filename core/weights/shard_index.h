#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace detdiffusion {

/// Which file holds which tensor, from a `*.safetensors.index.json` (Hugging Face's sharded
/// checkpoints): tensor name -> file in the index's folder. The index is hostile input: a file name
/// with a folder in it, a missing file and anything but an object of strings throw Error naming
/// `index`.
std::map<std::string, std::filesystem::path> readShardIndex(const std::filesystem::path& index);

} // namespace detdiffusion
