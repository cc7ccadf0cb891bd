#pragma once

#include "ui/document/layout_advisor.h"
#include "ui/document/layout_change.h"
#include "ui/document/snap_guides.h"

#include <QObject>

namespace detdiffusion {

/// The grid that boxes stick to: the places of the model's location tokens, or pixels.
enum class SnapGrid { None, Tokens, Pixels };

/// What boxes stick to while snapping is on.
struct SnapOptions {
    bool toBoxes = true;
    SnapGrid grid = SnapGrid::Tokens;
    int pixels = 16; ///< cell of the pixel grid
};

/// Whether boxes stick, and to what of the document and its model.
class Snapping : public QObject {
    Q_OBJECT

public:
    Snapping(const LayoutDocument& document, const LayoutAdvisor& advisor);

    void setOn(bool on);
    void setOptions(const SnapOptions& options);
    const SnapOptions& options() const { return m_options; }

    /// Distance of the grid lines that boxes stick to now, in fractions; 0 = no grid.
    NormalizedPoint gridStep() const;
    /// What the boxes `moving` stick to now: the grid, the picture, and the other visible boxes.
    SnapGuides guides(const BoxIds& moving) const;

Q_SIGNALS:
    /// Also when another model has another grid.
    void changed();

private:
    const LayoutDocument& m_document;
    const LayoutAdvisor& m_advisor;
    SnapOptions m_options;
    bool m_on = false;
};

} // namespace detdiffusion
