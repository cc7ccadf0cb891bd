#include "core/perception/detector_folder.h"

#include "core/domain/error.h"
#include "core/domain/text_file.h"
#include "core/perception/detector_loading.h"
#include "core/perception/libtorch_detector.h"
#include "core/weights/module_state.h"
#include "core/weights/safetensors.h"

#include <nlohmann/json.hpp>

namespace detdiffusion {

namespace {

constexpr const char* kConfigName = "config.json";
constexpr const char* kWeightsName = "model.safetensors";

std::string withoutLineEnd(std::string text)
{
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r'))
        text.pop_back();
    return text;
}

} // namespace

std::filesystem::path detectorFolder(const std::filesystem::path& path)
{
    if (std::filesystem::is_regular_file(path) && path.filename() == kConfigName)
        return path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
    const auto latest = path / "checkpoints" / "latest";
    if (std::filesystem::is_regular_file(latest))
        return path / "checkpoints" / withoutLineEnd(readTextFile(latest));
    if (!std::filesystem::is_regular_file(path / kConfigName))
        throw Error(path.string() + ": not a detector; give a folder with " + kConfigName + " and "
            + kWeightsName + ", or a run folder of train-detector");
    return path;
}

std::vector<std::filesystem::path> detectorFiles(const std::filesystem::path& path)
{
    const auto folder = detectorFolder(path);
    return { folder / kConfigName, folder / kWeightsName };
}

nn::DetectorConfig loadDetectorConfig(const std::filesystem::path& folder)
{
    const auto path = folder / kConfigName;
    try {
        return nn::DetectorConfig::fromJson(nlohmann::json::parse(readTextFile(path)));
    } catch (const nlohmann::json::exception& error) {
        throw Error(path.string() + ": " + error.what());
    } catch (const Error& error) {
        const std::string message = error.what();
        throw Error(message.starts_with(path.string()) ? message : path.string() + ": " + message);
    }
}

nn::DetectorNet loadDetectorNet(const std::filesystem::path& folder)
{
    nn::DetectorNet net(loadDetectorConfig(folder));
    const SafetensorsFile file(folder / kWeightsName);
    loadModuleState(*net, file.tensors(), file.path().string());
    net->eval();
    return net;
}

void saveDetectorNet(const nn::DetectorNet& net, const std::filesystem::path& folder)
{
    saveSafetensors(folder / kWeightsName, moduleState(*net));
    writeFileAtomically(folder / kConfigName, net->config().toJson().dump(2) + "\n");
}

std::unique_ptr<Detector> loadDetector(const std::filesystem::path& path)
{
    return std::make_unique<LibtorchDetector>(loadDetectorNet(detectorFolder(path)));
}

std::vector<int64_t> detectorCategoryIds(const std::filesystem::path& path)
{
    return loadDetectorConfig(detectorFolder(path)).categoryIds;
}

} // namespace detdiffusion
