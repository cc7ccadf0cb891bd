#pragma once

#include "ui/canvas/box_painter.h"

#include <QGraphicsItem>

#include <cstdint>

namespace detdiffusion {

/// The label of a box: as large at every zoom, above the box, or inside it at the page's top edge.
class BoxLabelItem : public QGraphicsItem {
public:
    explicit BoxLabelItem(QGraphicsItem* parent);

    void show(const BoxLook& look, bool inside);
    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    BoxLook m_look;
    bool m_inside = false;
};

/// One box of the layout, in pixels of the picture. Follows what CanvasScene tells it.
class BoxItem : public QGraphicsItem {
public:
    explicit BoxItem(int64_t id);

    int64_t id() const { return m_id; }
    const QRectF& rect() const { return m_rect; }
    const BoxLook& look() const { return m_look; }
    void setRect(const QRectF& rect);
    void setLook(const BoxLook& look);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void placeLabel();

    int64_t m_id;
    QRectF m_rect;
    BoxLook m_look;
    BoxLabelItem* m_label;
};

} // namespace detdiffusion
