#include "ui/training/option_text.h"

#include <span>

namespace detdiffusion {

namespace {

struct Words {
    const char* name; ///< in the settings
    const char* text;
};

const Words kLabels[] = {
    { "seed", QT_TRANSLATE_NOOP("OptionText", "Seed") },
    { "device", QT_TRANSLATE_NOOP("OptionText", "Device") },
    { "precision", QT_TRANSLATE_NOOP("OptionText", "Precision") },
    { "workers", QT_TRANSLATE_NOOP("OptionText", "Workers") },
    { "stage", QT_TRANSLATE_NOOP("OptionText", "Stage") },
    { "train", QT_TRANSLATE_NOOP("OptionText", "What trains") },
    { "lora_rank", QT_TRANSLATE_NOOP("OptionText", "LoRA rank") },
    { "latent_cache", QT_TRANSLATE_NOOP("OptionText", "Folder of encoded pictures") },
    { "model.from", QT_TRANSLATE_NOOP("OptionText", "Start model") },
    { "model.vae", QT_TRANSLATE_NOOP("OptionText", "Autoencoder (VAE)") },
    { "model.unet", QT_TRANSLATE_NOOP("OptionText", "U-Net") },
    { "model.text_encoder", QT_TRANSLATE_NOOP("OptionText", "Text encoder") },
    { "model.scheduler", QT_TRANSLATE_NOOP("OptionText", "Noise schedule") },
    { "model.perception_head", QT_TRANSLATE_NOOP("OptionText", "Perception head") },
    { "model.prompt_template", QT_TRANSLATE_NOOP("OptionText", "Prompt template") },
    { "model.grid_columns", QT_TRANSLATE_NOOP("OptionText", "Location grid, columns") },
    { "model.grid_rows", QT_TRANSLATE_NOOP("OptionText", "Location grid, rows") },
    { "model.max_boxes", QT_TRANSLATE_NOOP("OptionText", "Boxes in a prompt, at most") },
    { "model.location_scale", QT_TRANSLATE_NOOP("OptionText", "Scale of the location embeddings") },
    { "model.guidance", QT_TRANSLATE_NOOP("OptionText", "Guidance when painting") },
    { "model.sampling_steps", QT_TRANSLATE_NOOP("OptionText", "Steps when painting") },
    { "data.annotations", QT_TRANSLATE_NOOP("OptionText", "Annotations") },
    { "data.images", QT_TRANSLATE_NOOP("OptionText", "Pictures") },
    { "data.validation_annotations", QT_TRANSLATE_NOOP("OptionText", "Validation") },
    { "data.validation_images", QT_TRANSLATE_NOOP("OptionText", "Pictures of the validation") },
    { "data.validation_count", QT_TRANSLATE_NOOP("OptionText", "Validation pictures, at most") },
    { "data.width", QT_TRANSLATE_NOOP("OptionText", "Width in pixels") },
    { "data.height", QT_TRANSLATE_NOOP("OptionText", "Height in pixels") },
    { "data.minimum_box_area",
        QT_TRANSLATE_NOOP("OptionText", "Smallest box, share of the picture") },
    { "data.masks", QT_TRANSLATE_NOOP("OptionText", "Masks") },
    { "data.flip", QT_TRANSLATE_NOOP("OptionText", "Mirror half of the samples") },
    { "data.max_bad_share", QT_TRANSLATE_NOOP("OptionText", "Bad pictures, largest share") },
    { "conditioning.null_text", QT_TRANSLATE_NOOP("OptionText", "Share of empty prompts") },
    { "conditioning.drop_attributes",
        QT_TRANSLATE_NOOP("OptionText", "Share without easy and hard") },
    { "conditioning.attributes", QT_TRANSLATE_NOOP("OptionText", "Easy and hard in prompts") },
    { "loss.foreground_weighting", QT_TRANSLATE_NOOP("OptionText", "Weight by foreground") },
    { "loss.foreground_weight", QT_TRANSLATE_NOOP("OptionText", "Foreground weight w") },
    { "loss.foreground_power", QT_TRANSLATE_NOOP("OptionText", "Foreground power p") },
    { "loss.min_snr_gamma", QT_TRANSLATE_NOOP("OptionText", "Min-SNR gamma") },
    { "loss.perception_head", QT_TRANSLATE_NOOP("OptionText", "Perception head") },
    { "loss.perception_weight", QT_TRANSLATE_NOOP("OptionText", "Perception loss, weight λ") },
    { "loss.absent_classes", QT_TRANSLATE_NOOP("OptionText", "Absent classes") },
    { "steps", QT_TRANSLATE_NOOP("OptionText", "Steps") },
    { "stop_after", QT_TRANSLATE_NOOP("OptionText", "Stop after step") },
    { "batch", QT_TRANSLATE_NOOP("OptionText", "Batch") },
    { "accumulate", QT_TRANSLATE_NOOP("OptionText", "Parts of a batch") },
    { "gradient_checkpointing", QT_TRANSLATE_NOOP("OptionText", "Gradient checkpointing") },
    { "learning_rate", QT_TRANSLATE_NOOP("OptionText", "Learning rate") },
    { "text_rate", QT_TRANSLATE_NOOP("OptionText", "Text encoder, factor on the rate") },
    { "embedding_rate", QT_TRANSLATE_NOOP("OptionText", "Token embeddings, factor on the rate") },
    { "text_layer_decay", QT_TRANSLATE_NOOP("OptionText", "Text layers, factor per layer") },
    { "head_rate", QT_TRANSLATE_NOOP("OptionText", "Perception head, factor on the rate") },
    { "weight_decay", QT_TRANSLATE_NOOP("OptionText", "Weight decay") },
    { "schedule", QT_TRANSLATE_NOOP("OptionText", "Learning rate schedule") },
    { "warmup_steps", QT_TRANSLATE_NOOP("OptionText", "Warm-up steps") },
    { "decay_steps", QT_TRANSLATE_NOOP("OptionText", "Decay steps") },
    { "final_fraction", QT_TRANSLATE_NOOP("OptionText", "Final rate, share of the peak") },
    { "beta1", QT_TRANSLATE_NOOP("OptionText", "AdamW beta 1") },
    { "beta2", QT_TRANSLATE_NOOP("OptionText", "AdamW beta 2") },
    { "epsilon", QT_TRANSLATE_NOOP("OptionText", "AdamW epsilon") },
    { "clip_norm", QT_TRANSLATE_NOOP("OptionText", "Gradient norm, at most") },
    { "ema_decay", QT_TRANSLATE_NOOP("OptionText", "EMA decay") },
    { "log_every", QT_TRANSLATE_NOOP("OptionText", "Steps between log lines") },
    { "validate_every", QT_TRANSLATE_NOOP("OptionText", "Steps between validations") },
    { "checkpoint_every", QT_TRANSLATE_NOOP("OptionText", "Steps between checkpoints") },
    { "keep_checkpoints", QT_TRANSLATE_NOOP("OptionText", "Checkpoints to keep") },
    { "sample_every", QT_TRANSLATE_NOOP("OptionText", "Steps between samples") },
    { "samples.count", QT_TRANSLATE_NOOP("OptionText", "Sample pictures") },
    { "samples.detector", QT_TRANSLATE_NOOP("OptionText", "Detector that judges the samples") },
    { "divergence.gradient_factor",
        QT_TRANSLATE_NOOP("OptionText", "Skip a step: gradient norm, times the median") },
    { "divergence.loss_factor", QT_TRANSLATE_NOOP("OptionText", "Go back: loss, times the least") },
    { "divergence.window", QT_TRANSLATE_NOOP("OptionText", "Steps of a median") },
    { "divergence.patience", QT_TRANSLATE_NOOP("OptionText", "Go back after skipped steps") },
    { "divergence.rate_factor",
        QT_TRANSLATE_NOOP("OptionText", "Factor on the rate when going back") },
    { "divergence.max_rollbacks", QT_TRANSLATE_NOOP("OptionText", "Times to go back, at most") },
};

const Words kSections[] = {
    { "", QT_TRANSLATE_NOOP("OptionText", "Training") },
    { "model", QT_TRANSLATE_NOOP("OptionText", "Model") },
    { "data", QT_TRANSLATE_NOOP("OptionText", "Data") },
    { "conditioning", QT_TRANSLATE_NOOP("OptionText", "Prompts") },
    { "loss", QT_TRANSLATE_NOOP("OptionText", "Loss") },
    { "samples", QT_TRANSLATE_NOOP("OptionText", "Samples") },
    { "divergence", QT_TRANSLATE_NOOP("OptionText", "When a run goes astray") },
};

const Words kChoices[] = {
    { "auto", QT_TRANSLATE_NOOP("OptionText", "Automatic") },
    { "cpu", QT_TRANSLATE_NOOP("OptionText", "CPU") },
    { "cuda", QT_TRANSLATE_NOOP("OptionText", "GPU (CUDA)") },
    { "fp32", QT_TRANSLATE_NOOP("OptionText", "32 bit (fp32)") },
    { "bf16", QT_TRANSLATE_NOOP("OptionText", "Mixed, 16 bit (bf16)") },
    { "fp16", QT_TRANSLATE_NOOP("OptionText", "Mixed, 16 bit (fp16), GPU only") },
    { "diffusion", QT_TRANSLATE_NOOP("OptionText", "Everything") },
    { "text", QT_TRANSLATE_NOOP("OptionText", "Text encoder alone") },
    { "all", QT_TRANSLATE_NOOP("OptionText", "U-Net and text encoder") },
    { "unet", QT_TRANSLATE_NOOP("OptionText", "U-Net") },
    { "text_encoder", QT_TRANSLATE_NOOP("OptionText", "Text encoder") },
    { "embeddings", QT_TRANSLATE_NOOP("OptionText", "New token embeddings") },
    { "lora", QT_TRANSLATE_NOOP("OptionText", "LoRA adapters on the U-Net") },
    { "objects", QT_TRANSLATE_NOOP("OptionText", "Of the objects") },
    { "boxes", QT_TRANSLATE_NOOP("OptionText", "The boxes") },
    { "constant", QT_TRANSLATE_NOOP("OptionText", "Constant") },
    { "cosine", QT_TRANSLATE_NOOP("OptionText", "Cosine") },
    { "wsd", QT_TRANSLATE_NOOP("OptionText", "Constant, falls at the end (WSD)") },
};

const Words kNetworks[] = {
    { "unet", QT_TRANSLATE_NOOP("OptionText", "U-Net") },
    { "text_encoder", QT_TRANSLATE_NOOP("OptionText", "Text encoder") },
    { "perception_head", QT_TRANSLATE_NOOP("OptionText", "Perception head") },
    { "lora", QT_TRANSLATE_NOOP("OptionText", "LoRA adapters") },
    { "embeddings", QT_TRANSLATE_NOOP("OptionText", "Token embeddings") },
};

const Words kPresets[] = {
    { "overnight-cpu", QT_TRANSLATE_NOOP("OptionText", "A night on a CPU") },
    { "paper", QT_TRANSLATE_NOOP("OptionText", "As in the paper") },
    { "single-gpu", QT_TRANSLATE_NOOP("OptionText", "One GPU") },
    { "smoke-test-1-minute", QT_TRANSLATE_NOOP("OptionText", "Smoke test, 1 minute") },
};

/// nullptr when there are no words for the name.
const char* wordsOf(std::span<const Words> table, const QString& name)
{
    for (const auto& [each, text] : table)
        if (name == QLatin1String(each))
            return text;
    return nullptr;
}

} // namespace

QString OptionText::label(const QString& key)
{
    const char* text = wordsOf(kLabels, key);
    return text == nullptr ? key : tr(text);
}

QString OptionText::section(const QString& name)
{
    const char* text = wordsOf(kSections, name);
    return text == nullptr ? name : tr(text);
}

QString OptionText::choice(const QString& value)
{
    const char* text = wordsOf(kChoices, value);
    return text == nullptr ? value : tr(text);
}

QString OptionText::network(const QString& name)
{
    const char* text = wordsOf(kNetworks, name);
    return text == nullptr ? name : tr(text);
}

QString OptionText::preset(const QString& name)
{
    if (const char* text = wordsOf(kPresets, name); text != nullptr)
        return tr(text);
    QString made = name;
    made.replace(u'-', u' ').replace(u'_', u' ');
    return made.isEmpty() ? made : made.front().toUpper() + made.mid(1);
}

QString OptionText::sentence(QString text)
{
    for (const auto& [key, label] : kLabels)
        text.replace(QStringLiteral("\"%1\"").arg(QLatin1String(key)), tr("“%1”").arg(tr(label)));
    return text;
}

} // namespace detdiffusion
