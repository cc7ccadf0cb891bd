#pragma once

namespace detdiffusion {

/// Settings of AdamW, of the clipping before it and of the averaged weights after it.
struct OptimizerOptions {
    double beta1 = 0.9;
    double beta2 = 0.999;
    double epsilon = 1e-8;
    double clipNorm = 1.0; ///< largest global gradient norm; 0 = no clipping
    double averageDecay = 0.9999; ///< of the moving average, capped at (1 + n) / (10 + n)
};

} // namespace detdiffusion
