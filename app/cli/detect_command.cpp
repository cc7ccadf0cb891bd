#include "app/cli/command_context.h"
#include "app/cli/commands.h"
#include "app/cli/detection_images.h"
#include "app/cli/detection_run.h"
#include "app/cli/unread_pictures.h"
#include "core/detectors/detector_opening.h"
#include "core/imaging/picture_size.h"
#include "core/perception/detection_results.h"
#include "core/tensor/device.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <memory>

namespace detdiffusion {

namespace {

struct Arguments {
    std::filesystem::path images;
    std::filesystem::path annotations;
    std::filesystem::path detector;
    std::filesystem::path out;
    double score = 0.02;
    UnreadPictures unread;
    int threads = 0;
};

std::vector<std::string> problemsIn(const std::vector<FileFindings>& found)
{
    std::vector<std::string> problems;
    for (const auto& file : found)
        if (!file.problem.empty())
            problems.push_back(file.problem);
    return problems;
}

std::vector<DetectionResult> resultsOf(
    const DetectionImages& source, const std::vector<FileFindings>& found)
{
    std::vector<DetectionResult> results;
    for (size_t i = 0; i < found.size(); ++i) {
        auto image = source.images[i];
        if (image.width == 0 && !found[i].detections.empty()) { // the size is the file's own
            const auto size = readPictureSize(source.files[i]);
            image.width = size.width;
            image.height = size.height;
        }
        appendResults(results, found[i].detections, image, source.categoryIds);
    }
    return results;
}

void detect(CommandContext& context, const Arguments& arguments)
{
    setComputeThreads(arguments.threads);
    const auto opened = openBatchDetector(arguments.detector, arguments.threads);
    const auto source = detectionImages(
        arguments.images, arguments.annotations, opened.detector->categories(), opened.categoryIds);
    const auto found = runDetector(context, opened, source.files,
        { .minimumScore = arguments.score, .threads = arguments.threads });
    arguments.unread.report(context, problemsIn(found), found.size());
    const auto results = resultsOf(source, found);
    saveDetectionResults(results, arguments.out);
    context.say(std::to_string(results.size()) + " detections in " + std::to_string(found.size())
        + " pictures, written to " + arguments.out.string());
    context.emitJson({ { "event", "done" }, { "images", found.size() },
        { "detections", results.size() }, { "out", arguments.out.string() } });
}

} // namespace

void addDetectCommand(CLI::App& app, CommandContext& context)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* command =
        app.add_subcommand("detect", "Find objects in pictures; writes COCO results JSON");
    command->add_option("--images", arguments->images, "Folder of pictures")->required();
    command->add_option("--detector", arguments->detector, kDetectorHelp)->required();
    command->add_option("--out", arguments->out, "Results file to write")->required();
    command->add_option("--annotations", arguments->annotations,
        "COCO file that gives image and category ids; default: numbers in the file names");
    command->add_option("--score", arguments->score, "Lowest score to write")
        ->check(CLI::Range(0.0, 1.0))
        ->capture_default_str();
    arguments->unread.addTo(*command);
    command->add_option("--threads", arguments->threads, "Compute threads, 0 = all cores");
    command->callback([&context, arguments] { detect(context, *arguments); });
}

} // namespace detdiffusion
