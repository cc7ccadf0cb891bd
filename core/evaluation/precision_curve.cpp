#include "core/evaluation/precision_curve.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace detdiffusion {

namespace {

constexpr size_t kRecallPoints = 101;

/// 0.00, 0.01 ... 1.00, bit for bit as numpy.linspace makes them.
const std::array<double, kRecallPoints>& recallPoints()
{
    static const auto points = [] {
        std::array<double, kRecallPoints> values {};
        for (size_t i = 0; i < kRecallPoints; ++i)
            values[i] = static_cast<double>(i) * (1.0 / (kRecallPoints - 1));
        values.back() = 1.0;
        return values;
    }();
    return points;
}

/// The precision at every hit, made non-increasing from the back: between hits it only falls, so
/// nothing else of the curve is needed.
std::vector<double> envelope(const std::vector<MatchBits>& bits, size_t threshold)
{
    std::vector<double> precisions;
    double hits = 0.0;
    double misses = 0.0;
    for (const auto& detection : bits) {
        if ((detection.ignored >> threshold & 1U) != 0)
            continue;
        if ((detection.matched >> threshold & 1U) == 0) {
            misses += 1.0;
            continue;
        }
        hits += 1.0;
        precisions.push_back(hits / (misses + hits + std::numeric_limits<double>::epsilon()));
    }
    for (size_t i = precisions.size(); i-- > 1;)
        precisions[i - 1] = std::max(precisions[i - 1], precisions[i]);
    return precisions;
}

double readAtRecalls(const std::vector<double>& precisions, double required)
{
    double sum = 0.0;
    size_t hit = 0;
    for (const double wanted : recallPoints()) {
        while (hit < precisions.size() && static_cast<double>(hit + 1) / required < wanted)
            ++hit;
        if (hit == precisions.size())
            break;
        sum += precisions[hit];
    }
    return sum / kRecallPoints;
}

double mean(const std::array<double, kIouThresholdCount>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / kIouThresholdCount;
}

} // namespace

PrecisionSummary summarizePrecision(const std::vector<MatchBits>& bits, int64_t required)
{
    std::array<double, kIouThresholdCount> precision {};
    std::array<double, kIouThresholdCount> recall {};
    for (size_t t = 0; t < kIouThresholdCount; ++t) {
        const auto precisions = envelope(bits, t);
        precision[t] = readAtRecalls(precisions, static_cast<double>(required));
        recall[t] = static_cast<double>(precisions.size()) / static_cast<double>(required);
    }
    constexpr size_t kAt75 = 5;
    return { mean(precision), precision[0], precision[kAt75], mean(recall) };
}

double meanRecall(const std::vector<MatchBits>& bits, int64_t required)
{
    std::array<double, kIouThresholdCount> recall {};
    for (size_t t = 0; t < kIouThresholdCount; ++t) {
        const auto hits = std::count_if(bits.begin(), bits.end(), [t](const MatchBits& detection) {
            return ((detection.matched & ~detection.ignored) >> t & 1) != 0;
        });
        recall[t] = static_cast<double>(hits) / static_cast<double>(required);
    }
    return mean(recall);
}

} // namespace detdiffusion
