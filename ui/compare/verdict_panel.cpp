#include "ui/compare/verdict_panel.h"

#include "ui/compare/sweep_caption.h"
#include "ui/icons.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>

namespace detdiffusion {

namespace {

constexpr int kSteps = 100;
// Detections with a lower score are not kept.
constexpr int kLowestScore = 5;
constexpr int kLimitsWidth = 230;
constexpr int kMaxBudget = 500;
constexpr int kUsualBudget = 12;
constexpr int kVerdictColumn = 3;

} // namespace

VerdictPanel::VerdictPanel(QWidget* parent)
    : QWidget(parent)
    , m_detector(new QLabel)
    , m_table(new QTableWidget)
    , m_hint(new QLabel)
    , m_summary(new QLabel)
    , m_goal(new QComboBox)
    , m_budget(new QSpinBox)
    , m_search(new QPushButton(tr("Search")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(12);
    row->addLayout(limitColumn());
    row->addLayout(tableColumn(), 1);
    row->addLayout(outcomeColumn());
    setDetector({}, {});
    showHint({});
}

void VerdictPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    Q_EMIT languageChanged();
    // The table is filled again, in the new words.
    Q_EMIT ruleChanged();
}

QLayout* VerdictPanel::limitColumn()
{
    auto* column = new QVBoxLayout;
    m_detector->setWordWrap(true);
    m_detector->setFixedWidth(kLimitsWidth);
    column->addWidget(m_detector);
    auto* choose = new QPushButton(tr("Choose a detector…"));
    choose->setToolTip(tr("An ONNX file, a Darknet .cfg file, or the config.json of a detector "
                          "trained here"));
    connect(choose, &QPushButton::clicked, this, &VerdictPanel::detectorRequested);
    column->addWidget(choose);
    const MatchRule usual;
    m_score = addSlider(*column, QT_TR_NOOP("Score above %1"), usual.minimumScore);
    m_score->setMinimum(kLowestScore);
    m_overlap = addSlider(*column, QT_TR_NOOP("IoU above %1"), usual.minimumOverlap);
    column->addStretch();
    return column;
}

QSlider* VerdictPanel::addSlider(QLayout& column, const char* name, double value)
{
    auto* label = new QLabel;
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setRange(0, kSteps);
    slider->setToolTip(tr("Filters what was detected; nothing is detected again"));
    const auto show = [label, slider, name] {
        const double part = static_cast<double>(slider->value()) / kSteps;
        label->setText(tr(name).arg(QLocale().toString(part, 'f', 2)));
        slider->setAccessibleName(label->text());
    };
    connect(slider, &QSlider::valueChanged, this, [this, show] {
        show();
        Q_EMIT ruleChanged();
    });
    connect(this, &VerdictPanel::languageChanged, slider, show);
    slider->setValue(qRound(value * kSteps));
    show();
    column.addWidget(label);
    column.addWidget(slider);
    return slider;
}

QLayout* VerdictPanel::tableColumn()
{
    m_table->setColumnCount(6);
    m_table->setHorizontalHeaderLabels(
        { tr("Picture"), tr("Box"), tr("Asked"), tr("Verdict"), tr("Score"), tr("IoU") });
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(kVerdictColumn, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Verdicts"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout;
    column->addWidget(m_table, 1);
    column->addWidget(m_hint, 1);
    return column;
}

QLayout* VerdictPanel::outcomeColumn()
{
    auto* column = new QVBoxLayout;
    column->addLayout(agreementGrid());
    column->addWidget(m_summary);
    column->addStretch();
    column->addWidget(new QLabel(tr("Paint other seeds until")));
    m_goal->addItem(tr("every box is found"), static_cast<int>(SearchGoal::AllFound));
    m_goal->addItem(
        tr("easy boxes are found, hard ones are not"), static_cast<int>(SearchGoal::AsAsked));
    m_goal->setAccessibleName(tr("Goal of the search"));
    column->addWidget(m_goal);
    column->addLayout(searchRow());
    return column;
}

QLayout* VerdictPanel::agreementGrid()
{
    auto* grid = new QGridLayout;
    grid->addWidget(new QLabel(tr("found")), 0, 1, Qt::AlignRight);
    grid->addWidget(new QLabel(tr("not found")), 0, 2, Qt::AlignRight);
    const QString names[] = { tr("Asked easy"), tr("Asked hard") };
    for (int row = 0; row < 2; ++row) {
        grid->addWidget(new QLabel(names[row]), row + 1, 0);
        for (int column = 0; column < 2; ++column) {
            auto* count = new QLabel;
            m_counts[static_cast<size_t>(row * 2 + column)] = count;
            grid->addWidget(count, row + 1, column + 1, Qt::AlignRight);
        }
    }
    return grid;
}

QLayout* VerdictPanel::searchRow()
{
    m_budget->setRange(1, kMaxBudget);
    m_budget->setValue(kUsualBudget);
    m_budget->setPrefix(tr("at most "));
    m_budget->setSuffix(tr(" seeds"));
    m_budget->setAccessibleName(tr("Seeds of the search"));
    m_search->setToolTip(tr("Paints one seed after the other and stops at the first that does it"));
    connect(m_search, &QPushButton::clicked, this, &VerdictPanel::searchRequested);
    auto* row = new QHBoxLayout;
    row->addWidget(m_budget);
    row->addWidget(m_search);
    return row;
}

MatchRule VerdictPanel::rule() const
{
    MatchRule rule;
    rule.minimumScore = static_cast<double>(m_score->value()) / kSteps;
    rule.minimumOverlap = static_cast<double>(m_overlap->value()) / kSteps;
    return rule;
}

void VerdictPanel::setRule(const MatchRule& rule)
{
    m_score->setValue(qRound(rule.minimumScore * kSteps));
    m_overlap->setValue(qRound(rule.minimumOverlap * kSteps));
}

SearchGoal VerdictPanel::goal() const
{
    return static_cast<SearchGoal>(m_goal->currentData().toInt());
}

void VerdictPanel::setDetector(const QString& name, const QString& description)
{
    m_detector->setText(name.isEmpty() ? tr("No detector") : name);
    m_detector->setToolTip(description);
}

void VerdictPanel::showHint(const QString& text)
{
    m_hint->setText(text);
    m_hint->show();
    m_table->hide();
    m_summary->clear();
    for (auto* count : m_counts)
        count->setText(QStringLiteral("–"));
}

void VerdictPanel::showVerdicts(
    const std::vector<VerdictRow>& rows, const AskedAndFound& count, int extras)
{
    m_hint->hide();
    m_table->show();
    m_table->setRowCount(static_cast<int>(rows.size()));
    bool named = false;
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const auto& row = rows[static_cast<size_t>(i)];
        named = named || !row.picture.isEmpty();
        const QString texts[] = { row.picture, row.box, SweepCaption::attribute(row.asked),
            row.verdict, row.score, row.overlap };
        for (int column = 0; column < m_table->columnCount(); ++column)
            m_table->setItem(i, column, new QTableWidgetItem(texts[column]));
        m_table->item(i, 2)->setIcon(perceptionIcon(row.asked));
    }
    m_table->setColumnHidden(0, !named);
    const int numbers[] = { count.easyFound, count.easyMissed, count.hardFound, count.hardMissed };
    for (size_t i = 0; i < m_counts.size(); ++i)
        m_counts[i]->setText(QString::number(numbers[i]));
    m_summary->setText(tr("%n extra detection(s)", nullptr, extras));
}

} // namespace detdiffusion
