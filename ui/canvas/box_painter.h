#pragma once

#include "core/domain/perception.h"

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QString>

namespace detdiffusion {

/// How a box looks, on the canvas and over a picture alike. The attribute is readable without
/// colour: easy = solid line and a tick, hard = dashed line and a triangle, unset = thin line.
struct BoxLook {
    QColor color;
    QString name;
    Perception perception = Perception::Unset;
    bool selected = false;
    bool locked = false; ///< a padlock in the label
    bool filled = true;
    bool halo = false; ///< a dark seam, for boxes that lie on a picture
};

/// The outline, as thick at every zoom.
void paintBoxOutline(QPainter& painter, const QRectF& rect, const BoxLook& look);

/// Size of the label in screen pixels.
QSizeF boxLabelSize(const BoxLook& look, const QFont& font);
/// Class and attribute glyph on a chip; `topLeft` in screen pixels.
void paintBoxLabel(
    QPainter& painter, const QPointF& topLeft, const BoxLook& look, const QFont& font);

/// The glyph alone, in a square of screen pixels; nothing for unset.
void paintPerceptionGlyph(
    QPainter& painter, const QRectF& square, Perception perception, const QColor& color);

/// A padlock in a square of screen pixels.
void paintPadlock(QPainter& painter, const QRectF& square, const QColor& color);

/// The label's font: a little smaller than the interface's.
QFont labelFont();

} // namespace detdiffusion
