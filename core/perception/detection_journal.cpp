#include "core/perception/detection_journal.h"

#include "core/domain/error.h"
#include "core/domain/file_state.h"
#include "core/domain/json_file.h"
#include "core/domain/text_file.h"
#include "core/perception/detection_json.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace detdiffusion {

namespace {

nlohmann::json toJson(const std::vector<FileFindings>& batch)
{
    auto json = nlohmann::json::array();
    for (const auto& file : batch)
        json.push_back(
            { { "detections", detectionsJson(file.detections) }, { "problem", file.problem } });
    return json;
}

std::vector<FileFindings> batchFrom(const nlohmann::json& json, int classCount)
{
    std::vector<FileFindings> batch;
    for (const auto& file : json)
        batch.push_back({ detectionsFrom(file.at("detections"), classCount),
            file.at("problem").get<std::string>() });
    return batch;
}

} // namespace

DetectionJournal::DetectionJournal(
    std::filesystem::path folder, std::string detector, int classCount)
    : m_folder(std::move(folder))
    , m_detector(std::move(detector))
    , m_classCount(classCount)
{
}

std::filesystem::path DetectionJournal::fileOf(size_t first) const
{
    return m_folder / (std::to_string(first) + ".json");
}

std::string DetectionJournal::keyOf(
    const std::vector<std::filesystem::path>& files, size_t first, size_t count) const
{
    std::string key = m_detector;
    for (size_t i = first; i < first + count; ++i)
        key += "\n" + fileState(files[i]);
    return key;
}

std::optional<std::vector<FileFindings>> DetectionJournal::find(
    const std::vector<std::filesystem::path>& files, size_t first)
try {
    const auto file = fileOf(first);
    if (!std::filesystem::is_regular_file(file))
        return std::nullopt;
    const auto json = readJsonFile(file);
    auto batch = batchFrom(json.at("pictures"), m_classCount);
    const bool isCurrent = !batch.empty() && batch.size() <= files.size() - first
        && json.at("key") == keyOf(files, first, batch.size());
    if (!isCurrent)
        return std::nullopt;
    m_foundCount += batch.size();
    return batch;
} catch (const std::exception&) { // damaged: the detector can look again
    return std::nullopt;
}

void DetectionJournal::keep(const std::vector<std::filesystem::path>& files, size_t first,
    const std::vector<FileFindings>& batch)
{
    std::error_code error;
    std::filesystem::create_directories(m_folder, error);
    if (error)
        throw Error(m_folder.string() + ": cannot make this folder: " + error.message());
    const nlohmann::json json { { "key", keyOf(files, first, batch.size()) },
        { "pictures", toJson(batch) } };
    // Names on disk need not be UTF-8.
    const auto text = json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    writeFileAtomically(fileOf(first), text + "\n");
}

} // namespace detdiffusion
