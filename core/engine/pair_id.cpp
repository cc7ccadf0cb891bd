#include "core/engine/pair_id.h"

#include "core/domain/layout_file.h"
#include "core/weights/sha256.h"

#include <nlohmann/json.hpp>

#include <span>

namespace detdiffusion {

namespace {

constexpr size_t kDigits = 16;

} // namespace

std::string pairId(const GenerationRequest& request, const std::string& modelHash,
    const std::vector<std::string>& loras)
{
    const auto& settings = request.settings;
    nlohmann::json facts { formatLayout(request.layout), settings.seed, settings.steps,
        settings.guidance, settings.sampler, modelHash };
    if (!loras.empty())
        facts.push_back(loras);
    const auto text = facts.dump();
    Sha256 digest;
    digest.update(std::as_bytes(std::span(text)));
    return digest.hexDigest().substr(0, kDigits);
}

} // namespace detdiffusion
