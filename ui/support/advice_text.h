#pragma once

#include "core/domain/layout_advice.h"

#include <QCoreApplication>
#include <QString>

namespace detdiffusion {

/// Advice in words.
class AdviceText {
    Q_DECLARE_TR_FUNCTIONS(AdviceText)

public:
    /// A word or two, for a list's cell.
    static QString brief(AdviceKind kind);
    /// A sentence that names the boxes.
    static QString full(const Advice& advice, const Layout& layout, const PaintingLimits& limits);
    /// What the remedy does, for its button.
    static QString remedy(AdviceKind kind);
};

} // namespace detdiffusion
