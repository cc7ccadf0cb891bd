#pragma once

#include "core/domain/annotation.h"
#include "core/domain/control.h"
#include "core/perception/matching.h"

#include <array>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace detdiffusion {

/// The ObjectSize (core/data/dataset_stats.h) of an object's area in pixels, as a number.
inline constexpr int kAreaBins = 3;
inline constexpr std::array<const char*, kAreaBins> kAreaNames { "small", "medium", "large" };
size_t areaBin(double area);

struct PerceptionCount {
    int easy = 0;
    int hard = 0;

    int total() const { return easy + hard; }
    double easyShare() const { return total() == 0 ? 0.0 : static_cast<double>(easy) / total(); }
    double hardShare() const { return total() == 0 ? 0.0 : static_cast<double>(hard) / total(); }
    void add(Perception perception);
    bool operator==(const PerceptionCount&) const = default;
};

/// How many objects became easy and hard; `unset` ones (crowds, never labelled) are not counted.
struct PerceptionShares {
    PerceptionCount all;
    std::map<std::string, PerceptionCount> perClass;
    /// By the box's share of the picture: "a: < 4 %", "b: 4-10 %", "c: > 10 %".
    std::map<std::string, PerceptionCount> perSize;
    /// By COCO's sizes: kAreaNames.
    std::map<std::string, PerceptionCount> perArea;
};

/// One picture of a data set and where its pixels are.
struct ImageJob {
    AnnotatedImage image;
    std::filesystem::path file;
};

/// The file of every image of a data set, whether or not it is there. Names that were written on
/// Windows have their separators turned.
std::vector<ImageJob> imageFiles(const CocoDataset& dataset, const std::filesystem::path& folder);

/// imageFiles that must all be there; Error naming the first one that is missing.
std::vector<ImageJob> imageJobs(const CocoDataset& dataset, const std::filesystem::path& folder);

/// The box of an annotation as fractions of its image, not clipped.
NormalizedRect normalizedRect(const Annotation& annotation, const AnnotatedImage& image);

/// Writes easy/hard (Equation 2) into every annotation that is no crowd. `detections[i]` belongs to
/// `dataset.images[i]`, class indices to `categories`. Throws Error when sizes differ.
void labelPerception(CocoDataset& dataset, const std::vector<std::vector<Detection>>& detections,
    const CategorySet& categories, const MatchRule& rule);

PerceptionShares perceptionShares(const CocoDataset& dataset);

/// Positions of the images that fold `fold` of `folds` holds: index % folds == fold. The detector
/// of a fold is trained on all other images and labels these.
std::vector<size_t> foldMembers(size_t imageCount, int folds, int fold);

} // namespace detdiffusion
