#pragma once

#include "ui/jobs/generation_queue.h"

#include <QString>
#include <QTimer>

namespace detdiffusion {

/// Keeps a queue in a JSON file, so that it survives a restart and a crash: every change is written
/// through a temporary file as soon as the event loop runs.
class QueueFile : public QObject {
    Q_OBJECT

public:
    QueueFile(GenerationQueue& queue, QString path, QObject* parent = nullptr);
    /// Writes what is not written yet.
    ~QueueFile() override;

    /// Fills the queue. A file that can't be read is told and stays where it is until the queue
    /// changes.
    void restore();

Q_SIGNALS:
    void problem(const QString& message);

private:
    void save();

    GenerationQueue& m_queue;
    QString m_path;
    QTimer m_soon;
};

/// The file's text and back. formatQueue ends in a newline; parseQueue throws Error naming
/// `source`.
std::string formatQueue(const std::vector<GenerationJob>& jobs);
std::vector<GenerationJob> parseQueue(const std::string& json, const std::string& source);

} // namespace detdiffusion
