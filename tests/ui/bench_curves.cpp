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

using namespace detdiffusion;

namespace {

constexpr int kLines = 1'000'000;
constexpr int kBlock = 10'000;
constexpr int kRedraws = 20;
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

/// Median of drawing all charts of a group anew.
void measureGroup(ChartGrid& grid, int group, RunCurves& curves)
{
    grid.showGroup(group);
    grid.setRuns({ &curves });
    std::vector<double> times;
    for (int i = 0; i < kRedraws; ++i) {
        grid.redraw();
        QElapsedTimer timer;
        timer.start();
        grid.grab();
        times.push_back(milliseconds(timer));
    }
    qsizetype points = 0;
    for (const auto* chart : grid.charts())
        for (const auto& curve : chart->content().curves)
            for (const auto& piece : curve.line)
                points = std::max(points, piece.size());
    std::printf("%-18s first %.0f ms, ", qPrintable(chartGroups()[static_cast<size_t>(group)].name),
        times.front());
    std::sort(times.begin(), times.end());
    std::printf("median %.1f ms, longest of the others %.1f ms, at most %lld points a curve\n",
        times[times.size() / 2], times[times.size() - 2], static_cast<long long>(points));
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
    RunCurves curves(QStringLiteral("run"), reader.history());
    ChartGrid grid;
    grid.resize(kSize);
    for (size_t group = 0; group < chartGroups().size(); ++group)
        measureGroup(grid, static_cast<int>(group), curves);
    return 0;
}
