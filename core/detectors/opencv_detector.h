#pragma once

#include "core/detectors/detector_settings.h"
#include "core/domain/detection.h"

#include <memory>
#include <vector>

namespace detdiffusion {

/// A Darknet or ONNX model computed by OpenCV's dnn module: on CUDA where OpenCV was built with it
/// and a device is there, else on the processor. Every picture is looked at alone, so what is found
/// in it depends neither on the others nor on the number of workers.
class OpenCvDetector : public Detector {
public:
    /// Reads the model, recognises its head and guesses what the settings leave out. Throws Error
    /// naming the file for models that are damaged, unknown or have another number of classes.
    /// `workers`: pictures that detect() looks at at the same time, each with a copy of the network
    /// and a thread of its own; fewer when the copies would need much memory, and one on CUDA.
    explicit OpenCvDetector(DetectorSettings settings, int workers = 1);
    ~OpenCvDetector() override;

    const CategorySet& categories() const override { return m_categories; }
    std::string description() const override;
    std::vector<std::vector<Detection>> detect(
        const std::vector<Image>& images, double minimumScore) override;

    /// COCO ids of the classes, in the order of categories().
    const std::vector<int64_t>& categoryIds() const { return m_settings.categoryIds; }
    /// The settings with every guess filled in.
    const DetectorSettings& settings() const { return m_settings; }
    int workers() const { return static_cast<int>(m_networks.size()); }

private:
    class Network;

    void fillIn(const RecognisedHead& head);
    void addWorkers(int workers);
    std::vector<Detection> detectIn(const Image& image, double minimumScore, Network& network);

    DetectorSettings m_settings;
    std::vector<std::unique_ptr<Network>> m_networks; ///< one per worker, at least one
    CategorySet m_categories;
};

} // namespace detdiffusion
