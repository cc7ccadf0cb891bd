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

/// `held`: bytes of the program and of a model that is loaded already, which the next picture needs
/// no more. `free`: see freeMemory(); nothing where the system doesn't tell.
MemoryOutlook memoryOutlook(const MemoryNeeds& needs, const PaintingSize& picture, int64_t held,
    std::optional<int64_t> free);

} // namespace detdiffusion
