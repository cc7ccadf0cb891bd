#include "app/cli/fold_runs.h"

#include "core/domain/error.h"
#include "core/domain/json_file.h"
#include "core/training/detector_options.h"
#include "core/training/run_record.h"

#include <nlohmann/json.hpp>

namespace detdiffusion {

namespace {

nlohmann::json wholeSettings(const nlohmann::json& settings, const std::string& source)
{
    return toJson(detectorOptionsFromJson(settings, source));
}

void prepare(const std::filesystem::path& folder, const nlohmann::json& settings)
{
    if (!std::filesystem::exists(folder / "run.json")
        && !std::filesystem::exists(folder / "settings.json")) {
        std::error_code error;
        std::filesystem::create_directories(folder, error);
        if (error)
            throw Error(folder.string() + ": cannot make this folder: " + error.message());
        return writeJsonFile(folder / "settings.json", settings);
    }
    const auto there = wholeSettings(loadRunOptions(folder, "detector"), folder.string());
    if (there != settings)
        throw Error(folder.string()
            + ": this run was begun with other settings; choose another \"run\" or remove it");
}

} // namespace

std::filesystem::path foldRun(const std::filesystem::path& run, int fold)
{
    return run / ("fold" + std::to_string(fold));
}

std::vector<std::filesystem::path> foldRunsIn(const std::filesystem::path& run)
{
    std::vector<std::filesystem::path> folders;
    for (int fold = 0; std::filesystem::is_directory(foldRun(run, fold)); ++fold)
        folders.push_back(foldRun(run, fold));
    return folders;
}

std::vector<std::filesystem::path> prepareFoldRuns(
    const nlohmann::json& settings, const std::string& source)
{
    const auto options = detectorOptionsFromJson(settings, source);
    if (options.folds < 2)
        throw Error(source + ": \"folds\" must be 2 or more to train one detector per fold");
    std::vector<std::filesystem::path> folders;
    for (int fold = 0; fold < static_cast<int>(options.folds); ++fold) {
        auto own = options;
        own.fold = fold;
        own.run = foldRun(options.run, fold);
        prepare(own.run, toJson(own));
        folders.push_back(own.run);
    }
    return folders;
}

} // namespace detdiffusion
