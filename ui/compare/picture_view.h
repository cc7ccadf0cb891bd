#pragma once

#include "core/domain/layout.h"
#include "ui/compare/picture_findings.h"
#include "ui/compare/picture_viewport.h"
#include "ui/support/colors.h"

#include <QPixmap>
#include <QWidget>

namespace detdiffusion {

/// One picture with the boxes it was asked for over it: as large as it fits, or zoomed. Ctrl+wheel
/// zooms at the pointer, the wheel and drags move, a double click fits; views with one viewport
/// move together.
class PictureView : public QWidget {
    Q_OBJECT

public:
    PictureView(const ClassColours& colors, PictureViewport& viewport, QWidget* parent = nullptr);

    /// What is said while there is no picture.
    void setHint(const QString& hint);
    /// A word below, such as Easy or Preview.
    void setTag(const QString& tag);
    void setPicture(const QImage& picture);
    void setBoxes(std::vector<LayoutBox> boxes, PictureFindings findings = {});
    void setBoxesShown(bool shown);
    /// The shape of the page before the first picture.
    void setPageSize(const QSize& size);

    const QPixmap& picture() const { return m_picture; }
    const QString& tag() const { return m_tag; }
    bool areBoxesShown() const { return m_boxesShown; }
    const PictureFindings& findings() const { return m_findings; }
    QSize sizeHint() const override { return { 360, 360 }; }
    /// Where the picture is, zoomed, in the widget.
    QRectF pictureRect() const { return m_viewport.placed(page()); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

    /// The picture and what lies on it; clipped to the page.
    virtual void paintContent(QPainter& painter, const QRectF& target) const;
    void paintPixmap(QPainter& painter, const QPixmap& picture, const QRectF& target) const;
    void paintBoxes(QPainter& painter, const QRectF& target, const std::vector<LayoutBox>& boxes,
        const PictureFindings& findings) const;
    /// In [0, 1] of the picture.
    QPointF picturePoint(const QPointF& position) const;

private:
    QRectF page() const;
    void panByPixels(const QPointF& way);
    QPointF labelPlace(const QRectF& box, const QSizeF& label) const;
    void paintExtra(QPainter& painter, const QRectF& target, const SeenObject& extra) const;
    void paintTag(QPainter& painter, const QRectF& target) const;

    const ClassColours& m_colors;
    PictureViewport& m_viewport;
    QPixmap m_picture;
    QSize m_pageSize { 1, 1 };
    std::vector<LayoutBox> m_boxes;
    PictureFindings m_findings;
    QString m_hint;
    QString m_tag;
    QPointF m_dragged; ///< the pointer's last place while it drags
    bool m_boxesShown = true;
};

} // namespace detdiffusion
