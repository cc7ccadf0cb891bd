#pragma once

#include "core/weights/safetensors.h"

#include <torch/types.h>

#include <cstdint>
#include <optional>
#include <string>

namespace detdiffusion {

/// The factor on the loss that keeps gradients in fp16's range (dynamic loss scaling, Micikevicius
/// et al., "Mixed Precision Training", ICLR 2018): halved when a gradient is not finite, doubled
/// after 2000 steps in a row without one. A power of two, so that scaling rounds nothing.
class LossScaler {
public:
    static constexpr double kStart = 65536.0;
    static constexpr double kLeast = 1.0;
    static constexpr double kMost = 16777216.0;
    static constexpr int64_t kStepsToGrow = 2000;

    explicit LossScaler(double start = kStart);

    double scale() const { return m_scale; }
    /// Of a step whose gradients had this norm. Whether the scale was to blame for a norm that is
    /// not finite: it is lower now. At the least scale it never is.
    bool judge(double gradientNorm);

    /// Exactly, as tensors of a checkpoint.
    TensorMap state() const;
    /// A state without the scaler's tensor, of a run in another precision, changes nothing.
    void restore(const TensorMap& state);

private:
    double m_scale;
    int64_t m_good = 0; ///< steps since the scale changed
};

/// fp16 needs one; bf16 has the range of float.
std::optional<LossScaler> lossScalerFor(torch::ScalarType precision);

} // namespace detdiffusion
