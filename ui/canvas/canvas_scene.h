#pragma once

#include "ui/canvas/box_item.h"
#include "ui/canvas/traced_picture.h"
#include "ui/document/layout_editor.h"
#include "ui/support/colors.h"

#include <QGraphicsScene>

#include <map>
#include <optional>
#include <set>

namespace detdiffusion {

/// A handle of a selected box under the pointer.
struct GrabbedHandle {
    int64_t id = 0;
    Handle handle = Handle::TopLeft;
};

/// Draws the document: the page and the boxes. It only follows; gestures show what they are about
/// to do through the preview functions, and change the document once, at their end.
///
/// Page and resting boxes are the scene's background, which the view keeps as a picture; what
/// follows the pointer is its foreground. So a drag costs as much with a thousand boxes as with
/// one.
class CanvasScene : public QGraphicsScene {
    Q_OBJECT

public:
    CanvasScene(LayoutEditor& editor, const ClassColours& colors, QObject* parent = nullptr);

    LayoutEditor& editor() { return m_editor; }
    QSizeF pageSize() const;
    NormalizedPoint toNormalized(const QPointF& scenePoint) const;

    /// Boxes under the point that can be grabbed, smallest first: neither hidden nor locked.
    BoxIds boxesAt(const QPointF& point) const;
    /// Also the locked ones, for the menu that unlocks them.
    BoxIds visibleBoxesAt(const QPointF& point) const;
    /// `pixel` = scene units per screen pixel: the hit area is the same at every zoom.
    std::optional<GrabbedHandle> handleAt(const QPointF& point, double pixel) const;
    /// Where a handle is drawn and hit: outside of boxes too small to hold it.
    QPointF handleCenter(const QRectF& rect, Handle handle, double pixel) const;
    const BoxItem* item(int64_t id) const;

    void previewRect(int64_t id, const NormalizedRect& rect);
    void previewNewBox(const NormalizedRect& rect);
    void previewMarquee(const QRectF& rect);
    /// The size of the dragged box, and the lines that it sticks to.
    void previewMeasures(const NormalizedRect& rect, std::vector<GuideLine> lines);
    /// Back to what the document says.
    void clearPreview();

    /// Where the crosshair is, when it is shown at all.
    void setCrosshair(std::optional<QPointF> point);
    void setCrosshairShown(bool shown);
    /// Of the boxes that are not selected, in [0, 1].
    void setBoxOpacity(double opacity);
    /// Under the boxes; a null image removes it.
    void setTracedPicture(QImage image);
    void setTracedOpacity(double opacity);
    const TracedPicture& tracedPicture() const { return m_traced; }
    void setBoxesHidden(bool hidden);
    /// The bare page, while a key is held.
    void setPeeking(bool peeking);
    /// After the colours have changed.
    void refreshLooks();
    /// Paints everything anew, the background included. Changes of few boxes don't: they paint anew
    /// what those boxes cover.
    void repaint();

Q_SIGNALS:
    void tracedPictureChanged();

protected:
    void drawBackground(QPainter* painter, const QRectF& exposed) override;
    void drawForeground(QPainter* painter, const QRectF& exposed) override;

private:
    void follow(const LayoutChange& change);
    void followSelection();
    void rebuild();
    /// Brings these items in line with the document, and paints anew where they were and are.
    void sync(const BoxIds& ids);
    void syncAll();
    void syncItem(const LayoutBox& box);
    void syncLook(BoxItem& item, const LayoutBox& box);
    void repaintUnder(const BoxIds& ids);
    /// Calls `visit` for the visible boxes in drawing order.
    template <class Visit> void visit(Visit visit) const;
    static void drawBoxes(QPainter& painter, const std::vector<const BoxItem*>& boxes);
    BoxLook lookOf(const LayoutBox& box) const;
    void drawGrid(QPainter& painter) const;
    void drawRestingBoxes(QPainter& painter, const QRectF& exposed) const;
    void drawDraggedBoxes(QPainter& painter) const;
    void drawHandles(QPainter& painter) const;
    void drawCrosshair(QPainter& painter) const;
    void drawPreview(QPainter& painter) const;
    void drawGuides(QPainter& painter) const;
    void drawMeasures(QPainter& painter) const;
    void drawHint(QPainter& painter) const;

    LayoutEditor& m_editor;
    const ClassColours& m_colors;
    std::map<int64_t, BoxItem> m_items;
    std::set<int64_t> m_moving; ///< boxes of the preview
    std::optional<QRectF> m_newBox;
    std::optional<QRectF> m_marquee;
    std::optional<NormalizedRect> m_dragged;
    std::vector<GuideLine> m_guides;
    std::optional<QPointF> m_crosshair;
    bool m_crosshairShown = true;
    double m_boxOpacity = 1.0;
    TracedPicture m_traced;
    bool m_boxesHidden = false;
    bool m_peeking = false;
};

} // namespace detdiffusion
