#include "ui/compare/verdict_text.h"

#include "ui/support/conversions.h"

#include <QLocale>

namespace detdiffusion {

namespace {

QString number(double value)
{
    return QLocale().toString(value, 'f', 2);
}

} // namespace

QString VerdictText::verdict(
    const BoxVerdict& box, const std::vector<Detection>& detections, const CategorySet& categories)
{
    switch (box.verdict) {
    case Verdict::Found:
        return tr("found");
    case Verdict::LowOverlap:
        return tr("low IoU");
    case Verdict::WrongClass: {
        const auto& seen = detections[static_cast<size_t>(box.detection)];
        return tr("wrong class (%1)").arg(fromUtf8(categories.name(seen.classIndex)));
    }
    default:
        return tr("missed");
    }
}

QString VerdictText::share(const BoxVerdict& box, double value)
{
    return box.verdict == Verdict::Missed ? QStringLiteral("–") : number(value);
}

PictureFindings VerdictText::findings(const PictureVerdict& verdict,
    const std::vector<Detection>& detections, const CategorySet& categories)
{
    PictureFindings findings;
    for (const auto& box : verdict.boxes) {
        QString text = VerdictText::verdict(box, detections, categories);
        if (box.verdict != Verdict::Missed)
            text = tr("%1 %2 · IoU %3").arg(text, number(box.score), number(box.overlap));
        findings.boxes.push_back(text);
    }
    for (const size_t index : verdict.extras) {
        const auto& extra = detections[index];
        findings.extras.push_back({ extra.rect,
            tr("extra: %1 %2")
                .arg(fromUtf8(categories.name(extra.classIndex)), number(extra.score)) });
    }
    return findings;
}

} // namespace detdiffusion
