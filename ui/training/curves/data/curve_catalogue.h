#pragma once

#include <QString>

#include <string>
#include <vector>

namespace detdiffusion {

struct CurveSpec {
    std::string key; ///< of a MetricsHistory
    QString name;
};

/// What a chart shows, in words and keys.
struct ChartSpec {
    QString title;
    QString help; ///< one line: how to read it
    QString whenEmpty; ///< what will appear, and when
    std::vector<CurveSpec> curves;
    bool isSmoothed = false; ///< an average over faint points
    bool isOrdered = false; ///< curves in the order of a quantity, coloured accordingly
    bool isShare = false; ///< the axis goes from 0 to 1: a small change shall look small
};

struct ChartGroup {
    QString name;
    std::vector<ChartSpec> charts; ///< the first is the most important one
};

/// All groups in the language of the moment; the first is the overview.
std::vector<ChartGroup> chartGroups();

} // namespace detdiffusion
