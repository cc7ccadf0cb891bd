#pragma once

#include "core/domain/layout.h"
#include "ui/support/colors.h"

#include <QPixmap>
#include <QWidget>

namespace detdiffusion {

/// One picture, as large as it fits, with the boxes it was asked for over it.
class PictureView : public QWidget {
    Q_OBJECT

public:
    explicit PictureView(const ClassColours& colors, QWidget* parent = nullptr);

    /// What is said while there is no picture.
    void setHint(const QString& hint);
    /// A word in the corner, such as Easy or Preview.
    void setTag(const QString& tag);
    void setPicture(const QImage& picture);
    void setBoxes(std::vector<LayoutBox> boxes);
    void setBoxesShown(bool shown);
    /// The shape of the page before the first picture.
    void setPageSize(const QSize& size);

    const QPixmap& picture() const { return m_picture; }
    bool areBoxesShown() const { return m_boxesShown; }
    QSize sizeHint() const override { return { 360, 360 }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF page() const;
    void paintBoxes(QPainter& painter, const QRectF& target) const;
    void paintTag(QPainter& painter, const QRectF& target) const;

    const ClassColours& m_colors;
    QPixmap m_picture;
    QSize m_pageSize { 1, 1 };
    std::vector<LayoutBox> m_boxes;
    QString m_hint;
    QString m_tag;
    bool m_boxesShown = true;
};

} // namespace detdiffusion
