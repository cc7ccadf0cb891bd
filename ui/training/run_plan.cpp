#include "ui/training/run_plan.h"

#include "ui/training/option_text.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

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
    Q_EMIT planned({ { problem }, {}, {} });
}

RunPlan RunPlanner::parse(const QByteArray& output, const QByteArray& errors)
{
    const auto json = QJsonDocument::fromJson(output).object();
    RunPlan plan;
    for (const auto& problem : json.value(QLatin1String("problems")).toArray())
        plan.problems << OptionText::sentence(problem.toString());
    if (json.isEmpty()) {
        const QString said = QString::fromUtf8(errors).trimmed();
        plan.problems << (said.isEmpty() ? tr("The trainer said nothing about these settings.")
                                         : said);
    }
    if (!plan.problems.isEmpty())
        return plan;
    for (const auto& warning : json.value(QLatin1String("warnings")).toArray())
        plan.warnings << OptionText::sentence(warning.toString());
    plan.facts = factsOf(json);
    return plan;
}

QStringList RunPlanner::factsOf(const QJsonObject& json)
{
    const QLocale locale;
    const auto count = [&](const char* key) {
        return locale.toString(json.value(QLatin1String(key)).toInteger());
    };
    const auto size = [&](const char* key) {
        return locale.formattedDataSize(
            json.value(QLatin1String(key)).toInteger(), 1, QLocale::DataSizeSIFormat);
    };
    QStringList facts;
    facts << tr("Data: %1 pictures with %2 boxes, %3 of them easy or hard; %4 steps are one pass")
                 .arg(count("images"), count("boxes"), count("labelled_boxes"),
                     count("steps_per_epoch"));
    QStringList classes;
    for (const auto& name : json.value(QLatin1String("unknown_classes")).toArray())
        classes << name.toString();
    if (!classes.isEmpty())
        facts << tr("Classes the model learns anew: %1").arg(classes.join(QStringLiteral(", ")));
    facts << parameterLine(json.value(QLatin1String("parameters")).toObject());
    facts << tr("Memory: about %1").arg(size("memory_bytes"));
    facts << tr("Disk: %1 for each checkpoint, %2 for encoded pictures, %3 are free")
                 .arg(
                     size("checkpoint_bytes"), size("latent_cache_bytes"), size("disk_free_bytes"));
    return facts;
}

QString RunPlanner::parameterLine(const QJsonObject& groups)
{
    const QLocale locale;
    qint64 total = 0;
    qint64 trained = 0;
    QStringList parts;
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        const auto counts = group.value().toObject();
        const auto learning = counts.value(QLatin1String("trained")).toInteger();
        total += counts.value(QLatin1String("total")).toInteger();
        trained += learning;
        if (learning > 0)
            parts << QStringLiteral("%1 %2").arg(
                OptionText::network(group.key()), locale.toString(learning));
    }
    return tr("Parameters: %1 of %2 are trained (%3)")
        .arg(locale.toString(trained), locale.toString(total), parts.join(QStringLiteral(", ")));
}

} // namespace detdiffusion
