#include "core/engine/memory_check.h"

#include "core/domain/error.h"

namespace detdiffusion {

namespace {

constexpr int64_t kHalfBytes = 2;

std::string sizeText(const PaintingSize& size)
{
    const auto pictures = size.pictures > 1 ? std::to_string(size.pictures) + " pictures of " : "";
    return pictures + std::to_string(size.width) + "x" + std::to_string(size.height);
}

std::string paintLess(const PaintingSize& size)
{
    return std::string("paint ") + (size.pictures > 1 ? "fewer at once, " : "")
        + "a smaller picture, ";
}

void require(const MemoryNeeds& needs, const std::string& activity, int64_t needed,
    std::optional<int64_t> free, const std::string& remedy)
{
    if (!needs.isOnCpu || !free || needed <= *free)
        return;
    throw Error(activity + " needs about " + gigabytes(needed) + " of memory, " + gigabytes(*free)
        + " are free: " + remedy + (needs.bytesPerNumber > kHalfBytes ? "use precision bf16, " : "")
        + "or close other programs");
}

} // namespace

void requireRoomForModel(const MemoryNeeds& needs, std::optional<int64_t> free)
{
    const auto estimate = needs.estimate({});
    require(needs, "loading the model", estimate.loaded() + estimate.loading, free, "");
}

void requireRoomForAll(
    const MemoryNeeds& needs, const PaintingSize& size, std::optional<int64_t> free)
{
    require(needs, "loading the model and painting " + sizeText(size), needs.estimate(size).peak(),
        free, paintLess(size));
}

void requireRoomForPicture(
    const MemoryNeeds& needs, const PaintingSize& size, std::optional<int64_t> free)
{
    require(needs, "painting " + sizeText(size), needs.estimate(size).activations(), free,
        paintLess(size));
}

} // namespace detdiffusion
