#include "ui/compare/compare_view.h"

#include "ui/support/picture_difference.h"

#include <QHBoxLayout>
#include <QLocale>

#include <utility>

namespace detdiffusion {

namespace {

// Slower than three flashes a second, which can harm (WCAG 2.3.1).
constexpr int kFlickerMilliseconds = 500;

} // namespace

CompareView::CompareView(const ClassColours& colors, QWidget* parent)
    : QWidget(parent)
    , m_left(new PictureView(colors, m_viewport))
    , m_right(new PictureView(colors, m_viewport))
    , m_slider(new SliderView(colors, m_viewport))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_left, 1);
    row->addWidget(m_right, 1);
    row->addWidget(m_slider, 1);
    m_flicker.setInterval(kFlickerMilliseconds);
    connect(&m_flicker, &QTimer::timeout, this, &CompareView::flicker);
    refresh();
}

void CompareView::setPageSize(const QSize& size)
{
    for (auto* view : { m_left, m_right, static_cast<PictureView*>(m_slider) })
        view->setPageSize(size);
}

void CompareView::setHint(const QString& hint)
{
    m_left->setHint(hint);
    m_right->setHint(hint);
}

void CompareView::showOne(ComparedPicture picture)
{
    m_first = std::move(picture);
    m_second.reset();
    refresh();
}

void CompareView::showTwo(ComparedPicture first, ComparedPicture second)
{
    m_first = std::move(first);
    m_second = std::move(second);
    refresh();
}

void CompareView::setMode(CompareMode mode)
{
    if (std::exchange(m_mode, mode) == mode)
        return;
    refresh();
    Q_EMIT modeChanged(mode);
}

void CompareView::nextMode()
{
    setMode(static_cast<CompareMode>((static_cast<int>(m_mode) + 1) % kModes));
}

void CompareView::swap()
{
    m_swapped = !m_swapped;
    refresh();
}

void CompareView::setBoxesShown(int picture, bool shown)
{
    m_boxesShown[static_cast<size_t>(picture)] = shown;
    refresh();
}

void CompareView::setFindings(const std::vector<PictureFindings>& findings)
{
    m_first.findings = findings.empty() ? PictureFindings {} : findings[0];
    if (hasTwo())
        m_second->findings = findings.size() < 2 ? PictureFindings {} : findings[1];
    refresh();
}

const ComparedPicture& CompareView::side(int index) const
{
    return pictureOn(index) == 0 ? m_first : *m_second;
}

void CompareView::fill(PictureView& view, int index)
{
    const auto& shown = side(index);
    view.setPicture(shown.picture);
    view.setBoxes(shown.boxes, shown.findings);
    view.setTag(shown.tag);
    view.setBoxesShown(m_boxesShown[pictureOn(index)]);
}

void CompareView::fillSlider()
{
    fill(*m_slider, 0);
    m_slider->setSecond(side(1).picture, side(1).boxes, side(1).findings);
    m_slider->setSecondBoxesShown(m_boxesShown[pictureOn(1)]);
    m_slider->setTag(QStringLiteral("%1  |  %2").arg(side(0).tag, side(1).tag));
}

void CompareView::fillDifference()
{
    fill(*m_left, 0);
    if (m_first.picture.isNull() || m_second->picture.isNull())
        return;
    constexpr double kPercent = 100.0;
    const PictureDifference difference(m_first.picture, m_second->picture);
    m_left->setPicture(difference.heatMap());
    m_left->setTag(tr("Difference: white = %1 %")
                       .arg(QLocale().toString(kPercent * difference.largest(), 'f', 0)));
}

void CompareView::refresh()
{
    const bool two = hasTwo();
    const auto shows = [&](CompareMode mode) { return two && m_mode == mode; };
    m_left->setVisible(!shows(CompareMode::Slider));
    m_right->setVisible(shows(CompareMode::SideBySide));
    m_slider->setVisible(shows(CompareMode::Slider));
    m_flickered = 0;
    if (!two) {
        m_left->setPicture(m_first.picture);
        m_left->setBoxes(m_first.boxes, m_first.findings);
        m_left->setTag(m_first.tag);
        m_left->setBoxesShown(m_boxesShown[0]);
    } else if (m_mode == CompareMode::Slider) {
        fillSlider();
    } else if (m_mode == CompareMode::Difference) {
        fillDifference();
    } else {
        fill(*m_left, 0);
        fill(*m_right, 1);
    }
    if (shows(CompareMode::Flicker))
        m_flicker.start();
    else
        m_flicker.stop();
    Q_EMIT contentChanged();
}

void CompareView::flicker()
{
    m_flickered = 1 - m_flickered;
    fill(*m_left, m_flickered);
}

} // namespace detdiffusion
