#pragma once

#include "ui/compare/picture_view.h"
#include "ui/compare/slider_view.h"

#include <QTimer>

#include <array>
#include <optional>

namespace detdiffusion {

enum class CompareMode { SideBySide, Slider, Flicker, Difference };

/// A picture to look at: pixels, boxes, a word that names it.
struct ComparedPicture {
    QImage picture;
    std::vector<LayoutBox> boxes;
    QString tag;
    PictureFindings findings; ///< empty until a detector has looked
};

/// One picture, or two to be compared: side by side, under a slider, one after the other, or as a
/// map of their differences. All views zoom and move together.
class CompareView : public QWidget {
    Q_OBJECT

public:
    static constexpr int kModes = 4;

    explicit CompareView(const ClassColours& colors, QWidget* parent = nullptr);

    void setPageSize(const QSize& size);
    void setHint(const QString& hint);
    void showOne(ComparedPicture picture);
    void showTwo(ComparedPicture first, ComparedPicture second);
    bool hasTwo() const { return m_second.has_value(); }

    CompareMode mode() const { return m_mode; }
    void setMode(CompareMode mode);
    void nextMode();
    bool isSwapped() const { return m_swapped; }
    void swap();
    /// 0 = the first picture, wherever it is shown.
    void setBoxesShown(int picture, bool shown);
    bool areBoxesShown(int picture) const { return m_boxesShown[static_cast<size_t>(picture)]; }

    /// Of the pictures that are shown, in their order.
    void setFindings(const std::vector<PictureFindings>& findings);

    PictureView& view(int index) { return index == 0 ? *m_left : *m_right; }
    SliderView& slider() { return *m_slider; }
    PictureViewport& viewport() { return m_viewport; }

Q_SIGNALS:
    void modeChanged(detdiffusion::CompareMode mode);
    /// Whether there are two pictures, or which boxes are shown.
    void contentChanged();

private:
    const ComparedPicture& side(int index) const;
    size_t pictureOn(int index) const { return static_cast<size_t>(index ^ (m_swapped ? 1 : 0)); }
    void fill(PictureView& view, int index);
    void fillSlider();
    void fillDifference();
    void refresh();
    void flicker();

    PictureViewport m_viewport;
    PictureView* m_left;
    PictureView* m_right;
    SliderView* m_slider;
    QTimer m_flicker;
    ComparedPicture m_first;
    std::optional<ComparedPicture> m_second;
    std::array<bool, 2> m_boxesShown { true, true };
    CompareMode m_mode = CompareMode::SideBySide;
    bool m_swapped = false;
    int m_flickered = 0; ///< the side that flickering shows
};

} // namespace detdiffusion
