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
    static QString needed(int64_t peak, int64_t held, std::optional<int64_t> free)
    {
        QString text = tr("About %1").arg(bytes(peak));
        if (held > 0)
            text = tr("%1, %2 of it loaded").arg(text, bytes(held));
        return free ? tr("%1; %2 free").arg(text, bytes(*free)) : text;
    }
    static QString onGpu(int64_t peak) { return tr("About %1 on the GPU").arg(bytes(peak)); }
    static QString shortage(int64_t missing, int64_t free, bool isHalf)
    {
        const QString text = isHalf
            ? tr("A picture needs about %1 more, %2 are free. A smaller size helps, or closing "
                 "other programs.")
            : tr("A picture needs about %1 more, %2 are free. A smaller size helps, bf16, or "
                 "closing other programs.");
        return text.arg(bytes(missing), bytes(free));
    }
    static QString noPair(int64_t missing, int64_t free)
    {
        return tr(
            "Enough for one picture, but not for a pair: it needs about %1 more, %2 are free.")
            .arg(bytes(missing), bytes(free));
    }
    static QString details(const MemoryEstimate& estimate)
    {
        return tr("Model %1, and at the peak %2 for denoising or %3 for the picture's colours")
            .arg(bytes(estimate.loaded()), bytes(estimate.painting), bytes(estimate.decoding));
    }
};

} // namespace

MemoryOutlook memoryOutlook(const MemoryNeeds& needs, const PaintingSize& picture, int64_t held,
    std::optional<int64_t> free)
{
    const auto one = needs.estimate(picture);
    auto pairSize = picture;
    pairSize.pictures = kPair;
    const auto pair = needs.estimate(pairSize);
    const auto details = Texts::details(one);
    if (!needs.isOnCpu)
        return { Texts::onGpu(one.peak() - one.program), details };
    if (free && one.peak() - held > *free)
        return { Texts::shortage(one.peak() - held, *free, needs.bytesPerNumber <= kHalfBytes),
            details, true };
    if (free && pair.peak() - held > *free)
        return { Texts::noPair(pair.peak() - held, *free), details, true };
    return { Texts::needed(one.peak(), held, free), details };
}

} // namespace detdiffusion
