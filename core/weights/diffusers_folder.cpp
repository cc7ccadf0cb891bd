#include "core/weights/diffusers_folder.h"

#include "core/domain/error.h"
#include "core/weights/mapped_file.h"
#include "core/weights/part_weights.h"
#include "core/weights/sha256.h"

#include <nlohmann/json.hpp>

namespace detdiffusion {

namespace fs = std::filesystem;

namespace {

constexpr size_t kHashDigits = 10;

void addWeights(Sha256& hash, const fs::path& partFolder)
{
    for (const auto& file : partWeightFiles(partFolder))
        hash.update(MappedFile(file).bytes());
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

void writeModelIndex(const fs::path& modelFolder)
{
    const auto scheduler = readJsonFile(modelFolder / "scheduler/scheduler_config.json")
                               .value("_class_name", "PNDMScheduler");
    writeJsonFile(modelFolder / "model_index.json",
        { { "_class_name", "StableDiffusionPipeline" }, { "_diffusers_version", "0.21.4" },
            { "feature_extractor", { nullptr, nullptr } }, { "requires_safety_checker", false },
            { "safety_checker", { nullptr, nullptr } }, { "scheduler", { "diffusers", scheduler } },
            { "text_encoder", { "transformers", "CLIPTextModel" } },
            { "tokenizer", { "transformers", "CLIPTokenizer" } },
            { "unet", { "diffusers", "UNet2DConditionModel" } },
            { "vae", { "diffusers", "AutoencoderKL" } } });
}

std::string partHash(const fs::path& partFolder)
{
    Sha256 hash;
    addWeights(hash, partFolder);
    return hash.hexDigest();
}

std::string modelHash(const fs::path& modelFolder)
{
    Sha256 hash;
    for (const char* part : { "unet", "text_encoder", "vae" })
        addWeights(hash, modelFolder / part);
    return hash.hexDigest().substr(0, kHashDigits);
}

} // namespace detdiffusion
