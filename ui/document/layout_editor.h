#pragma once

#include "ui/document/box_geometry.h"
#include "ui/document/layout_document.h"
#include "ui/document/selection.h"

#include <QObject>

#include <functional>
#include <utility>

namespace detdiffusion {

/// What the user does to a layout: the actions of mouse, keyboard and panels in terms of the
/// document, the selection and the "brush" (class and attribute of the next box).
class LayoutEditor : public QObject {
    Q_OBJECT

public:
    LayoutEditor(LayoutDocument& document, Selection& selection, QObject* parent = nullptr);

    LayoutDocument& document() { return m_document; }
    Selection& selection() { return m_selection; }

    const std::string& brushClass() const { return m_brushClass; }
    Perception brushPerception() const { return m_brushPerception; }
    /// Class of the next box; the selection stays as it is.
    void setBrushClass(const std::string& name);

    /// Edges stick to this many columns and rows while snapping is on; 0 = no grid known.
    void setSnapGrid(int columns, int rows);
    int snapColumns() const { return m_snapColumns; }
    int snapRows() const { return m_snapRows; }
    void setSnapping(bool on) { m_snapping = on; }
    bool isSnapping() const { return m_snapping && m_snapColumns > 0 && m_snapRows > 0; }
    /// `free` switches snapping off for this drag, `square` keeps the sides equal.
    DragRules dragRules(bool free, bool square) const;

    /// A box of the brush, selected.
    void addBox(const NormalizedRect& rect);
    /// The end of a drag: one undo step for all boxes.
    void setRects(
        const std::vector<std::pair<int64_t, NormalizedRect>>& rects, const QString& text);

    /// Of the selection and of the next box.
    void assignClass(const std::string& name);
    void assignPreviousClass();
    void assignPerception(Perception perception);
    /// easy -> hard, anything else -> easy; a mixed selection becomes easy.
    void togglePerception();

    /// In pixels of the picture; held keys become one undo step.
    void nudge(int dx, int dy);
    void nudgeSize(int dx, int dy);
    void deleteSelection();
    void duplicateSelection();
    /// Adds copies a little to the lower right, selected.
    void paste(const std::vector<LayoutBox>& boxes);
    /// +1 = one towards the top of the drawing order, -1 = towards the bottom.
    void shiftOrder(int direction);

Q_SIGNALS:
    void brushChanged();
    /// The document refused an edit; the layout is as it was.
    void refused(const QString& message);

private:
    void changeSelection(const QString& text, const std::function<void(LayoutBox&)>& edit,
        EditMerge merge = EditMerge::Never);
    void addCopies(std::vector<LayoutBox> boxes, const QString& text);
    void addSelected(std::vector<LayoutBox> boxes, const QString& text);
    void follow(const LayoutChange& change);

    LayoutDocument& m_document;
    Selection& m_selection;
    std::string m_brushClass;
    std::string m_previousClass;
    Perception m_brushPerception = Perception::Unset;
    int m_snapColumns = 0;
    int m_snapRows = 0;
    bool m_snapping = false;
};

} // namespace detdiffusion
