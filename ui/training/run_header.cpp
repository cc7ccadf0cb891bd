#include "ui/training/run_header.h"

#include "ui/training/run_explanation.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace detdiffusion {

namespace {

constexpr int kFullBar = 1000;

QLabel* selectableLabel()
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

RunHeader::RunHeader(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLabel)
    , m_state(new QLabel)
    , m_pace(new QLabel)
    , m_progress(new QProgressBar)
    , m_trouble(new QFrame)
    , m_cause(selectableLabel())
    , m_words(selectableLabel())
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_name->setFont(large);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // names may be long
    for (auto* label : { m_state, m_pace })
        label->setWordWrap(true);
    m_state->setAccessibleName(tr("State of the run"));
    m_progress->setRange(0, kFullBar);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(8);
    m_progress->setAccessibleName(tr("Progress of the run"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_name);
    column->addWidget(m_state);
    column->addWidget(m_progress);
    column->addWidget(m_pace);
    column->addWidget(troubleFrame());
    column->addWidget(buttonRow());
}

QWidget* RunHeader::troubleFrame()
{
    m_trouble->setFrameShape(QFrame::StyledPanel);
    m_trouble->setAutoFillBackground(true);
    m_trouble->setBackgroundRole(QPalette::ToolTipBase);
    for (auto* label : { m_cause, m_words })
        label->setForegroundRole(QPalette::ToolTipText);
    m_cause->setAccessibleName(tr("Why the run is not going on"));
    m_words->setAccessibleName(tr("Last lines of the run"));
    m_words->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto* column = new QVBoxLayout(m_trouble);
    column->addWidget(m_cause);
    column->addWidget(m_words);
    return m_trouble;
}

QPushButton* RunHeader::button(const QString& text, const QString& tip)
{
    auto* made = new QPushButton(text);
    made->setToolTip(tip);
    made->setAutoDefault(false);
    return made;
}

QPushButton* RunHeader::controlButton(const QString& text, const QString& tip, RunWish wish)
{
    auto* made = button(text, tip);
    connect(made, &QPushButton::clicked, this, [this, wish] { send(wish); });
    return made;
}

QWidget* RunHeader::buttonRow()
{
    m_pause = controlButton(tr("&Pause"),
        tr("Finish the step, write a checkpoint and wait; you can paint with it meanwhile"),
        RunWish::Pause);
    m_continue = controlButton(tr("&Continue"), tr("Go on where the run was paused"), RunWish::Run);
    m_stop = controlButton(tr("&Stop and save"),
        tr("Finish the step, write a checkpoint and end; it can be resumed"), RunWish::Stop);
    m_checkpoint = controlButton(
        tr("Save chec&kpoint now"), tr("Write a checkpoint after this step"), RunWish::Checkpoint);
    m_resume = button(tr("&Resume"), tr("Go on from the newest checkpoint"));
    m_load = button(tr("&Load into the editor"), tr("Paint with the newest checkpoint"));
    connect(m_resume, &QPushButton::clicked, this, &RunHeader::startRequested);
    connect(m_load, &QPushButton::clicked, this, &RunHeader::loadRequested);
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (auto* each : { m_pause, m_continue, m_resume, m_stop, m_checkpoint, m_load })
        layout->addWidget(each);
    layout->addStretch();
    return row;
}

void RunHeader::show(const QString& name, const RunSnapshot& snapshot)
{
    const auto& status = snapshot.status;
    const auto newest = snapshot.checkpoints.empty() ? -1 : snapshot.checkpoints.front().step;
    if (m_name->text() != name || m_status.stage != status.stage || m_newest != newest)
        m_pending.clear();
    m_status = status;
    m_newest = newest;
    m_name->setText(name);
    showState();
    m_pace->setText(RunText::pace(status));
    m_pace->setVisible(!m_pace->text().isEmpty());
    m_progress->setValue(
        static_cast<int>(kFullBar * status.step / std::max(int64_t { 1 }, status.steps)));
    showTrouble(snapshot);
    updateButtons(snapshot);
}

/// A step can take long: until it is done the line says what was asked for.
void RunHeader::send(RunWish wish)
{
    const std::array texts { QString(), tr("pauses after this step"), tr("ends after this step"),
        tr("a checkpoint follows this step") };
    m_pending = texts.at(static_cast<size_t>(wish));
    showState();
    Q_EMIT wished(wish);
}

void RunHeader::showState()
{
    const QString now = RunText::progress(m_status);
    m_state->setText(m_pending.isEmpty() ? now : tr("%1, %2").arg(now, m_pending));
}

void RunHeader::showTrouble(const RunSnapshot& snapshot)
{
    const QString cause = RunExplanation::cause(snapshot);
    m_trouble->setVisible(!cause.isEmpty());
    m_cause->setText(cause);
    QStringList words;
    if (!snapshot.status.message.isEmpty())
        words << snapshot.status.message;
    m_words->setText(
        cause.isEmpty() ? QString() : (words + RunExplanation::lastWords(snapshot)).join(u'\n'));
}

void RunHeader::updateButtons(const RunSnapshot& snapshot)
{
    const auto stage = snapshot.status.stage;
    const bool living = snapshot.status.alive
        && (stage == RunStage::Running || stage == RunStage::Paused
            || stage == RunStage::Preparing);
    const bool paused = living && stage == RunStage::Paused;
    m_pause->setVisible(living && !paused);
    m_continue->setVisible(paused);
    m_stop->setVisible(living);
    m_checkpoint->setVisible(living && !paused);
    m_resume->setVisible(!living && stage != RunStage::Finished && stage != RunStage::Preparing);
    m_resume->setText(stage == RunStage::New ? tr("&Start") : tr("&Resume"));
    m_resume->setEnabled(!snapshot.status.alive);
    m_load->setEnabled(!snapshot.checkpoints.empty());
}

} // namespace detdiffusion
