#pragma once

#include "core/domain/image.h"

#include <functional>
#include <stop_token>

namespace detdiffusion {

/// The narrow door between a long job and whoever started it. The callbacks run on the job's
/// thread; an unset callback is skipped. Jobs ask stopRequested() at least once per step and
/// throw Cancelled.
struct Control {
    std::stop_token stop;
    std::function<void(int step, int total)> progress;
    std::function<void(const Image&)> preview;

    bool stopRequested() const { return stop.stop_requested(); }
    void report(int step, int total) const
    {
        if (progress)
            progress(step, total);
    }
};

} // namespace detdiffusion
