#pragma once

#include "core/detectors/detector_settings.h"
#include "core/domain/detection.h"

#include <memory>
#include <vector>

namespace detdiffusion {

/// A Darknet or ONNX model computed by OpenCV's dnn module: on CUDA where OpenCV was built with it
/// and a device is there, else on the processor. Looks at one picture at a time, with all cores.
class OpenCvDetector : public Detector {
public:
    /// Reads the model, recognises its head and guesses what the settings leave out. Throws Error
    /// naming the file for models that are damaged, unknown or have another number of classes.
    explicit OpenCvDetector(DetectorSettings settings);
    ~OpenCvDetector() override;

    const CategorySet& categories() const override { return m_categories; }
    std::string description() const override;
    std::vector<std::vector<Detection>> detect(
        const std::vector<Image>& images, double minimumScore) override;

    /// COCO ids of the classes, in the order of categories().
    const std::vector<int64_t>& categoryIds() const { return m_settings.categoryIds; }
    /// The settings with every guess filled in.
    const DetectorSettings& settings() const { return m_settings; }

private:
    class Network;

    void fillIn(const RecognisedHead& head);
    std::vector<Detection> detectIn(const Image& image, double minimumScore);

    DetectorSettings m_settings;
    std::unique_ptr<Network> m_network;
    CategorySet m_categories;
};

} // namespace detdiffusion
