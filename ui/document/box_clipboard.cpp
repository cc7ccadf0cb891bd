#include "ui/document/box_clipboard.h"

#include "core/domain/error.h"
#include "core/domain/layout_file.h"

namespace detdiffusion {

namespace {

const QString kMimeType = QStringLiteral("application/x-detdiffusion-layout+json");

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
    const QByteArray json =
        data->hasFormat(kMimeType) ? data->data(kMimeType) : data->text().toUtf8();
    try {
        return parseLayout(json.toStdString(), "clipboard").boxes;
    } catch (const Error&) {
        // Whatever else lies on the clipboard is not an error of ours: there is nothing to paste.
        return {};
    }
}

} // namespace detdiffusion
