#include "app/cli/command_context.h"
#include "app/cli/commands.h"
#include "app/cli/generation_arguments.h"
#include "app/cli/layout_source.h"
#include "app/cli/memory_report.h"
#include "app/cli/picture_output.h"
#include "core/domain/error.h"
#include "core/domain/launch_environment.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>

namespace detdiffusion {

namespace {

struct GenerateArguments {
    GenerationArguments shared;
    std::string strategy;
    int count = 1;
    ImageSelection selection;
    int batch = 1;
    bool imagesLike = false;
};

/// One picture to paint and where it goes.
struct Task {
    GenerationRequest request;
    std::filesystem::path file;
};

std::filesystem::path pictureFile(
    const GenerateArguments& arguments, const LayoutSource& source, uint64_t seed)
{
    const auto& out = arguments.shared.out;
    const std::string suffix = arguments.count > 1 ? "-" + std::to_string(seed) : "";
    if (isPictureFile(out))
        return out.parent_path() / (out.stem().string() + suffix + ".png");
    return out / (source.name + suffix + ".png");
}

/// Every layout has seeds of its own, counted from the first.
std::vector<Task> planTasks(const GenerateArguments& arguments, const ModelInfo& model)
{
    const auto& path = arguments.shared.layout;
    const auto sources = arguments.imagesLike ? readCocoLayouts(path, arguments.selection, model)
                                              : readLayoutSources(path, arguments.selection.limit);
    if (sources.size() > 1 && isPictureFile(arguments.shared.out))
        throw CLI::ValidationError("--out", "must be a folder for several layouts");
    std::vector<Task> tasks;
    for (size_t i = 0; i < sources.size(); ++i) {
        for (int k = 0; k < arguments.count; ++k) {
            Task task;
            task.request.layout = sources[i].layout;
            auto& settings = task.request.settings;
            settings = arguments.shared.settings(model, sources[i].recorded);
            settings.seed += i * static_cast<size_t>(arguments.count) + static_cast<size_t>(k);
            if (!arguments.strategy.empty())
                settings.strategy = strategyFromString(arguments.strategy);
            task.file = pictureFile(arguments, sources[i], settings.seed);
            tasks.push_back(std::move(task));
        }
    }
    return tasks;
}

/// What this process does of the work that a launcher gave to several.
std::vector<Task> ownTasks(std::vector<Task> tasks)
{
    const auto environment = launchEnvironment();
    std::vector<Task> own;
    for (size_t i = 0; i < tasks.size(); ++i)
        if (environment.owns(i))
            own.push_back(std::move(tasks[i]));
    return own;
}

void checkTasks(const std::vector<Task>& tasks, const Generator& generator)
{
    for (const auto& task : tasks) {
        try {
            generator.check(task.request);
        } catch (const Error& error) {
            if (tasks.size() == 1)
                throw;
            throw Error(task.file.stem().string() + ": " + error.what());
        }
    }
}

/// Makes nothing: the folder appears with the first picture, which may never be painted.
void requireTarget(const GenerateArguments& arguments, const std::filesystem::path& file)
{
    if (isPictureFile(arguments.shared.out))
        requireWritable(file);
    else
        requireWritable(existingFolder(arguments.shared.out) / file.filename());
}

void createFolder(const GenerateArguments& arguments)
{
    if (isPictureFile(arguments.shared.out))
        return;
    std::error_code failure;
    std::filesystem::create_directories(arguments.shared.out, failure);
    if (failure)
        throw Error(
            "cannot create the folder " + arguments.shared.out.string() + ": " + failure.message());
}

bool canShareBatch(const GenerationRequest& a, const GenerationRequest& b)
{
    return a.layout.width == b.layout.width && a.layout.height == b.layout.height
        && a.settings.steps == b.settings.steps && a.settings.guidance == b.settings.guidance
        && a.settings.sampler == b.settings.sampler;
}

size_t batchEnd(const std::vector<Task>& tasks, size_t begin, size_t most)
{
    size_t end = begin + 1;
    while (end < tasks.size() && end - begin < most
        && canShareBatch(tasks[begin].request, tasks[end].request))
        ++end;
    return end;
}

std::vector<PaintingSize> paintingSizes(const std::vector<Task>& tasks, size_t most)
{
    std::vector<PaintingSize> sizes;
    for (size_t begin = 0; begin < tasks.size();) {
        const size_t end = batchEnd(tasks, begin, most);
        const auto& first = tasks[begin].request;
        sizes.push_back({ first.layout.width, first.layout.height, static_cast<int>(end - begin),
            first.settings.guidance > 1 });
        begin = end;
    }
    return sizes;
}

std::string batchLabel(size_t begin, size_t end, size_t total)
{
    if (total == 1)
        return "Painting";
    const auto first = std::to_string(begin + 1);
    const auto last = end > begin + 1 ? "-" + std::to_string(end) : "";
    return "Painting " + first + last + " of " + std::to_string(total);
}

void reportPicture(CommandContext& context, const GeneratedImage& picture, const std::string& file)
{
    char seconds[32];
    std::snprintf(seconds, sizeof seconds, "%.2f s", picture.seconds);
    context.say(file + "  (seed " + std::to_string(picture.settings.seed) + ", " + seconds + ")");
    context.emitJson({ { "event", "image" }, { "file", file }, { "seed", picture.settings.seed },
        { "strategy", toString(picture.settings.strategy) }, { "steps", picture.settings.steps },
        { "sampler", picture.settings.sampler }, { "guidance", picture.settings.guidance },
        { "model", picture.modelName }, { "model_hash", picture.modelHash },
        { "seconds", picture.seconds } });
}

void runGenerate(CommandContext& context, const GenerateArguments& arguments)
{
    OpenedModel model(arguments.shared.modelFolder(), arguments.shared.engine);
    const auto tasks = ownTasks(planTasks(arguments, model.info()));
    if (tasks.empty()) { // more processes than pictures
        context.say("No picture is left for this process");
        return context.emitJson({ { "event", "done" }, { "images", 0 } });
    }
    const auto most = static_cast<size_t>(arguments.batch);
    reportMemory(context, model.memory(), paintingSizes(tasks, most));
    requireTarget(arguments, tasks.front().file); // loading a large model for nothing takes long
    Generator generator(std::move(model), context.control("Loading"));
    checkTasks(tasks, generator);

    for (size_t begin = 0; begin < tasks.size();) {
        const size_t end = batchEnd(tasks, begin, most);
        std::vector<GenerationRequest> requests;
        for (size_t i = begin; i < end; ++i)
            requests.push_back(tasks[i].request);
        const auto control = context.control(batchLabel(begin, end, tasks.size()));
        const auto pictures = generator.generateBatch(requests, control);
        for (size_t i = begin; i < end; ++i) {
            createFolder(arguments);
            writePicture(pictures[i - begin], tasks[i].file);
            reportPicture(context, pictures[i - begin], tasks[i].file.string());
        }
        begin = end;
    }
    context.emitJson({ { "event", "done" }, { "images", tasks.size() } });
}

} // namespace

void addGenerateCommand(CLI::App& app, CommandContext& context)
{
    const auto arguments = std::make_shared<GenerateArguments>();
    CLI::App* command = app.add_subcommand(
        "generate", "Paint layouts: one file, a folder of them, a painted picture, or a COCO file");
    arguments->shared.addTo(*command);
    command->add_option("--out", arguments->shared.out, "PNG file, or folder to create")
        ->required();
    command->add_option("--strategy", arguments->strategy, "Perception attribute of every box")
        ->check(CLI::IsMember({ "as-drawn", "easy", "hard" }));
    command->add_option("--count", arguments->count, "Pictures per layout, from following seeds")
        ->check(CLI::Range(1, 100000))
        ->capture_default_str();
    auto* imagesLike = command->add_flag("--images-like", arguments->imagesLike,
        "The layout is a COCO file: paint one picture per image, named like it");
    command
        ->add_option("--limit", arguments->selection.limit,
            "Only so many layouts, evenly spread over the folder or file (0: all)")
        ->check(CLI::NonNegativeNumber);
    command
        ->add_option("--group", arguments->selection.group,
            "Only the images of this emoji_group, for example seen or held-out")
        ->needs(imagesLike);
    command->add_option("--batch", arguments->batch, "Pictures painted at once")
        ->check(CLI::Range(1, 1024))
        ->capture_default_str();
    command->footer("Processes that torchrun, srun or mpirun started share the pictures, each "
                    "writes its own; every picture keeps its seed.");
    command->callback([&context, arguments] { runGenerate(context, *arguments); });
}

} // namespace detdiffusion
