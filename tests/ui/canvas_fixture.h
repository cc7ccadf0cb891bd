#pragma once

#include "ui/canvas/canvas_view.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTest>

namespace detdiffusion::test {

/// A canvas with a page of 100x100 pixels on screen, and a mouse.
struct CanvasFixture {
    CanvasFixture()
    {
        Layout layout;
        layout.width = layout.height = 100;
        document.reset(layout);
        editor.setBrushClass("dog");
        view.resize(600, 600);
        view.show();
        view.setFocus();
    }

    /// A point of the page, in fractions, on the viewport.
    QPoint at(double x, double y) const { return view.mapFromScene(QPointF(x * 100, y * 100)); }
    /// QTest::mouseMove carries no buttons, which a pan looks at.
    void move(
        QPoint to, Qt::MouseButton button = Qt::LeftButton, Qt::KeyboardModifiers modifiers = {})
    {
        auto* viewport = view.viewport();
        QMouseEvent event(
            QEvent::MouseMove, to, viewport->mapToGlobal(to), Qt::NoButton, button, modifiers);
        QApplication::sendEvent(viewport, &event);
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        auto* viewport = view.viewport();
        QTest::mousePress(viewport, Qt::LeftButton, modifiers, from);
        move((from + to) / 2, Qt::LeftButton, modifiers);
        move(to, Qt::LeftButton, modifiers);
        QTest::mouseRelease(viewport, Qt::LeftButton, modifiers, to);
    }

    LayoutDocument document;
    Selection selection { document };
    LayoutEditor editor { document, selection };
    ClassColours colors;
    CanvasScene scene { editor, colors };
    CanvasView view { scene };
};

} // namespace detdiffusion::test
