#include "core/engine/benchmark_rows.h"

#include "core/domain/error.h"
#include "core/kernels/cpu_kernels.h"
#include "core/tensor/device.h"

#include <torch/torch.h>

namespace detdiffusion {

namespace {

void chooseInstructions(const std::string& name)
{
    std::string names;
    for (const nn::CpuKernels* kernels : nn::usableCpuKernels()) {
        if (kernels->name == name) {
            nn::useCpuKernels(*kernels);
            return;
        }
        names += std::string(names.empty() ? "" : ", ") + kernels->name;
    }
    throw Error("this processor has no kernels for \"" + name + "\"; choose one of " + names);
}

BenchmarkRow rowOf(const Contender& contender, const Timing& timing, const BenchmarkReport& report)
{
    BenchmarkRow row;
    row.name = contender.name;
    row.wall = timing.wall;
    row.cpu = timing.cpu / report.threads;
    row.gigaflops = 1e-9 * contender.operations / row.cpu;
    row.peakShare = row.gigaflops / (contender.isHalf ? report.peakHalf : report.peakSingle);
    row.samplesPerSecond = report.samples / row.wall;
    return row;
}

} // namespace

BenchmarkReport beginReport(const BenchmarkOptions& options)
{
    setComputeThreads(options.threads);
    if (!options.instructions.empty())
        chooseInstructions(options.instructions);
    BenchmarkReport report;
    report.threads = torch::get_num_threads();
    report.instructions = nn::cpuKernels().name;
    return report;
}

std::vector<BenchmarkRow> measureInTurn(const std::vector<Contender>& contenders,
    const BenchmarkReport& report, int repeats, const Control& control)
{
    std::vector<std::vector<Timing>> timings(contenders.size());
    const int total = (repeats + 1) * static_cast<int>(contenders.size());
    int done = 0;
    for (int repeat = 0; repeat <= repeats; ++repeat) {
        for (size_t i = 0; i < contenders.size(); ++i) {
            if (control.stopRequested())
                throw Cancelled();
            const auto timing = timeOf(contenders[i].run);
            if (repeat > 0) // the first one fills caches and packs what is packed late
                timings[i].push_back(timing);
            control.report(++done, total);
        }
    }
    std::vector<BenchmarkRow> rows;
    for (size_t i = 0; i < contenders.size(); ++i) {
        rows.push_back(rowOf(contenders[i], medianOf(timings[i]), report));
        rows.back().ratio = rows.front().cpu / rows.back().cpu;
    }
    return rows;
}

} // namespace detdiffusion
