#pragma once

#include <QJsonObject>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

namespace detdiffusion {

/// What the trainer says of settings before it starts.
struct RunPlan {
    QStringList problems; ///< all of them, one line each; none = it can start
    QStringList warnings; ///< what may go wrong although it can start
    QStringList facts; ///< parameters, memory, disk, for people
};

/// Asks the trainer, in a process of its own, whether it could start with these settings
/// (`train FOLDER --plan --json`). Only the answer to the last question comes.
class RunPlanner : public QObject {
    Q_OBJECT

public:
    /// `root` is where the run will be: its disk counts.
    RunPlanner(QString program, QString root, QObject* parent = nullptr);
    ~RunPlanner() override;

    /// Waits a moment for further changes, then asks.
    void ask(const QJsonObject& settings);

    static RunPlan parse(const QByteArray& output, const QByteArray& errors);

Q_SIGNALS:
    /// A question is open: what was said before holds no longer.
    void asked();
    void planned(const detdiffusion::RunPlan& plan);

private:
    void start();
    void finish();
    void fail(const QString& problem);
    static QStringList factsOf(const QJsonObject& json);
    static QString parameterLine(const QJsonObject& groups);

    QString m_program;
    QString m_root;
    QJsonObject m_settings;
    QTimer m_delay;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_process;
};

} // namespace detdiffusion
