#include "core/imaging/layout_painting.h"

#include "core/domain/class_colours.h"
#include "core/domain/error.h"
#include "core/imaging/opencv_image.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace detdiffusion {

namespace {

constexpr int kFont = cv::FONT_HERSHEY_SIMPLEX;
constexpr double kFontScale = 0.4;
constexpr int kTextMargin = 3;
constexpr double kDash = 7.0;
constexpr double kGap = 5.0;
constexpr int kSheetGap = 8;
constexpr int kCaptionHeight = 20;
const cv::Scalar kBlack(0, 0, 0);
const cv::Scalar kWhite(255, 255, 255);
const cv::Scalar kPale(244, 245, 247);

cv::Scalar colourOf(const LayoutBox& box, const ClassColours& colours)
{
    const auto colour = colours.of(box.className);
    return { static_cast<double>(colour[0]), static_cast<double>(colour[1]),
        static_cast<double>(colour[2]) };
}

cv::Rect pixelRect(const NormalizedRect& rect, const cv::Mat& canvas)
{
    const auto scaled = [](double value, int length) {
        return static_cast<int>(std::lround(std::clamp(value, 0.0, 1.0) * (length - 1)));
    };
    const cv::Point from(scaled(rect.x0, canvas.cols), scaled(rect.y0, canvas.rows));
    const cv::Point to(scaled(rect.x1, canvas.cols), scaled(rect.y1, canvas.rows));
    return { from, to + cv::Point(1, 1) };
}

void drawDashedLine(
    cv::Mat& canvas, cv::Point from, cv::Point to, const cv::Scalar& colour, int width)
{
    const double length = std::hypot(to.x - from.x, to.y - from.y);
    const auto pointAt = [&](double distance) {
        const double share = std::min(1.0, distance / length);
        return cv::Point(static_cast<int>(std::lround(from.x + share * (to.x - from.x))),
            static_cast<int>(std::lround(from.y + share * (to.y - from.y))));
    };
    for (double at = 0.0; at < length; at += kDash + kGap)
        cv::line(canvas, pointAt(at), pointAt(at + kDash), colour, width);
}

void drawFrame(
    cv::Mat& canvas, const cv::Rect& rect, Perception perception, const cv::Scalar& colour)
{
    constexpr int kThick = 2;
    if (perception != Perception::Hard) {
        cv::rectangle(canvas, rect, colour, perception == Perception::Unset ? 1 : kThick);
        return;
    }
    const cv::Point corners[] = { rect.tl(), { rect.x + rect.width - 1, rect.y },
        rect.br() - cv::Point(1, 1), { rect.x, rect.y + rect.height - 1 } };
    for (size_t i = 0; i < std::size(corners); ++i)
        drawDashedLine(canvas, corners[i], corners[(i + 1) % std::size(corners)], colour, kThick);
}

/// Black or white, whichever is read more easily on the colour (Rec. 601 luma).
cv::Scalar readableOn(const cv::Scalar& colour)
{
    constexpr double kMiddle = 140.0;
    return 0.299 * colour[0] + 0.587 * colour[1] + 0.114 * colour[2] > kMiddle ? kBlack : kWhite;
}

void drawLabel(
    cv::Mat& canvas, const cv::Rect& rect, const std::string& text, const cv::Scalar& colour)
{
    int baseline = 0;
    const cv::Size size = cv::getTextSize(text, kFont, kFontScale, 1, &baseline)
        + cv::Size(2 * kTextMargin, 2 * kTextMargin);
    const cv::Point corner(std::clamp(rect.x, 0, std::max(0, canvas.cols - size.width)),
        std::clamp(rect.y, 0, std::max(0, canvas.rows - size.height)));
    cv::rectangle(canvas, { corner, size }, colour, cv::FILLED);
    cv::putText(canvas, text, corner + cv::Point(kTextMargin, size.height - kTextMargin), kFont,
        kFontScale, readableOn(colour), 1, cv::LINE_AA);
}

void drawBoxes(cv::Mat& canvas, const Layout& layout, const ClassColours& colours, bool labels)
{
    for (const auto& box : layout.boxes)
        drawFrame(canvas, pixelRect(box.rect, canvas), box.perception, colourOf(box, colours));
    // After all frames, so that no frame crosses a name.
    for (const auto& box : layout.boxes)
        if (labels)
            drawLabel(canvas, pixelRect(box.rect, canvas), box.className, colourOf(box, colours));
}

void fillBox(cv::Mat& canvas, const LayoutBox& box, const ClassColours& colours)
{
    constexpr double kFill = 0.2;
    cv::Mat part = canvas(pixelRect(box.rect, canvas));
    part = part * (1.0 - kFill) + colourOf(box, colours) * kFill;
}

void drawCaption(cv::Mat& canvas, const std::string& text, const cv::Point& topCentre)
{
    int baseline = 0;
    const cv::Size size = cv::getTextSize(text, kFont, kFontScale, 1, &baseline);
    const cv::Point origin(
        topCentre.x - size.width / 2, topCentre.y + (kCaptionHeight + size.height) / 2);
    cv::putText(canvas, text, origin, kFont, kFontScale, kBlack, 1, cv::LINE_AA);
}

cv::Size largestSize(const std::vector<SheetCell>& cells)
{
    cv::Size largest(1, 1);
    for (const auto& cell : cells)
        largest = { std::max(largest.width, cell.image.width),
            std::max(largest.height, cell.image.height) };
    return largest;
}

} // namespace

Image paintLayout(
    const Image& picture, const Layout& layout, const ClassColours& colours, bool labels)
{
    if (picture.isEmpty())
        throw Error("boxes cannot be drawn on an empty picture");
    cv::Mat canvas = toMat(picture);
    drawBoxes(canvas, layout, colours, labels);
    return fromMat(canvas);
}

Image sketchLayout(const Layout& layout, const ClassColours& colours, int width, int height)
{
    if (width < 1 || height < 1)
        throw Error("a layout can only be drawn on at least 1 x 1 pixels");
    cv::Mat canvas(height, width, CV_8UC3, kPale);
    for (const auto& box : layout.boxes)
        fillBox(canvas, box, colours);
    drawBoxes(canvas, layout, colours, true);
    return fromMat(canvas);
}

Image composeSheet(const std::vector<SheetCell>& cells, int columns)
{
    if (cells.empty() || columns < 1)
        throw Error("a sheet needs at least one picture and one column");
    const bool captions = std::any_of(
        cells.begin(), cells.end(), [](const SheetCell& cell) { return !cell.caption.empty(); });
    const cv::Size cellSize = largestSize(cells);
    const cv::Size pitch(
        cellSize.width + kSheetGap, cellSize.height + kSheetGap + (captions ? kCaptionHeight : 0));
    const int count = static_cast<int>(cells.size());
    const int rows = (count + columns - 1) / columns;
    cv::Mat sheet(rows * pitch.height + kSheetGap,
        std::min(columns, count) * pitch.width + kSheetGap, CV_8UC3, kWhite);
    for (int i = 0; i < count; ++i) {
        const auto& [image, caption] = cells[static_cast<size_t>(i)];
        const cv::Point corner(
            kSheetGap + i % columns * pitch.width, kSheetGap + i / columns * pitch.height);
        const cv::Point inset(
            (cellSize.width - image.width) / 2, (cellSize.height - image.height) / 2);
        if (!image.isEmpty())
            toMat(image).copyTo(sheet({ corner + inset, cv::Size(image.width, image.height) }));
        drawCaption(sheet, caption, corner + cv::Point(cellSize.width / 2, cellSize.height));
    }
    return fromMat(sheet);
}

} // namespace detdiffusion
