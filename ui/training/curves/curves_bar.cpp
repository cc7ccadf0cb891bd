#include "ui/training/curves/curves_bar.h"

#include <QHBoxLayout>
#include <QLabel>

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
    , m_logSteps(axisAction(tr("Logarithmic &steps")))
    , m_logValues(axisAction(tr("Logarithmic &values")))
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
    auto* label = new QLabel(tr("S&moothing"));
    label->setBuddy(m_smoothing);
    setZoomed(false);
    auto* axes = new QMenu(this);
    axes->addActions({ m_logSteps, m_logValues });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_groups, 1);
    for (QWidget* each : std::initializer_list<QWidget*> { m_all, label, m_smoothing,
             button(tr("Axes"), tr("Linear or logarithmic axes"), axes),
             button(tr("Export"), tr("The charts as a picture, or all values as a table"),
                 exports()) })
        row->addWidget(each);
    connect(m_groups, &QTabBar::currentChanged, this, &CurvesBar::groupChosen);
    connect(m_smoothing, &QDoubleSpinBox::valueChanged, this, &CurvesBar::smoothingChanged);
    connect(m_all, &QToolButton::clicked, this, &CurvesBar::allWanted);
}

QAction* CurvesBar::axisAction(const QString& text)
{
    auto* action = new QAction(text, this);
    action->setCheckable(true);
    connect(action, &QAction::toggled, this, &CurvesBar::scalesChanged);
    return action;
}

QToolButton* CurvesBar::button(const QString& text, const QString& tip, QMenu* menu)
{
    auto* made = new QToolButton;
    made->setText(text);
    made->setToolTip(tip);
    made->setFocusPolicy(Qt::StrongFocus);
    if (menu) {
        made->setMenu(menu);
        made->setPopupMode(QToolButton::InstantPopup);
    }
    return made;
}

QMenu* CurvesBar::exports()
{
    auto* menu = new QMenu(this);
    const std::pair<QString, QString> formats[] = { { tr("&PNG picture…"), QStringLiteral("png") },
        { tr("&SVG drawing…"), QStringLiteral("svg") },
        { tr("&CSV table of all values…"), QStringLiteral("csv") } };
    for (const auto& [text, suffix] : formats)
        connect(menu->addAction(text), &QAction::triggered, this,
            [this, suffix = suffix] { Q_EMIT exportWanted(suffix); });
    return menu;
}

} // namespace detdiffusion
