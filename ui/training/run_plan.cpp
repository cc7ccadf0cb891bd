#include "ui/training/run_plan.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace detdiffusion {

namespace {

constexpr int kDelayMilliseconds = 400;

} // namespace

RunPlanner::RunPlanner(QString program, QString root, QObject* parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_root(std::move(root))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &RunPlanner::start);
}

RunPlanner::~RunPlanner()
{
    if (m_process)
        m_process->disconnect(this);
}

void RunPlanner::ask(const QJsonObject& settings)
{
    m_settings = settings;
    m_delay.start();
    Q_EMIT asked();
}

void RunPlanner::start()
{
    if (m_process)
        m_process->disconnect(this);
    m_process.reset(); // kills it: its answer is of no interest any more
    QDir().mkpath(m_root);
    m_folder =
        std::make_unique<QTemporaryDir>(QDir(m_root).filePath(QStringLiteral(".plan-XXXXXX")));
    QFile file(m_folder->filePath(QStringLiteral("settings.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(m_settings).toJson()) < 0)
        return fail(tr("%1 can't be written: choose another folder for the runs.")
                        .arg(QDir::toNativeSeparators(m_root)));
    file.close();
    m_process = std::make_unique<QProcess>();
    connect(m_process.get(), &QProcess::finished, this, &RunPlanner::finish);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(tr("%1 can't be started: install the program detdiffusion again.").arg(m_program));
    });
    m_process->start(m_program,
        { QStringLiteral("train"), m_folder->path(), QStringLiteral("--plan"),
            QStringLiteral("--json") });
}

void RunPlanner::finish()
{
    const auto plan = parse(m_process->readAllStandardOutput(), m_process->readAllStandardError());
    m_folder.reset();
    Q_EMIT planned(plan);
}

void RunPlanner::fail(const QString& problem)
{
    m_folder.reset();
    Q_EMIT planned({ { problem }, {} });
}

RunPlan RunPlanner::parse(const QByteArray& output, const QByteArray& errors)
{
    const auto json = QJsonDocument::fromJson(output).object();
    RunPlan plan;
    for (const auto& problem : json.value(QLatin1String("problems")).toArray())
        plan.problems << problem.toString();
    if (json.isEmpty()) {
        const QString said = QString::fromUtf8(errors).trimmed();
        plan.problems << (said.isEmpty() ? tr("The trainer said nothing about these settings.")
                                         : said);
    }
    return plan;
}

} // namespace detdiffusion
