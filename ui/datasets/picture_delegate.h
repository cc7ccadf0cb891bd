#pragma once

#include "ui/datasets/picture_list.h"
#include "ui/gallery/thumbnails.h"
#include "ui/support/colors.h"

#include <QStyledItemDelegate>

namespace detdiffusion {

/// Paints a picture of a data set: small, with its boxes, how many they are, and its name. A
/// picture that can't be read shows the reason.
class PictureDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int kCellWidth = 196;
    static constexpr int kPictureHeight = 138;

    PictureDelegate(const OpenedDataset& dataset, Thumbnails& thumbnails, QObject* parent);

    /// Of the classes of the data set that is open.
    void setColors(ClassColours colors) { m_colors = std::move(colors); }
    void setBoxesShown(bool shown) { m_boxesShown = shown; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintPicture(QPainter& painter, const QRect& place, const QPalette& palette,
        const DatasetContents& contents, int picture) const;
    void paintBoxes(
        QPainter& painter, const QRectF& place, const DatasetContents& contents, int picture) const;
    void paintCaption(QPainter& painter, const QRect& place, const QStyleOptionViewItem& option,
        const DatasetContents& contents, int picture) const;

    const OpenedDataset& m_dataset;
    Thumbnails& m_thumbnails;
    ClassColours m_colors;
    bool m_boxesShown = true;
};

} // namespace detdiffusion
