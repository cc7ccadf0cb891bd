#include "core/training/shared_options.h"

#include "core/training/option_reader.h"

namespace detdiffusion {

void visitSchedule(OptionVisitor& visitor, LearningRateSchedule& schedule)
{
    visitor.choice("schedule", schedule.shape, { "constant", "cosine", "wsd" },
        "Shape of the learning rate after the warm-up; wsd stays at the peak and falls at the end, "
        "so that a run can be stretched");
    visitor.integer(
        "warmup_steps", schedule.warmupSteps, { 0, 1e9 }, "Steps of the linear warm-up");
    visitor.integer(
        "decay_steps", schedule.decaySteps, { 0, 1e9 }, "wsd: last steps, on which it falls");
    visitor.number("final_fraction", schedule.finalFraction, { 0, 1 },
        "Learning rate at the last step, as a fraction of the peak");
}

void visitOptimizer(OptionVisitor& visitor, OptimizerOptions& options)
{
    visitor.number("beta1", options.beta1, { 0, 0.9999 }, "AdamW: decay of the first moment");
    visitor.number("beta2", options.beta2, { 0, 0.99999 }, "AdamW: decay of the second moment");
    visitor.number("epsilon", options.epsilon, { 1e-16, 1 }, "AdamW: added to the denominator");
    visitor.number(
        "clip_norm", options.clipNorm, { 0, 1e9 }, "Largest gradient norm; 0 = no clipping");
    visitor.number("ema_decay", options.averageDecay, { 0, 1 },
        "Decay of the averaged weights, which checkpoints hold; capped at (1 + n) / (10 + n); 0 = "
        "the "
        "weights themselves");
}

void visitOutput(OptionVisitor& visitor, OutputOptions& options)
{
    visitor.integer("log_every", options.logEvery, { 1, 1e9 }, "Steps between metrics lines");
    visitor.integer(
        "validate_every", options.validateEvery, { 1, 1e9 }, "Steps between validations");
    visitor.integer(
        "checkpoint_every", options.checkpointEvery, { 1, 1e9 }, "Steps between checkpoints");
    visitor.integer("keep_checkpoints", options.keepCheckpoints, { 1, 1e6 }, "Newest ones to keep");
}

void visitPrecision(OptionVisitor& visitor, std::string& precision)
{
    visitor.choice("precision", precision, { "auto", "fp32", "bf16" },
        "bf16 = mixed precision: matrix products in bfloat16, weights and norms in float; auto = "
        "bf16 where the processor has it, else fp32");
}

void visitMachine(
    OptionVisitor& visitor, std::string& device, std::string& precision, int64_t& workers)
{
    visitor.choice("device", device, { "cpu", "cuda", "auto" },
        "Where to compute; of several processes on a machine each takes a CUDA device of its own");
    visitor.choice("precision", precision, { "auto", "fp32", "bf16", "fp16" },
        "bf16, fp16 = mixed precision: matrix products in it, weights and norms in float. fp16 is "
        "for CUDA only, with dynamic loss scaling. auto = bf16 where the processor or GPU has it, "
        "else fp16 on CUDA and fp32 on the CPU");
    visitor.integer("workers", workers, { 1, 256 },
        "Replicas on the CPU, one thread each, that share a batch; 1 = one replica on all threads");
}

void requireNamed(OptionReader& reader, const char* name, const std::filesystem::path& path)
{
    if (path.empty())
        reader.addProblem(std::string("\"") + name + "\" is missing");
}

void requireExisting(OptionReader& reader, const char* name, const std::filesystem::path& path)
{
    requireNamed(reader, name, path);
    if (!path.empty() && !std::filesystem::exists(path))
        reader.addProblem(std::string("\"") + name + "\": " + path.string() + " does not exist");
}

void requireMachine(OptionReader& reader, const std::string& device, const std::string& precision)
{
    if (precision == "fp16" && device == "cpu")
        reader.addProblem("\"precision\" fp16 needs \"device\" cuda; use bf16 or fp32 on the CPU");
}

void requireShared(OptionReader& reader, const char* name, int64_t batch, int64_t workers)
{
    if (batch % workers != 0)
        reader.addProblem(std::string("\"") + name + "\" must be a multiple of \"workers\"");
}

} // namespace detdiffusion
