#include "core/data/dataset_stats.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace detdiffusion {

namespace {

constexpr double kSmallArea = 32.0 * 32.0;
constexpr double kMediumArea = 96.0 * 96.0;

void count(PerceptionCounts& counts, Perception perception)
{
    if (perception == Perception::Easy)
        ++counts.easy;
    else if (perception == Perception::Hard)
        ++counts.hard;
    else
        ++counts.unset;
}

void add(PerceptionCounts& sum, const PerceptionCounts& counts)
{
    sum.easy += counts.easy;
    sum.hard += counts.hard;
    sum.unset += counts.unset;
}

size_t areaBin(double share)
{
    const auto* const limit = std::upper_bound(kAreaLimits.begin(), kAreaLimits.end(), share);
    return static_cast<size_t>(limit - kAreaLimits.begin());
}

} // namespace

const char* toString(ObjectSize size)
{
    constexpr std::array<const char*, kObjectSizes> kNames { "small", "medium", "large" };
    return kNames[static_cast<size_t>(size)];
}

ObjectSize objectSize(double area)
{
    if (area < kSmallArea)
        return ObjectSize::Small;
    return area <= kMediumArea ? ObjectSize::Medium : ObjectSize::Large;
}

ObjectSize sizeOf(const Annotation& object)
{
    return objectSize(object.area);
}

double PerceptionCounts::easyShare() const
{
    const int64_t labelled = easy + hard;
    return labelled == 0 ? 0.0 : static_cast<double>(easy) / static_cast<double>(labelled);
}

PerceptionCounts ClassStats::all() const
{
    PerceptionCounts sum;
    for (const auto& counts : sizes)
        add(sum, counts);
    return sum;
}

int64_t DatasetStats::objects() const
{
    int64_t sum = 0;
    for (const auto& counts : bySize())
        sum += counts.total();
    return sum;
}

std::array<PerceptionCounts, kObjectSizes> DatasetStats::bySize() const
{
    std::array<PerceptionCounts, kObjectSizes> sums;
    for (const auto& stats : classes)
        for (size_t i = 0; i < sums.size(); ++i)
            add(sums[i], stats.sizes[i]);
    return sums;
}

DatasetStats statsOf(const CocoDataset& dataset)
{
    DatasetStats stats;
    stats.images = static_cast<int64_t>(dataset.images.size());
    stats.objectsByArea.resize(kAreaLimits.size() + 1);
    std::unordered_map<int64_t, size_t> classIndex;
    for (const auto& category : dataset.categories) {
        classIndex[category.id] = stats.classes.size();
        stats.classes.push_back({ category.name, 0, {} });
    }
    std::unordered_map<int64_t, double> pixels;
    std::unordered_map<int64_t, size_t> objectsOf;
    for (const auto& image : dataset.images) {
        pixels[image.id] = static_cast<double>(image.width) * image.height;
        objectsOf[image.id] = 0;
    }
    std::vector<std::unordered_set<int64_t>> imagesOf(stats.classes.size());
    for (const auto& object : dataset.annotations) {
        if (object.isCrowd) {
            ++stats.crowds;
            continue;
        }
        const size_t index = classIndex.at(object.categoryId);
        count(stats.classes[index].sizes[static_cast<size_t>(sizeOf(object))], object.perception);
        imagesOf[index].insert(object.imageId);
        ++objectsOf[object.imageId];
        stats.withMask += object.segmentation.empty() ? 0 : 1;
        if (const double area = pixels.at(object.imageId); area > 0.0)
            ++stats.objectsByArea[areaBin(object.width * object.height / area)];
    }
    for (size_t i = 0; i < imagesOf.size(); ++i)
        stats.classes[i].images = static_cast<int64_t>(imagesOf[i].size());
    for (const auto& [image, count] : objectsOf) {
        stats.imagesByObjects.resize(std::max(stats.imagesByObjects.size(), count + 1));
        ++stats.imagesByObjects[count];
    }
    stats.emptyImages = stats.imagesByObjects.empty() ? 0 : stats.imagesByObjects.front();
    return stats;
}

} // namespace detdiffusion
