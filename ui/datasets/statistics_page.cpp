#include "ui/datasets/statistics_page.h"

#include "core/data/dataset_stats_text.h"
#include "core/domain/error.h"
#include "ui/support/background.h"
#include "ui/support/conversions.h"

#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSaveFile>
#include <QVBoxLayout>

#include <algorithm>

namespace detdiffusion {

namespace {

constexpr int kMostClasses = 20;
constexpr size_t kMostColumns = 21;

/// One row for the classes that there is no room for.
PerceptionCounts sumFrom(const std::vector<ClassStats>& classes, size_t first)
{
    PerceptionCounts sum;
    for (size_t i = first; i < classes.size(); ++i) {
        const auto counts = classes[i].all();
        sum.easy += counts.easy;
        sum.hard += counts.hard;
        sum.unset += counts.unset;
    }
    return sum;
}

QString percent(double share)
{
    constexpr double kPercent = 100.0;
    return QLocale().toString(share * kPercent, 'g', 3);
}

} // namespace

StatisticsPage::StatisticsPage(OpenedDataset& dataset, DatasetPrompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_dataset(dataset)
    , m_prompts(prompts)
    , m_splits(new QComboBox)
    , m_summary(new QLabel)
    , m_classes(new CountChart(tr("Objects per class")))
    , m_classShares(new CountChart(tr("Easy and hard per class")))
    , m_sizes(new CountChart(tr("Objects per size")))
    , m_sizeShares(new CountChart(tr("Easy and hard per size")))
    , m_counts(new CountChart(tr("Pictures by their number of objects")))
    , m_areas(new CountChart(tr("Objects by the share of the picture that their box covers, in %")))
    , m_scroll(new QScrollArea)
{
    m_splits->setAccessibleName(tr("Split"));
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(charts());
    auto* column = new QVBoxLayout(this);
    column->addLayout(buttonRow());
    column->addWidget(m_summary);
    column->addWidget(m_scroll, 1);
    connect(m_splits, &QComboBox::currentIndexChanged, this, &StatisticsPage::recount);
    connect(&dataset, &OpenedDataset::opened, this, &StatisticsPage::fillSplits);
    connect(&dataset, &OpenedDataset::changed, this, &StatisticsPage::recount);
    fillSplits();
}

QLayout* StatisticsPage::buttonRow()
{
    auto* row = new QHBoxLayout;
    row->addWidget(m_splits);
    row->addStretch();
    const auto add = [&](const QString& text, const QString& tip, auto slot) {
        auto* button = new QPushButton(text);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, slot);
        row->addWidget(button);
        m_needStats << button;
    };
    add(tr("&Filter…"), tr("Keep what layout models are trained on, in a new file"),
        &StatisticsPage::openFilter);
    add(tr("Copy as &text"), tr("All numbers as tables"), &StatisticsPage::copyText);
    add(tr("Copy as &JSON"), tr("All numbers, for programs"), &StatisticsPage::copyJson);
    add(tr("&Save the charts…"), tr("As one PNG picture"), &StatisticsPage::savePicture);
    return row;
}

QWidget* StatisticsPage::charts()
{
    auto* area = new QWidget;
    auto* grid = new QGridLayout(area);
    const std::vector<CountChart*> all { m_classes, m_classShares, m_sizes, m_sizeShares, m_counts,
        m_areas };
    for (size_t i = 0; i < all.size(); ++i)
        grid->addWidget(all[i], static_cast<int>(i / 2), static_cast<int>(i % 2), Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(static_cast<int>(all.size() / 2), 1);
    return area;
}

void StatisticsPage::fillSplits()
{
    m_splits->blockSignals(true);
    m_splits->clear();
    if (const auto contents = m_dataset.contents())
        for (const auto& name : contents->splitNames())
            m_splits->addItem(fromUtf8(name));
    m_splits->blockSignals(false);
    recount();
}

void StatisticsPage::recount()
{
    m_stats.reset();
    m_stale = true;
    ++m_ticket;
    m_summary->setText(m_dataset.isOpen() ? tr("Counting…") : QString());
    for (auto* widget : m_needStats)
        widget->setEnabled(false);
    countIfSeen();
}

void StatisticsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    countIfSeen();
}

/// A page that nobody looks at is not kept up to date.
void StatisticsPage::countIfSeen()
{
    const auto contents = m_dataset.contents();
    if (!isVisible() || !m_stale || !contents || m_splits->currentIndex() < 0)
        return;
    m_stale = false;
    inBackground(
        m_pool, *this,
        [contents, split = m_splits->currentIndex()] {
            return statsOf(contents->splitDataset(split));
        },
        [this, ticket = m_ticket](DatasetStats stats) {
            if (ticket != m_ticket)
                return;
            m_stats = std::move(stats);
            showStats();
            Q_EMIT counted();
        });
}

void StatisticsPage::showStats()
{
    const QLocale locale;
    const auto& stats = *m_stats;
    m_summary->setText(tr("%1 pictures, %2 of them without objects; %3 objects, %4 of them with an "
                          "outline; %5 crowds, which are not counted below.")
                           .arg(locale.toString(qlonglong(stats.images)),
                               locale.toString(qlonglong(stats.emptyImages)),
                               locale.toString(qlonglong(stats.objects())),
                               locale.toString(qlonglong(stats.withMask)),
                               locale.toString(qlonglong(stats.crowds))));
    showClasses();
    const auto sizes = stats.bySize();
    const QStringList names { tr("Small"), tr("Medium"), tr("Large") };
    m_sizes->setRows(names, { sizes.begin(), sizes.end() }, false);
    m_sizeShares->setRows(names, { sizes.begin(), sizes.end() }, true);
    showHistograms();
    for (auto* widget : m_needStats)
        widget->setEnabled(true);
}

void StatisticsPage::showClasses()
{
    auto classes = m_stats->classes;
    std::stable_sort(classes.begin(), classes.end(),
        [](const ClassStats& a, const ClassStats& b) { return a.all().total() > b.all().total(); });
    QStringList names;
    std::vector<PerceptionCounts> rows;
    const bool tooMany = classes.size() > kMostClasses + 1;
    const size_t shown = tooMany ? kMostClasses : classes.size();
    for (size_t i = 0; i < shown; ++i) {
        names << fromUtf8(classes[i].name);
        rows.push_back(classes[i].all());
    }
    if (tooMany) {
        names << tr("%n other(s)", nullptr, static_cast<int>(classes.size() - shown));
        rows.push_back(sumFrom(classes, shown));
    }
    m_classes->setRows(names, rows, false);
    m_classShares->setRows(names, rows, true);
}

void StatisticsPage::showHistograms()
{
    auto counts = m_stats->imagesByObjects;
    QStringList names;
    if (counts.size() > kMostColumns) {
        for (size_t i = kMostColumns; i < counts.size(); ++i)
            counts[kMostColumns - 1] += counts[i];
        counts.resize(kMostColumns);
    }
    for (size_t i = 0; i < counts.size(); ++i)
        names << QString::number(i);
    if (m_stats->imagesByObjects.size() > kMostColumns)
        names.back() += QLatin1Char('+');
    m_counts->setColumns(names, counts);
    QStringList areas;
    double lower = 0.0;
    for (const double upper : kAreaLimits) {
        areas << QStringLiteral("%1–%2").arg(percent(lower), percent(upper));
        lower = upper;
    }
    areas << QStringLiteral("%1–%2").arg(percent(lower), percent(1.0));
    m_areas->setColumns(areas, m_stats->objectsByArea);
}

void StatisticsPage::copyText() const
{
    if (m_stats)
        QGuiApplication::clipboard()->setText(fromUtf8(formatStats(*m_stats)));
}

void StatisticsPage::copyJson() const
{
    if (m_stats)
        QGuiApplication::clipboard()->setText(fromUtf8(formatStatsJson(*m_stats)));
}

void StatisticsPage::savePicture()
{
    QString path = m_prompts.chartsToSave(
        this, QFileInfo(m_dataset.path()).dir().filePath(QStringLiteral("statistics.png")));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        path += QStringLiteral(".png");
    const QImage picture = m_scroll->widget()->grab().toImage();
    inBackground(
        m_pool, *this,
        [picture, path]() -> QString {
            QSaveFile file(path);
            const bool done =
                file.open(QIODevice::WriteOnly) && picture.save(&file, "PNG") && file.commit();
            return done ? QString() : file.errorString();
        },
        [this, path](const QString& error) {
            const QString name = QDir::toNativeSeparators(path);
            if (error.isEmpty())
                Q_EMIT notice(tr("Saved %1").arg(name));
            else
                Q_EMIT problem(tr("%1: %2. Choose another folder.").arg(name, error));
        });
}

void StatisticsPage::openFilter()
{
    if (!m_dataset.isOpen())
        return;
    delete m_filter;
    m_filter = new FilterDialog(
        { m_dataset.contents(), m_splits->currentIndex(), m_dataset.path() }, m_prompts, this);
    connect(m_filter, &FilterDialog::written, this,
        [this](const QString& path) { Q_EMIT notice(tr("Written to %1").arg(path)); });
    m_filter->show();
}

void StatisticsPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_stats)
        showStats();
}

} // namespace detdiffusion
