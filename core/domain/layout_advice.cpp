#include "core/domain/layout_advice.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace detdiffusion {

namespace {

constexpr double kHeavyOverlap = 0.6;
constexpr double kSamePlace = 0.9;
constexpr size_t kFewestUsual = 3;
constexpr size_t kMostUsual = 8;
// A hair more than the limit, so that rounding can't leave the box just below it.
constexpr double kMargin = 1.0 + 1e-6;

/// Smallest width and height, in fractions, that have room for a latent cell.
std::pair<double, double> latentCell(const Layout& layout, const PaintingLimits& limits)
{
    return { static_cast<double>(limits.latentCell) / layout.width,
        static_cast<double>(limits.latentCell) / layout.height };
}

bool isBelow(const NormalizedRect& rect, std::pair<double, double> smallest)
{
    return rect.width() < smallest.first || rect.height() < smallest.second;
}

bool haveSameToken(double low, double high, int count)
{
    return count > 1 && std::round(low * (count - 1)) == std::round(high * (count - 1));
}

/// One side grown around its middle and moved back into [0, 1].
std::pair<double, double> grown(double low, double high, double least)
{
    const double length = std::min(1.0, std::max(high - low, least));
    const double start = std::clamp((low + high - length) / 2, 0.0, 1.0 - length);
    return { start, std::min(1.0, start + length) };
}

NormalizedRect grown(const NormalizedRect& rect, double width, double height)
{
    const auto [x0, x1] = grown(rect.x0, rect.x1, width);
    const auto [y0, y1] = grown(rect.y0, rect.y1, height);
    return { x0, y0, x1, y1 };
}

/// As large as needed, in the same proportions as long as the picture has room for them.
NormalizedRect withArea(const NormalizedRect& rect, double area)
{
    const double scale = std::sqrt(area * kMargin / rect.area());
    const double width = std::min(1.0, rect.width() * scale);
    const double height = std::min(1.0, area * kMargin / width);
    return grown(rect, std::min(1.0, area * kMargin / height), height);
}

/// What is to be said about a class, if anything.
std::optional<AdviceKind> adviceOnClass(const std::string& className, const PaintingLimits& limits)
{
    const auto& classes = limits.classes;
    const auto found = std::find(classes.begin(), classes.end(), className);
    if (found == classes.end())
        return classes.empty() ? std::nullopt : std::optional(AdviceKind::UnknownClass);
    const auto& counts = limits.classCounts;
    if (counts.size() != classes.size())
        return std::nullopt;
    const auto total =
        static_cast<double>(std::accumulate(counts.begin(), counts.end(), int64_t {}));
    const auto count = static_cast<double>(counts[static_cast<size_t>(found - classes.begin())]);
    return count * static_cast<double>(counts.size()) < kRareShare * total
        ? std::optional(AdviceKind::RareClass)
        : std::nullopt;
}

/// About the box at `index` and each box below it.
void addOverlaps(const Layout& layout, size_t index, std::vector<Advice>& found)
{
    const auto& upper = layout.boxes[index];
    for (size_t i = 0; i < index; ++i) {
        const auto& lower = layout.boxes[i];
        const double overlap = intersectionOverUnion(upper.rect, lower.rect);
        if (overlap >= kSamePlace && upper.className == lower.className)
            found.push_back({ AdviceKind::Duplicate, upper.id, lower.id });
        else if (overlap >= kHeavyOverlap)
            found.push_back({ AdviceKind::HeavyOverlap, upper.id, lower.id });
    }
}

void addCounts(const Layout& layout, const PaintingLimits& limits, std::vector<Advice>& found)
{
    const size_t count = layout.boxes.size();
    if (limits.maxBoxes > 0 && count > static_cast<size_t>(limits.maxBoxes))
        found.push_back({ AdviceKind::TooManyBoxes });
    else if (count > 0 && (count < kFewestUsual || count > kMostUsual))
        found.push_back({ AdviceKind::UnusualCount });
}

/// What is beyond the limit when the locked and the largest boxes are kept.
std::vector<int64_t> smallestBoxes(const Layout& layout, size_t kept)
{
    auto boxes = layout.boxes;
    std::stable_sort(boxes.begin(), boxes.end(), [](const LayoutBox& a, const LayoutBox& b) {
        return std::make_pair(a.locked, a.rect.area()) > std::make_pair(b.locked, b.rect.area());
    });
    std::vector<int64_t> ids;
    for (size_t i = kept; i < boxes.size(); ++i)
        ids.push_back(boxes[i].id);
    return ids;
}

std::optional<NormalizedRect> enlarged(
    AdviceKind kind, const NormalizedRect& rect, const Layout& layout, const PaintingLimits& limits)
{
    if (kind == AdviceKind::BelowTrainedSize)
        return withArea(rect, kSmallestTrainedArea);
    if (kind == AdviceKind::BelowLatentCell) {
        const auto [width, height] = latentCell(layout, limits);
        return grown(rect, width * kMargin, height * kMargin);
    }
    if (kind == AdviceKind::BelowLocationToken)
        return grown(rect, limits.columnStep() * kMargin, limits.rowStep() * kMargin);
    return std::nullopt;
}

} // namespace

std::vector<AdviceKind> adviceOnRect(
    const NormalizedRect& rect, const Layout& layout, const PaintingLimits& limits)
{
    std::vector<AdviceKind> found;
    if (rect.area() < kSmallestTrainedArea)
        found.push_back(AdviceKind::BelowTrainedSize);
    if (isBelow(rect, latentCell(layout, limits)))
        found.push_back(AdviceKind::BelowLatentCell);
    if (haveSameToken(rect.x0, rect.x1, limits.gridColumns)
        || haveSameToken(rect.y0, rect.y1, limits.gridRows))
        found.push_back(AdviceKind::BelowLocationToken);
    return found;
}

std::vector<Advice> adviceOn(const Layout& layout, const PaintingLimits& limits)
{
    std::vector<Advice> found;
    for (size_t i = 0; i < layout.boxes.size(); ++i) {
        const auto& box = layout.boxes[i];
        if (const auto kind = adviceOnClass(box.className, limits))
            found.push_back({ *kind, box.id });
        for (const auto kind : adviceOnRect(box.rect, layout, limits))
            found.push_back({ kind, box.id });
        addOverlaps(layout, i, found);
    }
    addCounts(layout, limits, found);
    return found;
}

std::optional<LayoutRemedy> remedyFor(
    const Advice& advice, const Layout& layout, const PaintingLimits& limits)
{
    if (advice.kind == AdviceKind::TooManyBoxes)
        return LayoutRemedy { {}, smallestBoxes(layout, static_cast<size_t>(limits.maxBoxes)) };
    const auto box = std::find_if(layout.boxes.begin(), layout.boxes.end(),
        [&](const LayoutBox& each) { return each.id == advice.box; });
    if (box == layout.boxes.end() || box->locked)
        return std::nullopt;
    if (advice.kind == AdviceKind::Duplicate)
        return LayoutRemedy { {}, { box->id } };
    const auto rect = enlarged(advice.kind, box->rect, layout, limits);
    if (!rect)
        return std::nullopt;
    LayoutRemedy remedy { { *box }, {} };
    remedy.changed.front().rect = *rect;
    return remedy;
}

} // namespace detdiffusion
