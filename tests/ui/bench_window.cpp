// The whole window with the real engine and the starter model: memory over 200 pictures, and how
// long the window takes from a mouse event to the painted frame while a picture is painted.
//   cmake --build build/release --target bench_window && build/release/tests/ui/bench_window

#include "app/cli/picture_output.h"
#include "app/studio/generator_engine.h"
#include "app/studio/picture_input.h"
#include "core/engine/free_memory.h"
#include "core/engine/resource_paths.h"
#include "core/engine/thread_policy.h"
#include "core/tensor/memory_policy.h"
#include "ui/main_window.h"
#include "ui/support/conversions.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace detdiffusion;

namespace {

constexpr int kPictures = 200;
constexpr int kWarmUp = 20;
constexpr int kStepsPerPicture = 6; // what stays behind doesn't depend on them
constexpr int kReportEvery = 20;
constexpr int kSteps = 300;

StudioServices realServices()
{
    StudioServices services;
    services.loadModel = [](const EngineOptions& options, const LoadControl& control) {
        return std::make_unique<GeneratorEngine>(bundledModelFolder(), options, control);
    };
    services.readPicture = [](const QString& path) {
        return RecalledPicture { readPicture(toPath(path)), path };
    };
    services.writePicture = [](const GeneratedImage& picture, const QString& path) {
        writePicture(picture, toPath(path));
    };
    services.freeMemory = [] { return freeMemory(); };
    return services;
}

double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0.0;
    for (const auto& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024.0;
    return 0.0;
}

bool paint(MainWindow& window)
{
    QSignalSpy finished(&window.session(), &GenerationSession::finished);
    window.actions()[ActionId::Generate].trigger();
    return finished.count() > 0 || finished.wait(60'000);
}

/// Every picture goes through queue, engine, result and gallery, as in use.
void measureMemory(MainWindow& window)
{
    auto settings = window.generation().settings();
    settings.steps = kStepsPerPicture;
    window.generation().setSettings(settings);
    double first = 0.0;
    for (int i = 1; i <= kPictures; ++i) {
        if (!paint(window))
            return;
        if (i == kWarmUp)
            first = residentMegabytes();
        if (i % kReportEvery == 0)
            std::printf("%3d pictures: %.1f MB\n", i, residentMegabytes());
    }
    std::printf("growth from picture %d to %d: %.1f %%\n", kWarmUp, kPictures,
        100.0 * (residentMegabytes() / first - 1.0));
}

void fillPage(LayoutDocument& document, int count)
{
    Layout layout;
    layout.width = layout.height = 128;
    for (int i = 0; i < count; ++i) {
        const double x = 0.8 * (i * 37 % 101) / 101.0;
        const double y = 0.8 * (i * 53 % 97) / 97.0;
        layout.boxes.push_back({ nextBoxId(layout), "dog", { x, y, x + 0.1, y + 0.1 },
            static_cast<Perception>(i % 3) });
    }
    document.reset(layout);
}

void move(CanvasView& canvas, QPoint to)
{
    QMouseEvent event(QEvent::MouseMove, to, canvas.viewport()->mapToGlobal(to), Qt::NoButton,
        Qt::LeftButton, {});
    QApplication::sendEvent(canvas.viewport(), &event);
}

/// Milliseconds from the event until everything that it asked for is painted.
template <class Send> double timed(Send send)
{
    QElapsedTimer timer;
    timer.start();
    send();
    QApplication::processEvents();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// With `painting`, a layout that the model can paint is painted again and again meanwhile.
void measureDrag(MainWindow& window, int count, bool painting)
{
    auto& document = window.editor().document();
    if (painting) {
        fillPage(document, 8);
        window.generation().setSeedCount(64);
        window.actions()[ActionId::GenerateSeeds].trigger();
    }
    fillPage(document, count);
    window.editor().selection().clear();
    QTest::qWait(500);
    auto& canvas = window.canvas();
    auto& scene = static_cast<CanvasScene&>(*canvas.scene());
    const QPoint from = canvas.mapFromScene(scene.item(count)->rect().center());
    const double press =
        timed([&] { QTest::mousePress(canvas.viewport(), Qt::LeftButton, {}, from); });
    std::vector<double> steps;
    for (int i = 0; i < kSteps; ++i)
        steps.push_back(timed([&] { move(canvas, from + QPoint(5 + i % 40, 5 + i % 23)); }));
    const double first = steps.front();
    const double release =
        timed([&] { QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, {}, from); });
    std::sort(steps.begin(), steps.end());
    std::printf("%4d boxes, %s: step median %.2f, 95 %% %.2f, longest %.2f; press %.1f, first step "
                "%.1f, release %.1f ms%s\n",
        count, painting ? "painting" : "idle    ", steps[kSteps / 2], steps[kSteps * 95 / 100],
        steps.back(), press, first, release,
        painting && !window.session().isRunning() ? " (the painting had ended)" : "");
    if (!painting)
        return;
    window.actions()[ActionId::CancelAll].trigger();
    QTest::qWait(500);
}

} // namespace

int main(int argc, char** argv)
{
    restartWithSleepingThreads(argv);
    keepFreedMemory();
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const QTemporaryDir folder;
    qputenv("DETDIFFUSION_SETTINGS", folder.path().toLocal8Bit());
    QApplication::setStyle(QStringLiteral("Fusion"));
    const QApplication application(argc, argv);
    StudioSettings settings;
    DialogPrompts prompts;
    MainWindow window(realServices(), settings, prompts);
    window.start({});
    window.show();
    if (!QTest::qWaitFor([&] { return window.session().hasModel(); }, 60'000))
        return 1;
    for (const int count : { 100, 1000 })
        for (const bool painting : { false, true })
            measureDrag(window, count, painting);
    fillPage(window.editor().document(), 4);
    measureMemory(window);
    window.file().adopt(window.editor().document().layout(), {});
    return 0;
}
