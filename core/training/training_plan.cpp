#include "core/training/training_plan.h"

#include "core/data/coco_file.h"
#include "core/data/layout_dataset.h"
#include "core/domain/error.h"
#include "core/domain/memory_needs.h"
#include "core/models/autoencoder_kl_config.h"
#include "core/tensor/device.h"
#include "core/text/vocabulary_growth.h"
#include "core/training/autoencoder_loading.h"
#include "core/training/model_base.h"
#include "core/training/process_memory.h"
#include "core/weights/diffusers_folder.h"

#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>

namespace detdiffusion {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

/// Room that a run needs beside the checkpoints that are kept: one is written before one goes.
constexpr int64_t kCheckpointsInWork = 1;

/// Collects problems while the questions are asked one after the other.
class Planner {
public:
    Planner(const json& settings, int processes, std::optional<int64_t> memoryFreeBytes)
        : m_processes(processes)
    {
        constexpr double kMebibyte = 1048576.0;
        m_sizes.programBytes = std::llround(kMebibyte * residentMegabytes());
        m_plan.memoryFreeBytes = memoryFreeBytes;
        auto read = readDiffusionOptions(settings);
        m_options = std::move(read.options);
        m_plan.problems = std::move(read.problems);
    }

    TrainingPlan plan()
    {
        attempt([this] { askMachine(); });
        attempt([this] { askSamples(); });
        attempt([this] { askData(); });
        attempt([this] { askModel(); });
        attempt([this] { askDisk(); });
        return std::move(m_plan);
    }

private:
    void attempt(const std::function<void()>& question)
    {
        try {
            question();
        } catch (const Cancelled&) {
            throw;
        } catch (const std::exception& error) {
            addProblem(error.what());
        }
    }

    /// A file that is missing is told once, by the settings.
    void addProblem(const std::string& problem) { m_plan.problems.push_back(problem); }

    void askMachine()
    {
        const auto device = deviceFromString(m_options.device);
        if (m_options.device == "auto") // else the settings tell
            computePrecision(m_options.precision, device);
        const int64_t parts = m_options.workers * m_options.accumulate * m_processes;
        if (m_processes > 1 && m_options.batch % parts != 0)
            addProblem("\"batch\" must be a multiple of the " + std::to_string(m_processes)
                + " processes times \"workers\" times \"accumulate\"");
    }

    void askSamples()
    {
        const auto& detector = m_options.sampleDetector;
        if (!detector.empty() && !fs::exists(detector))
            addProblem("\"samples.detector\": " + detector.string() + " does not exist");
    }

    void askData()
    {
        if (!fs::exists(m_options.data.annotations))
            return;
        const auto coco = loadCoco(m_options.data.annotations);
        m_classes = coco.categorySet().names();
        LayoutDatasetOptions layout;
        layout.latentWidth = layout.latentHeight = 1;
        layout.minimumBoxArea = m_options.data.minimumBoxArea;
        layout.boxMasks = true;
        const auto dataset = makeLayoutDataset(coco, layout);
        m_plan.images = static_cast<int64_t>(dataset.samples.size());
        m_plan.boxes = dataset.boxes;
        m_plan.labelledBoxes = dataset.labelledBoxes;
        m_plan.stepsPerEpoch = (m_plan.images + m_options.batch - 1) / m_options.batch;
        requirePictures(dataset);
    }

    void requirePictures(const LayoutDataset& dataset)
    {
        if (!fs::exists(m_options.data.images))
            return;
        int64_t missing = 0;
        std::string first;
        for (const auto& sample : dataset.samples)
            if (!fs::exists(m_options.data.images / sample.fileName) && missing++ == 0)
                first = sample.fileName;
        if (missing == m_plan.images)
            addProblem(m_options.data.images.string() + " holds none of the "
                + std::to_string(missing) + " pictures of the annotations, such as " + first
                + "; choose the folder they are in");
    }

    void askModel()
    {
        const bool isScratch = m_options.model.from == "scratch";
        if (m_classes.empty() || (!isScratch && !fs::exists(m_options.model.from)))
            return;
        const fs::path source = m_options.model.from;
        m_plan.parameters = m_sizes.parameters = countParameters(m_options, m_classes);
        m_sizes.networks = networkConfigs();
        if (!isScratch)
            m_plan.unknownClasses = newClasses(source);
        const auto vae = isScratch ? findAutoencoder(m_options.model.vae) : source / "vae";
        askLatents(vae);
        askCheckpoints(vae);
        askMemory();
    }

    DiffusionConfigs networkConfigs() const
    {
        const auto& model = m_options.model;
        const auto part = [&](const std::string& scratch, const char* name) {
            return model.from == "scratch" ? json::parse(scratch)
                                           : partConfig(fs::path(model.from) / name);
        };
        DiffusionConfigs configs;
        configs.unet = nn::UNet2DConditionConfig::fromJson(part(model.unet, "unet"));
        configs.textEncoder = nn::ClipTextConfig::fromJson(part(model.textEncoder, "text_encoder"));
        configs.perceptionHead = nn::PerceptionHeadConfig::fromJson(headConfig(model));
        configs.perceptionHead.featureChannels = configs.unet.decoderChannels();
        configs.perceptionHead.classes = static_cast<int64_t>(m_classes.size());
        if (m_options.stage == kTextStage)
            configs.layoutReader = { .width = configs.textEncoder.hiddenSize,
                .heads = configs.textEncoder.numAttentionHeads,
                .classes = configs.perceptionHead.classes };
        return configs;
    }

    /// Classes that are not in the model's list, or that its vocabulary of words lacks.
    std::vector<std::string> newClasses(const fs::path& source) const
    {
        const auto known = startingPrompt(m_options).classes;
        const auto lacking = unknownWords(source / "tokenizer", m_classes);
        std::vector<std::string> unknown;
        std::copy_if(m_classes.begin(), m_classes.end(), std::back_inserter(unknown),
            [&](const std::string& name) {
                const auto isIn = [&](const std::vector<std::string>& names) {
                    return std::find(names.begin(), names.end(), name) != names.end();
                };
                return (!known.empty() && !isIn(known)) || isIn(lacking);
            });
        return unknown;
    }

    void askLatents(const fs::path& vae)
    {
        m_sizes.vae = nn::AutoencoderKLConfig::fromJson(partConfig(vae));
        m_sizes.vaeNumbers = countNumbers(vae);
        attempt([this] { requireFit(m_sizes.networks, m_sizes.vae); });
        const int64_t factor = m_sizes.vae.downFactor();
        if (m_options.data.width % factor != 0 || m_options.data.height % factor != 0)
            addProblem("\"data.width\" and \"data.height\" must be multiples of "
                + std::to_string(factor) + ", the side of the autoencoder's latent cells");
        const int64_t cells = (m_options.data.width / factor) * (m_options.data.height / factor);
        const int64_t moments = 2 * m_sizes.vae.latentChannels;
        constexpr int64_t kOrientations = 2;
        constexpr int64_t kHalfBytes = 2;
        m_plan.latentCacheBytes = m_plan.images * kOrientations * moments * cells * kHalfBytes;
    }

    void askMemory()
    {
        m_sizes.latentCacheBytes = m_plan.latentCacheBytes;
        m_plan.memory = memoryOfTraining(m_options, m_sizes, m_processes);
        const auto free = m_plan.memoryFreeBytes;
        if (free && m_plan.memory.process > *free)
            m_plan.warnings.push_back("the run needs about " + gigabytes(m_plan.memory.process)
                + " of memory, and " + gigabytes(*free)
                + " are free; close other programs, lower \"batch\", raise \"accumulate\", set "
                  "\"gradient_checkpointing\", or train less than \""
                + m_options.train + "\"");
    }

    static int64_t fileBytes(const fs::path& part)
    {
        int64_t bytes = 0;
        for (const auto& file : partWeightFiles(part))
            bytes += static_cast<int64_t>(fs::file_size(file));
        return bytes;
    }

    void askCheckpoints(const fs::path& vae)
    {
        const auto sum = sumOf(m_plan.parameters);
        constexpr int64_t kFloat = sizeof(float);
        // A model; weights, two moments and the average of what is trained.
        m_plan.checkpointBytes = fileBytes(vae) + kFloat * (sum.total + 4 * sum.trained);
    }

    void askDisk()
    {
        auto folder = m_options.run;
        if (folder.empty())
            return;
        for (folder = fs::absolute(folder); !fs::exists(folder); folder = folder.parent_path())
            ;
        m_plan.diskFreeBytes = static_cast<int64_t>(fs::space(folder).available);
        const int64_t kept = m_options.output.keepCheckpoints + kCheckpointsInWork;
        const int64_t needed = m_plan.latentCacheBytes + kept * m_plan.checkpointBytes;
        if (needed > *m_plan.diskFreeBytes)
            addProblem("the disk of " + m_options.run.string() + " has "
                + gigabytes(*m_plan.diskFreeBytes) + " free, and " + std::to_string(kept)
                + " checkpoints and the encoded pictures need " + gigabytes(needed)
                + "; free some space, keep fewer checkpoints or choose another folder");
    }

    DiffusionTrainingOptions m_options;
    TrainingPlan m_plan;
    int m_processes;
    std::vector<std::string> m_classes;
    TrainingSizes m_sizes;
};

json toJson(const TrainingMemory& memory)
{
    return { { "program", memory.program }, { "latents", memory.latents },
        { "weights", memory.weights }, { "optimizer", memory.optimizer },
        { "gradients", memory.gradients }, { "activations", memory.activations },
        { "encoding", memory.encoding }, { "freed", memory.freed }, { "device", memory.device } };
}

} // namespace

TrainingPlan planTraining(
    const json& settings, int processes, std::optional<int64_t> memoryFreeBytes)
{
    return Planner(settings, processes, memoryFreeBytes).plan();
}

json toJson(const TrainingPlan& plan)
{
    json parameters = json::object();
    for (const auto& [group, count] : plan.parameters)
        parameters[group] = { { "total", count.total }, { "trained", count.trained } };
    const auto orNull = [](std::optional<int64_t> bytes) { return bytes ? json(*bytes) : json(); };
    return { { "problems", plan.problems }, { "warnings", plan.warnings },
        { "parameters", parameters }, { "memory_bytes", plan.memory.process },
        { "memory", toJson(plan.memory) }, { "memory_free_bytes", orNull(plan.memoryFreeBytes) },
        { "checkpoint_bytes", plan.checkpointBytes },
        { "disk_free_bytes", orNull(plan.diskFreeBytes) }, { "images", plan.images },
        { "boxes", plan.boxes }, { "labelled_boxes", plan.labelledBoxes },
        { "steps_per_epoch", plan.stepsPerEpoch }, { "latent_cache_bytes", plan.latentCacheBytes },
        { "unknown_classes", plan.unknownClasses } };
}

} // namespace detdiffusion
