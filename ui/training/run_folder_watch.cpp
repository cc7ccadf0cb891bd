#include "ui/training/run_folder_watch.h"

#include "ui/training/run_files.h"

#include <utility>

namespace detdiffusion {

namespace {

constexpr int kEveryMilliseconds = 500;

} // namespace

RunFolderWatch::RunFolderWatch(QObject* parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
    m_timer.setInterval(kEveryMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &RunFolderWatch::look);
}

RunFolderWatch::~RunFolderWatch()
{
    m_thread.waitForDone();
}

void RunFolderWatch::setRun(const QString& run)
{
    if (run == m_run)
        return;
    m_run = run;
    m_snapshot = {};
    m_first = true;
    m_starting = 0;
    m_metrics = std::make_shared<MetricsScan>(run);
    updateTimer();
    look();
}

void RunFolderWatch::setFollowing(bool follows)
{
    m_follows = follows;
    updateTimer();
    if (follows)
        look();
}

void RunFolderWatch::updateTimer()
{
    if (m_follows && !m_run.isEmpty())
        m_timer.start();
    else
        m_timer.stop();
}

void RunFolderWatch::look()
{
    if (m_looking || m_run.isEmpty())
        return;
    m_looking = true;
    m_thread.start([this, metrics = m_metrics, run = m_run] {
        auto snapshot = read(*metrics, run);
        QMetaObject::invokeMethod(
            this,
            [this, run, snapshot = std::move(snapshot)]() mutable {
                m_looking = false;
                take(run, std::move(snapshot));
            },
            Qt::QueuedConnection);
    });
}

RunSnapshot RunFolderWatch::read(MetricsScan& metrics, const QString& run)
{
    metrics.update();
    return { readRunStatus(run), readCheckpoints(run, metrics.validationLosses()),
        lastLines(run, "log.txt", kLogLines), lastLines(run, "output.txt", kLogLines) };
}

void RunFolderWatch::take(const QString& run, RunSnapshot snapshot)
{
    if (run != m_run)
        return look(); // another one was chosen meanwhile
    if (snapshot.status.alive || !isProcessAlive(m_starting))
        m_starting = 0;
    if (m_starting != 0)
        snapshot.status.stage = RunStage::Preparing;
    if (snapshot == m_snapshot && !m_first)
        return;
    m_first = false;
    m_snapshot = std::move(snapshot);
    Q_EMIT changed();
}

} // namespace detdiffusion
