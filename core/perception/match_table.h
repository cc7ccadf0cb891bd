#pragma once

#include "core/domain/annotation.h"
#include "core/domain/detection.h"
#include "core/perception/matching.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace detdiffusion {

/// How near an object is to both limits of Equation 2.
struct BestMatch {
    double score = 0.0; ///< highest of the detections whose overlap is above its limit; 0: none
    double overlap = 0.0; ///< largest of the detections whose score is above its limit; 0: none
    bool isLooked = false; ///< the detector saw the picture, and the object is no crowd
};

/// What the detections of one detector have to do with the objects of a data set: worked out once,
/// so that the limits of Equation 2 can be moved while one watches. An object is easy exactly when
/// its best score is above the rule's. Const functions may run in several threads.
class MatchTable {
public:
    /// Copies what it needs of `dataset`.
    MatchTable(const CocoDataset& dataset, const CategorySet& detectorClasses);

    /// What the detector found in a picture; again: replaces it. Unknown pictures are ignored.
    void add(int64_t imageId, const std::vector<Detection>& detections);

    /// One per annotation, in file order. Throws Error for limits outside [0, 1].
    std::vector<BestMatch> bestMatches(const MatchRule& rule) const;

private:
    struct Overlap {
        double overlap = 0.0;
        double score = 0.0;
        bool isSameClass = false;
    };
    struct Object {
        NormalizedRect rect;
        int classIndex = -1; ///< in the detector's classes
        bool isLooked = false;
        std::vector<Overlap> overlaps;
    };

    static BestMatch bestOf(const Object& object, const MatchRule& rule);

    std::vector<Object> m_objects; ///< one per annotation
    std::unordered_map<int64_t, std::vector<size_t>> m_ofImage; ///< objects that are no crowds
};

} // namespace detdiffusion
