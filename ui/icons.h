#pragma once

#include "core/domain/perception.h"

#include <QIcon>
#include <QString>

namespace detdiffusion {

/// A line drawing of resources/icons in the palette's text colour, whatever the theme.
QIcon themedIcon(const QString& name);

/// A small rounded square in the colour of a class, crisp at every scale.
QIcon colorSwatch(const QColor& color);

/// The attribute's sample line and glyph in the palette's text colour.
QIcon perceptionIcon(Perception perception);

} // namespace detdiffusion
