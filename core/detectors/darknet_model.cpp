#include "core/detectors/darknet_model.h"

#include "core/domain/error.h"
#include "core/domain/text_file.h"

#include <charconv>
#include <cstdint>
#include <cstring>
#include <sstream>

namespace detdiffusion {

namespace {

constexpr int kLargestSide = 4096;

std::string withoutBlanks(const std::string& line)
{
    std::string text;
    for (const char c : line)
        if (c != ' ' && c != '\t' && c != '\r')
            text.push_back(c);
    return text;
}

/// The number of `key=number` in the first section, [net].
int networkSide(const std::string& configuration, const std::string& key)
{
    std::istringstream lines(configuration);
    int sections = 0;
    for (std::string line; std::getline(lines, line) && sections < 2;) {
        const auto text = withoutBlanks(line);
        sections += text.starts_with('[') ? 1 : 0;
        if (!text.starts_with(key + "="))
            continue;
        int side = 0;
        const char* begin = text.data() + key.size() + 1;
        std::from_chars(begin, text.data() + text.size(), side);
        if (side >= 1 && side <= kLargestSide)
            return side;
    }
    throw Error("section [net] gives no " + key + " between 1 and 4096");
}

/// Bytes before the first weight: version numbers and the count of pictures seen.
size_t headerSize(const std::string& weights)
{
    int32_t version[3] {};
    constexpr size_t kSmallest = sizeof version + sizeof(int32_t);
    if (weights.size() < kSmallest)
        throw Error("the file is truncated; download it again");
    std::memcpy(version, weights.data(), sizeof version);
    const bool hasLongCount = int64_t { version[0] } * 10 + version[1] >= 2;
    return sizeof version + (hasLongCount ? sizeof(int64_t) : sizeof(int32_t));
}

/// OpenCV reads past the end of a weights file without a word: compares its size with the layers'.
void checkSize(cv::dnn::Net& net, const std::string& weights)
{
    size_t values = 0;
    for (const auto& name : net.getLayerNames()) {
        const auto layer = net.getLayer(net.getLayerId(name));
        if (layer->type == "Region")
            continue; // its blob holds the anchors of the configuration
        for (const auto& blob : layer->blobs)
            values += blob.total();
    }
    const size_t expected = headerSize(weights) + values * sizeof(float);
    if (weights.size() < expected)
        throw Error("the file is truncated: its configuration asks for " + std::to_string(expected)
            + " bytes and it has " + std::to_string(weights.size()) + "; download it again");
    if (weights.size() > expected)
        throw Error("the file has " + std::to_string(weights.size())
            + " bytes and its configuration asks for " + std::to_string(expected)
            + "; give the .cfg file that belongs to it");
}

} // namespace

std::string withoutScoreThreshold(const std::string& configuration)
{
    std::istringstream lines(configuration);
    std::string result;
    bool isRegion = false;
    for (std::string line; std::getline(lines, line);) {
        const auto text = withoutBlanks(line);
        if (text.starts_with('['))
            isRegion = text == "[yolo]" || text == "[region]";
        if (isRegion && text.starts_with("thresh="))
            continue;
        result += line + "\n";
        if (isRegion && text.starts_with('['))
            result += "thresh=0\n";
    }
    return result;
}

DarknetModel readDarknetModel(
    const std::filesystem::path& configuration, const std::filesystem::path& weights)
{
    const auto text = withoutScoreThreshold(readTextFile(configuration));
    const auto bytes = readTextFile(weights);
    DarknetModel model;
    try {
        model.size = { networkSide(text, "width"), networkSide(text, "height") };
    } catch (const Error& error) {
        throw Error(configuration.string() + ": " + error.what());
    }
    try {
        headerSize(bytes); // OpenCV would read it from memory that isn't there
        model.net =
            cv::dnn::readNetFromDarknet(text.data(), text.size(), bytes.data(), bytes.size());
        checkSize(model.net, bytes);
    } catch (const Error& error) {
        throw Error(weights.string() + ": " + error.what());
    }
    return model;
}

} // namespace detdiffusion
