#include "core/training/parallel_optimizer.h"

#include "core/domain/error.h"

#include <torch/torch.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace detdiffusion {

namespace {

constexpr const char* kWeights = "parameters.";
constexpr const char* kFirstMoment = "exp_avg.";
constexpr const char* kSecondMoment = "exp_avg_sq.";
constexpr const char* kAverage = "average.";

/// Values that a chunk goes through eleven passes with; small enough for the second-level cache.
constexpr int64_t kChunk = 16384;

struct UpdateFactors {
    double gradient;
    double step;
    double denominator;
    double decay;
    double average;
};

/// gradient, weights, first and second moment, average: flat views of the same length.
void updateChunk(std::array<torch::Tensor, 5>& chunk, const OptimizerOptions& options,
    const UpdateFactors& factors)
{
    auto& [gradient, weights, first, second, average] = chunk;
    if (factors.gradient != 1.0)
        gradient.mul_(factors.gradient);
    first.mul_(options.beta1).add_(gradient, 1.0 - options.beta1);
    second.mul_(options.beta2).addcmul_(gradient, gradient, 1.0 - options.beta2);
    const auto denominator = second.sqrt().div_(factors.denominator).add_(options.epsilon);
    if (factors.decay != 1.0)
        weights.mul_(factors.decay);
    weights.addcdiv_(first, denominator, -factors.step);
    average.lerp_(weights, factors.average);
}

void copyInto(torch::Tensor target, const TensorMap& state, const std::string& name,
    const std::string& source)
{
    const auto found = state.find(name);
    if (found == state.end())
        throw Error(source + ": tensor \"" + name + "\" is missing; start a new run instead");
    if (found->second.sizes() != target.sizes())
        throw Error(source + ": tensor \"" + name + "\" has another shape than this run's network");
    target.copy_(found->second);
}

} // namespace

ParallelOptimizer::ParallelOptimizer(WorkerTeam& team,
    std::vector<std::vector<TrainedParameter>> replicas, const OptimizerOptions& options,
    ProcessTeam* processes, std::optional<LossScaler> scaler)
    : m_team(team)
    , m_options(options)
    , m_processes(processes)
    , m_scaler(std::move(scaler))
{
    const torch::NoGradGuard noGrad;
    for (size_t i = 0; i < replicas.front().size(); ++i) {
        Slot slot;
        slot.parameter = replicas.front()[i];
        for (auto& replica : replicas) {
            if (&replica != &replicas.front())
                replica[i].value.set_data(slot.parameter.value.data());
            slot.replicas.push_back(replica[i].value);
        }
        slot.firstMoment = torch::zeros_like(slot.parameter.value);
        slot.secondMoment = torch::zeros_like(slot.parameter.value);
        slot.average = slot.parameter.value.detach().clone();
        m_slots.push_back(std::move(slot));
    }
}

double ParallelOptimizer::step(double learningRate, int64_t step, double limit)
{
    forEachSlot(averageGradients);
    averageOverProcesses();
    const double scale = lossScale();
    const double norm = gradientNorm() / scale;
    const double clip = m_options.clipNorm;
    const double factor = (clip > 0.0 && norm > clip ? clip / norm : 1.0) / scale;
    forEachSlot([&](Slot& slot) {
        if (std::isfinite(norm) && norm <= limit)
            update(slot, learningRate, factor, step);
        dropGradients(slot);
    });
    m_scaleFell = m_scaler && m_scaler->judge(norm);
    return norm;
}

/// Of all gradients together. The norms are fetched at once: a device need not be waited for again
/// and again.
double ParallelOptimizer::gradientNorm()
{
    forEachSlot([](Slot& slot) {
        const auto gradient = slot.replicas.front().grad();
        slot.norm = gradient.defined() ? gradient.norm() : torch::Tensor();
    });
    std::vector<torch::Tensor> norms;
    for (const auto& slot : m_slots)
        if (slot.norm.defined())
            norms.push_back(slot.norm);
    if (norms.empty())
        return 0.0;
    const auto all = torch::stack(norms).to(torch::kCPU, torch::kFloat64);
    const auto values = all.accessor<double, 1>();
    double squared = 0.0;
    for (int64_t i = 0; i < values.size(0); ++i)
        squared += values[i] * values[i];
    return std::sqrt(squared);
}

void ParallelOptimizer::forEachSlot(const std::function<void(Slot&)>& job)
{
    const auto stride = static_cast<size_t>(m_team.size());
    m_team.run([&](int worker) {
        const torch::NoGradGuard noGrad;
        for (size_t i = static_cast<size_t>(worker); i < m_slots.size(); i += stride)
            job(m_slots[i]);
    });
}

void ParallelOptimizer::averageGradients(Slot& slot)
{
    auto gradient = slot.replicas.front().grad();
    if (!gradient.defined())
        return;
    for (size_t i = 1; i < slot.replicas.size(); ++i)
        gradient.add_(slot.replicas[i].grad());
    if (slot.replicas.size() > 1)
        gradient.div_(static_cast<double>(slot.replicas.size()));
}

void ParallelOptimizer::averageOverProcesses()
{
    if (m_processes == nullptr)
        return;
    std::vector<torch::Tensor> gradients;
    for (const auto& slot : m_slots)
        if (const auto gradient = slot.replicas.front().grad(); gradient.defined())
            gradients.push_back(gradient);
    m_processes->average(gradients);
}

void ParallelOptimizer::update(
    Slot& slot, double learningRate, double gradientScale, int64_t step) const
{
    const auto gradient = slot.replicas.front().grad();
    if (!gradient.defined())
        return;
    const double rate = learningRate * slot.parameter.rateScale;
    const auto count = static_cast<double>(step + 1);
    const UpdateFactors factors { gradientScale, rate / (1.0 - std::pow(m_options.beta1, count)),
        std::sqrt(1.0 - std::pow(m_options.beta2, count)), 1.0 - rate * slot.parameter.weightDecay,
        1.0 - std::min(m_options.averageDecay, (1.0 + count) / (10.0 + count)) };
    const std::array<torch::Tensor, 5> tensors { gradient.reshape(-1),
        slot.replicas.front().data().view(-1), slot.firstMoment.view(-1),
        slot.secondMoment.view(-1), slot.average.view(-1) };
    const int64_t size = tensors.front().numel();
    const int64_t chunk = gradient.is_cuda() ? size : kChunk;
    for (int64_t first = 0; first < size; first += chunk) {
        std::array<torch::Tensor, 5> part;
        std::transform(
            tensors.begin(), tensors.end(), part.begin(), [&](const torch::Tensor& whole) {
                return whole.slice(0, first, std::min(first + chunk, size));
            });
        updateChunk(part, m_options, factors);
    }
}

void ParallelOptimizer::dropGradients(Slot& slot)
{
    for (auto& replica : slot.replicas)
        replica.mutable_grad() = torch::Tensor();
}

TensorMap ParallelOptimizer::state() const
{
    auto state = m_scaler ? m_scaler->state() : TensorMap {};
    for (const auto& slot : m_slots) {
        state[kWeights + slot.parameter.name] = slot.parameter.value.detach();
        state[kFirstMoment + slot.parameter.name] = slot.firstMoment;
        state[kSecondMoment + slot.parameter.name] = slot.secondMoment;
        state[kAverage + slot.parameter.name] = slot.average;
    }
    return state;
}

void ParallelOptimizer::restore(const TensorMap& state, const std::string& source)
{
    const torch::NoGradGuard noGrad;
    for (const auto& slot : m_slots) {
        copyInto(slot.parameter.value, state, kWeights + slot.parameter.name, source);
        copyInto(slot.firstMoment, state, kFirstMoment + slot.parameter.name, source);
        copyInto(slot.secondMoment, state, kSecondMoment + slot.parameter.name, source);
        copyInto(slot.average, state, kAverage + slot.parameter.name, source);
    }
    if (m_scaler)
        m_scaler->restore(state);
}

TensorMap ParallelOptimizer::averages(const std::string& prefix) const
{
    TensorMap averages;
    for (const auto& slot : m_slots)
        if (slot.parameter.name.starts_with(prefix))
            averages[slot.parameter.name.substr(prefix.size())] = slot.average;
    return averages;
}

} // namespace detdiffusion
