#include "ui/training/start_dialog.h"

#include "ui/training/run_files.h"
#include "ui/training/run_presets.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace detdiffusion {

namespace {

constexpr int kAdvancedHeight = 260;

const QString kAnnotations = QStringLiteral("data.annotations");
const QString kImages = QStringLiteral("data.images");
const QString kValidation = QStringLiteral("data.validation_annotations");

const QStringList& basicKeys()
{
    // With the run's name these are the eight that a person has to think about.
    static const QStringList keys { QStringLiteral("model.from"), kAnnotations, kImages,
        kValidation, QStringLiteral("train"), QStringLiteral("steps"), QStringLiteral("batch") };
    return keys;
}

bool holdsPictures(const QString& folder)
{
    return !folder.isEmpty()
        && QDirIterator(folder,
            { QStringLiteral("*.jpg"), QStringLiteral("*.jpeg"), QStringLiteral("*.png") },
            QDir::Files)
               .hasNext();
}

} // namespace

StartDialog::StartDialog(const TrainingServices& services, const QString& name,
    const QJsonObject& settings, QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_form(new OptionForm(basicKeys(), this))
    , m_planner(new RunPlanner(services.trainer, services.runsFolder, this))
    , m_name(new QLineEdit(name))
    , m_presets(new QComboBox)
    , m_verdict(new QLabel)
    , m_start(new QPushButton(tr("&Start")))
    , m_setUp(new QPushButton(tr("Set &up only")))
{
    setWindowTitle(tr("New training run"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(basicForm());
    column->addWidget(advancedPart(), 1);
    column->addWidget(verdictPart());
    column->addWidget(buttonRow());
    m_form->setSettings(settings);
    connect(m_form, &OptionForm::changed, this, &StartDialog::ask);
    connect(m_name, &QLineEdit::textChanged, this, &StartDialog::ask);
    connect(m_planner, &RunPlanner::planned, this, &StartDialog::showPlan);
    resize(680, 540);
    ask();
}

QWidget* StartDialog::presetRow()
{
    m_presets->setAccessibleName(tr("Preset"));
    fillPresets();
    connect(m_presets, &QComboBox::activated, this, &StartDialog::takePreset);
    auto* row = new QWidget;
    row->setFocusProxy(m_presets);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_presets, 1);
    if (m_services.openDataset && !m_services.openDataset().annotations.isEmpty()) {
        auto* take = new QPushButton(tr("Use the open &data set"));
        take->setToolTip(tr("Train on what is open in the data window"));
        take->setAutoDefault(false);
        connect(take, &QPushButton::clicked, this, &StartDialog::takeOpenDataset);
        layout->addWidget(take);
    }
    return row;
}

QWidget* StartDialog::basicForm()
{
    auto* whole = new QWidget;
    auto* form = new QFormLayout(whole);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("P&reset"), presetRow());
    m_name->setAccessibleName(tr("Name of the run"));
    form->addRow(tr("&Name"), m_name);
    m_form->addRow(*form, tr("Start &model"), QStringLiteral("model.from"));
    m_form->addRow(*form, tr("&Annotations (COCO)"), kAnnotations);
    m_form->addRow(*form, tr("&Pictures"), kImages);
    m_form->addRow(*form, tr("&Validation (COCO)"), kValidation);
    m_form->addRow(*form, tr("What &trains"), QStringLiteral("train"));
    m_form->addRow(*form, tr("St&eps"), QStringLiteral("steps"));
    m_form->addRow(*form, tr("&Batch"), QStringLiteral("batch"));
    for (const auto& [from, to] : { std::pair(kAnnotations, kImages),
             std::pair(kValidation, QStringLiteral("data.validation_images")) })
        connect(&m_form->editor(from), &OptionEditor::changed, this,
            [this, from = from, to = to] { suggestImages(from, to); });
    return whole;
}

QWidget* StartDialog::advancedPart()
{
    auto* toggle = new QToolButton;
    toggle->setText(tr("Advan&ced"));
    toggle->setCheckable(true);
    toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toggle->setArrowType(Qt::RightArrow);
    toggle->setAutoRaise(true);
    toggle->setFocusPolicy(Qt::StrongFocus);
    auto* advanced = m_form->makeAdvanced();
    advanced->setMinimumHeight(kAdvancedHeight); // the dialog grows when it is opened
    advanced->hide();
    connect(toggle, &QToolButton::toggled, this, [toggle, advanced](bool open) {
        toggle->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        advanced->setVisible(open);
    });
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(toggle);
    column->addWidget(advanced, 1);
    column->addStretch(0);
    return part;
}

QWidget* StartDialog::verdictPart()
{
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_verdict->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_verdict->setAccessibleName(tr("Before the start"));
    m_verdict->setMargin(6);
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_verdict);
    scroll->setWidgetResizable(true);
    scroll->setFixedHeight(130);
    return scroll;
}

QWidget* StartDialog::buttonRow()
{
    m_setUp->setToolTip(tr("Make the folder of the run, to start it on another machine"));
    m_setUp->setAutoDefault(false);
    m_start->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_start, &QPushButton::clicked, this, [this] { request(true); });
    connect(m_setUp, &QPushButton::clicked, this, [this] { request(false); });
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch();
    for (auto* each : { cancel, m_setUp, m_start })
        layout->addWidget(each);
    return row;
}

void StartDialog::fillPresets()
{
    m_presets->addItem(tr("As below"));
    for (const auto& preset : runPresets(m_services.presetsFolder))
        m_presets->addItem(preset.title, preset.settings);
}

void StartDialog::takePreset(int index)
{
    if (index > 0)
        m_form->setSettings(
            withPreset(m_form->settings(), m_presets->itemData(index).toJsonObject()));
}

void StartDialog::takeOpenDataset()
{
    const auto open = m_services.openDataset();
    m_form->editor(kAnnotations).setValue(open.annotations);
    m_form->editor(kImages).setValue(open.images);
}

void StartDialog::suggestImages(const QString& annotations, const QString& images)
{
    auto& editor = m_form->editor(images);
    const QFileInfo file(m_form->editor(annotations).value().toString());
    if (!editor.value().toString().isEmpty() || !file.isFile())
        return;
    const QStringList places { file.path(),
        QDir::cleanPath(file.dir().filePath(QStringLiteral("../images"))),
        m_form->editor(kImages).value().toString() };
    if (const auto place = std::ranges::find_if(places, holdsPictures); place != places.end())
        editor.setValue(*place);
}

QJsonObject StartDialog::settings() const
{
    return m_form->settings();
}

void StartDialog::ask()
{
    m_start->setEnabled(false);
    m_setUp->setEnabled(false);
    m_verdict->setText(tr("Checking the settings…"));
    m_planner->ask(settings());
}

void StartDialog::showPlan(const RunPlan& plan)
{
    QStringList problems = plan.problems;
    if (const QString wrong = nameProblem(m_services.runsFolder, name()); !wrong.isEmpty())
        problems.prepend(wrong);
    m_start->setEnabled(problems.isEmpty());
    m_setUp->setEnabled(problems.isEmpty());
    const auto listed = [](const QString& title, const QStringList& lines) {
        return title + QStringLiteral("\n• ") + lines.join(QStringLiteral("\n• "));
    };
    if (!problems.isEmpty())
        m_verdict->setText(listed(tr("%n thing(s) to put right before the start:", nullptr,
                                      static_cast<int>(problems.size())),
            problems));
    else if (!plan.warnings.isEmpty())
        m_verdict->setText(listed(tr("It can start, but:"), plan.warnings) + QLatin1Char('\n')
            + plan.facts.join(u'\n'));
    else
        m_verdict->setText(
            tr("Nothing speaks against it.") + QLatin1Char('\n') + plan.facts.join(u'\n'));
}

void StartDialog::request(bool atOnce)
{
    Q_EMIT runRequested(name(), settings(), atOnce);
    accept();
}

} // namespace detdiffusion
