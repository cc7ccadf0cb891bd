#pragma once

#include "ui/datasets/labelling_job.h"

#include <QObject>
#include <QProcess>

#include <deque>

namespace detdiffusion {

/// How far a run is, all its detectors together.
struct LabellingProgress {
    int done = 0; ///< pictures, once for each detector
    int total = 0;
    double rate = 0.0; ///< pictures a second; 0 while it isn't known
    double secondsLeft = -1.0; ///< below 0 while it isn't known
};

/// `detdiffusion label` as a child process: what goes wrong there leaves the window alone. Every
/// batch of pictures is on disk as soon as it is done, so the child may be ended at any time.
class LabellingRun : public QObject {
    Q_OBJECT

public:
    enum class State { Idle, Running, Stopping, Done, Stopped, Failed };
    Q_ENUM(State)

    explicit LabellingRun(QObject* parent = nullptr);
    /// Ends the child; what it did is kept.
    ~LabellingRun() override;

    /// `pictures` of the data set. Ends in Done, Stopped or Failed.
    void start(const LabellingJob& job, int pictures);
    /// The child ends after the batch it is at.
    void stop();
    /// The child ends at once; what it said is forgotten, what it kept is not.
    void abandon();

    State state() const { return m_state; }
    bool isRunning() const { return m_state == State::Running || m_state == State::Stopping; }
    const LabellingProgress& progress() const { return m_progress; }
    qint64 processId() const { return m_child.processId(); }
    /// Of Failed: what the child said last.
    const QString& error() const { return m_error; }
    /// Of Done: pictures that were looked at now, not before an interruption, and how many a
    /// second.
    int looked() const { return m_looked; }
    double rate() const;
    /// What the child said about pictures that it could not read.
    const QStringList& unread() const { return m_unread; }

Q_SIGNALS:
    void stateChanged();
    void progressed();
    /// A line of label_stream.h.
    void detectorOpened(const QByteArray& line);
    void found(const QByteArray& line);

private:
    void set(State state);
    void readLines();
    void take(const QByteArray& line);
    void noteProgress(const QJsonObject& event);
    void noteSpeed(const QJsonObject& event);
    void keepErrors();
    void end(int code, QProcess::ExitStatus status);
    QString lastWords(const QString& what) const;

    QProcess m_child;
    State m_state = State::Idle;
    LabellingProgress m_progress;
    int m_before = 0; ///< pictures of the detectors that are through
    int m_current = 0; ///< pictures of the detector at work
    int m_looked = 0;
    double m_seconds = 0.0;
    QString m_error;
    QStringList m_unread;
    std::deque<QString> m_lastLines; ///< of the child's error stream
};

} // namespace detdiffusion
