#include "ui/training/curves/curves_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>

namespace detdiffusion {

namespace {

constexpr double kMostSmoothing = 0.999;
constexpr double kSmoothingStep = 0.05;
constexpr int kSmoothingDigits = 3;

} // namespace

CurvesBar::CurvesBar(QWidget* parent)
    : QWidget(parent)
    , m_groups(new QTabBar)
    , m_smoothing(new QDoubleSpinBox)
    , m_logSteps(button(tr("Log steps"), tr("Logarithmic step axis")))
    , m_logValues(button(tr("Log values"), tr("Logarithmic value axis")))
    , m_all(button(tr("Show all"), tr("All steps and values again (0, or a double click)")))
{
    m_groups->setDrawBase(false);
    m_groups->setExpanding(false);
    m_groups->setAccessibleName(tr("Which curves"));
    for (const auto& group : chartGroups())
        m_groups->addTab(group.name);
    m_smoothing->setRange(0.0, kMostSmoothing);
    m_smoothing->setDecimals(kSmoothingDigits);
    m_smoothing->setSingleStep(kSmoothingStep);
    m_smoothing->setValue(DebiasedAverage::kUsualWeight);
    m_smoothing->setToolTip(
        tr("Weight of the past in the average over the faint points; 0 shows the points alone"));
    auto* label = new QLabel(tr("&Smoothing"));
    label->setBuddy(m_smoothing);
    m_logSteps->setCheckable(true);
    m_logValues->setCheckable(true);
    setZoomed(false);
    auto* exports = button(tr("Export"), tr("The charts as a picture, or all values as a table"));
    fillExports(*exports);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_groups, 1);
    for (QWidget* each : std::initializer_list<QWidget*> {
             label, m_smoothing, m_logSteps, m_logValues, m_all, exports })
        row->addWidget(each);
    connect(m_groups, &QTabBar::currentChanged, this, &CurvesBar::groupChosen);
    connect(m_smoothing, &QDoubleSpinBox::valueChanged, this, &CurvesBar::smoothingChanged);
    connect(m_logSteps, &QToolButton::toggled, this, &CurvesBar::scalesChanged);
    connect(m_logValues, &QToolButton::toggled, this, &CurvesBar::scalesChanged);
    connect(m_all, &QToolButton::clicked, this, &CurvesBar::allWanted);
}

QToolButton* CurvesBar::button(const QString& text, const QString& tip)
{
    auto* made = new QToolButton;
    made->setText(text);
    made->setToolTip(tip);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

void CurvesBar::fillExports(QToolButton& button)
{
    auto* menu = new QMenu(this);
    const std::pair<QString, QString> formats[] = { { tr("&PNG picture…"), QStringLiteral("png") },
        { tr("&SVG drawing…"), QStringLiteral("svg") },
        { tr("&CSV table of all values…"), QStringLiteral("csv") } };
    for (const auto& [text, suffix] : formats)
        connect(menu->addAction(text), &QAction::triggered, this,
            [this, suffix = suffix] { Q_EMIT exportWanted(suffix); });
    button.setMenu(menu);
    button.setPopupMode(QToolButton::InstantPopup);
}

} // namespace detdiffusion
