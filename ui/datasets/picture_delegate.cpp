#include "ui/datasets/picture_delegate.h"

#include "core/data/layout_folder.h"
#include "ui/canvas/box_painter.h"
#include "ui/support/conversions.h"

#include <QApplication>
#include <QPainter>

namespace detdiffusion {

namespace {

constexpr int kMargin = 6;
// Thin: a thumbnail may have forty boxes.
constexpr double kLineScale = 0.75;

QRectF fitted(const QSizeF& picture, const QRect& place)
{
    const QSizeF size = picture.scaled(QSizeF(place.size()), Qt::KeepAspectRatio);
    return { place.x() + (place.width() - size.width()) / 2,
        place.y() + (place.height() - size.height()) / 2, size.width(), size.height() };
}

} // namespace

PictureDelegate::PictureDelegate(
    const OpenedDataset& dataset, Thumbnails& thumbnails, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_dataset(dataset)
    , m_thumbnails(thumbnails)
{
}

QSize PictureDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return { kCellWidth, kPictureHeight + option.fontMetrics.height() + 3 * kMargin };
}

void PictureDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto contents = m_dataset.contents();
    const int picture = index.data(PictureList::PictureRole).toInt();
    painter->save();
    QStyleOptionViewItem frame = option;
    frame.text.clear();
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &frame, painter);
    const QRect inside = option.rect.adjusted(kMargin, kMargin, -kMargin, -kMargin);
    paintPicture(*painter, QRect(inside.topLeft(), QSize(inside.width(), kPictureHeight)),
        option.palette, *contents, picture);
    paintCaption(*painter,
        QRect(inside.left(), inside.top() + kPictureHeight + kMargin / 2, inside.width(),
            option.fontMetrics.height()),
        option, *contents, picture);
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        static_cast<QStyleOption&>(focus) = option;
        QApplication::style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter);
    }
    painter->restore();
}

void PictureDelegate::paintPicture(QPainter& painter, const QRect& place, const QPalette& palette,
    const DatasetContents& contents, int picture) const
{
    const QString file = toQString(contents.file(picture));
    const QPixmap made = m_thumbnails.find(file, { file });
    const QString problem = m_thumbnails.problem(file);
    const auto& image = contents.image(picture);
    const QSizeF size =
        contents.hasUnknownSize(picture) ? QSizeF(4, 3) : QSizeF(image.width, image.height);
    const QRectF shown = fitted(size, place);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(shown, backdrop(palette));
    if (!problem.isEmpty()) {
        painter.setPen(palette.color(QPalette::Text));
        const auto icon = QApplication::style()->standardIcon(QStyle::SP_MessageBoxWarning);
        constexpr int kSign = 22;
        icon.paint(
            &painter, QRect(place.center().x() - kSign / 2, int(shown.top()) + 4, kSign, kSign));
        painter.drawText(shown.adjusted(6, kSign + 6, -6, -2),
            Qt::AlignHCenter | Qt::TextWrapAnywhere, tr("Can't be read: %1").arg(problem));
        return;
    }
    if (!made.isNull())
        painter.drawPixmap(shown, made, QRectF(made.rect()));
    if (m_boxesShown)
        paintBoxes(painter, shown, contents, picture);
}

void PictureDelegate::paintBoxes(
    QPainter& painter, const QRectF& place, const DatasetContents& contents, int picture) const
{
    const auto& image = contents.image(picture);
    const int part = contents.partOf(picture);
    painter.save();
    painter.translate(place.topLeft());
    painter.scale(kLineScale, kLineScale);
    contents.eachObject(picture, [&](const Annotation& object) {
        BoxLook look;
        look.color = classColor(m_colors, contents.className(part, object.categoryId));
        look.perception = object.perception;
        look.filled = false;
        look.halo = true;
        const QSizeF size = place.size() / kLineScale;
        if (!object.isCrowd)
            paintBoxOutline(painter, toPixels(cutRect(object, image), size), look);
    });
    painter.restore();
}

void PictureDelegate::paintCaption(QPainter& painter, const QRect& place,
    const QStyleOptionViewItem& option, const DatasetContents& contents, int picture) const
{
    int objects = 0;
    contents.eachObject(picture, [&](const Annotation& o) { objects += o.isCrowd ? 0 : 1; });
    const bool isSelected = option.state & QStyle::State_Selected;
    painter.setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    QString count = QString::number(objects);
    if (m_dataset.isUnsaved(picture))
        count += QStringLiteral(" ●");
    const int width = option.fontMetrics.horizontalAdvance(count) + kMargin;
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, count);
    const QRect rest = place.adjusted(0, 0, -width, 0);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
        option.fontMetrics.elidedText(
            fromUtf8(contents.image(picture).fileName), Qt::ElideMiddle, rest.width()));
}

} // namespace detdiffusion
