#pragma once

#include "ui/compare/picture_view.h"
#include "ui/jobs/picture_engine.h"

#include <QLabel>

namespace detdiffusion {

/// The finished picture, or the easy and the hard one of a pair side by side, and while a job runs
/// its preview. After a cancelled or failed job the last result comes back.
class ResultPanel : public QWidget {
    Q_OBJECT

public:
    explicit ResultPanel(const ClassColours& colors, QWidget* parent = nullptr);

    /// One picture, or easy and hard; empty before the first.
    const std::vector<GeneratedImage>& result() const { return m_result; }
    void setResult(std::vector<GeneratedImage> pictures);
    void setPageSize(const QSize& size);
    void setBoxesShown(bool shown);

    void beginPreview(const Layout& layout, bool pair);
    /// Of a pair: both halves side by side.
    void showPreview(const QImage& picture);
    void endPreview();

    PictureView& view(int index) { return index == 0 ? *m_first : *m_second; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showLayouts(const std::vector<std::vector<LayoutBox>>& boxes);
    void restore();
    QString describe() const;

    PictureView* m_first;
    PictureView* m_second;
    QLabel* m_details;
    std::vector<GeneratedImage> m_result;
    bool m_previewing = false;
    bool m_previewsPair = false;
};

} // namespace detdiffusion
