#pragma once

#include <cstdint>

namespace detdiffusion {

/// How often a run writes something, in steps, and how many checkpoints it keeps.
struct OutputOptions {
    int64_t logEvery = 50;
    int64_t validateEvery = 1000;
    int64_t checkpointEvery = 1000;
    int64_t keepCheckpoints = 2;
};

} // namespace detdiffusion
