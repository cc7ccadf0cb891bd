#include "core/weights/pickle_file.h"

#include "core/domain/error.h"

#include <algorithm>
#include <array>

namespace detdiffusion {

bool isPickleFile(const std::filesystem::path& file)
{
    static const std::array<std::string, 4> kEndings { ".bin", ".ckpt", ".pt", ".pth" };
    return std::find(kEndings.begin(), kEndings.end(), file.extension().string()) != kEndings.end();
}

void requireSafetensorsName(const std::filesystem::path& file)
{
    if (file.extension() != ".safetensors")
        throw Error(file.string()
            + ": only .safetensors files are read; .ckpt, .pt and .bin are pickle files, which can "
              "run any code when they are read: convert the file to safetensors first");
}

} // namespace detdiffusion
