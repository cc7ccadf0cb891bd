#include "core/engine/request_check.h"

#include "core/domain/error.h"

#include <algorithm>
#include <cmath>

namespace detdiffusion {

namespace {

constexpr int kMostSteps = 1000;
constexpr double kLargestGuidance = 100.0;

std::string sizeText(int width, int height)
{
    return std::to_string(width) + "x" + std::to_string(height);
}

void checkSize(const Layout& layout, const ModelInfo& model)
{
    if (layout.width % model.sizeStep == 0 && layout.height % model.sizeStep == 0)
        return;
    throw Error("picture size " + sizeText(layout.width, layout.height) + " is no multiple of "
        + std::to_string(model.sizeStep) + ": the nearest that " + model.name + " can paint is "
        + sizeText(nearestLegalSide(layout.width, model.sizeStep),
            nearestLegalSide(layout.height, model.sizeStep)));
}

void checkSettings(const GenerationSettings& settings)
{
    const auto& names = samplerNames();
    if (std::find(names.begin(), names.end(), settings.sampler) == names.end()) {
        std::string known;
        for (const auto& name : names)
            known += (known.empty() ? "" : ", ") + name;
        throw Error("unknown sampler \"" + settings.sampler + "\": use one of " + known);
    }
    if (settings.steps < 1 || settings.steps > kMostSteps)
        throw Error("steps must be in 1.." + std::to_string(kMostSteps) + ", not "
            + std::to_string(settings.steps));
    if (!std::isfinite(settings.guidance) || settings.guidance < 0.0
        || settings.guidance > kLargestGuidance)
        throw Error("guidance must be a number in 0..100");
}

} // namespace

int nearestLegalSide(int side, int step)
{
    const int rounded = (side + step / 2) / step * step;
    return std::clamp(rounded, step, kMaxLayoutSide / step * step);
}

void checkRequest(const GenerationRequest& request, const ModelInfo& model)
{
    validate(request.layout);
    checkSettings(request.settings);
    checkSize(request.layout, model);
}

void checkBatch(const std::vector<GenerationRequest>& requests)
{
    if (requests.empty())
        throw Error("no picture was asked for");
    const auto& first = requests.front();
    for (const auto& other : requests) {
        if (other.layout.width != first.layout.width || other.layout.height != first.layout.height
            || other.settings.sampler != first.settings.sampler
            || other.settings.steps != first.settings.steps
            || other.settings.guidance != first.settings.guidance)
            throw Error("pictures of one batch must agree in size, sampler, steps and guidance");
    }
}

} // namespace detdiffusion
