#pragma once

#include <QObject>
#include <QStringList>

#include <mutex>

namespace detdiffusion {

/// The last lines of the program's log, for the window to show. Qt's messages pass through it on
/// their way to the terminal while it lives. Of several the last one listens; they end in reverse
/// order.
class LogMemory : public QObject {
    Q_OBJECT

public:
    LogMemory();
    ~LogMemory() override;

    QStringList lines() const;

Q_SIGNALS:
    /// From whichever thread wrote it.
    void lineAdded(const QString& line);

private:
    static void handle(QtMsgType type, const QMessageLogContext& context, const QString& text);
    void add(const QString& line);

    mutable std::mutex m_mutex;
    QStringList m_lines;
    LogMemory* m_previous;
    QtMessageHandler m_before; ///< the one that is not ours
};

} // namespace detdiffusion
