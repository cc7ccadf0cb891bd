#include "core/training/autoencoder_batch.h"

#include "core/tensor/random.h"

#include <torch/torch.h>

#include <algorithm>

namespace detdiffusion {

namespace {

int64_t draw(int64_t count, at::Generator& generator)
{
    return torch::randint(count, { 1 }, generator, torch::kInt64).item<int64_t>();
}

torch::Tensor drawCrop(const torch::Tensor& picture, const CropPlan& plan, at::Generator& generator)
{
    const int64_t top = draw(picture.size(1) - plan.height + 1, generator);
    const int64_t left = draw(picture.size(2) - plan.width + 1, generator);
    const auto crop = picture.narrow(1, top, plan.height).narrow(2, left, plan.width);
    return draw(2, generator) == 1 ? crop.flip({ 2 }) : crop;
}

} // namespace

CropPlan cropPlan(const AutoencoderTrainingOptions& options, const ImageStore& images, int64_t step)
{
    const int64_t height = images.bytes.size(2);
    const int64_t width = images.bytes.size(3);
    if (step >= options.steps - options.fullSizeSteps)
        return { height, width, options.fullSizeBatch };
    return { std::min(options.crop, height), std::min(options.crop, width), options.batch };
}

AutoencoderBatch drawAutoencoderBatch(const ImageStore& images, EpochOrder& order, int64_t position,
    const CropPlan& plan, const nn::AutoencoderKLConfig& model, uint64_t seed)
{
    auto generator = makeGenerator(seed);
    std::vector<torch::Tensor> crops;
    for (int64_t i = 0; i < plan.batch; ++i)
        crops.push_back(drawCrop(images.bytes[order.at(position + i)], plan, generator));
    AutoencoderBatch batch;
    batch.images = torch::stack(crops).to(torch::kFloat32).div_(127.5).sub_(1.0);
    batch.noise = randomNormal({ plan.batch, model.latentChannels, plan.height / model.downFactor(),
                                   plan.width / model.downFactor() },
        generator);
    return batch;
}

AutoencoderLoss autoencoderLoss(nn::AutoencoderKL& model, const AutoencoderBatch& batch,
    const AutoencoderTrainingOptions& options)
{
    // The posterior is formed in float: bfloat16 can't hold exp(log variance) well.
    const auto halves = model->moments(batch.images).to(torch::kFloat32).chunk(2, 1);
    const nn::LatentDistribution posterior { halves[0], halves[1].clamp(-30.0, 20.0) };
    const auto decoded = model->decode(posterior.sample(batch.noise)).to(torch::kFloat32);
    const auto error = decoded - batch.images;
    AutoencoderLoss loss;
    loss.absolute = error.abs().mean();
    loss.squared = error.pow(2).mean();
    const auto values = static_cast<double>(batch.images[0].numel());
    loss.kl = posterior.klDivergence().mean() / values;
    loss.total = options.absoluteWeight * loss.absolute + options.squaredWeight * loss.squared
        + options.klWeight * loss.kl;
    return loss;
}

} // namespace detdiffusion
