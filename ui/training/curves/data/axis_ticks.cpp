#include "ui/training/curves/data/axis_ticks.h"

#include <QLocale>

namespace detdiffusion {

namespace {

// Below, round values and not powers of ten divide an axis well.
constexpr double kFewDecades = 1.3;
// Of the values: closer ones can't be told apart by what a double holds.
constexpr double kLeastLength = 1e-12;

/// The smallest of 1, 2 and 5 times a power of ten that is not below `least`.
double roundUp(double least)
{
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : { 1.0, 2.0, 5.0 })
        if (factor * power >= least * (1 - 1e-9))
            return factor * power;
    return 10 * power;
}

std::vector<AxisTick> evenTicks(AxisScale scale, AxisRange range, int most)
{
    const double low = fromAxis(scale, range.low);
    const double high = fromAxis(scale, range.high);
    const double step = roundUp((high - low) / most);
    std::vector<AxisTick> ticks;
    for (double index = std::ceil(low / step); index * step <= high * (1 + 1e-12); ++index) {
        // A multiple, so that 0 is 0.
        const double value = index * step;
        ticks.push_back({ onAxis(scale, value), shortNumber(value) });
    }
    return ticks;
}

std::vector<AxisTick> powerTicks(AxisRange range, int most)
{
    const double stride = std::ceil(range.length() / most);
    std::vector<AxisTick> ticks;
    const auto add = [&](double place) {
        if (range.contains(place))
            ticks.push_back({ place, shortNumber(std::pow(10.0, place)) });
    };
    const bool isRoomy = range.length() * 3 < most;
    for (double power = std::floor(range.low / stride) * stride; power <= range.high;
         power += stride) {
        add(power);
        if (isRoomy) {
            add(power + std::log10(2.0));
            add(power + std::log10(5.0));
        }
    }
    return ticks;
}

} // namespace

std::vector<AxisTick> axisTicks(AxisScale scale, AxisRange range, int most)
{
    const double least = kLeastLength * std::max(std::abs(range.low), std::abs(range.high));
    if (most < 1 || !(range.length() > least) || !std::isfinite(range.length()))
        return {};
    if (scale == AxisScale::Logarithmic && range.length() > kFewDecades)
        return powerTicks(range, most);
    return evenTicks(scale, range, most);
}

QString shortNumber(double value)
{
    constexpr double kLongest = 1e7;
    constexpr int kDigits = 4;
    const QLocale locale;
    if (std::abs(value) >= 1000 && std::abs(value) < kLongest)
        return locale.toString(value, 'f', 0);
    QString text = locale.toString(value, 'g', kDigits);
    return text.replace(locale.exponential(), QLatin1String("e"))
        .replace(QLatin1String("e-0"), QLatin1String("e-"))
        .replace(QLatin1String("e+0"), QLatin1String("e"))
        .replace(QLatin1String("e+"), QLatin1String("e"));
}

} // namespace detdiffusion
