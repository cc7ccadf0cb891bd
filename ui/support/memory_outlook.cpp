#include "ui/support/memory_outlook.h"

#include <QCoreApplication>
#include <QLocale>

namespace detdiffusion {

namespace {

constexpr int kPair = 2;
constexpr int64_t kHalfBytes = 2;

class Texts {
    Q_DECLARE_TR_FUNCTIONS(MemoryOutlook)

public:
    static QString bytes(int64_t count)
    {
        constexpr double kGigabyte = 1e9;
        return tr("%1 GB").arg(QLocale().toString(static_cast<double>(count) / kGigabyte, 'f', 1));
    }
    static QString needed(int64_t peak, std::optional<int64_t> available)
    {
        return available ? tr("About %1 of %2 free").arg(bytes(peak), bytes(*available))
                         : tr("About %1").arg(bytes(peak));
    }
    static QString onGpu(int64_t peak) { return tr("About %1 on the GPU").arg(bytes(peak)); }
    static QString modelIsTooLarge(int64_t loaded, int64_t available)
    {
        return tr("The model alone needs about %1, %2 are free.")
            .arg(bytes(loaded), bytes(available));
    }
    static QString pictureIsTooLarge(int64_t peak, int64_t available)
    {
        return tr("A picture needs about %1, %2 are free. A smaller size helps.")
            .arg(bytes(peak), bytes(available));
    }
    static QString otherRemedies(const MemoryNeeds& needs)
    {
        return needs.bytesPerNumber <= kHalfBytes ? tr("Closing other programs helps.")
                                                  : tr("16 bits help, or closing other programs.");
    }
    static QString noPair(int64_t peak, int64_t available)
    {
        return tr("Enough for one picture, but a pair needs about %1, and %2 are free.")
            .arg(bytes(peak), bytes(available));
    }
    static QString details(const MemoryEstimate& estimate)
    {
        return tr("Model %1, denoising %2, decoding %3. A model that is loaded counts as free.")
            .arg(bytes(estimate.loaded()), bytes(estimate.painting), bytes(estimate.decoding));
    }
};

} // namespace

MemoryOutlook memoryOutlook(
    const MemoryNeeds& needs, const PaintingSize& picture, std::optional<int64_t> available)
{
    const auto one = needs.estimate(picture);
    auto pairSize = picture;
    pairSize.pictures = kPair;
    const auto pair = needs.estimate(pairSize);
    const auto details = Texts::details(one);
    if (!needs.isOnCpu)
        return { Texts::onGpu(one.peak() - one.program), details };
    if (available && one.peak() > *available) {
        const QString shortage = one.loaded() > *available
            ? Texts::modelIsTooLarge(one.loaded(), *available)
            : Texts::pictureIsTooLarge(one.peak(), *available);
        return { shortage + QLatin1Char(' ') + Texts::otherRemedies(needs), details, true };
    }
    if (available && pair.peak() > *available)
        return { Texts::noPair(pair.peak(), *available), details, true };
    return { Texts::needed(one.peak(), available), details };
}

} // namespace detdiffusion
