#pragma once

#include "core/domain/memory_needs.h"

#include <optional>

namespace detdiffusion {

// Each throws Error unless `free` bytes hold what is needed; it states both and the remedy. Nothing
// is refused on CUDA, whose memory is not asked for, or where the system tells no value.

/// For the weights alone: a picture's size is not known yet.
void requireRoomForModel(const MemoryNeeds& needs, std::optional<int64_t> free);
/// For the weights and the picture.
void requireRoomForAll(
    const MemoryNeeds& needs, const PaintingSize& size, std::optional<int64_t> free);
/// For the picture, once the model is loaded.
void requireRoomForPicture(
    const MemoryNeeds& needs, const PaintingSize& size, std::optional<int64_t> free);

} // namespace detdiffusion
