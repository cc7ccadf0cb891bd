#include "ui/document/box_clipboard.h"

#include "core/domain/error.h"
#include "core/domain/layout_file.h"
#include "ui/document/coco_text.h"

namespace detdiffusion {

namespace {

const QString kMimeType = QStringLiteral("application/x-detdiffusion-layout+json");

const std::string kSource = "clipboard";

/// What a reader finds; nothing when the text is not of its kind.
template <class Reader> std::vector<LayoutBox> attempt(Reader read)
{
    try {
        return read();
    } catch (const Error&) {
        // Whatever else lies on the clipboard is not an error of ours: there is nothing to paste.
        return {};
    }
}

} // namespace

std::unique_ptr<QMimeData> boxesToMime(const std::vector<LayoutBox>& boxes)
{
    Layout layout;
    layout.boxes = boxes;
    const auto text = QString::fromStdString(formatLayout(layout));
    auto data = std::make_unique<QMimeData>();
    data->setData(kMimeType, text.toUtf8());
    data->setText(text);
    return data;
}

std::vector<LayoutBox> boxesFromMime(const QMimeData* data)
{
    if (data == nullptr)
        return {};
    const auto json =
        (data->hasFormat(kMimeType) ? data->data(kMimeType) : data->text().toUtf8()).toStdString();
    auto boxes = attempt([&] { return parseLayout(json, kSource).boxes; });
    return boxes.empty() ? attempt([&] { return boxesFromCocoText(json, kSource); }) : boxes;
}

} // namespace detdiffusion
