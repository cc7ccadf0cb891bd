#include "core/diffusion/scheduler.h"

#include "core/diffusion/ddim_scheduler.h"
#include "core/diffusion/dpm_solver_scheduler.h"
#include "core/diffusion/euler_scheduler.h"
#include "core/diffusion/pndm_scheduler.h"
#include "core/diffusion/unipc_scheduler.h"
#include "core/domain/error.h"
#include "core/domain/generation.h"

#include <nlohmann/json.hpp>
#include <torch/torch.h>

namespace detdiffusion {

namespace {

std::unique_ptr<Scheduler> makeNamed(
    const std::string& name, const SchedulerConfig& config, int64_t steps)
{
    if (name == "pndm")
        return std::make_unique<PndmScheduler>(config, steps);
    if (name == "ddim")
        return std::make_unique<DdimScheduler>(config, steps);
    if (name == "dpm++2m")
        return std::make_unique<DpmSolverScheduler>(config, steps);
    if (name == "euler")
        return std::make_unique<EulerScheduler>(config, steps);
    if (name == "unipc")
        return std::make_unique<UniPcScheduler>(config, steps);
    std::string known;
    for (const auto& sampler : samplerNames())
        known += (known.empty() ? "" : ", ") + sampler;
    throw Error("unknown sampler \"" + name + "\": use one of " + known);
}

} // namespace

torch::Tensor Scheduler::scaleInput(const torch::Tensor& x, int64_t /*call*/) const
{
    return x;
}

std::unique_ptr<Scheduler> makeScheduler(
    const std::string& name, const SchedulerConfig& config, int64_t steps)
{
    if (steps < 1 || steps > config.numTrainTimesteps)
        throw Error("steps must be in 1.." + std::to_string(config.numTrainTimesteps) + ", not "
            + std::to_string(steps));
    try {
        return makeNamed(name, config, steps);
    } catch (const nlohmann::json::exception& error) {
        throw Error(
            std::string("scheduler_config.json: a key has the wrong type: ") + error.what());
    }
}

} // namespace detdiffusion
