#pragma once

#include "core/domain/layout.h"

#include <QImage>

namespace detdiffusion {

/// Where two pictures of one size differ: per pixel the largest difference of a channel, 0 to 1.
/// Pictures of other sizes are first brought to the size of the first one.
class PictureDifference {
public:
    PictureDifference(const QImage& first, const QImage& second);

    /// The largest value.
    double largest() const { return m_largest; }
    /// The mean over the part of the picture that the box covers.
    double meanInside(const NormalizedRect& box) const;
    double meanOutside(const NormalizedRect& box) const;
    /// From black over violet and orange to white at the largest difference.
    QImage heatMap() const;

private:
    struct Sum {
        double value = 0.0;
        int pixels = 0;
    };
    QRect pixelsOf(const NormalizedRect& box) const;
    Sum sumOver(const QRect& area) const;

    QImage m_values; ///< Format_Grayscale8
    double m_largest = 0.0;
};

} // namespace detdiffusion
