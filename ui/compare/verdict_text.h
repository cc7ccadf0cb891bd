#pragma once

#include "core/perception/verdict.h"
#include "ui/compare/picture_findings.h"

#include <QCoreApplication>

namespace detdiffusion {

/// Verdicts in words.
class VerdictText {
    Q_DECLARE_TR_FUNCTIONS(VerdictText)

public:
    /// "found", "missed", or the class that was seen instead.
    static QString verdict(const BoxVerdict& box, const std::vector<Detection>& detections,
        const CategorySet& categories);
    /// 0.00 to 1.00; a dash for boxes that nothing decided.
    static QString share(const BoxVerdict& box, double value);
    /// What is written over the picture.
    static PictureFindings findings(const PictureVerdict& verdict,
        const std::vector<Detection>& detections, const CategorySet& categories);
};

} // namespace detdiffusion
