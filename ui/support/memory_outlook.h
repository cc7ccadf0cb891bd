#pragma once

#include "core/domain/memory_needs.h"

#include <QString>

#include <optional>

namespace detdiffusion {

/// What the window says about the memory of the next picture.
struct MemoryOutlook {
    QString text;
    QString details; ///< what takes how much
    bool isShort = false; ///< the text says what helps
};

/// `available`: bytes that are free or taken by the model at hand, which the next picture uses or
/// replaces; nothing where the system doesn't tell.
MemoryOutlook memoryOutlook(
    const MemoryNeeds& needs, const PaintingSize& picture, std::optional<int64_t> available);

} // namespace detdiffusion
