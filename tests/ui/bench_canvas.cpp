// How long one step of a drag takes, from the mouse event to the painted frame:
//   cmake --build build/release --target bench_canvas && build/release/tests/ui/bench_canvas

#include "tests/ui/canvas_fixture.h"
#include "ui/panels/boxes_panel.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>

using namespace detdiffusion;

namespace {

constexpr int kSteps = 300;
constexpr QSize kViewSize(900, 900);

Layout randomLayout(int count)
{
    QRandomGenerator random(1);
    Layout layout;
    for (int i = 0; i < count; ++i) {
        const double x = random.bounded(0.8);
        const double y = random.bounded(0.8);
        layout.boxes.push_back({ nextBoxId(layout), "dog",
            { x, y, x + 0.02 + random.bounded(0.15), y + 0.02 + random.bounded(0.15) },
            static_cast<Perception>(i % 3) });
    }
    return layout;
}

/// Milliseconds of each step, sorted.
std::vector<double> dragSteps(test::CanvasFixture& canvas, QPoint from)
{
    std::vector<double> steps;
    QElapsedTimer timer;
    for (int i = 0; i < kSteps; ++i) {
        timer.restart();
        canvas.move(from + QPoint(5 + i % 40, 5 + i % 23));
        QApplication::processEvents();
        constexpr double kMillion = 1e6;
        steps.push_back(static_cast<double>(timer.nsecsElapsed()) / kMillion);
    }
    std::sort(steps.begin(), steps.end());
    return steps;
}

void measure(int count)
{
    test::CanvasFixture canvas;
    canvas.view.resize(kViewSize);
    BoxesPanel panel(canvas.editor, canvas.colors);
    panel.show();
    canvas.document.reset(randomLayout(count));
    canvas.editor.advisor().setLimits({ { "dog" }, 256, 256, 8, 14 });
    canvas.editor.snapping().setOn(true);
    canvas.selection.set({ count });
    const QPoint from = canvas.view.mapFromScene(canvas.scene.item(count)->rect().center());
    QTest::mousePress(canvas.view.viewport(), Qt::LeftButton, {}, from);
    const auto steps = dragSteps(canvas, from);
    QTest::mouseRelease(canvas.view.viewport(), Qt::LeftButton, {}, from);
    std::printf("%5d boxes: median %.2f ms, 95 %% %.2f ms, longest %.2f ms\n", count,
        steps[kSteps / 2], steps[kSteps * 95 / 100], steps.back());
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    for (const int count : { 10, 100, 1000 })
        measure(count);
    return 0;
}
