#include "core/training/training_memory.h"

#include "core/tensor/device.h"
#include "core/training/diffusion_data.h"
#include "core/training/kept_activations.h"

#include <torch/cuda.h>

#include <algorithm>
#include <cmath>

namespace detdiffusion {

namespace {

// Measured, on a fine-tune of the bundled model with glibc's allocator (docs/fine-tune.md); all
// else is counted.

/// What joins a process at its first step: kernels that oneDNN makes for every shape of a
/// convolution, annotations, vocabulary.
constexpr double kKernelBytes = 60e6;
/// The largest layer's tensors come and go thousands of times among others that stay; pieces that
/// nothing fits into come to so many times what the layer keeps.
constexpr double kFreedLayers = 1.6;
/// Maps of the autoencoder's widest size while a residual block is computed and convolutions lay
/// out their operands anew.
constexpr double kEncoderMaps = 10;

constexpr double kFloatBytes = 4;
constexpr double kHalfBytes = 2;
constexpr double kMoments = 2;

// The device need not be there: a plan may be made elsewhere.

bool isOnCuda(const std::string& device)
{
    return device == "cuda" || (device == "auto" && torch::cuda::is_available());
}

bool isInHalf(const std::string& precision, bool onCuda)
{
    if (precision == "auto" && !onCuda)
        return computePrecision(precision, torch::kCPU) != torch::kFloat32;
    return precision != "fp32";
}

class Estimate {
public:
    Estimate(const DiffusionTrainingOptions& options, const TrainingSizes& sizes, int processes)
        : m_options(options)
        , m_sizes(sizes)
        , m_onCuda(isOnCuda(options.device))
        , m_inHalf(isInHalf(options.precision, m_onCuda))
        , m_workers(static_cast<double>(options.workers))
        , m_samplesAtOnce(static_cast<double>(options.batch)
              / static_cast<double>(options.accumulate * processes))
    {
    }

    TrainingMemory memory() const
    {
        const auto kept = keptOfSample();
        const double learning = learningNumbers();
        const double weights = kFloatBytes * (allNumbers() + learning) + castBytes();
        const double optimizer = kFloatBytes * (kMoments + 1) * learning;
        const double gradients = kFloatBytes * m_workers * learning;
        const double layer = m_samplesAtOnce * kept.largestLayer;
        const double activations =
            m_samplesAtOnce * kept.all + (m_options.gradientCheckpointing ? layer : 0);
        // The averaged networks are made whole before they share what does not learn.
        const double shared = kFloatBytes * (allNumbers() - learning);
        const double atWork = std::max({ work(activations, gradients), encodingBytes(), shared });
        const double onDevice = weights + optimizer + atWork;

        TrainingMemory memory;
        memory.latents = m_sizes.latentCacheBytes;
        memory.weights = std::llround(weights);
        memory.optimizer = std::llround(optimizer);
        memory.gradients = std::llround(gradients);
        memory.activations = std::llround(activations);
        memory.encoding = std::llround(encodingBytes());
        memory.program = m_sizes.programBytes + std::llround(kKernelBytes);
        if (m_onCuda) {
            memory.device = std::llround(onDevice);
            // The networks are made there before they move.
            memory.process = std::llround(kFloatBytes * allNumbers());
        } else {
            memory.freed = std::llround(kFreedLayers * layer);
            memory.process = std::llround(onDevice) + memory.freed;
        }
        memory.process += memory.program + memory.latents;
        return memory;
    }

private:
    /// Gradients come while activations go: the coarse levels in the middle of the U-Net have most
    /// of the weights, and half of the activations are left by then. Parts of a batch that are
    /// accumulated find the gradients of those before them.
    double work(double activations, double gradients) const
    {
        if (m_options.accumulate > 1)
            return activations + gradients;
        return std::max(activations, activations / 2 + gradients);
    }

    double allNumbers() const { return static_cast<double>(sumOf(m_sizes.parameters).total); }

    /// Of tensors that the optimizer changes: it holds whole ones, also where some rows learn.
    double learningNumbers() const
    {
        int64_t numbers = 0;
        for (const auto& [group, count] : m_sizes.parameters)
            numbers += count.trained > 0 ? count.total : 0;
        return static_cast<double>(numbers);
    }

    /// Copies of the weights that every worker's products run in; layers that are recomputed make
    /// theirs anew.
    double castBytes() const
    {
        if (!m_inHalf)
            return 0;
        double numbers = allNumbers();
        for (const char* group : { "embeddings", m_options.gradientCheckpointing ? "unet" : "" })
            if (const auto found = m_sizes.parameters.find(group);
                found != m_sizes.parameters.end())
                numbers -= static_cast<double>(found->second.total);
        return kHalfBytes * m_workers * numbers;
    }

    bool learns(const char* group) const { return m_sizes.parameters.at(group).trained > 0; }

    KeptBytes keptOfSample() const
    {
        const auto& networks = m_sizes.networks;
        ActivationRules rules { .inHalf = m_inHalf, .fusesAttention = !m_onCuda };
        rules.trainsLinear = rules.trainsAttention = learns("text_encoder");
        const double text =
            learns("embeddings") ? keptBytes(networks.textEncoder, size(), rules) : 0;
        rules.trainsLinear = rules.trainsAttention = true;
        if (networks.layoutReader)
            return { text + keptBytes(*networks.layoutReader, size(), rules), 0 };
        const double head =
            m_options.loss.lambda() > 0 ? keptBytes(networks.perceptionHead, size(), rules) : 0;
        rules.trainsLinear = learns("unet");
        rules.trainsAttention = rules.trainsLinear || m_options.train == trained::kLora;
        rules.recomputes = m_options.gradientCheckpointing;
        auto kept = keptBytes(networks.unet, size(), rules);
        kept.all += text + head;
        return kept;
    }

    SampleSize size() const
    {
        const int64_t factor = m_sizes.vae.downFactor();
        const int64_t cells = (m_options.data.width / factor) * (m_options.data.height / factor);
        return { static_cast<double>(cells),
            static_cast<double>(m_sizes.networks.textEncoder.maxPositionEmbeddings) };
    }

    double encodingBytes() const
    {
        const auto pixels = static_cast<double>(
            std::max(kPixelsEncodedAtOnce, m_options.data.width * m_options.data.height));
        const auto channels = static_cast<double>(m_sizes.vae.blockOutChannels.front());
        const double map = pixels * channels * (m_inHalf ? kHalfBytes : kFloatBytes);
        return m_workers
            * (kEncoderMaps * map + kFloatBytes * static_cast<double>(m_sizes.vaeNumbers));
    }

    const DiffusionTrainingOptions& m_options;
    const TrainingSizes& m_sizes;
    bool m_onCuda;
    bool m_inHalf;
    double m_workers;
    double m_samplesAtOnce;
};

} // namespace

TrainingMemory memoryOfTraining(
    const DiffusionTrainingOptions& options, const TrainingSizes& sizes, int processes)
{
    return Estimate(options, sizes, processes).memory();
}

} // namespace detdiffusion
