#include "ui/training/curves/data/curve_catalogue.h"

#include <QCoreApplication>

namespace detdiffusion {

namespace {

constexpr int kTimestepBuckets = 10;

struct Catalogue {
    Q_DECLARE_TR_FUNCTIONS(Catalogue)

public:
    static QString withTraining()
    {
        return tr("Comes with the first line that the training logs.");
    }
    static QString withValidation()
    {
        return tr("Comes with the first validation; the settings of the run say after how many "
                  "steps.");
    }
    static QString withCheckpoint()
    {
        return tr("Comes with the first checkpoint, if a detector and sample layouts are set.");
    }

    static ChartSpec validation()
    {
        return { tr("Validation loss"),
            tr("Same pictures, same noise every time: when it falls, the model gets better."),
            withValidation(),
            { { "validation/loss", tr("Total") }, { "validation/ldm_loss", tr("Denoising") } } };
    }
    static ChartSpec validationParts()
    {
        return { tr("Validation of the perception loss"),
            tr("BCE plus dice of the predicted masks, counted less where there is more noise."),
            withValidation(),
            { { "validation/perception_loss", tr("Perception") },
                { "validation/mask_bce", tr("BCE") }, { "validation/mask_dice", tr("Dice") } } };
    }
    static ChartSpec training(const QString& title, const char* key)
    {
        return { title, tr("Other noise at every step: read the trend only."), withTraining(),
            { { key, title } }, true };
    }
    static ChartSpec denoising() { return training(tr("Denoising loss"), "ldm_loss"); }
    static ChartSpec perception() { return training(tr("Perception loss"), "perception_loss"); }
    static ChartSpec masks()
    {
        return { tr("Masks: BCE and dice"), tr("The two parts of the perception loss."),
            withTraining(), { { "mask_bce", tr("BCE") }, { "mask_dice", tr("Dice") } }, true };
    }
    static ChartSpec timesteps()
    {
        ChartSpec spec { tr("Denoising loss by noise level"),
            tr("Tenths of the noise schedule: the first holds the least noise, where details "
               "are learnt."),
            withTraining(), {}, true, true };
        for (int i = 0; i < kTimestepBuckets; ++i)
            spec.curves.push_back({ "ldm_loss_t" + std::to_string(i),
                tr("%1–%2 %").arg(i * kTimestepBuckets).arg((i + 1) * kTimestepBuckets) });
        return spec;
    }
    static ChartSpec agreement()
    {
        return { tr("Detector agreement"), tr("Share of the sample boxes that came out as asked."),
            withCheckpoint(), { { "agreement/agreement", tr("As asked") } }, false, false, true };
    }
    static ChartSpec found()
    {
        return { tr("Boxes found by the detector"), tr("Easy boxes shall be found, hard ones not."),
            withCheckpoint(),
            { { "agreement/found", tr("All") }, { "agreement/easy_found", tr("Easy") },
                { "agreement/hard_found", tr("Hard") } },
            false, false, true };
    }
    static ChartSpec plain(const QString& title, const QString& help, const char* key)
    {
        return { title, help, withTraining(), { { key, title } } };
    }
    static ChartSpec rate()
    {
        return plain(tr("Learning rate"), tr("Falls by itself after a rollback."), "lr");
    }
    static ChartSpec gradient()
    {
        return { tr("Gradient norm"), tr("Before clipping; peaks announce a loss explosion."),
            withTraining(), { { "grad_norm", tr("Gradient norm") } }, true };
    }
    static ChartSpec speed()
    {
        return { tr("Samples per second"), tr("Of all processes together."), withTraining(),
            { { "samples_per_s", tr("Samples per second") } }, true };
    }
    static ChartSpec memory()
    {
        return { tr("Memory in MB"), tr("Resident memory of the process."), withTraining(),
            { { "memory_mb", tr("Memory in MB") }, { "gpu_memory_mb", tr("GPU memory in MB") } } };
    }
    static ChartSpec waiting()
    {
        return plain(tr("Waiting for data"), tr("Share of the time; above 0.02 the disk is slow."),
            "wait_share");
    }

    static std::vector<ChartGroup> groups()
    {
        return { { tr("Overview"), { validation(), denoising(), perception(), agreement() } },
            { tr("Validation"), { validation(), validationParts() } },
            { tr("Losses"),
                { denoising(), perception(), masks(), training(tr("Total loss"), "loss") } },
            { tr("Noise levels"), { timesteps() } }, { tr("Agreement"), { agreement(), found() } },
            { tr("Learning rate"), { rate(), gradient() } },
            { tr("Speed"), { speed(), memory(), waiting() } } };
    }
};

} // namespace

std::vector<ChartGroup> chartGroups()
{
    return Catalogue::groups();
}

} // namespace detdiffusion
