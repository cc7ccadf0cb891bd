#pragma once

#include "ui/compare/picture_view.h"

namespace detdiffusion {

/// Two pictures in one place: left of a line the first, right of it the second. The line follows
/// left drags and the arrow keys; the middle button moves the picture.
class SliderView : public PictureView {
    Q_OBJECT

public:
    using PictureView::PictureView;

    void setSecond(
        const QImage& picture, std::vector<LayoutBox> boxes, PictureFindings findings = {});
    void setSecondBoxesShown(bool shown);
    /// In [0, 1] of the widget.
    double split() const { return m_split; }
    void setSplit(double split);

protected:
    void paintContent(QPainter& painter, const QRectF& target) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QPixmap m_second;
    std::vector<LayoutBox> m_secondBoxes;
    PictureFindings m_secondFindings;
    bool m_secondBoxesShown = true;
    double m_split = 0.5;
};

} // namespace detdiffusion
