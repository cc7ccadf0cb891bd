#include "ui/compare/result_panel.h"

#include "ui/support/conversions.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

#include <utility>

namespace detdiffusion {

namespace {

std::vector<LayoutBox> boxesAs(const Layout& layout, Strategy strategy)
{
    return withStrategy(layout, strategy).boxes;
}

} // namespace

ResultPanel::ResultPanel(const ClassColours& colors, QWidget* parent)
    : QWidget(parent)
    , m_first(new PictureView(colors))
    , m_second(new PictureView(colors))
    , m_details(new QLabel)
{
    auto* pictures = new QHBoxLayout;
    pictures->setSpacing(0);
    pictures->addWidget(m_first, 1);
    pictures->addWidget(m_second, 1);
    m_second->hide();
    m_first->setHint(
        tr("The picture appears here.\n\nGenerate (Ctrl+Enter) paints the layout,\n"
           "Generate pair (Ctrl+Shift+Enter) paints it\nall easy and all hard from one seed."));
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setAlignment(Qt::AlignCenter);
    m_details->setWordWrap(true);
    m_details->setContentsMargins(8, 4, 8, 6);
    m_details->setAccessibleName(tr("How the picture was painted"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(pictures, 1);
    column->addWidget(m_details);
    restore();
}

void ResultPanel::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), backdrop(palette()));
}

void ResultPanel::setResult(std::vector<GeneratedImage> pictures)
{
    m_result = std::move(pictures);
    m_previewing = false;
    restore();
}

void ResultPanel::setPageSize(const QSize& size)
{
    if (!m_result.empty())
        return;
    m_first->setPageSize(size);
    m_second->setPageSize(size);
}

void ResultPanel::setBoxesShown(bool shown)
{
    m_first->setBoxesShown(shown);
    m_second->setBoxesShown(shown);
}

void ResultPanel::beginPreview(const Layout& layout, bool pair)
{
    m_previewing = true;
    m_previewsPair = pair;
    m_second->setVisible(pair);
    for (auto* view : { m_first, m_second }) {
        view->setPageSize({ layout.width, layout.height });
        view->setPicture({});
        view->setHint(tr("Painting…"));
    }
    if (pair)
        showLayouts({ boxesAs(layout, Strategy::Easy), boxesAs(layout, Strategy::Hard) });
    else
        showLayouts({ layout.boxes });
    m_details->setText(tr("Painting… a rough preview follows the steps."));
}

void ResultPanel::showPreview(const QImage& picture)
{
    if (!m_previewing)
        return;
    if (!m_previewsPair) {
        m_first->setPicture(picture);
        return;
    }
    const int half = picture.width() / 2;
    m_first->setPicture(picture.copy(0, 0, half, picture.height()));
    m_second->setPicture(picture.copy(half, 0, half, picture.height()));
}

void ResultPanel::endPreview()
{
    if (!m_previewing)
        return;
    m_previewing = false;
    restore();
}

void ResultPanel::showLayouts(const std::vector<std::vector<LayoutBox>>& boxes)
{
    const bool pair = boxes.size() == 2;
    m_first->setBoxes(boxes.empty() ? std::vector<LayoutBox> {} : boxes.front());
    m_second->setBoxes(pair ? boxes.back() : std::vector<LayoutBox> {});
    m_first->setTag(pair ? tr("All easy") : QString());
    m_second->setTag(pair ? tr("All hard") : QString());
}

void ResultPanel::restore()
{
    std::vector<std::vector<LayoutBox>> boxes;
    PictureView* views[] = { m_first, m_second };
    for (size_t i = 0; i < m_result.size() && i < 2; ++i) {
        const auto& picture = m_result[i];
        boxes.push_back(boxesAs(picture.layout, picture.settings.strategy));
        views[i]->setPageSize({ picture.image.width, picture.image.height });
        views[i]->setPicture(toQImage(picture.image));
    }
    if (m_result.empty())
        m_first->setPicture({});
    m_second->setVisible(m_result.size() == 2);
    showLayouts(boxes);
    m_details->setText(describe());
}

QString ResultPanel::describe() const
{
    if (m_result.empty())
        return {};
    const auto& picture = m_result.front();
    const auto& settings = picture.settings;
    double seconds = 0.0;
    for (const auto& each : m_result)
        seconds += each.seconds;
    QStringList parts { tr("seed %1").arg(settings.seed), tr("%1 steps").arg(settings.steps),
        tr("guidance %1").arg(QLocale().toString(settings.guidance, 'g', 4)),
        fromUtf8(settings.sampler) };
    if (!picture.modelName.empty())
        parts << fromUtf8(picture.modelName);
    if (seconds > 0.0)
        parts << tr("%1 s").arg(QLocale().toString(seconds, 'f', 1));
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace detdiffusion
