#include "ui/panels/generation_panel.h"

#include "ui/support/action_button.h"
#include "ui/support/conversions.h"

#include <QAction>
#include <QEvent>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QRegularExpressionValidator>
#include <QScopedValueRollback>

#include <utility>

namespace detdiffusion {

namespace {

constexpr int kMaxSteps = 1000;
constexpr double kMaxGuidance = 30.0;
constexpr double kGuidanceStep = 0.5;
constexpr int kMaxSeeds = 64;
constexpr int kUsualSeeds = 6;

/// A push button that does what the action does.
QPushButton* actionButton(QAction& action)
{
    auto* button = new QPushButton;
    button->setIcon(action.icon());
    showTextOf(*button, action);
    showToolTipOf(*button, action);
    button->setEnabled(action.isEnabled());
    button->setMinimumHeight(button->fontMetrics().height() + 16);
    QObject::connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    QObject::connect(&action, &QAction::changed, button,
        [&action, button] { button->setEnabled(action.isEnabled()); });
    return button;
}

} // namespace

GenerationPanel::GenerationPanel(const Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_seed(new QLineEdit)
    , m_seedMode(new QComboBox)
    , m_seedCount(new QSpinBox)
    , m_width(new QSpinBox)
    , m_height(new QSpinBox)
    , m_steps(new QSpinBox)
    , m_guidance(new QDoubleSpinBox)
    , m_sampler(new QComboBox)
    , m_strategy(new QComboBox)
    , m_precision(new QComboBox)
    , m_loras(new LoraList)
    , m_memory(new MemoryNote)
    , m_generate(actionButton(actions[ActionId::Generate]))
{
    m_steps->setRange(1, kMaxSteps);
    m_steps->setToolTip(tr("Denoising steps: more take longer and change less and less"));
    m_guidance->setRange(1.0, kMaxGuidance);
    m_guidance->setSingleStep(kGuidanceStep);
    m_guidance->setDecimals(1);
    m_guidance->setToolTip(
        tr("How closely the picture follows the layout; 1 switches guidance off"));
    connect(m_guidance, &QDoubleSpinBox::valueChanged, this, &GenerationPanel::demandChanged);
    for (const auto& name : samplerNames())
        m_sampler->addItem(fromUtf8(name));
    m_strategy->addItem(tr("As drawn"), static_cast<int>(Strategy::AsDrawn));
    m_strategy->addItem(tr("All easy"), static_cast<int>(Strategy::Easy));
    m_strategy->addItem(tr("All hard"), static_cast<int>(Strategy::Hard));
    m_strategy->setToolTip(tr("Which attributes are painted; the layout stays as it is"));

    fillPrecisions();
    connect(m_loras, &LoraList::changed, this, &GenerationPanel::engineOptionsChanged);

    auto* form = new QFormLayout(this);
    form->setContentsMargins(8, 4, 8, 8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("See&d"), seedRow());
    form->addRow(tr("Si&ze"), sizeRow());
    form->addRow(tr("&Steps"), m_steps);
    form->addRow(tr("Gu&idance"), m_guidance);
    form->addRow(tr("Sa&mpler"), m_sampler);
    form->addRow(tr("&Attributes"), m_strategy);
    form->addRow(tr("P&recision"), m_precision);
    form->addRow(tr("&LoRA"), m_loras);
    form->addRow(tr("Memory"), m_memory);
    form->addRow(tr("&Pictures"), seedsRow(actions[ActionId::GenerateSeeds]));
    form->addRow(buttonRow(actions));
    colorButton();
    setSettings({});
    connectChoices();
}

void GenerationPanel::connectChoices()
{
    const auto note = [this] {
        if (!m_isSetting)
            Q_EMIT choicesEdited();
    };
    connect(m_seed, &QLineEdit::textChanged, this, note);
    for (auto* list : { m_seedMode, m_sampler, m_strategy, m_precision })
        connect(list, &QComboBox::currentIndexChanged, this, note);
    for (auto* number : { m_steps, m_seedCount })
        connect(number, &QSpinBox::valueChanged, this, note);
    connect(m_guidance, &QDoubleSpinBox::valueChanged, this, note);
    connect(m_loras, &LoraList::changed, this, note);
}

template <class Change> void GenerationPanel::set(Change change)
{
    {
        const QScopedValueRollback quiet(m_isSetting, true);
        change();
    }
    Q_EMIT choicesSet();
}

GenerationChoices GenerationPanel::choices() const
{
    return { settings(), seedMode(), seedCount(), engineOptions() };
}

void GenerationPanel::setChoices(const GenerationChoices& choices)
{
    set([&] {
        setSettings(choices.settings);
        setSeedMode(choices.seedMode);
        setSeedCount(choices.seedCount);
        choosePrecision(fromUtf8(choices.engine.precision));
        m_loras->setLoras(choices.engine.loras);
    });
}

QWidget* GenerationPanel::seedRow()
{
    static const QRegularExpression digits(QStringLiteral("[0-9]{1,19}"));
    m_seed->setValidator(new QRegularExpressionValidator(digits, m_seed));
    m_seed->setAccessibleName(tr("Seed"));
    m_seedMode->addItem(tr("Fixed"), toString(SeedMode::Fixed));
    m_seedMode->addItem(tr("Random"), toString(SeedMode::Random));
    m_seedMode->addItem(tr("Next"), toString(SeedMode::Next));
    m_seedMode->setAccessibleName(tr("How the next seed is chosen"));
    m_seedMode->setToolTip(tr("Fixed: the seed shown. Random: a new one each time (S keeps the one "
                              "shown). Next: the one after it"));
    auto* row = new QWidget;
    row->setFocusProxy(m_seed);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_seed, 1);
    layout->addWidget(m_seedMode);
    return row;
}

QWidget* GenerationPanel::seedsRow(QAction& generateSeeds)
{
    m_seedCount->setRange(2, kMaxSeeds);
    m_seedCount->setValue(kUsualSeeds);
    m_seedCount->setAccessibleName(tr("Pictures of a contact sheet"));
    m_seedCount->setToolTip(tr("Pictures of consecutive seeds, shown as a contact sheet"));
    auto* row = new QWidget;
    row->setFocusProxy(m_seedCount);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_seedCount);
    layout->addWidget(actionButton(generateSeeds), 1);
    return row;
}

QWidget* GenerationPanel::sizeRow()
{
    m_width->setAccessibleName(tr("Width of the picture in pixels"));
    m_height->setAccessibleName(tr("Height of the picture in pixels"));
    auto* row = new QWidget;
    row->setFocusProxy(m_width);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_width, 1);
    layout->addWidget(new QLabel(QStringLiteral("×")));
    layout->addWidget(m_height, 1);
    for (auto* side : { m_width, m_height }) {
        side->setRange(1, kMaxLayoutSide);
        // Half-typed numbers are no sizes.
        side->setKeyboardTracking(false);
        connect(side, &QSpinBox::valueChanged, this, [this] {
            Q_EMIT pictureSizeEdited({ m_width->value(), m_height->value() });
        });
    }
    return row;
}

void GenerationPanel::fillPrecisions()
{
    m_precision->addItem(tr("32 bits (fp32)"), QStringLiteral("fp32"));
    m_precision->addItem(tr("16 bits (bf16)"), QStringLiteral("bf16"));
    m_precision->setToolTip(
        tr("Numbers of 16 bits take less memory; the picture changes a little"));
    connect(m_precision, &QComboBox::currentIndexChanged, this, [this] {
        Q_EMIT engineOptionsChanged();
        Q_EMIT demandChanged();
    });
}

QWidget* GenerationPanel::buttonRow(const Actions& actions)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 6, 0, 0);
    m_generate->setIcon({});
    layout->addWidget(m_generate, 1);
    layout->addWidget(actionButton(actions[ActionId::GeneratePair]), 1);
    layout->addWidget(actionButton(actions[ActionId::GenerateSweep]));
    return row;
}

void GenerationPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        colorButton();
    // What is stated about the demand holds numbers in the language's own writing.
    if (event->type() == QEvent::LanguageChange)
        Q_EMIT demandChanged();
}

/// The one button that matters wears the accent.
void GenerationPanel::colorButton()
{
    QPalette colors = QGuiApplication::palette();
    const QColor text = colors.color(QPalette::HighlightedText);
    // The style lightens a button: under light letters the accent has to start darker.
    const int depth = text.lightnessF() > 0.5F ? 145 : 100;
    const QColor accent = colors.color(QPalette::Highlight).darker(depth);
    for (const auto group : { QPalette::Active, QPalette::Inactive }) {
        colors.setColor(group, QPalette::Button, accent);
        colors.setColor(group, QPalette::ButtonText, text);
    }
    m_generate->setPalette(colors);
}

GenerationSettings GenerationPanel::settings() const
{
    GenerationSettings settings;
    settings.seed = m_seed->text().toULongLong();
    settings.steps = m_steps->value();
    settings.guidance = m_guidance->value();
    settings.sampler = m_sampler->currentText().toStdString();
    settings.strategy = static_cast<Strategy>(m_strategy->currentData().toInt());
    return settings;
}

void GenerationPanel::setSettings(const GenerationSettings& settings)
{
    set([&] {
        m_seed->setText(QString::number(settings.seed));
        m_steps->setValue(settings.steps);
        m_guidance->setValue(settings.guidance);
        m_sampler->setCurrentText(fromUtf8(settings.sampler));
        m_strategy->setCurrentIndex(m_strategy->findData(static_cast<int>(settings.strategy)));
    });
}

void GenerationPanel::setDefaults(const ModelInfo& info)
{
    m_width->setSingleStep(info.sizeStep);
    m_height->setSingleStep(info.sizeStep);
    set([&] {
        if (info.defaultSteps > 0)
            m_steps->setValue(info.defaultSteps);
        if (info.defaultGuidance > 0.0)
            m_guidance->setValue(info.defaultGuidance);
    });
}

void GenerationPanel::setPictureSize(const QSize& size)
{
    const QSignalBlocker quietWidth(m_width);
    const QSignalBlocker quietHeight(m_height);
    m_width->setValue(size.width());
    m_height->setValue(size.height());
    Q_EMIT demandChanged();
}

PaintingSize GenerationPanel::paintingSize() const
{
    return { m_width->value(), m_height->value(), 1, m_guidance->value() > 1.0 };
}

EngineOptions GenerationPanel::engineOptions() const
{
    EngineOptions options;
    options.precision = precision().toStdString();
    options.loras = m_loras->loras();
    return options;
}

void GenerationPanel::setPrecision(const QString& precision)
{
    const QSignalBlocker quiet(m_precision);
    set([&] { choosePrecision(precision); });
}

void GenerationPanel::choosePrecision(const QString& precision)
{
    if (const int index = m_precision->findData(precision); index >= 0)
        m_precision->setCurrentIndex(index);
}

SeedMode GenerationPanel::seedMode() const
{
    return seedModeFromString(m_seedMode->currentData().toString());
}

void GenerationPanel::setSeedCount(int count)
{
    set([&] { m_seedCount->setValue(count); });
}

void GenerationPanel::setSeedMode(SeedMode mode)
{
    set([&] { chooseSeedMode(mode); });
}

void GenerationPanel::chooseSeedMode(SeedMode mode)
{
    m_seedMode->setCurrentIndex(m_seedMode->findData(toString(mode)));
}

void GenerationPanel::prepareSeed(int count)
{
    set([&] {
        m_seed->setText(QString::number(nextSeed(
            seedMode(), m_seed->text().toULongLong(), std::exchange(m_seedsTaken, count))));
    });
}

} // namespace detdiffusion
