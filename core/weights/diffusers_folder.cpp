#include "core/weights/diffusers_folder.h"

#include "core/domain/error.h"
#include "core/weights/mapped_file.h"
#include "core/weights/sha256.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace detdiffusion {

namespace fs = std::filesystem;

namespace {

constexpr size_t kHashDigits = 10;

/// In order of preference; the fp16 variants are what diffusers saves with `variant="fp16"`.
constexpr std::array kWeightNames { "diffusion_pytorch_model.safetensors", "model.safetensors",
    "diffusion_pytorch_model.fp16.safetensors", "model.fp16.safetensors" };

bool isPickle(const fs::path& file)
{
    static const std::array<std::string, 4> kEndings { ".bin", ".ckpt", ".pt", ".pth" };
    return std::find(kEndings.begin(), kEndings.end(), file.extension().string()) != kEndings.end();
}

std::vector<fs::path> filesOf(const fs::path& folder)
{
    std::error_code error;
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder, error))
        files.push_back(entry.path());
    if (error)
        throw Error("cannot read the model folder " + folder.string() + ": " + error.message());
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

nlohmann::json partConfig(const fs::path& partFolder)
{
    const auto path = partFolder / "config.json";
    auto json = readJsonFile(path);
    if (!json.is_object())
        throw Error("cannot read " + path.string() + ": it must hold a JSON object");
    return json;
}

fs::path partWeights(const fs::path& partFolder)
{
    for (const char* name : kWeightNames)
        if (fs::is_regular_file(partFolder / name))
            return partFolder / name;
    const auto files = filesOf(partFolder);
    const auto pickle = std::find_if(files.begin(), files.end(), isPickle);
    if (pickle != files.end())
        throw Error(pickle->string()
            + " is a pickle file, which can run any code when it is read; "
              "it is refused: convert the model to safetensors first");
    const auto index = std::find_if(files.begin(), files.end(), [](const fs::path& file) {
        return file.filename().string().find(".safetensors.index.") != std::string::npos;
    });
    if (index != files.end())
        throw Error(index->string()
            + " splits the weights over several files, which is not "
              "supported; save the model as one .safetensors file per part");
    throw Error("no weights in " + partFolder.string() + "; expected " + kWeightNames[0] + " or "
        + kWeightNames[1]);
}

std::string modelHash(const fs::path& modelFolder)
{
    Sha256 hash;
    for (const char* part : { "unet", "text_encoder", "vae" })
        hash.update(MappedFile(partWeights(modelFolder / part)).bytes());
    return hash.hexDigest().substr(0, kHashDigits);
}

} // namespace detdiffusion
