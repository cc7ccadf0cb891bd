#include "core/training/loss_scaler.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>

namespace detdiffusion {

namespace {

constexpr const char* kState = "loss_scaler";

} // namespace

LossScaler::LossScaler(double start)
    : m_scale(start)
{
}

bool LossScaler::judge(double gradientNorm)
{
    if (std::isfinite(gradientNorm)) {
        if (++m_good >= kStepsToGrow) {
            m_scale = std::min(2.0 * m_scale, kMost);
            m_good = 0;
        }
        return false;
    }
    const bool canFall = m_scale > kLeast;
    m_scale = std::max(m_scale / 2.0, kLeast);
    m_good = 0;
    return canFall;
}

TensorMap LossScaler::state() const
{
    return { { kState, torch::tensor({ m_scale, static_cast<double>(m_good) }, torch::kFloat64) } };
}

void LossScaler::restore(const TensorMap& state)
{
    const auto found = state.find(kState);
    if (found == state.end())
        return;
    m_scale = found->second[0].item<double>();
    m_good = static_cast<int64_t>(found->second[1].item<double>());
}

std::optional<LossScaler> lossScalerFor(torch::ScalarType precision)
{
    return precision == torch::kFloat16 ? std::optional<LossScaler>(std::in_place) : std::nullopt;
}

} // namespace detdiffusion
