#include "ui/document/foreign_annotations.h"

#include "core/data/coco_file.h"
#include "core/data/data_yaml.h"
#include "core/data/voc_files.h"
#include "core/data/xml_element.h"
#include "core/data/yolo_reader.h"
#include "core/domain/error.h"
#include "core/domain/text_file.h"
#include "ui/document/coco_text.h"
#include "ui/support/conversions.h"

#include <QFile>

#include <algorithm>

namespace detdiffusion {

namespace fs = std::filesystem;

namespace {

// Larger ones are whole data sets, which would keep the window waiting.
constexpr qint64 kLargestCoco = 64'000'000;
constexpr int kFoldersUp = 4;

std::vector<std::string> linesOf(const fs::path& file)
{
    std::vector<std::string> lines;
    for (const auto& line : fromUtf8(readTextFile(file)).split(QLatin1Char('\n')))
        if (const auto text = line.trimmed(); !text.isEmpty())
            lines.push_back(text.toStdString());
    return lines;
}

CocoDataset onePicture(int width, int height)
{
    CocoDataset dataset;
    dataset.images.push_back({ 1, {}, width, height });
    return dataset;
}

void add(CocoDataset& dataset, Annotation object, const std::string& className)
{
    auto& categories = dataset.categories;
    const auto found = std::find_if(categories.begin(), categories.end(),
        [&](const auto& category) { return category.name == className; });
    object.categoryId = found - categories.begin() + 1;
    if (found == categories.end())
        categories.push_back({ object.categoryId, className });
    object.id = static_cast<int64_t>(dataset.annotations.size()) + 1;
    object.imageId = 1;
    dataset.annotations.push_back(std::move(object));
}

CocoDataset readVoc(const fs::path& file)
{
    const auto root = parseXml(readTextFile(file), file.string());
    const auto* size = root.child("size");
    const auto side = [&](const char* name) {
        return size == nullptr ? 0 : fromUtf8(size->childText(name)).toInt();
    };
    if (root.name != "annotation" || side("width") <= 0 || side("height") <= 0)
        throw Error("not a Pascal VOC annotation: <annotation> with <size> is missing");
    auto dataset = onePicture(side("width"), side("height"));
    for (const auto& element : root.children)
        if (element.name == "object")
            add(dataset, vocObject(element, VocCorners::Plain), element.childText("name"));
    return dataset;
}

/// What the numbers in a label file stand for.
std::vector<std::string> namesFor(const fs::path& labels, const std::vector<std::string>& otherwise)
{
    auto folder = fs::absolute(labels).parent_path();
    for (int i = 0; i < kFoldersUp; ++i, folder = folder.parent_path()) {
        if (const auto yaml = folder / "data.yaml"; fs::exists(yaml))
            return parseDataYaml(readTextFile(yaml), yaml.string()).names;
        if (const auto list = folder / "classes.txt"; fs::exists(list) && list != labels)
            return linesOf(list);
    }
    return otherwise;
}

CocoDataset readYolo(const fs::path& file, const std::vector<std::string>& classes)
{
    const auto names = namesFor(file, classes);
    if (names.empty())
        throw Error("what its numbers stand for is not known: put a classes.txt beside it");
    // Positions are fractions: any size will do.
    constexpr int kSide = 1 << 16;
    auto dataset = onePicture(kSide, kSide);
    for (const auto& line : linesOf(file)) {
        const auto object = parseYoloLine(line, dataset.images.front(), names.size());
        add(dataset, object, names[static_cast<size_t>(std::stoul(line))]);
    }
    return dataset;
}

CocoDataset readCoco(const QString& path)
{
    if (QFile(path).size() > kLargestCoco)
        throw Error("a whole data set, too large for one layout: open it from the menu Data");
    return loadCoco(toPath(path));
}

CocoDataset readDataset(const QString& path, const std::vector<std::string>& classes)
{
    if (path.endsWith(QLatin1String(".xml"), Qt::CaseInsensitive))
        return readVoc(toPath(path));
    if (path.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive))
        return readYolo(toPath(path), classes);
    return readCoco(path);
}

} // namespace

bool isCocoFile(const QString& path)
{
    constexpr qint64 kBeginning = 4096;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const auto beginning = file.read(kBeginning);
    const auto holds = [&](const char* key) { return beginning.contains(key); };
    return !holds("\"boxes\"")
        && (holds("\"images\"") || holds("\"annotations\"") || holds("\"categories\""));
}

std::vector<LayoutBox> readAnnotations(const QString& path, const std::vector<std::string>& classes)
{
    const auto file = toPath(path).string();
    try {
        auto boxes = firstBoxesOf(readDataset(path, classes));
        if (boxes.empty())
            throw Error("holds no box");
        return boxes;
    } catch (const Error& error) {
        const std::string message = error.what();
        throw Error(message.find(file) == std::string::npos ? file + ": " + message : message);
    }
}

} // namespace detdiffusion
