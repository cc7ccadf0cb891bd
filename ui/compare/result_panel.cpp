#include "ui/compare/result_panel.h"

#include "ui/compare/compare_bar.h"
#include "ui/compare/sweep_caption.h"
#include "ui/support/conversions.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace detdiffusion {

namespace {

constexpr int kCompareShare = 3;
constexpr int kSheetShare = 2;

std::vector<LayoutBox> boxesAs(const Layout& layout, Strategy strategy)
{
    return withStrategy(layout, strategy).boxes;
}

QSize pageOf(const GeneratedImage& picture)
{
    return { picture.image.width, picture.image.height };
}

} // namespace

ResultPanel::ResultPanel(const ClassColours& colors, const Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_compare(new CompareView(colors))
    , m_sheet(new ContactSheet)
    , m_details(new QLabel)
{
    buildLayout(actions);
    connect(m_sheet, &ContactSheet::pictureChosen, this, &ResultPanel::choose);
    connect(
        &actions[ActionId::CompareMode], &QAction::triggered, m_compare, &CompareView::nextMode);
    connect(&actions[ActionId::SwapSides], &QAction::triggered, m_compare, &CompareView::swap);
    restore();
}

void ResultPanel::buildLayout(const Actions& actions)
{
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setAlignment(Qt::AlignCenter);
    m_details->setWordWrap(true);
    m_details->setContentsMargins(8, 4, 8, 6);
    m_details->setAccessibleName(tr("How the picture was painted"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(
        new CompareBar(*m_compare, actions[ActionId::CompareMode], actions[ActionId::SwapSides]));
    column->addWidget(m_compare, kCompareShare);
    column->addWidget(m_details);
    column->addWidget(m_sheet, kSheetShare);
}

void ResultPanel::askForPictures()
{
    m_compare->setHint(
        tr("The picture appears here.\n\nGenerate (Ctrl+Enter) paints the layout,\n"
           "Generate pair (Ctrl+Shift+Enter) paints it\nall easy and all hard from one seed."));
}

void ResultPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    // A preview is over soon; what is finished stays and says its words anew.
    if (event->type() == QEvent::LanguageChange && !m_previewed)
        restore();
}

void ResultPanel::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), backdrop(palette()));
}

void ResultPanel::setResult(std::vector<GeneratedImage> pictures, JobKind kind)
{
    m_result = std::move(pictures);
    m_kind = kind;
    m_chosen = 0;
    if (kind == JobKind::Sweep && m_result.size() > 1)
        m_chosen = 1;
    if (kind == JobKind::Search && !m_result.empty())
        m_chosen = m_result.size() - 1;
    m_previewed.reset();
    restore();
}

std::vector<size_t> ResultPanel::shown() const
{
    if (m_result.empty() || m_previewed)
        return {};
    if (m_kind == JobKind::Pair && m_result.size() == 2)
        return { 0, 1 };
    if (m_kind == JobKind::Sweep && m_chosen > 0)
        return { 0, m_chosen };
    return { m_chosen };
}

Layout ResultPanel::paintedLayout(size_t index) const
{
    return withStrategy(m_result[index].layout, m_result[index].settings.strategy);
}

void ResultPanel::setFindings(const std::vector<PictureFindings>& findings)
{
    if (!m_previewed)
        m_compare->setFindings(findings);
}

std::vector<GeneratedImage> ResultPanel::picturesToSave() const
{
    if (m_kind == JobKind::Pair || m_result.empty())
        return m_result;
    return { m_result[m_chosen] };
}

void ResultPanel::choose(int index)
{
    if (m_previewed || index < 0 || static_cast<size_t>(index) >= m_result.size())
        return;
    m_chosen = static_cast<size_t>(index);
    showChosen();
}

void ResultPanel::setPageSize(const QSize& size)
{
    if (m_result.empty())
        m_compare->setPageSize(size);
}

void ResultPanel::setBoxesShown(bool shown)
{
    m_compare->setBoxesShown(0, shown);
    m_compare->setBoxesShown(1, shown);
}

void ResultPanel::beginPreview(const GenerationJob& job)
{
    m_previewed = job;
    m_parts.clear();
    const Layout& layout = job.request.layout;
    m_compare->setPageSize({ layout.width, layout.height });
    m_compare->setHint(tr("Painting…"));
    if (job.kind == JobKind::Pair)
        m_compare->showTwo({ {}, boxesAs(layout, Strategy::Easy), tr("All easy"), {} },
            { {}, boxesAs(layout, Strategy::Hard), tr("All hard"), {} });
    else
        m_compare->showOne({ {}, boxesAs(layout, job.request.settings.strategy), {}, {} });
    m_sheet->startOver();
    m_sheet->setVisible(hasSheet(job.kind));
    m_details->setText(tr("Painting… a rough preview follows the steps."));
    Q_EMIT shownChanged();
}

void ResultPanel::showPreview(const QImage& picture)
{
    if (!m_previewed)
        return;
    const Layout& layout = m_previewed->request.layout;
    if (m_previewed->kind != JobKind::Pair) {
        m_compare->showOne(
            { picture, boxesAs(layout, m_previewed->request.settings.strategy), {}, {} });
        return;
    }
    const int half = picture.width() / 2;
    m_compare->showTwo({ picture.copy(0, 0, half, picture.height()),
                           boxesAs(layout, Strategy::Easy), tr("All easy"), {} },
        { picture.copy(half, 0, half, picture.height()), boxesAs(layout, Strategy::Hard),
            tr("All hard"), {} });
}

void ResultPanel::addPart(const GeneratedImage& picture)
{
    if (!m_previewed)
        return;
    m_parts.push_back(picture);
    if (m_previewed->kind == JobKind::Sweep)
        m_sheet->addPicture(
            toQImage(picture.image), SweepCaption::title(m_parts, m_parts.size() - 1));
    else
        addToSheet(picture, m_parts.size() - 1);
}

void ResultPanel::endPreview()
{
    if (!m_previewed)
        return;
    // What a cancelled job has finished is worth keeping.
    if (isSeedSeries(m_previewed->kind) && !m_parts.empty()) {
        setResult(std::exchange(m_parts, {}), JobKind::Seeds);
        return;
    }
    m_previewed.reset();
    restore();
}

void ResultPanel::addToSheet(const GeneratedImage& picture, size_t index)
{
    const QString caption = m_kind == JobKind::Sweep && !m_previewed
        ? SweepCaption::title(m_result, index) + QLatin1Char('\n')
            + SweepCaption::effect(m_result, index)
        : tr("seed %1").arg(picture.settings.seed);
    m_sheet->addPicture(toQImage(picture.image), caption, caption);
}

void ResultPanel::fillSheet()
{
    const QSignalBlocker quiet(m_sheet);
    m_sheet->startOver();
    m_sheet->setVisible(hasSheet(m_kind));
    if (!hasSheet(m_kind))
        return;
    for (size_t i = 0; i < m_result.size(); ++i)
        addToSheet(m_result[i], i);
    m_sheet->setCurrentRow(static_cast<int>(m_chosen));
}

void ResultPanel::restore()
{
    fillSheet();
    showChosen();
}

void ResultPanel::showChosen()
{
    const auto indices = shown();
    if (indices.empty()) {
        askForPictures();
        m_compare->showOne({});
    } else {
        m_compare->setPageSize(pageOf(m_result[indices.front()]));
        if (indices.size() == 2)
            m_compare->showTwo(comparable(indices[0]), comparable(indices[1]));
        else
            m_compare->showOne(comparable(indices[0]));
    }
    m_details->setText(indices.empty() ? QString() : describe(m_result[indices.back()]));
    Q_EMIT shownChanged();
}

ComparedPicture ResultPanel::comparable(size_t index) const
{
    const auto& picture = m_result[index];
    return { toQImage(picture.image), paintedLayout(index).boxes, tagOf(index), {} };
}

QString ResultPanel::tagOf(size_t index) const
{
    if (m_kind == JobKind::Pair)
        return index == 0 ? tr("All easy") : tr("All hard");
    if (m_kind == JobKind::Sweep)
        return SweepCaption::title(m_result, index);
    return {};
}

QString ResultPanel::describe(const GeneratedImage& picture) const
{
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
