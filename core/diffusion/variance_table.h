#pragma once

#include "core/diffusion/noise_schedule.h"

#include <cstdint>
#include <vector>

namespace detdiffusion {

/// The forward process as plain numbers for the samplers: x_t = alpha(t) x_0 + sigma(t) noise.
/// Held in double, computed from the float schedule that the model was trained with.
class VarianceTable {
public:
    explicit VarianceTable(const NoiseSchedule& schedule);

    int64_t size() const { return static_cast<int64_t>(m_alphasCumprod.size()); }
    double alphaCumprod(int64_t t) const { return m_alphasCumprod.at(static_cast<size_t>(t)); }
    double alpha(int64_t t) const;
    double sigma(int64_t t) const;
    /// Half the log signal-to-noise ratio: log alpha - log sigma.
    double lambda(int64_t t) const;
    /// sigma / alpha for every timestep: the noise level in the variance-exploding view.
    std::vector<double> noiseLevels() const;

private:
    std::vector<double> m_alphasCumprod;
};

} // namespace detdiffusion
