#include "core/diffusion/variance_table.h"

#include <torch/torch.h>

#include <cmath>

namespace detdiffusion {

VarianceTable::VarianceTable(const NoiseSchedule& schedule)
{
    const auto values = schedule.alphasCumprod().to(torch::kFloat64).contiguous();
    m_alphasCumprod.assign(values.data_ptr<double>(), values.data_ptr<double>() + values.numel());
}

double VarianceTable::alpha(int64_t t) const
{
    return std::sqrt(alphaCumprod(t));
}

double VarianceTable::sigma(int64_t t) const
{
    return std::sqrt(1.0 - alphaCumprod(t));
}

double VarianceTable::lambda(int64_t t) const
{
    return std::log(alpha(t)) - std::log(sigma(t));
}

std::vector<double> VarianceTable::noiseLevels() const
{
    std::vector<double> levels;
    levels.reserve(m_alphasCumprod.size());
    for (const double value : m_alphasCumprod)
        levels.push_back(std::sqrt((1.0 - value) / value));
    return levels;
}

} // namespace detdiffusion
