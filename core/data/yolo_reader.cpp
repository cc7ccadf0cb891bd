#include "core/data/yolo_reader.h"

#include "core/data/data_yaml.h"
#include "core/data/picture_files.h"
#include "core/data/yolo_files.h"
#include "core/domain/error.h"
#include "core/domain/json_file.h"
#include "core/domain/text_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <sstream>

namespace detdiffusion {

namespace {

constexpr size_t kBoxNumbers = 4;

std::vector<double> numbersOf(std::istringstream& words)
{
    std::vector<double> numbers;
    for (std::string word; words >> word;) {
        double value = 0.0;
        const auto parsed = std::from_chars(word.data(), word.data() + word.size(), value);
        if (parsed.ec != std::errc() || parsed.ptr != word.data() + word.size())
            throw Error("\"" + word.substr(0, 20) + "\" is no number");
        if (!(value >= 0.0 && value <= 1.0))
            throw Error(word.substr(0, 20) + " lies outside [0, 1]");
        numbers.push_back(value);
    }
    return numbers;
}

void setBox(Annotation& object, const std::vector<double>& numbers, const AnnotatedImage& image)
{
    object.width = numbers[2] * image.width;
    object.height = numbers[3] * image.height;
    object.x = numbers[0] * image.width - object.width / 2;
    object.y = numbers[1] * image.height - object.height / 2;
    object.area = object.width * object.height;
}

/// The outline in pixels, its box, and the area inside it (Gauss's shoelace formula).
void setPolygon(Annotation& object, std::vector<double> numbers, const AnnotatedImage& image)
{
    for (size_t i = 0; i < numbers.size(); i += 2) {
        numbers[i] *= image.width;
        numbers[i + 1] *= image.height;
    }
    double doubled = 0.0;
    double x1 = object.x = numbers[0];
    double y1 = object.y = numbers[1];
    for (size_t i = 0; i < numbers.size(); i += 2) {
        const size_t next = (i + 2) % numbers.size();
        doubled += numbers[i] * numbers[next + 1] - numbers[next] * numbers[i + 1];
        object.x = std::min(object.x, numbers[i]);
        object.y = std::min(object.y, numbers[i + 1]);
        x1 = std::max(x1, numbers[i]);
        y1 = std::max(y1, numbers[i + 1]);
    }
    object.width = x1 - object.x;
    object.height = y1 - object.y;
    object.area = std::abs(doubled) / 2;
    object.segmentation = nlohmann::json { numbers }.dump();
}

} // namespace

Annotation parseYoloLine(const std::string& line, const AnnotatedImage& image, size_t classCount)
{
    std::istringstream words(line);
    size_t classIndex = 0;
    if (!(words >> classIndex) || classIndex >= classCount)
        throw Error("the class is none of 0 to " + std::to_string(classCount - 1)
            + ", which data.yaml names");
    const auto numbers = numbersOf(words);
    Annotation object;
    object.imageId = image.id;
    object.categoryId = static_cast<int64_t>(classIndex) + 1;
    if (numbers.size() == kBoxNumbers)
        setBox(object, numbers, image);
    else if (numbers.size() > kBoxNumbers && numbers.size() % 2 == 0)
        setPolygon(object, numbers, image);
    else
        throw Error("a line holds the class and x, y, width, height, or a polygon");
    return object;
}

std::filesystem::path yoloLabelPath(const std::filesystem::path& picture)
{
    std::vector<std::filesystem::path> parts(picture.begin(), picture.end());
    const auto found = std::find(parts.rbegin(), parts.rend(), "images");
    if (found != parts.rend())
        *found = "labels";
    std::filesystem::path path;
    for (const auto& part : parts)
        path /= part;
    return path.replace_extension(".txt");
}

namespace {

/// One split being read.
class SplitReader {
public:
    SplitReader(std::string name, const DataYaml& data, const std::filesystem::path& root,
        const PictureSizeReader& sizeOf)
        : m_root(root)
        , m_sizeOf(sizeOf)
        , m_attributes(readAttributes(root, name))
    {
        m_split.name = std::move(name);
        for (size_t i = 0; i < data.names.size(); ++i)
            m_split.dataset.categories.push_back(
                { static_cast<int64_t>(i) + 1, data.names[i], "{}" });
        addSources(data.splits.at(m_split.name));
    }

    DatasetSplit take() { return std::move(m_split); }

private:
    static nlohmann::json readAttributes(
        const std::filesystem::path& root, const std::string& split)
    {
        for (const auto& name : { split, std::string() })
            if (const auto file = yoloAttributesFile(root, name);
                std::filesystem::is_regular_file(file))
                return readJsonFile(file);
        return nlohmann::json::object();
    }

    void addSources(const std::vector<std::string>& sources)
    {
        const bool isOneFolder =
            sources.size() == 1 && std::filesystem::is_directory(m_root / sources.front());
        m_split.images = isOneFolder ? (m_root / sources.front()).lexically_normal() : m_root;
        for (const auto& source : sources) {
            const auto path = (m_root / source).lexically_normal();
            for (const auto& picture :
                std::filesystem::is_directory(path) ? pictureFilesIn(path) : listed(path))
                addPicture(picture);
        }
    }

    std::vector<std::filesystem::path> listed(const std::filesystem::path& list) const
    {
        std::vector<std::filesystem::path> files;
        std::istringstream lines(readTextFile(list));
        for (std::string line; std::getline(lines, line);) {
            while (!line.empty() && (line.back() == '\r' || line.back() == ' '))
                line.pop_back();
            std::replace(line.begin(), line.end(), '\\', '/'); // lists made on Windows
            if (!line.empty())
                files.push_back((m_root / line).lexically_normal());
        }
        return files;
    }

    void addPicture(const std::filesystem::path& file)
    {
        AnnotatedImage image;
        image.id = static_cast<int64_t>(m_split.dataset.images.size()) + 1;
        image.fileName = file.lexically_relative(m_split.images).generic_string();
        const auto size = m_sizeOf(file);
        image.width = size.width;
        image.height = size.height;
        m_split.dataset.images.push_back(image);
        const auto labels = yoloLabelPath(file);
        if (std::filesystem::is_regular_file(labels))
            addObjects(labels, image);
    }

    void addObjects(const std::filesystem::path& labels, const AnnotatedImage& image)
    {
        auto& objects = m_split.dataset.annotations;
        const size_t first = objects.size();
        std::istringstream lines(readTextFile(labels));
        int number = 1;
        for (std::string line; std::getline(lines, line); ++number) {
            if (line.find_first_not_of(" \t\r") == std::string::npos)
                continue;
            try {
                objects.push_back(parseYoloLine(line, image, m_split.dataset.categories.size()));
                objects.back().id = static_cast<int64_t>(objects.size());
            } catch (const Error& error) {
                throw Error(
                    labels.string() + ": line " + std::to_string(number) + ": " + error.what());
            }
        }
        setAttributes(image, first);
    }

    /// The side-car is only believed where it has an attribute for every line.
    void setAttributes(const AnnotatedImage& image, size_t first)
    {
        auto& objects = m_split.dataset.annotations;
        const auto found = m_attributes.find(yoloLabelName(image.fileName));
        if (found == m_attributes.end() || !found->is_array()
            || found->size() != objects.size() - first)
            return;
        for (size_t i = 0; i < found->size(); ++i)
            if ((*found)[i].is_string())
                objects[first + i].perception =
                    perceptionFromString((*found)[i].get<std::string>());
    }

    std::filesystem::path m_root;
    const PictureSizeReader& m_sizeOf;
    nlohmann::json m_attributes;
    DatasetSplit m_split;
};

} // namespace

std::vector<DatasetSplit> loadYolo(
    const std::filesystem::path& path, const PictureSizeReader& sizeOf)
{
    const auto file = std::filesystem::is_directory(path) ? path / "data.yaml" : path;
    const auto data = parseDataYaml(readTextFile(file), file.string());
    if (data.splits.empty())
        throw Error(file.string() + ": it names no train, val or test pictures");
    const auto root = (file.parent_path() / data.path).lexically_normal();
    std::vector<DatasetSplit> splits;
    for (const auto& [name, sources] : data.splits)
        splits.push_back(SplitReader(name, data, root, sizeOf).take());
    return splits;
}

} // namespace detdiffusion
