#include "core/weights/diffusers_folder.h"

#include "core/domain/error.h"
#include "core/weights/file_hash.h"
#include "core/weights/part_weights.h"
#include "core/weights/sha256.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <set>

namespace detdiffusion {

namespace fs = std::filesystem;

namespace {

constexpr size_t kHashDigits = 10;
constexpr std::array kNetworks { "unet", "text_encoder", "vae" };

std::set<std::string> variantsOf(const fs::path& partFolder)
{
    const auto variants = partVariants(partFolder);
    return { variants.begin(), variants.end() };
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

std::string variantOfPart(
    const fs::path& modelFolder, const std::string& part, const std::string& variant)
{
    if (variant.empty())
        return variant;
    std::set<std::string> all;
    for (const char* network : kNetworks)
        all.merge(variantsOf(modelFolder / network));
    if (!all.contains(variant))
        throw Error(modelFolder.string() + " has no variant \"" + variant + "\"; it has "
            + variantList({ all.begin(), all.end() }));
    return variantsOf(modelFolder / part).contains(variant) ? variant : "";
}

std::string partHash(const fs::path& partFolder)
{
    Sha256 hash;
    for (const auto& file : partWeightFiles(partFolder))
        addFile(hash, file);
    return hash.hexDigest();
}

std::string modelHash(
    const fs::path& modelFolder, const std::string& variant, const std::stop_token& stop)
{
    Sha256 hash;
    for (const char* part : kNetworks) {
        const auto chosen = variantOfPart(modelFolder, part, variant);
        for (const auto& file : partWeightFiles(modelFolder / part, chosen))
            addFile(hash, file, stop);
    }
    return hash.hexDigest().substr(0, kHashDigits);
}

} // namespace detdiffusion
