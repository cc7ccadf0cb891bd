#include "app/cli/evaluation_arguments.h"

#include "app/cli/command_context.h"
#include "core/detectors/detector_opening.h"
#include "core/domain/text_file.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace detdiffusion {

void EvaluationArguments::addTo(CLI::App& command)
{
    command.add_option("--generated", generated, "Folder of generated pictures")->required();
    command.add_option("--annotations", annotations, "COCO file of their layouts")->required();
    command.add_option("--detector", detector, kDetectorHelp)->required();
    command.add_option("--out", out, "Report (JSON) to write");
    command.add_option(
        "--limit", selection.limit, "Only so many images, evenly spread over the file (0: all)");
    command.add_option("--group", selection.group,
        "Only the images of this emoji_group, for example seen or held-out");
    command.add_option("--threads", threads, "Compute threads, 0 = all cores");
}

void EvaluationArguments::finish(CommandContext& context, nlohmann::json report) const
{
    if (!out.empty())
        writeFileAtomically(out, report.dump(2) + "\n");
    report["event"] = "done";
    context.emitJson(report);
}

std::vector<std::filesystem::path> filesOf(const std::vector<ImageJob>& jobs)
{
    std::vector<std::filesystem::path> files;
    for (const auto& job : jobs)
        files.push_back(job.file);
    return files;
}

} // namespace detdiffusion
