#include "core/engine/opened_model.h"

#include "core/domain/error.h"
#include "core/engine/memory_reader.h"
#include "core/tensor/device.h"
#include "core/tensor/torch_errors.h"

#include <utility>

namespace detdiffusion {

namespace {

ModelInfo readReadyModel(const std::filesystem::path& folder, const std::string& variant)
{
    auto info = readModelInfo(folder, variant);
    if (!info.missing.empty())
        throw Error(folder.string() + ": " + info.missing.front());
    return info;
}

} // namespace

OpenedModel::OpenedModel(const std::filesystem::path& folder, const EngineOptions& options)
    : m_folder(folder)
    , m_options(options)
{
    withTorchErrors("opening the model", [this] {
        m_info = readReadyModel(m_folder, m_options.variant);
        m_weights = std::make_unique<MappedWeights>(mapWeights(m_folder, m_options.variant));
        const auto device = deviceFromString(m_options.device);
        m_memory = readMemoryNeeds(
            m_folder, *m_weights, device, computePrecision(m_options.precision, device));
    });
}

OpenedModel::OpenedModel(OpenedModel&&) noexcept = default;
OpenedModel& OpenedModel::operator=(OpenedModel&&) noexcept = default;
OpenedModel::~OpenedModel() = default;

MappedWeights OpenedModel::takeWeights()
{
    return std::exchange(*m_weights, {});
}

} // namespace detdiffusion
