#include "core/training/plain_training_step.h"

#include "core/models/plain_operations.h"
#include "core/training/diffusion_objective.h"
#include "core/training/trained_parts.h"

#include <torch/torch.h>

namespace detdiffusion {

namespace {

std::vector<torch::Tensor> parametersOf(
    DiffusionNetworks& networks, const DiffusionTrainingOptions& options)
{
    std::vector<torch::Tensor> values;
    for (const auto& parameter : trainedParameters(networks, options))
        values.push_back(parameter.value);
    return values;
}

torch::optim::AdamWOptions adamOf(const DiffusionTrainingOptions& options)
{
    return torch::optim::AdamWOptions(options.learningRate)
        .betas({ options.optimizer.beta1, options.optimizer.beta2 })
        .eps(options.optimizer.epsilon)
        .weight_decay(options.weightDecay);
}

} // namespace

PlainTrainingStep::PlainTrainingStep(const DiffusionTrainingOptions& options, const ModelBase& base)
    : m_options(options)
    , m_base(base)
    , m_schedule(base.scheduler)
    , m_networks(initialNetworks(base, options))
    , m_parameters(parametersOf(m_networks, options))
    , m_optimizer(m_parameters, adamOf(options))
{
    for (const auto& parameter : m_parameters)
        m_averages.push_back(parameter.detach().clone());
}

void PlainTrainingStep::train(const BatchSource& source, const std::vector<BatchItem>& items)
{
    const nn::PlainOperationsScope plain;
    const auto batch = drawTrainingBatch(source, items, m_options);
    m_optimizer.zero_grad();
    diffusionLoss(m_networks, batch, m_schedule, m_base.scheduler.predictionType, m_options.loss)
        .total.backward();
    update();
}

void PlainTrainingStep::update()
{
    torch::nn::utils::clip_grad_norm_(m_parameters, m_options.optimizer.clipNorm);
    m_optimizer.step();
    const torch::NoGradGuard noGrad;
    for (size_t i = 0; i < m_parameters.size(); ++i)
        m_averages[i].lerp_(m_parameters[i], 1.0 - m_options.optimizer.averageDecay);
}

} // namespace detdiffusion
