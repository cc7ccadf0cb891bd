// How the curves of a run with a million lines behave, 22 numbers a line:
//   cmake --build build/release --target bench_curves && build/release/tests/ui/bench_curves
//   [LINES]

#include "tests/ui/curves_fixture.h"
#include "ui/training/curves/chart_grid.h"
#include "ui/training/curves/data/metrics_reader.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPixmap>

#include <cstdio>
#include <cstdlib>
#include <deque>
#include <functional>
#include <set>

using namespace detdiffusion;

namespace {

constexpr int kLines = 1'000'000;
constexpr int kBlock = 10'000;
constexpr int kRepeats = 8;
constexpr int kRuns = 3;
constexpr int kLosses = 2;
constexpr int kNoiseLevels = 3;
constexpr QSize kSize(1100, 640);
constexpr double kMillion = 1e6;

double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / kMillion;
}

/// Reads the run while the event loop turns; the longest time that one turn took, waiting included.
double readAll(MetricsReader& reader)
{
    QElapsedTimer whole;
    whole.start();
    double longest = 0;
    while (!reader.hasCaughtUp()) {
        QElapsedTimer turn;
        turn.start();
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        longest = std::max(longest, milliseconds(turn));
    }
    std::printf("read on another thread: %.1f s\n", milliseconds(whole) / 1000);
    return longest;
}

struct Turns {
    double longest = 0.0; ///< ms
    double all = 0.0; ///< ms until the last chart was drawn
};

/// Does something with the charts and lets the event loop turn until all are drawn anew.
Turns turnsOf(ChartGrid& grid, const std::function<void()>& change)
{
    QElapsedTimer whole;
    whole.start();
    change();
    Turns turns { milliseconds(whole), 0.0 };
    std::set<const CurveChart*> waiting(grid.charts().begin(), grid.charts().end());
    const QObject receiver;
    for (const auto* chart : grid.charts())
        QObject::connect(
            chart, &CurveChart::redrawn, &receiver, [&, chart] { waiting.erase(chart); });
    while (!waiting.empty()) {
        QElapsedTimer turn;
        turn.start();
        QCoreApplication::processEvents();
        turns.longest = std::max(turns.longest, milliseconds(turn));
    }
    turns.all = milliseconds(whole);
    return turns;
}

/// Several times; the longest turn of all, and the median of the times to the last chart.
void measure(ChartGrid& grid, const char* what, const std::function<void(int)>& change)
{
    double longest = 0;
    std::vector<double> times;
    for (int i = 0; i < kRepeats; ++i) {
        const Turns turns = turnsOf(grid, [&] { change(i); });
        longest = std::max(longest, turns.longest);
        times.push_back(turns.all);
    }
    std::sort(times.begin(), times.end());
    std::printf("  %-24s longest turn %6.1f ms, drawn after %6.1f ms\n", what, longest,
        times[times.size() / 2]);
}

void measureGroup(ChartGrid& grid, int group, const std::vector<RunCurves*>& runs)
{
    const Turns first = turnsOf(grid, [&] {
        grid.showGroup(group);
        grid.setRuns(runs);
    });
    std::printf("%s, %zu run(s)\n  %-24s longest turn %6.1f ms, drawn after %6.1f ms\n",
        qPrintable(chartGroups()[static_cast<size_t>(group)].name), runs.size(), "first picture",
        first.longest, first.all);
    auto& chart = *grid.charts().front();
    const auto zoom = [&](int i) {
        Q_EMIT chart.stepsWanted(AxisRange { 1e5 + 2e4 * i, 7e5 - 3e4 * i });
    };
    measure(grid, "zoom", zoom);
    measure(grid, "pan", [&](int i) {
        Q_EMIT chart.stepsWanted(AxisRange { 1e4 * i, 5e5 + 1e4 * i });
    });
    grid.showAll();
    measure(grid, "logarithmic axes", [&](int i) {
        const auto scale = i % 2 == 0 ? AxisScale::Logarithmic : AxisScale::Linear;
        grid.setScales(scale, scale);
    });
    grid.setScales(AxisScale::Linear, AxisScale::Linear);
    measure(grid, "smoothing", [&](int i) {
        for (auto* run : runs)
            run->setSmoothing(0.8 + 0.02 * i);
        grid.redraw();
    });
    double longest = 0;
    for (uint32_t step = 1000; step < 1'000'000; step += 50'000) {
        QElapsedTimer timer;
        timer.start();
        grid.setCrosshair(step);
        QCoreApplication::processEvents();
        longest = std::max(longest, milliseconds(timer));
    }
    std::printf("  %-24s longest turn %6.1f ms\n", "crosshair", longest);
}

size_t mostPoints(const ChartGrid& grid)
{
    size_t most = 0;
    for (const auto* chart : grid.charts())
        for (const auto& curve : chart->content().curves)
            for (const auto& piece : curve.line)
                most = std::max(most, static_cast<size_t>(piece.size()));
    return most;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const int lines = argc > 1 ? std::atoi(argv[1]) : kLines;
    QTemporaryDir folder;
    test::RunWriter run(folder.path());
    for (int first = 1; first <= lines; first += kBlock)
        run.append(run.training(first, std::min(first + kBlock - 1, lines), 1));
    std::printf("metrics.jsonl: %d lines, %.0f MB\n", lines,
        static_cast<double>(QFileInfo(run.metricsPath()).size()) / kMillion);
    MetricsReader reader(folder.path());
    std::printf("longest turn of the event loop meanwhile: %.1f ms\n", readAll(reader));
    size_t points = 0;
    for (const auto& named : reader.history().all())
        points += named.series.size();
    std::printf("memory: %.0f MB for %zu series, %.1f bytes a point\n",
        static_cast<double>(reader.history().bytes()) / kMillion, reader.history().all().size(),
        static_cast<double>(reader.history().bytes()) / static_cast<double>(points));
    // Further runs with the same numbers, averaged for themselves.
    std::deque<RunCurves> curves;
    for (int i = 0; i < kRuns; ++i)
        curves.emplace_back(QStringLiteral("run %1").arg(i + 1), reader.history());
    ChartGrid grid;
    grid.resize(kSize);
    grid.show();
    for (int group = 0; group < static_cast<int>(chartGroups().size()); ++group)
        measureGroup(grid, group, { &curves[0] });
    for (const int group : { kLosses, kNoiseLevels })
        measureGroup(grid, group, { &curves[0], &curves[1], &curves[2] });
    std::printf("at most %zu points a curve\n", mostPoints(grid));
    return 0;
}
