#include "core/detectors/opencv_detector.h"

#include "core/detectors/coco_classes.h"
#include "core/detectors/darknet_model.h"
#include "core/detectors/head_defaults.h"
#include "core/detectors/heads.h"
#include "core/detectors/network_input.h"
#include "core/detectors/onnx_header.h"
#include "core/domain/error.h"
#include "core/domain/parallel_loop.h"
#include "core/domain/text_file.h"
#include "core/perception/suppression.h"

#include <opencv2/core/utils/logger.hpp>
#include <opencv2/dnn.hpp>

#include <algorithm>
#include <atomic>
#include <cstdint>

namespace detdiffusion {

namespace {

constexpr size_t kMaximumDetections = 100; ///< what COCO's measures look at
constexpr double kLowestScore = 0.001; ///< below lie thousands of boxes that mean nothing
constexpr std::uintmax_t kBytesOfCopies = std::uintmax_t { 1 } << 30; ///< all workers together
constexpr InputSize kUsualSize { 640, 640 }; ///< of an ONNX model that leaves its input open

/// OpenCV's message without its line breaks, as an Error about `file`.
[[noreturn]] void throwReadable(const std::filesystem::path& file, const std::exception& error)
{
    std::string reason = error.what();
    if (const auto* known = dynamic_cast<const cv::Exception*>(&error))
        reason = known->err;
    std::replace(reason.begin(), reason.end(), '\n', ' ');
    throw Error(file.string() + ": OpenCV " CV_VERSION " cannot compute this model (" + reason
        + "); check that it is whole and that input_size of its settings is right, or export it "
          "again with a fixed input and opset 12");
}

bool hasCuda()
{
    const auto targets = cv::dnn::getAvailableTargets(cv::dnn::DNN_BACKEND_CUDA);
    return std::find(targets.begin(), targets.end(), cv::dnn::DNN_TARGET_CUDA) != targets.end();
}

} // namespace

/// OpenCV's side of the detector.
class OpenCvDetector::Network {
public:
    /// Fills in input size and class names as far as the files tell them.
    explicit Network(DetectorSettings& settings)
        : m_file(settings.model)
    {
        // Its log goes to stderr; what matters is in the exception.
        cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
        try {
            if (settings.isDarknet())
                readDarknet(settings);
            else
                readOnnx(settings);
        } catch (const Error&) {
            throw;
        } catch (const std::exception& error) {
            throwReadable(m_file, error);
        }
        m_usesCuda = hasCuda();
        if (m_usesCuda) {
            m_net.setPreferableBackend(cv::dnn::DNN_BACKEND_CUDA);
            m_net.setPreferableTarget(cv::dnn::DNN_TARGET_CUDA);
        }
        m_outputNames = m_net.getUnconnectedOutLayersNames();
    }

    /// The outputs for `pixels` (see networkInput); valid until the next call.
    std::vector<HeadOutput> forward(std::vector<float>& pixels, const InputSize& size)
    {
        const int shape[] { 1, 3, size.height, size.width };
        try {
            m_net.setInput(cv::Mat(4, shape, CV_32F, pixels.data()));
            m_net.forward(m_outputs, m_outputNames);
        } catch (const std::exception& error) {
            throwReadable(m_file, error);
        }
        std::vector<HeadOutput> views;
        for (auto& output : m_outputs) {
            if (output.type() != CV_32F || !output.isContinuous())
                throw Error(m_file.string() + ": an output holds no 32-bit floats; export again");
            const auto* sizes = output.size.p;
            views.push_back({ { sizes, sizes + output.dims }, output.ptr<float>() });
        }
        return views;
    }

    bool usesCuda() const { return m_usesCuda; }

private:
    void readDarknet(DetectorSettings& settings)
    {
        auto model = readDarknetModel(settings.model, settings.weights);
        m_net = std::move(model.net);
        if (!settings.inputSize)
            settings.inputSize = model.size;
        settings.head = HeadFormat::Darknet;
    }

    void readOnnx(DetectorSettings& settings)
    {
        const auto bytes = readTextFile(settings.model);
        const auto header = readOnnxHeader(bytes, settings.model.string());
        m_net = cv::dnn::readNetFromONNX(bytes.data(), bytes.size());
        if (!settings.inputSize)
            settings.inputSize = header.inputSize.value_or(kUsualSize);
        if (settings.classes.empty())
            settings.classes = header.classNames;
    }

    std::filesystem::path m_file;
    cv::dnn::Net m_net;
    std::vector<cv::String> m_outputNames;
    std::vector<cv::Mat> m_outputs;
    bool m_usesCuda = false;
};

OpenCvDetector::OpenCvDetector(DetectorSettings settings, int workers)
    : m_settings(std::move(settings))
{
    m_networks.push_back(std::make_unique<Network>(m_settings));
    const auto& size = *m_settings.inputSize;
    std::vector<float> grey(3 * static_cast<size_t>(size.width) * static_cast<size_t>(size.height));
    std::vector<std::vector<int>> shapes;
    for (const auto& output : m_networks.front()->forward(grey, size))
        shapes.push_back(output.shape);
    try {
        fillIn(m_settings.head ? requireHead(*m_settings.head, shapes, size)
                               : recogniseHead(shapes, size));
    } catch (const Error& error) {
        throw Error(m_settings.model.string() + ": " + error.what());
    }
    m_categories = CategorySet(m_settings.classes);
    addWorkers(workers);
}

OpenCvDetector::~OpenCvDetector() = default;

void OpenCvDetector::addWorkers(int workers)
{
    if (m_networks.front()->usesCuda())
        return;
    const auto& file = m_settings.isDarknet() ? m_settings.weights : m_settings.model;
    const auto copies =
        kBytesOfCopies / std::max(std::uintmax_t { 1 }, std::filesystem::file_size(file));
    const auto most = std::min(static_cast<std::uintmax_t>(std::max(1, workers)), 1 + copies);
    while (m_networks.size() < most)
        m_networks.push_back(std::make_unique<Network>(m_settings));
}

void OpenCvDetector::fillIn(const RecognisedHead& head)
{
    const auto count = static_cast<size_t>(head.classCount);
    auto& settings = m_settings;
    settings.head = head.format;
    if (settings.classes.empty() && count == cocoClassNames().size())
        settings.classes = cocoClassNames();
    if (settings.classes.empty())
        throw Error("the model has " + std::to_string(count)
            + " classes and nothing names them; write the names, one a line, into a .names file "
              "beside it");
    if (settings.classes.size() != count)
        throw Error("the model has " + std::to_string(count) + " classes, but "
            + std::to_string(settings.classes.size()) + " are named; correct the list of classes");
    settings.classes = withCocoSpelling(settings.classes);
    if (settings.categoryIds.empty())
        settings.categoryIds = guessedCategoryIds(settings.classes);
    if (settings.categoryIds.size() != count)
        throw Error(
            "category_ids must hold one id for each of the " + std::to_string(count) + " classes");
    settings.preprocessing = settings.preprocessing.value_or(guessedPreprocessing(head.format));
    settings.suppressionOverlap =
        settings.suppressionOverlap.value_or(guessedSuppressionOverlap(head.format));
}

std::string OpenCvDetector::description() const
{
    const auto& size = *m_settings.inputSize;
    const auto& pixels = *m_settings.preprocessing;
    return displayName(*m_settings.head) + " head (" + (m_settings.isDarknet() ? "Darknet" : "ONNX")
        + "), " + std::to_string(size.width) + " x " + std::to_string(size.height) + " pixels, "
        + (pixels.isBgr ? "BGR" : "RGB") + ", " + toString(pixels.fit) + ", "
        + std::to_string(m_categories.size()) + " classes, "
        + (m_networks.front()->usesCuda() ? "CUDA" : "CPU");
}

std::vector<std::vector<Detection>> OpenCvDetector::detect(
    const std::vector<Image>& images, double minimumScore)
{
    std::vector<std::vector<Detection>> found(images.size());
    std::atomic<size_t> next = 0;
    const auto work = [&](int worker) {
        auto& network = *m_networks[static_cast<size_t>(worker)];
        for (size_t i = next++; i < images.size(); i = next++)
            found[i] = detectIn(images[i], std::max(minimumScore, kLowestScore), network);
    };
    const int busy = std::min(workers(), static_cast<int>(images.size()));
    forEachIndex(busy, busy, {}, work);
    return found;
}

std::vector<Detection> OpenCvDetector::detectIn(
    const Image& image, double minimumScore, Network& network)
{
    if (image.isEmpty())
        throw Error("a detector was given a picture without pixels");
    const auto& size = *m_settings.inputSize;
    const auto& preprocessing = *m_settings.preprocessing;
    auto pixels = networkInput(image, size, preprocessing);
    const auto place = placeOf(image.width, image.height, size, preprocessing.fit);
    auto found = decodeHead(*m_settings.head, network.forward(pixels, size), size, minimumScore);
    for (auto& detection : found) {
        detection.rect = pictureRect(detection.rect, place, size);
        detection.score = std::min(detection.score, 1.0);
    }
    return suppressDoubles(std::move(found), *m_settings.suppressionOverlap, kMaximumDetections);
}

} // namespace detdiffusion
