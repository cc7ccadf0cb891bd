#include "core/models/autoencoder_kl_config.h"
#include "core/training/diffusion_step.h"
#include "core/training/random_layouts.h"
#include "core/weights/diffusers_folder.h"

#include <QTemporaryDir>
#include <QTest>
#include <torch/torch.h>

#include <filesystem>

using namespace detdiffusion;
namespace fs = std::filesystem;

namespace {

constexpr int kCells = 8;
constexpr int kSteps = 3;

/// The bundled model and invented pictures for it.
struct Training {
    explicit Training(const fs::path& folder)
    {
        const fs::path model = DETDIFFUSION_SOURCE_DIR "/resources/starter";
        options.model.from = model.string();
        options.batch = 2;
        options.data.width = options.data.height = 8 * kCells;
        const auto objects = randomObjects(model, 4);
        createModelBase(folder, options, objects);
        base = loadModelBase(folder);
        tokenizer.emplace(base.tokenizer());
        split.emplace(randomSplit(objects, base, kCells, kCells));
    }

    BatchSource source() const
    {
        return { &split->dataset, &split->latents, &*tokenizer, base.prompt };
    }

    /// What some steps report, and the state after them.
    std::pair<std::vector<StepReport>, TensorMap> trained(std::optional<LossScaler> scaler) const
    {
        ProcessTeam alone;
        DiffusionStep step(options, base, alone, std::move(scaler));
        std::vector<StepReport> reports;
        for (int i = 0; i < kSteps; ++i)
            reports.push_back(step.train(source(), { i, i * options.batch }));
        TensorMap state;
        for (const auto& [name, tensor] : step.state())
            state[name] = tensor.clone();
        return { reports, state };
    }

    DiffusionTrainingOptions options;
    ModelBase base;
    std::optional<BpeTokenizer> tokenizer;
    std::optional<RandomSplit> split;
};

} // namespace

class DiffusionStepTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLossScaleChangesNothingButTheGradientsRange();
};

// What fp16 does on CUDA, in float on the CPU: a power of two scales without rounding.
void DiffusionStepTest::aLossScaleChangesNothingButTheGradientsRange()
{
    const QTemporaryDir folder;
    const Training training(fs::path(folder.path().toStdString()) / "base");
    const auto [plain, plainState] = training.trained({});
    const auto [scaled, scaledState] = training.trained(LossScaler());
    for (int i = 0; i < kSteps; ++i) {
        QVERIFY(!plain[i].contains("loss_scale"));
        QCOMPARE(scaled[i].at("loss_scale"), LossScaler::kStart);
        for (const char* name : { "loss", "ldm_loss", "grad_norm" })
            QVERIFY(std::abs(scaled[i].at(name) / plain[i].at(name) - 1.0) < 1e-6);
    }
    for (const auto& [name, tensor] : plainState)
        QVERIFY2(torch::allclose(scaledState.at(name), tensor, 1e-5, 1e-8), name.c_str());
}

QTEST_GUILESS_MAIN(DiffusionStepTest)
#include "tst_diffusion_step.moc"
