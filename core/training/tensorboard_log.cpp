#include "core/training/tensorboard_log.h"

#include <nlohmann/json.hpp>

#include <set>

namespace detdiffusion {

namespace {

/// The numbers of a line that make a curve.
std::map<std::string, double> curvesOf(const nlohmann::json& line, const std::string& group)
{
    static const std::set<std::string> kNoCurve { "step", "time", "samples", "images", "boxes" };
    std::map<std::string, double> values;
    for (const auto& [key, value] : line.items())
        if (value.is_number() && !kNoCurve.contains(key))
            values[group + "/" + key] = value.get<double>();
    return values;
}

} // namespace

TensorboardLog::TensorboardLog(const std::filesystem::path& run, int64_t step)
    : m_run(run)
    , m_writer(run, step)
{
}

void TensorboardLog::add(const nlohmann::json& line)
{
    const auto kind = line.value("kind", std::string("train"));
    const auto step = line.value("step", int64_t { 0 });
    if (kind == "sample")
        addSamples(step, m_run / line.value("folder", std::string()));
    else if (kind == "train" || kind == "validation" || kind == "agreement")
        m_writer.scalars(step, curvesOf(line, kind));
}

void TensorboardLog::addSamples(int64_t step, const std::filesystem::path& folder)
{
    std::set<std::filesystem::path> pictures; // in order of their names
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == ".png")
            pictures.insert(entry.path());
    for (const auto& picture : pictures)
        m_writer.image(step, "samples/" + picture.stem().string(), picture);
}

} // namespace detdiffusion
