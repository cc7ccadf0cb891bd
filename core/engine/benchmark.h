#pragma once

#include "core/domain/control.h"

#include <filesystem>
#include <string>
#include <vector>

namespace detdiffusion {

struct BenchmarkOptions {
    std::filesystem::path model; ///< a diffusers folder; see `model random` for one of a known size
    int size = 0; ///< side of the picture in pixels; 0 = the model's
    int repeats = 3;
    int steps = 2; ///< of the sampler's benchmark
    int batch = 8; ///< samples of a training step
    int threads = 0; ///< 0 = one per core
    /// Of the engine's kernels, as CpuKernels::name spells it; empty = the fastest.
    std::string instructions;
    /// Which contenders run, of benchmarkContenders(); empty = all that this machine can run.
    std::vector<std::string> contenders;
};

/// One contender's figures: medians over the repeats.
struct BenchmarkRow {
    std::string name;
    double wall = 0.0; ///< seconds
    /// Seconds of processor time divided by the threads: what a quiet machine would take, measured
    /// on a shared one.
    double cpu = 0.0;
    double ratio = 0.0; ///< how many times faster than the first row
    double gigaflops = 0.0; ///< by processor time and the layers' nominal operations; 0 = not known
    double peakShare = 0.0; ///< of the peak of its number type, measured in the same run
    double samplesPerSecond = 0.0; ///< by the clock; 0 = the work has no samples
};

struct BenchmarkReport {
    std::string work; ///< what one repeat does
    int threads = 0;
    std::string instructions; ///< the instruction set that the engine's kernels use
    double operations = 0.0; ///< nominal, of one repeat
    int samples = 0; ///< of one repeat; 0 = the work has none
    std::string peakOf = "multiply-adds"; ///< what was measured as the peak
    double peakSingle = 0.0; ///< GFLOP/s of all threads, float; between registers if multiply-adds
    double peakHalf = 0.0; ///< the same for bfloat16
    double peakMemory = 0.0; ///< of the process, bytes
    std::vector<BenchmarkRow> rows;
};

/// "unet" (one guided step: two evaluations), "vae" (decoding one picture), "text" (two prompts),
/// "sampler" (steps and previews of a whole picture), "peak" (the processor alone).
const std::vector<std::string>& benchmarkNames();
/// "eager" (LibTorch's own products), "modules" (with this program's attention kernels), "fp32" and
/// "bf16" (the packed engine).
const std::vector<std::string>& benchmarkContenders();

/// Runs the contenders in turn, repeat by repeat, so that a disturbance hits them all. Throws Error
/// and Cancelled.
BenchmarkReport runBenchmark(
    const std::string& name, const BenchmarkOptions& options, const Control& control);

} // namespace detdiffusion
