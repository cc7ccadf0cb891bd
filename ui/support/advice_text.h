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
    /// One line that names the boxes.
    static QString line(const Advice& advice, const Layout& layout, const PaintingLimits& limits);
    /// Why it matters.
    static QString reason(AdviceKind kind);
    /// What the remedy does, for its button.
    static QString remedy(AdviceKind kind);
};

} // namespace detdiffusion
