#pragma once

#include "ui/canvas/canvas_scene.h"

#include <QMenu>

namespace detdiffusion {

/// The size in the picture's shape with about as many pixels as `own`, its sides multiples of
/// `step`.
QSize sizeInShapeOf(const QSize& picture, const QSize& own, int step);

/// The menu of picture sizes: the model's own, the traced picture's shape, and usual ones.
class PageSizeMenu : public QObject {
    Q_OBJECT

public:
    PageSizeMenu(QMenu& menu, CanvasScene& scene);

    /// The size that the model was trained for; sides of pictures are multiples of `step`.
    void setModelSize(const QSize& size, int step);

private:
    void update();
    QSize tracedSize() const;
    void add(QMenu& menu, const QSize& size);

    CanvasScene& m_scene;
    QAction* m_own;
    QAction* m_traced;
    QSize m_ownSize { 512, 512 };
    int m_step = 64;
};

} // namespace detdiffusion
