#include "ui/datasets/labelling_run.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalBlocker>

namespace detdiffusion {

namespace {

constexpr int kCancelled = 130;
constexpr size_t kLastLines = 6;
constexpr int kPatience = 2000; // ms, for a killed child to be gone

QString eventOf(const QJsonObject& event)
{
    return event.value(QStringLiteral("event")).toString();
}

} // namespace

LabellingRun::LabellingRun(QObject* parent)
    : QObject(parent)
{
    connect(&m_child, &QProcess::readyReadStandardOutput, this, &LabellingRun::readLines);
    connect(&m_child, &QProcess::readyReadStandardError, this, &LabellingRun::keepErrors);
    connect(&m_child, &QProcess::finished, this, &LabellingRun::end);
    connect(&m_child, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        m_error = tr("%1 can't be started: %2").arg(m_child.program(), m_child.errorString());
        set(State::Failed);
    });
}

LabellingRun::~LabellingRun()
{
    m_child.disconnect(this);
    m_child.kill();
    m_child.waitForFinished(kPatience);
}

void LabellingRun::abandon()
{
    if (isRunning()) {
        const QSignalBlocker silent(m_child);
        m_child.kill();
        m_child.waitForFinished(kPatience);
        m_child.readAllStandardOutput();
        m_child.readAllStandardError();
    }
    m_unread.clear();
    m_state = State::Idle;
    m_progress = {};
}

void LabellingRun::start(const LabellingJob& job, int pictures)
{
    m_progress = { 0, pictures * job.runs(), 0.0, -1.0 };
    m_before = m_current = m_looked = 0;
    m_seconds = 0.0;
    m_error.clear();
    m_unread.clear();
    m_lastLines.clear();
    set(State::Running);
    m_child.start(job.program, job.arguments(), QIODevice::ReadOnly);
}

void LabellingRun::stop()
{
    if (m_state != State::Running)
        return;
    set(State::Stopping);
    m_child.terminate();
}

double LabellingRun::rate() const
{
    return m_seconds > 0.0 ? m_looked / m_seconds : 0.0;
}

void LabellingRun::set(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void LabellingRun::readLines()
{
    while (m_child.canReadLine())
        take(m_child.readLine().trimmed());
}

void LabellingRun::take(const QByteArray& line)
{
    // By far the longest lines; they are read on another thread.
    if (line.startsWith("{\"event\":\"found\"")) {
        Q_EMIT found(line);
        return;
    }
    const auto event = QJsonDocument::fromJson(line).object();
    const QString name = eventOf(event);
    if (name == QLatin1String("detector")) {
        m_before += m_current;
        m_current = 0;
        Q_EMIT detectorOpened(line);
    } else if (name == QLatin1String("progress")) {
        noteProgress(event);
    } else if (name == QLatin1String("detected")) {
        noteSpeed(event);
    } else if (name == QLatin1String("unread")) {
        for (const auto& problem : event.value(QStringLiteral("problems")).toArray())
            m_unread.append(problem.toString());
    }
}

void LabellingRun::noteProgress(const QJsonObject& event)
{
    m_current = event.value(QStringLiteral("total")).toInt();
    m_progress.done = m_before + event.value(QStringLiteral("step")).toInt();
    m_progress.rate = event.value(QStringLiteral("rate")).toDouble();
    // Detectors to come count as if they were as fast as this one.
    m_progress.secondsLeft =
        m_progress.rate > 0.0 ? (m_progress.total - m_progress.done) / m_progress.rate : -1.0;
    Q_EMIT progressed();
}

void LabellingRun::noteSpeed(const QJsonObject& event)
{
    const int looked = event.value(QStringLiteral("images")).toInt()
        - event.value(QStringLiteral("resumed")).toInt();
    const double rate = event.value(QStringLiteral("images_per_second")).toDouble();
    m_looked += looked;
    m_seconds += rate > 0.0 ? looked / rate : 0.0;
}

void LabellingRun::keepErrors()
{
    for (const auto& line : m_child.readAllStandardError().split('\n'))
        if (!line.trimmed().isEmpty())
            m_lastLines.push_back(QString::fromUtf8(line.trimmed()));
    while (m_lastLines.size() > kLastLines)
        m_lastLines.pop_front();
}

QString LabellingRun::lastWords(const QString& what) const
{
    QStringList lines;
    for (auto line : m_lastLines)
        lines.append(line.remove(QStringLiteral("error: ")));
    if (lines.isEmpty())
        return what;
    return lines.size() == 1 && what.isEmpty() ? lines.front() : what + u'\n' + lines.join(u'\n');
}

void LabellingRun::end(int code, QProcess::ExitStatus status)
{
    readLines();
    keepErrors();
    const bool isCrash = status == QProcess::CrashExit;
    if (isCrash && m_state == State::Stopping)
        set(State::Stopped); // it was gone before it could say so
    else if (isCrash) {
        m_error = lastWords(tr("The labelling process ended unexpectedly."));
        set(State::Failed);
    } else if (code == 0) {
        set(State::Done);
    } else if (code == kCancelled) {
        set(State::Stopped);
    } else {
        m_error = lastWords({});
        set(State::Failed);
    }
}

} // namespace detdiffusion
