#include "core/detectors/coco_classes.h"

#include <array>
#include <utility>

namespace detdiffusion {

namespace {

struct CocoClass {
    int64_t id;
    const char* name;
};

/// The ids have gaps: COCO announced 91 classes and annotated 80.
constexpr std::array kCocoClasses = std::to_array<CocoClass>({
    { 1, "person" },
    { 2, "bicycle" },
    { 3, "car" },
    { 4, "motorcycle" },
    { 5, "airplane" },
    { 6, "bus" },
    { 7, "train" },
    { 8, "truck" },
    { 9, "boat" },
    { 10, "traffic light" },
    { 11, "fire hydrant" },
    { 13, "stop sign" },
    { 14, "parking meter" },
    { 15, "bench" },
    { 16, "bird" },
    { 17, "cat" },
    { 18, "dog" },
    { 19, "horse" },
    { 20, "sheep" },
    { 21, "cow" },
    { 22, "elephant" },
    { 23, "bear" },
    { 24, "zebra" },
    { 25, "giraffe" },
    { 27, "backpack" },
    { 28, "umbrella" },
    { 31, "handbag" },
    { 32, "tie" },
    { 33, "suitcase" },
    { 34, "frisbee" },
    { 35, "skis" },
    { 36, "snowboard" },
    { 37, "sports ball" },
    { 38, "kite" },
    { 39, "baseball bat" },
    { 40, "baseball glove" },
    { 41, "skateboard" },
    { 42, "surfboard" },
    { 43, "tennis racket" },
    { 44, "bottle" },
    { 46, "wine glass" },
    { 47, "cup" },
    { 48, "fork" },
    { 49, "knife" },
    { 50, "spoon" },
    { 51, "bowl" },
    { 52, "banana" },
    { 53, "apple" },
    { 54, "sandwich" },
    { 55, "orange" },
    { 56, "broccoli" },
    { 57, "carrot" },
    { 58, "hot dog" },
    { 59, "pizza" },
    { 60, "donut" },
    { 61, "cake" },
    { 62, "chair" },
    { 63, "couch" },
    { 64, "potted plant" },
    { 65, "bed" },
    { 67, "dining table" },
    { 70, "toilet" },
    { 72, "tv" },
    { 73, "laptop" },
    { 74, "mouse" },
    { 75, "remote" },
    { 76, "keyboard" },
    { 77, "cell phone" },
    { 78, "microwave" },
    { 79, "oven" },
    { 80, "toaster" },
    { 81, "sink" },
    { 82, "refrigerator" },
    { 84, "book" },
    { 85, "clock" },
    { 86, "vase" },
    { 87, "scissors" },
    { 88, "teddy bear" },
    { 89, "hair drier" },
    { 90, "toothbrush" },
});

/// Darknet's coco.names writes six classes as Pascal VOC did.
constexpr std::array<std::pair<const char*, const char*>, 6> kDarknetNames { {
    { "aeroplane", "airplane" },
    { "diningtable", "dining table" },
    { "motorbike", "motorcycle" },
    { "pottedplant", "potted plant" },
    { "sofa", "couch" },
    { "tvmonitor", "tv" },
} };

std::string cocoSpelling(const std::string& name)
{
    for (const auto& [darknet, coco] : kDarknetNames)
        if (name == darknet)
            return coco;
    return name;
}

} // namespace

const std::vector<std::string>& cocoClassNames()
{
    static const auto names = [] {
        std::vector<std::string> list;
        for (const auto& coco : kCocoClasses)
            list.emplace_back(coco.name);
        return list;
    }();
    return names;
}

std::vector<std::string> withCocoSpelling(const std::vector<std::string>& names)
{
    std::vector<std::string> spelled;
    for (const auto& name : names)
        spelled.push_back(cocoSpelling(name));
    return spelled == cocoClassNames() ? spelled : names;
}

std::vector<int64_t> guessedCategoryIds(const std::vector<std::string>& names)
{
    const bool isCoco = names == cocoClassNames();
    std::vector<int64_t> ids;
    for (size_t i = 0; i < names.size(); ++i)
        ids.push_back(isCoco ? kCocoClasses[i].id : static_cast<int64_t>(i) + 1);
    return ids;
}

} // namespace detdiffusion
