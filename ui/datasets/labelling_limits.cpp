#include "ui/datasets/labelling_limits.h"

#include "core/perception/raw_detections.h"

#include <QGridLayout>
#include <QSignalBlocker>

namespace detdiffusion {

namespace {

constexpr int kSteps = 100;

} // namespace

LabellingLimits::LabellingLimits(QWidget* parent)
    : QWidget(parent)
    , m_classAware(new QCheckBox(tr("The class must be right, too")))
    , m_combinationName(new QLabel(tr("With several detectors")))
    , m_combination(new QComboBox)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    m_score = addLimit(*grid, tr("γ  score above"),
        tr("A detection counts when its score is above this"), kKeptScore);
    m_overlap = addLimit(*grid, tr("β  IoU above"),
        tr("A detection counts when it overlaps the box by more than this (intersection over "
           "union)"),
        0.0);
    m_classAware->setToolTip(tr("The published rule looks at the overlap only"));
    connect(m_classAware, &QCheckBox::toggled, this, &LabellingLimits::ruleChanged);
    grid->addWidget(m_classAware, grid->rowCount(), 0, 1, 3);

    m_combination->addItem(tr("the first one decides"), int(LabelCombination::First));
    m_combination->addItem(tr("easy if all find it"), int(LabelCombination::All));
    m_combination->addItem(tr("easy if most find it"), int(LabelCombination::Most));
    m_combination->addItem(tr("easy if any finds it"), int(LabelCombination::Any));
    m_combination->setAccessibleName(m_combinationName->text());
    m_combinationName->setBuddy(m_combination);
    connect(m_combination, &QComboBox::currentIndexChanged, this, &LabellingLimits::ruleChanged);
    const int row = grid->rowCount();
    grid->addWidget(m_combinationName, row, 0);
    grid->addWidget(m_combination, row, 1, 1, 2);
    setDetectorCount(1);
    setRule({});
}

QDoubleSpinBox* LabellingLimits::addLimit(
    QGridLayout& grid, const QString& name, const QString& help, double lowest)
{
    auto* label = new QLabel(name);
    auto* slider = new QSlider(Qt::Horizontal);
    auto* box = new QDoubleSpinBox;
    slider->setRange(qRound(lowest * kSteps), kSteps);
    slider->setPageStep(kSteps / 10);
    box->setRange(lowest, 1.0);
    box->setSingleStep(1.0 / kSteps);
    box->setDecimals(2);
    label->setBuddy(box);
    for (QWidget* widget : { static_cast<QWidget*>(slider), static_cast<QWidget*>(box) }) {
        widget->setToolTip(help);
        widget->setAccessibleName(name);
    }
    connect(slider, &QSlider::valueChanged, box,
        [box](int step) { box->setValue(static_cast<double>(step) / kSteps); });
    connect(box, &QDoubleSpinBox::valueChanged, this, [this, slider](double value) {
        const QSignalBlocker silent(slider);
        slider->setValue(qRound(value * kSteps));
        Q_EMIT ruleChanged();
    });
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0);
    grid.addWidget(slider, row, 1);
    grid.addWidget(box, row, 2);
    return box;
}

LabelRule LabellingLimits::rule() const
{
    // What a box shows: 0.1 + 0.2 is not 0.3 to the last bit.
    const auto shown = [](const QDoubleSpinBox& box) {
        return static_cast<double>(qRound(box.value() * kSteps)) / kSteps;
    };
    return { { shown(*m_score), shown(*m_overlap), m_classAware->isChecked() },
        static_cast<LabelCombination>(m_combination->currentData().toInt()) };
}

void LabellingLimits::setRule(const LabelRule& rule)
{
    m_score->setValue(rule.match.minimumScore);
    m_overlap->setValue(rule.match.minimumOverlap);
    m_classAware->setChecked(rule.match.classAware);
    m_combination->setCurrentIndex(m_combination->findData(static_cast<int>(rule.combination)));
}

void LabellingLimits::setDetectorCount(int count)
{
    m_combinationName->setVisible(count > 1);
    m_combination->setVisible(count > 1);
}

} // namespace detdiffusion
