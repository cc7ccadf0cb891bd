#pragma once

#include "core/domain/annotation.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace detdiffusion {

/// COCO's sizes, by the object's area in pixels: below 32 x 32, below 96 x 96, the rest.
enum class ObjectSize { Small, Medium, Large };
constexpr int kObjectSizes = 3;
const char* toString(ObjectSize size);
/// Of an area in pixels: below 32^2, up to 96^2, above.
ObjectSize objectSize(double area);
ObjectSize sizeOf(const Annotation& object);

struct PerceptionCounts {
    int64_t easy = 0;
    int64_t hard = 0;
    int64_t unset = 0;

    int64_t total() const { return easy + hard + unset; }
    /// Of those that have the attribute, 0 to 1; 0 when none has.
    double easyShare() const;
};

struct ClassStats {
    std::string name;
    int64_t images = 0; ///< that have the class
    std::array<PerceptionCounts, kObjectSizes> sizes; ///< by ObjectSize

    PerceptionCounts all() const;
};

/// Crowds are counted apart and nowhere else.
struct DatasetStats {
    int64_t images = 0;
    int64_t emptyImages = 0; ///< without an object
    int64_t crowds = 0;
    int64_t withMask = 0; ///< objects
    std::vector<ClassStats> classes; ///< in file order
    std::vector<int64_t> imagesByObjects; ///< [n] = pictures with n objects
    /// Objects by the share of the picture that their box covers: upper limits of kAreaLimits, and
    /// the rest. Objects in pictures of unknown size are not counted.
    std::vector<int64_t> objectsByArea;

    int64_t objects() const;
    std::array<PerceptionCounts, kObjectSizes> bySize() const;
};

constexpr std::array<double, 6> kAreaLimits { 0.005, 0.02, 0.05, 0.1, 0.25, 0.5 };

DatasetStats statsOf(const CocoDataset& dataset);

} // namespace detdiffusion
