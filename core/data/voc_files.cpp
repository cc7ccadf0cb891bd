#include "core/data/voc_files.h"

#include "core/data/xml_element.h"
#include "core/domain/error.h"
#include "core/domain/text_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <set>
#include <sstream>

namespace detdiffusion {

namespace {

/// What VOC says about an object that COCO has no key for.
constexpr std::array<const char*, 4> kFlags { "pose", "truncated", "occluded", "difficult" };
constexpr const char* kPerception = "perception";

double numberIn(const XmlElement& parent, const char* name)
{
    const auto text = parent.childText(name);
    double value = 0.0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || parsed.ec != std::errc() || parsed.ptr != text.data() + text.size()
        || !std::isfinite(value))
        throw Error(std::string("<") + name + "> must be a finite number");
    return value;
}

int sideIn(const XmlElement& size, const char* name)
{
    constexpr int kLargest = 1 << 16; // as for COCO files
    const double side = numberIn(size, name);
    if (side < 0.0 || side > kLargest)
        throw Error(std::string("<") + name + "> is negative or too large");
    return static_cast<int>(side);
}

/// The shortest text that reads back as the same number.
std::string textOf(double value)
{
    std::array<char, 64> text {};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value);
    return { text.data(), end.ptr };
}

Perception perceptionIn(const XmlElement& object)
{
    const auto* attributes = object.child("attributes");
    if (attributes == nullptr)
        return Perception::Unset;
    for (const auto& attribute : attributes->children)
        if (attribute.childText("name") == kPerception)
            return perceptionFromString(attribute.childText("value"));
    return Perception::Unset;
}

/// An annotation file, before its classes have ids.
struct VocImage {
    AnnotatedImage image;
    std::vector<std::pair<std::string, Annotation>> objects;
};

} // namespace

Annotation vocObject(const XmlElement& object, VocCorners corners)
{
    const auto* box = object.child("bndbox");
    if (box == nullptr)
        throw Error("<bndbox> is missing");
    const double before = corners == VocCorners::Devkit ? 1.0 : 0.0;
    Annotation annotation;
    annotation.x = numberIn(*box, "xmin") - before;
    annotation.y = numberIn(*box, "ymin") - before;
    annotation.width = numberIn(*box, "xmax") - annotation.x;
    annotation.height = numberIn(*box, "ymax") - annotation.y;
    if (annotation.width < 0.0 || annotation.height < 0.0)
        throw Error("a box ends before it begins; xmin and ymin must be the smaller ones");
    annotation.area = annotation.width * annotation.height;
    annotation.perception = perceptionIn(object);
    auto extras = nlohmann::json::object();
    for (const char* flag : kFlags)
        if (const auto* element = object.child(flag))
            extras[flag] = element->text;
    annotation.extras = extras.dump();
    return annotation;
}

namespace {

VocImage imageFrom(const XmlElement& root, const std::string& stem, VocCorners corners)
{
    const auto* size = root.child("size");
    if (root.name != "annotation" || size == nullptr)
        throw Error("not a Pascal VOC annotation: <annotation> with <size> is missing");
    VocImage result;
    result.image.fileName = root.childText("filename", stem + ".jpg");
    result.image.width = sideIn(*size, "width");
    result.image.height = sideIn(*size, "height");
    for (const auto& element : root.children) {
        if (element.name != "object")
            continue;
        auto annotation = vocObject(element, corners);
        if (annotation.width > 0.0 && annotation.height > 0.0)
            result.objects.emplace_back(element.childText("name"), std::move(annotation));
    }
    return result;
}

VocImage readImageFile(const std::filesystem::path& file, VocCorners corners)
{
    const auto root = parseXml(readTextFile(file), file.string());
    try {
        return imageFrom(root, file.stem().string(), corners);
    } catch (const Error& error) {
        throw Error(file.string() + ": " + error.what());
    }
}

std::vector<std::filesystem::path> sortedFiles(
    const std::filesystem::path& folder, const char* ending)
{
    std::vector<std::filesystem::path> files;
    if (std::filesystem::is_directory(folder))
        for (const auto& entry : std::filesystem::directory_iterator(folder))
            if (entry.path().extension() == ending)
                files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

std::vector<std::string> linesOf(const std::filesystem::path& list)
{
    std::istringstream text(readTextFile(list));
    std::vector<std::string> lines;
    for (std::string line; std::getline(text, line);) {
        line.erase(line.find_last_not_of(" \t\r") + 1);
        if (!line.empty())
            lines.push_back(line);
    }
    return lines;
}

/// The devkit's lists of one class have a second word that says whether the picture shows it.
bool isClassList(const std::vector<std::string>& lines, const std::filesystem::path& annotations)
{
    const auto isFlagged = [&](const std::string& line) {
        const auto flag = line.substr(line.find_last_of(" \t") + 1);
        return (flag == "1" || flag == "0" || flag == "-1")
            && !std::filesystem::exists(annotations / (line + ".xml"));
    };
    return std::all_of(lines.begin(), lines.end(), isFlagged);
}

std::map<std::string, std::vector<std::string>> stemsBySplit(const std::filesystem::path& folder)
{
    const auto annotations = folder / "Annotations";
    auto lists = sortedFiles(folder / "ImageSets/Main", ".txt");
    if (lists.empty())
        lists = sortedFiles(folder / "ImageSets", ".txt");
    std::map<std::string, std::vector<std::string>> splits;
    for (const auto& list : lists)
        if (auto lines = linesOf(list); !isClassList(lines, annotations))
            splits[list.stem().string()] = std::move(lines);
    if (!splits.empty())
        return splits;
    for (const auto& file : sortedFiles(annotations, ".xml"))
        splits["all"].push_back(file.stem().string());
    if (splits.empty())
        throw Error(folder.string() + ": no Pascal VOC data set; it needs Annotations/*.xml");
    return splits;
}

DatasetSplit splitOf(
    const std::vector<VocImage>& images, const std::map<std::string, int64_t>& categories)
{
    DatasetSplit split;
    auto& dataset = split.dataset;
    for (const auto& [name, id] : categories)
        dataset.categories.push_back({ id, name, "{}" });
    for (const auto& voc : images) {
        dataset.images.push_back(voc.image);
        dataset.images.back().id = static_cast<int64_t>(dataset.images.size());
        for (const auto& [name, object] : voc.objects) {
            dataset.annotations.push_back(object);
            auto& annotation = dataset.annotations.back();
            annotation.id = static_cast<int64_t>(dataset.annotations.size());
            annotation.imageId = dataset.images.back().id;
            annotation.categoryId = categories.at(name);
        }
    }
    return split;
}

XmlElement leaf(std::string name, std::string text)
{
    return { std::move(name), std::move(text), {} };
}

XmlElement boxElement(const Annotation& object, VocCorners corners)
{
    const double before = corners == VocCorners::Devkit ? 1.0 : 0.0;
    return { "bndbox", {},
        { leaf("xmin", textOf(object.x + before)), leaf("ymin", textOf(object.y + before)),
            leaf("xmax", textOf(object.x + object.width)),
            leaf("ymax", textOf(object.y + object.height)) } };
}

/// In the place of the child of its name, else at the end.
void setChild(XmlElement& parent, XmlElement child)
{
    for (auto& known : parent.children)
        if (known.name == child.name) {
            known = std::move(child);
            return;
        }
    parent.children.push_back(std::move(child));
}

/// The other attributes stay.
void setPerception(XmlElement& object, Perception perception)
{
    const auto* known = object.child("attributes");
    XmlElement attributes = known ? *known : XmlElement { "attributes", {}, {} };
    std::erase_if(attributes.children,
        [](const XmlElement& attribute) { return attribute.childText("name") == kPerception; });
    if (perception != Perception::Unset)
        attributes.children.push_back({ "attribute", {},
            { leaf("name", kPerception), leaf("value", toString(perception)) } });
    if (!attributes.children.empty())
        setChild(object, std::move(attributes));
    else if (known)
        std::erase_if(object.children, [](const XmlElement& e) { return e.name == "attributes"; });
}

XmlElement elementOf(const Annotation& object, const std::string& className, VocCorners corners)
{
    XmlElement element { "object", {}, { leaf("name", className) } };
    const auto extras = nlohmann::json::parse(object.extras);
    for (const char* flag : kFlags)
        if (const auto found = extras.find(flag); found != extras.end())
            element.children.push_back(
                leaf(flag, found->is_string() ? found->get<std::string>() : found->dump()));
    setVocObject(element, object, className, corners);
    return element;
}

XmlElement elementOf(const AnnotatedImage& image)
{
    return { "annotation", {},
        { leaf("folder", "JPEGImages"), leaf("filename", image.fileName),
            { "size", {},
                { leaf("width", std::to_string(image.width)),
                    leaf("height", std::to_string(image.height)), leaf("depth", "3") } },
            leaf("segmented", "0") } };
}

} // namespace

void setVocObject(XmlElement& element, const Annotation& object, const std::string& className,
    std::optional<VocCorners> box)
{
    setChild(element, leaf("name", className));
    if (box)
        setChild(element, boxElement(object, *box));
    setPerception(element, object.perception);
}

std::vector<DatasetSplit> loadVoc(
    const std::filesystem::path& folder, VocCorners corners, const Control& control)
{
    const auto stems = stemsBySplit(folder);
    std::map<std::string, std::vector<VocImage>> images;
    std::map<std::string, int64_t> categories;
    int read = 0;
    for (const auto& [name, list] : stems)
        for (const auto& stem : list) {
            if (control.stopRequested())
                throw Cancelled();
            control.report(++read, 0);
            images[name].push_back(
                readImageFile(folder / "Annotations" / (stem + ".xml"), corners));
            for (const auto& [className, object] : images[name].back().objects)
                categories[className];
        }
    int64_t next = 1;
    for (auto& [name, id] : categories)
        id = next++;
    const auto pictures = folder / "JPEGImages";
    std::vector<DatasetSplit> splits;
    for (const auto& [name, list] : images) {
        splits.push_back(splitOf(list, categories));
        splits.back().name = name;
        splits.back().images =
            std::filesystem::is_directory(pictures) ? pictures : folder / "images";
    }
    return splits;
}

void saveVoc(const DatasetSplit& split, const std::filesystem::path& folder, VocCorners corners)
{
    const auto& dataset = split.dataset;
    std::map<int64_t, std::string> names;
    for (const auto& category : dataset.categories)
        names[category.id] = category.name;
    std::map<int64_t, XmlElement> elements;
    for (const auto& image : dataset.images)
        elements[image.id] = elementOf(image);
    for (const auto& object : dataset.annotations)
        elements.at(object.imageId)
            .children.push_back(elementOf(object, names.at(object.categoryId), corners));
    std::filesystem::create_directories(folder / "Annotations");
    std::filesystem::create_directories(folder / "ImageSets/Main");
    std::string list;
    std::set<std::string> stems;
    for (const auto& image : dataset.images) {
        const auto stem = std::filesystem::path(image.fileName).stem().string();
        if (!stems.insert(stem).second)
            throw Error(image.fileName + ": another picture has the annotation file " + stem
                + ".xml as well; rename one of them");
        writeFileAtomically(
            folder / "Annotations" / (stem + ".xml"), formatXml(elements.at(image.id)));
        list += stem + "\n";
    }
    writeFileAtomically(folder / "ImageSets/Main" / (split.name + ".txt"), list);
}

} // namespace detdiffusion
