#include "ui/canvas/box_item.h"

namespace detdiffusion {

namespace {

constexpr double kLineMargin = 4.0;
// A box whose top is this close to the page's edge carries its label inside.
constexpr double kTopMargin = 0.5;

} // namespace

BoxLabelItem::BoxLabelItem(QGraphicsItem* parent)
    : QGraphicsItem(parent)
{
    setFlag(ItemIgnoresTransformations);
}

void BoxLabelItem::show(const BoxLook& look, bool inside)
{
    prepareGeometryChange();
    m_look = look;
    m_inside = inside;
    update();
}

QRectF BoxLabelItem::boundingRect() const
{
    const QSizeF size = boxLabelSize(m_look, labelFont());
    return { QPointF(-1.0, m_inside ? 1.0 : -size.height() - 1.0), size };
}

void BoxLabelItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    paintBoxLabel(*painter, boundingRect().topLeft(), m_look, labelFont());
}

BoxItem::BoxItem(int64_t id)
    : m_id(id)
    , m_label(new BoxLabelItem(this))
{
}

void BoxItem::setRect(const QRectF& rect)
{
    if (rect == m_rect)
        return;
    prepareGeometryChange();
    m_rect = rect;
    placeLabel();
}

void BoxItem::setLook(const BoxLook& look)
{
    m_look = look;
    placeLabel();
    update();
}

void BoxItem::placeLabel()
{
    m_label->setPos(m_rect.topLeft());
    m_label->show(m_look, m_rect.top() < kTopMargin);
}

QRectF BoxItem::boundingRect() const
{
    return m_rect.adjusted(-kLineMargin, -kLineMargin, kLineMargin, kLineMargin);
}

void BoxItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    paintBoxOutline(*painter, m_rect, m_look);
}

} // namespace detdiffusion
