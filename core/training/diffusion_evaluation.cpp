#include "core/training/diffusion_evaluation.h"

#include "core/tensor/device.h"
#include "core/training/metric_average.h"

#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <algorithm>

namespace detdiffusion {

namespace {

constexpr int64_t kValidationBatch = 32;

void addLoss(MetricAverage& metrics, const DiffusionLoss& loss)
{
    for (const auto& [name, value] : lossValues(loss))
        metrics.add(name, value);
}

} // namespace

DiffusionEvaluation::DiffusionEvaluation(RunSession& session,
    const DiffusionTrainingOptions& options, DiffusionStep& networks, SamplePainter painter)
    : m_session(session)
    , m_options(options)
    , m_networks(networks)
    , m_painter(std::move(painter))
{
}

double DiffusionEvaluation::validate(const BatchSource& validation, int64_t step, double seconds)
{
    m_session.enter(RunActivity::Validation);
    const torch::NoGradGuard noGrad;
    auto& averaged = m_networks.averaged();
    const auto device = deviceFromString(m_options.device);
    const auto images = validation.latents->size();
    MetricAverage means;
    for (int64_t first = 0; first < images; first += kValidationBatch) {
        const auto count = std::min(kValidationBatch, images - first);
        const auto batch = validationBatch(validation, first, count, m_options).to(device);
        addLoss(means, m_networks.lossOf(averaged, batch));
    }
    nlohmann::json line { { "kind", "validation" }, { "step", step }, { "time", seconds },
        { "images", images } };
    for (const auto& [name, value] : means.take())
        line[name] = value;
    m_session.report({ line });
    return line.at("loss");
}

bool DiffusionEvaluation::canPaint(int64_t step) const
{
    const bool knowsNothing = step == 0 && m_options.model.from == "scratch";
    return m_session.isWriter() && m_painter && m_options.sampleEvery > 0 && !knowsNothing;
}

bool DiffusionEvaluation::samplesAreDue(int64_t step) const
{
    return canPaint(step) && (step % m_options.sampleEvery == 0 || step == m_options.steps);
}

bool DiffusionEvaluation::hasSamples(int64_t step) const
{
    return m_session.folder().metrics().contains("sample", step);
}

void DiffusionEvaluation::paintSamples(int64_t step)
{
    m_session.enter(RunActivity::Sampling);
    const auto& folder = m_session.folder();
    const auto out = folder.samples(step);
    std::filesystem::remove_all(out); // what was left of it when the run died
    auto agreement = m_painter(folder.checkpoints().path(step), out);
    std::vector<nlohmann::json> lines { { { "kind", "sample" }, { "step", step },
        { "folder", "samples/" + out.filename().string() } } };
    if (!agreement.empty()) {
        agreement.update({ { "kind", "agreement" }, { "step", step } });
        lines.push_back(std::move(agreement));
    }
    m_session.report(lines);
}

} // namespace detdiffusion
