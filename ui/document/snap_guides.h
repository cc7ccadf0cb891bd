#pragma once

#include "ui/document/box_geometry.h"

#include <vector>

namespace detdiffusion {

/// A line to show while a box sticks to it: upright at x = `at`, or level at y = `at`, long enough
/// to reach both boxes.
struct GuideLine {
    bool upright = true;
    double at = 0.0;
    double from = 0.0;
    double to = 0.0;
};

/// Where a dragged box sticks: the edges and centres of other boxes, when they are near, and
/// otherwise the lines of a grid. Everything in fractions of the picture.
class SnapGuides {
public:
    /// Distance of the grid's lines along x and y; 0 = no grid.
    void setGrid(NormalizedPoint step);
    /// How near another box's line must be to win over the grid.
    void setReach(NormalizedPoint reach);
    void addBox(const NormalizedRect& box);

    /// A corner or an edge that is dragged alone.
    NormalizedPoint snapped(NormalizedPoint point) const;
    /// What brings a box that is dragged as a whole onto the nearest lines.
    NormalizedPoint offset(const NormalizedRect& box) const;
    /// The lines of other boxes that the box's edges or centre lie on.
    std::vector<GuideLine> linesOf(const NormalizedRect& box) const;

private:
    /// One axis: the lines across it, each with the stretch of the box that it comes from.
    struct Axis {
        struct Line {
            double at = 0.0;
            double from = 0.0;
            double to = 0.0;
        };
        std::vector<Line> lines;
        double step = 0.0;
        double reach = 0.0;

        void add(double low, double high, double from, double to);
        double offset(std::initializer_list<double> places) const;
    };

    Axis m_x;
    Axis m_y;
};

} // namespace detdiffusion
