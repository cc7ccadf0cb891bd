#include "ui/datasets/labelling_run_bar.h"

#include "ui/panels/job_bar.h"
#include "ui/support/colors.h"

#include <QGridLayout>
#include <QLocale>

namespace detdiffusion {

namespace {

QString rateText(double rate)
{
    return QLocale().toString(rate, 'f', 1);
}

} // namespace

/// How many pictures, and what is wrong with the first of them.
QString LabellingRunBar::unreadText(const QStringList& problems)
{
    constexpr int kShown = 3;
    QString text = tr("%n picture(s) could not be read and stay as they are:", nullptr,
        static_cast<int>(problems.size()));
    text += u'\n' + problems.mid(0, kShown).join(u'\n');
    return problems.size() > kShown ? text + QStringLiteral("\n…") : text;
}

LabellingRunBar::LabellingRunBar(QWidget* parent)
    : QWidget(parent)
    , m_start(new QPushButton)
    , m_stop(new QPushButton(tr("Stop")))
    , m_progress(new QProgressBar)
    , m_text(new QLabel)
    , m_error(new QLabel)
{
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_text->setAccessibleName(tr("Progress"));
    m_text->setWordWrap(true);
    m_error->setWordWrap(true);
    m_error->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_error->setAutoFillBackground(true);
    m_error->setMargin(6);
    m_error->hide();
    m_stop->setEnabled(false);
    m_stop->setToolTip(tr("What is done stays; Resume goes on behind it"));
    connect(m_start, &QPushButton::clicked, this, &LabellingRunBar::startRequested);
    connect(m_stop, &QPushButton::clicked, this, &LabellingRunBar::stopRequested);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_start, 0, 0);
    grid->addWidget(m_stop, 0, 1);
    grid->addWidget(m_progress, 0, 2);
    grid->addWidget(m_text, 1, 0, 1, 3);
    grid->addWidget(m_error, 2, 0, 1, 3);
    grid->setColumnStretch(2, 1);
    setReady({}, false);
}

void LabellingRunBar::setReady(const QString& problem, bool resumable)
{
    m_start->setEnabled(problem.isEmpty());
    m_start->setText(resumable ? tr("Resume") : tr("Start"));
    m_start->setToolTip(resumable ? tr("Goes on where the last run stopped")
                                  : tr("The detectors look at every picture; nothing is changed "
                                       "until you accept"));
    if (!problem.isEmpty())
        m_text->setText(problem);
    else if (m_outcome.isEmpty() && resumable)
        m_text->setText(tr("A run was interrupted; what it did is kept."));
    else
        m_text->setText(m_outcome);
}

void LabellingRunBar::setBusy()
{
    m_start->setEnabled(false);
    m_error->hide();
}

void LabellingRunBar::say(const QString& outcome)
{
    m_outcome = outcome;
    m_text->setText(outcome);
}

void LabellingRunBar::showNote(const QString& text)
{
    m_error->hide();
    say(text);
}

void LabellingRunBar::showRun(const LabellingRun& run)
{
    m_stop->setEnabled(run.state() == LabellingRun::State::Running);
    m_progress->setRange(0, std::max(1, run.progress().total));
    m_progress->setValue(run.progress().done);
    say(run.isRunning() ? progressText(run) : endText(run));
    if (run.state() == LabellingRun::State::Failed)
        showProblem(run.error());
    else if (!run.unread().isEmpty())
        showProblem(unreadText(run.unread()));
    else
        m_error->hide();
}

void LabellingRunBar::showProblem(const QString& message)
{
    m_error->setPalette(tintedPalette(kProblemHue));
    m_error->setText(message);
    m_error->show();
}

void LabellingRunBar::showKept(int pictures)
{
    m_progress->setRange(0, 1);
    m_progress->setValue(1);
    say(tr("%n picture(s) were looked at before; the limits can be moved", nullptr, pictures));
}

QString LabellingRunBar::progressText(const LabellingRun& run)
{
    if (run.state() == LabellingRun::State::Stopping)
        return tr("Stopping after this batch …");
    const auto& progress = run.progress();
    if (progress.done == 0)
        return tr("Opening the detector …");
    const QString done = tr("%1 of %2 pictures").arg(progress.done).arg(progress.total);
    if (progress.secondsLeft < 0.0)
        return done;
    return tr("%1 · %2 a second · about %3 left")
        .arg(done, rateText(progress.rate), JobBar::durationText(progress.secondsLeft));
}

QString LabellingRunBar::endText(const LabellingRun& run)
{
    switch (run.state()) {
    case LabellingRun::State::Done:
        return tr("Done: %1, %2 a second")
            .arg(tr("%n picture(s) looked at", nullptr, run.looked()), rateText(run.rate()));
    case LabellingRun::State::Stopped:
        return tr("Stopped at %1 of %2 pictures; what is done is kept")
            .arg(run.progress().done)
            .arg(run.progress().total);
    case LabellingRun::State::Failed:
        return tr("Failed at %1 of %2 pictures; what is done is kept")
            .arg(run.progress().done)
            .arg(run.progress().total);
    default:
        return {};
    }
}

} // namespace detdiffusion
