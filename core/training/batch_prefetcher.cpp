#include "core/training/batch_prefetcher.h"

#include <ATen/Parallel.h>

#include <chrono>

namespace detdiffusion {

std::vector<DiffusionBatch> BatchPrefetcher::take(
    const Draw& draw, StepPosition at, StepPosition next)
{
    const auto start = std::chrono::steady_clock::now();
    if (m_drawn != at)
        begin(draw, at);
    auto batches = m_batches.get();
    m_waited = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    begin(draw, next);
    return batches;
}

void BatchPrefetcher::forget()
{
    m_batches = {};
    m_drawn.reset();
}

void BatchPrefetcher::begin(const Draw& draw, StepPosition at)
{
    forget();
    m_batches = std::async(std::launch::async, [draw, at] {
        at::set_num_threads(1);
        return draw(at);
    });
    m_drawn = at;
}

} // namespace detdiffusion
