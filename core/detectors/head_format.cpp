#include "core/detectors/head_format.h"

#include "core/detectors/grid_cells.h"
#include "core/domain/error.h"

#include <array>
#include <optional>

namespace detdiffusion {

namespace {

using Shape = std::vector<int>;
using Shapes = std::vector<Shape>;

struct FormatNames {
    HeadFormat format;
    const char* key;
    const char* display;
};

constexpr std::array<FormatNames, 5> kFormats { {
    { HeadFormat::Darknet, "darknet", "Darknet YOLO" },
    { HeadFormat::Yolox, "yolox", "YOLOX" },
    { HeadFormat::Yolov5, "yolov5", "YOLOv5" },
    { HeadFormat::Yolov8, "yolov8", "YOLOv8" },
    { HeadFormat::FastestDet, "fastestdet", "FastestDet" },
} };

constexpr int kRowFields = 5; ///< box and objectness
constexpr int kBoxFields = 4;
constexpr int kAnchorsPerCell = 3;
constexpr int kFastestDetStride = 16;

std::string describe(const Shapes& shapes)
{
    std::string text;
    for (const auto& shape : shapes) {
        text += text.empty() ? "[" : ", [";
        for (size_t i = 0; i < shape.size(); ++i)
            text += (i == 0 ? "" : " x ") + std::to_string(shape[i]);
        text += "]";
    }
    return text;
}

/// Rows of a region layer per output; all outputs have the same columns.
std::optional<int> darknetColumns(const Shapes& shapes)
{
    if (shapes.empty())
        return std::nullopt;
    for (const auto& shape : shapes)
        if (shape.size() != 2 || shape[1] != shapes.front()[1])
            return std::nullopt;
    return shapes.front()[1] - kRowFields;
}

bool isBatchOfOne(const Shapes& shapes, size_t dimensions)
{
    return shapes.size() == 1 && shapes.front().size() == dimensions && shapes.front()[0] == 1;
}

/// Classes of `shapes` read as `format`; nothing when they can't be that.
std::optional<int> classesAs(HeadFormat format, const Shapes& shapes, const InputSize& size)
{
    const auto rows = [&](int anchors) -> std::optional<int> {
        if (!isBatchOfOne(shapes, 3) || !gridOfCells(size, shapes[0][1], anchors))
            return std::nullopt;
        return shapes[0][2] - kRowFields;
    };
    switch (format) {
    case HeadFormat::Darknet:
        return darknetColumns(shapes);
    case HeadFormat::Yolox:
        return rows(1);
    case HeadFormat::Yolov5:
        return rows(kAnchorsPerCell);
    case HeadFormat::Yolov8:
        if (!isBatchOfOne(shapes, 3) || !gridOfCells(size, shapes[0][2], 1))
            return std::nullopt;
        return shapes[0][1] - kBoxFields;
    case HeadFormat::FastestDet:
        break;
    }
    const bool isFastestDet = isBatchOfOne(shapes, 4)
        && shapes[0][2] == size.height / kFastestDetStride
        && shapes[0][3] == size.width / kFastestDetStride;
    return isFastestDet ? std::optional(shapes[0][1] - kRowFields) : std::nullopt;
}

} // namespace

std::string toString(HeadFormat format)
{
    for (const auto& names : kFormats)
        if (names.format == format)
            return names.key;
    return "unknown";
}

std::string displayName(HeadFormat format)
{
    for (const auto& names : kFormats)
        if (names.format == format)
            return names.display;
    return "unknown";
}

HeadFormat headFormatFromString(std::string_view text)
{
    std::string known;
    for (const auto& names : kFormats) {
        if (text == names.key)
            return names.format;
        known += (known.empty() ? "" : ", ") + std::string(names.key);
    }
    throw Error("unknown head \"" + std::string(text) + "\"; use one of " + known);
}

RecognisedHead recogniseHead(const Shapes& shapes, const InputSize& size)
{
    // Not Darknet: any table of numbers could be its rows, and a .cfg file says what it is.
    for (const auto format :
        { HeadFormat::Yolox, HeadFormat::Yolov5, HeadFormat::Yolov8, HeadFormat::FastestDet })
        if (const auto classes = classesAs(format, shapes, size); classes && *classes > 0)
            return { format, *classes };
    throw Error("the outputs " + describe(shapes) + " for an input of " + std::to_string(size.width)
        + " x " + std::to_string(size.height)
        + " are no detector head that is known (YOLOX, YOLOv5, YOLOv8, FastestDet); export the "
          "model "
          "without its own suppression of doubles, or correct input_size in its settings");
}

RecognisedHead requireHead(HeadFormat format, const Shapes& shapes, const InputSize& size)
{
    if (const auto classes = classesAs(format, shapes, size); classes && *classes > 0)
        return { format, *classes };
    throw Error("the outputs " + describe(shapes) + " are no " + displayName(format)
        + " head; leave \"head\" out of the settings to have it recognised");
}

} // namespace detdiffusion
