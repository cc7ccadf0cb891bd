#pragma once

#include "core/domain/generation.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace detdiffusion {

/// What one picture of a sweep is, in words.
class SweepCaption {
    Q_DECLARE_TR_FUNCTIONS(SweepCaption)

public:
    /// "As drawn", or the box and its attributes before and after.
    static QString title(const std::vector<GeneratedImage>& pictures, size_t index);
    /// How much the flip has changed inside the box and around it, compared with the first
    /// picture; empty for the first.
    static QString effect(const std::vector<GeneratedImage>& pictures, size_t index);
    /// "easy", "hard", "unset" in the user's language.
    static QString attribute(Perception perception);
};

} // namespace detdiffusion
