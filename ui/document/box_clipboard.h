#pragma once

#include "core/domain/layout.h"

#include <QMimeData>

#include <memory>

namespace detdiffusion {

/// Boxes as clipboard content: our own type, and the same layout file as plain text, so that boxes
/// can be pasted into an editor and back. Positions are fractions and fit any picture size.
std::unique_ptr<QMimeData> boxesToMime(const std::vector<LayoutBox>& boxes);

/// The boxes of a clipboard: ours, or the text of a layout or COCO file. Empty when it holds none
/// (other text, broken JSON).
std::vector<LayoutBox> boxesFromMime(const QMimeData* data);

} // namespace detdiffusion
