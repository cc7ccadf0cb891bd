#pragma once

#include "ui/document/box_arrangement.h"
#include "ui/document/box_geometry.h"
#include "ui/document/layout_document.h"
#include "ui/document/selection.h"
#include "ui/document/snapping.h"

#include <QObject>
#include <QSize>

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

    /// Knows what the model can paint: for warnings, and for its location tokens as a grid.
    LayoutAdvisor& advisor() { return m_advisor; }
    const LayoutAdvisor& advisor() const { return m_advisor; }
    Snapping& snapping() { return m_snapping; }
    const Snapping& snapping() const { return m_snapping; }
    /// `square` keeps the sides equal.
    DragRules dragRules(bool square) const;

    /// Boxes keep their place: it is held in fractions of the picture.
    void setPageSize(const QSize& size);

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
    /// One location token; one pixel while no model is known.
    void nudgeByToken(int dx, int dy);
    void nudgeSize(int dx, int dy);
    void align(Alignment alignment);
    void distribute(Direction direction);
    /// Locked boxes can't be moved, resized or deleted. A mixed selection becomes locked.
    void toggleLocked();
    /// Hidden boxes are not shown on the canvas. A mixed selection becomes hidden.
    void toggleHidden();
    void showAll();
    void deleteSelection();
    void duplicateSelection();
    /// Adds copies, selected: where the originals were, or beside boxes that lie there already.
    void paste(const std::vector<LayoutBox>& boxes);
    /// +1 = one towards the top of the drawing order, -1 = towards the bottom.
    void shiftOrder(int direction);

Q_SIGNALS:
    void brushChanged();
    /// The document refused an edit; the layout is as it was.
    void refused(const QString& message);

private:
    using Arrangement = std::function<std::vector<NormalizedRect>(std::vector<NormalizedRect>)>;
    void changeSelection(const QString& text, const std::function<void(LayoutBox&)>& edit);
    /// Of the boxes of the selection that are not locked.
    void arrange(
        const QString& text, const Arrangement& arranged, EditMerge merge = EditMerge::Never);
    void nudgeBy(NormalizedPoint way);
    NormalizedPoint pixelStep() const;
    std::vector<LayoutBox> unlockedSelection() const;
    void addCopies(std::vector<LayoutBox> boxes, const QString& text);
    void addSelected(std::vector<LayoutBox> boxes, const QString& text);
    void follow(const LayoutChange& change);

    LayoutDocument& m_document;
    Selection& m_selection;
    LayoutAdvisor m_advisor;
    Snapping m_snapping;
    std::string m_brushClass;
    std::string m_previousClass;
    Perception m_brushPerception = Perception::Unset;
};

} // namespace detdiffusion
