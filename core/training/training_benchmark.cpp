#include "core/training/training_benchmark.h"

#include "core/domain/error.h"
#include "core/engine/benchmark_rows.h"
#include "core/inference/work_estimate.h"
#include "core/models/autoencoder_kl_config.h"
#include "core/tensor/torch_errors.h"
#include "core/training/convolution_peak.h"
#include "core/training/diffusion_step.h"
#include "core/training/epoch_order.h"
#include "core/training/plain_training_step.h"
#include "core/training/random_layouts.h"
#include "core/weights/diffusers_folder.h"

#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <unistd.h>

namespace detdiffusion {

namespace {

constexpr int kBatchesOfPictures = 4;
constexpr double kPassesOfAStep = 3.0; // forward, and backward to activations and to weights

DiffusionTrainingOptions optionsOf(
    const BenchmarkOptions& asked, const char* precision, int workers)
{
    DiffusionTrainingOptions options;
    options.model.from = asked.model.string();
    options.batch = asked.batch;
    options.precision = precision;
    options.workers = workers;
    return options;
}

/// The base of a training, in a folder that is removed with this object.
class TemporaryBase {
public:
    TemporaryBase(const BenchmarkOptions& options, const CocoDataset& objects)
        : m_folder(std::filesystem::temp_directory_path()
            / ("detdiffusion-bench-" + std::to_string(::getpid())))
    {
        std::filesystem::create_directories(m_folder);
        createModelBase(m_folder, optionsOf(options, "fp32", 1), objects);
        base = loadModelBase(m_folder);
    }
    ~TemporaryBase()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
    }
    TemporaryBase(const TemporaryBase&) = delete;
    TemporaryBase& operator=(const TemporaryBase&) = delete;

    ModelBase base;

private:
    std::filesystem::path m_folder;
};

/// What all contenders train on.
class TrainingData {
public:
    TrainingData(const BenchmarkOptions& options, const ModelBase& base, const CocoDataset& objects)
        : m_vae(nn::AutoencoderKLConfig::fromJson(partConfig(base.vae())))
        , m_cells(std::max<int64_t>(1,
              options.size > 0 ? options.size / m_vae.downFactor() : base.configs.unet.sampleSize))
        , m_tokenizer(base.tokenizer())
        , m_split(randomSplit(objects, base, static_cast<int>(m_cells), static_cast<int>(m_cells)))
        , m_prompt(base.prompt)
    {
    }

    BatchSource source() const
    {
        return { &m_split.dataset, &m_split.latents, &m_tokenizer, m_prompt, m_vae.scalingFactor };
    }
    int64_t cells() const { return m_cells; }
    int64_t pixels() const { return m_cells * m_vae.downFactor(); }

private:
    nn::AutoencoderKLConfig m_vae;
    int64_t m_cells;
    BpeTokenizer m_tokenizer;
    RandomSplit m_split;
    GenerationConfig m_prompt;
};

/// This program's step and where it is.
struct OwnTraining {
    OwnTraining(const DiffusionTrainingOptions& asked, const ModelBase& base)
        : options(asked)
        , step(options, base, processes)
    {
    }

    void train(const BatchSource& source)
    {
        step.train(source, at);
        at = { at.step + 1, at.samples + options.batch };
    }

    DiffusionTrainingOptions options;
    ProcessTeam processes;
    DiffusionStep step;
    StepPosition at;
};

struct PlainTraining {
    PlainTraining(const DiffusionTrainingOptions& asked, const ModelBase& base)
        : options(asked)
        , step(options, base)
    {
    }

    void train(const BatchSource& source)
    {
        std::vector<BatchItem> items;
        for (int64_t i = 0; i < options.batch; ++i, ++seed)
            items.push_back({ static_cast<int64_t>(seed) % source.latents->size(), seed });
        step.train(source, items);
    }

    DiffusionTrainingOptions options;
    PlainTrainingStep step;
    uint64_t seed = 0;
};

class Contenders {
public:
    Contenders(const BenchmarkOptions& options, const ModelBase& base, const TrainingData& data)
        : m_options(options)
        , m_base(base)
        , m_source(data.source())
        , m_operations(kPassesOfAStep * options.batch
              * (unetOperations(base.configs.unet, data.cells(), data.cells(), tokens())
                  + textOperations(base.configs.textEncoder, tokens())))
    {
    }

    std::vector<Contender> all(int threads) const
    {
        std::vector<Contender> contenders;
        if (wants("eager"))
            contenders.push_back(contender<PlainTraining>("LibTorch", "fp32", 1));
        for (const char* precision : { "fp32", "bf16" }) {
            if (!wants(precision))
                continue;
            contenders.push_back(contender<OwnTraining>("own", precision, 1));
            if (threads > 1 && m_options.batch % threads == 0)
                contenders.push_back(contender<OwnTraining>(
                    std::to_string(threads) + " workers", precision, threads));
        }
        return contenders;
    }
    double operations() const { return m_operations; }

private:
    bool wants(const char* name) const
    {
        const auto& chosen = m_options.contenders;
        return chosen.empty() || std::find(chosen.begin(), chosen.end(), name) != chosen.end();
    }
    int64_t tokens() const { return m_base.configs.textEncoder.maxPositionEmbeddings; }
    template <typename Training>
    Contender contender(const std::string& name, const char* precision, int workers) const
    {
        const auto training =
            std::make_shared<Training>(optionsOf(m_options, precision, workers), m_base);
        return { name + " " + precision, precision == std::string("bf16"), m_operations,
            [training, source = m_source] { training->train(source); } };
    }

    const BenchmarkOptions& m_options;
    const ModelBase& m_base;
    BatchSource m_source;
    double m_operations;
};

} // namespace

BenchmarkReport benchmarkTraining(const BenchmarkOptions& options, const Control& control)
{
    return withTorchErrors("the benchmark", [&] {
        auto report = beginReport(options);
        report.peakOf = "convolutions";
        report.peakSingle = convolutionGigaflops(torch::kFloat32, report.threads);
        report.peakHalf = convolutionGigaflops(torch::kBFloat16, report.threads);
        const auto objects = randomObjects(options.model, kBatchesOfPictures * options.batch);
        const TemporaryBase temporary(options, objects);
        const auto& base = temporary.base;
        const TrainingData data(options, base, objects);
        const Contenders contenders(options, base, data);
        const auto chosen = contenders.all(report.threads);
        if (chosen.empty())
            throw Error("training has the contenders eager, fp32 and bf16; leave --contenders out "
                        "for all of them");
        const auto pixels = std::to_string(data.pixels());
        report.work = "a training step of " + std::to_string(options.batch) + " samples at "
            + pixels + " x " + pixels;
        report.samples = options.batch;
        report.operations = contenders.operations();
        report.rows = measureInTurn(chosen, report, options.repeats, control);
        report.peakMemory = peakResidentBytes();
        return report;
    });
}

} // namespace detdiffusion
