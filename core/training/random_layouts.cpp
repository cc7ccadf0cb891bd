#include "core/training/random_layouts.h"

#include "core/domain/error.h"
#include "core/tensor/random.h"

#include <torch/torch.h>

#include <algorithm>
#include <random>

namespace detdiffusion {

namespace {

constexpr int kObjects = 2; // a model that can hold only one gets one
constexpr int kSide = 64; // pixels of the invented pictures

Annotation randomObject(int64_t image, size_t classes, std::mt19937_64& random)
{
    const auto upTo = [&random](int count) {
        return static_cast<double>(random() % static_cast<uint64_t>(count));
    };
    Annotation object;
    object.imageId = image;
    object.categoryId = static_cast<int64_t>(random() % classes);
    object.x = upTo(kSide / 2);
    object.y = upTo(kSide / 2);
    object.width = kSide / 4.0 + upTo(kSide / 4);
    object.height = kSide / 4.0 + upTo(kSide / 4);
    object.area = object.width * object.height;
    return object;
}

} // namespace

CocoDataset randomObjects(const std::filesystem::path& model, int pictures)
{
    const auto file = model / "generation_config.json";
    const auto prompt = GenerationConfig::load(file);
    if (prompt.classes.empty())
        throw Error(
            file.string() + ": names no classes; choose a layout model, such as the bundled one");
    CocoDataset coco;
    for (const auto& name : prompt.classes)
        coco.categories.push_back({ static_cast<int64_t>(coco.categories.size()), name });
    std::mt19937_64 random(1);
    for (int i = 0; i < pictures; ++i) {
        coco.images.push_back({ i, std::to_string(i), kSide, kSide });
        for (int object = 0; object < std::min(kObjects, prompt.maxBoxes); ++object)
            coco.annotations.push_back(randomObject(i, prompt.classes.size(), random));
    }
    return coco;
}

RandomSplit randomSplit(const CocoDataset& objects, const ModelBase& base, int columns, int rows)
{
    LayoutDatasetOptions options;
    options.latentWidth = columns;
    options.latentHeight = rows;
    auto generator = makeGenerator(1);
    const auto pictures = static_cast<int64_t>(objects.images.size());
    const auto moments =
        randomNormal({ pictures, 2, 2 * base.configs.unet.inChannels, rows, columns }, generator);
    return { makeLayoutDataset(objects, options), LatentCache(moments.to(torch::kFloat16)) };
}

} // namespace detdiffusion
