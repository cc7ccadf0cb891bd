#include "ui/jobs/queue_file.h"

#include "core/domain/error.h"
#include "core/domain/layout_file.h"
#include "core/domain/text_file.h"
#include "ui/support/conversions.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace detdiffusion {

namespace {

constexpr int kVersion = 1;
constexpr int kMaxCount = 10'000;

QString stateName(JobState state)
{
    switch (state) {
    case JobState::Failed:
        return QStringLiteral("failed");
    case JobState::Cancelled:
        return QStringLiteral("cancelled");
    default:
        return QStringLiteral("waiting");
    }
}

JobState stateFromName(const QString& name)
{
    for (const auto state : { JobState::Failed, JobState::Cancelled })
        if (name == stateName(state))
            return state;
    return JobState::Waiting;
}

QJsonObject toJson(const EngineChoice& choice)
{
    QJsonArray loras;
    for (const auto& lora : choice.loras)
        loras << QJsonObject { { QStringLiteral("file"), toQString(lora.file) },
            { QStringLiteral("weight"), lora.weight } };
    return { { QStringLiteral("model"), choice.model },
        { QStringLiteral("precision"), fromUtf8(choice.precision) },
        { QStringLiteral("loras"), loras } };
}

EngineChoice engineFrom(const QJsonObject& json)
{
    EngineChoice choice;
    choice.model = json[QLatin1String("model")].toString();
    choice.precision = json[QLatin1String("precision")].toString().toStdString();
    for (const auto& lora : json[QLatin1String("loras")].toArray())
        choice.loras.push_back({ toPath(lora[QLatin1String("file")].toString()),
            lora[QLatin1String("weight")].toDouble() });
    return choice;
}

QJsonObject toJson(const GenerationJob& job)
{
    const auto& settings = job.request.settings;
    return { { QStringLiteral("kind"), toString(job.kind) },
        { QStringLiteral("state"), stateName(job.state) }, { QStringLiteral("error"), job.error },
        { QStringLiteral("count"), job.count },
        { QStringLiteral("goal"), static_cast<int>(job.goal) },
        { QStringLiteral("minimum_score"), job.rule.minimumScore },
        { QStringLiteral("minimum_overlap"), job.rule.minimumOverlap },
        // A number of JSON holds 53 bits only.
        { QStringLiteral("seed"), QString::number(settings.seed) },
        { QStringLiteral("steps"), settings.steps },
        { QStringLiteral("guidance"), settings.guidance },
        { QStringLiteral("sampler"), fromUtf8(settings.sampler) },
        { QStringLiteral("strategy"), fromUtf8(toString(settings.strategy)) },
        { QStringLiteral("preview_every"), job.request.previewEvery },
        { QStringLiteral("engine"), toJson(job.engine) },
        { QStringLiteral("layout"), fromUtf8(formatLayout(job.request.layout)) } };
}

GenerationJob jobFrom(const QJsonObject& json, const std::string& source)
{
    GenerationJob job;
    job.kind = jobKindFromString(json[QLatin1String("kind")].toString());
    job.state = stateFromName(json[QLatin1String("state")].toString());
    job.error = json[QLatin1String("error")].toString();
    job.count = std::clamp(json[QLatin1String("count")].toInt(1), 1, kMaxCount);
    job.goal = json[QLatin1String("goal")].toInt() == static_cast<int>(SearchGoal::AsAsked)
        ? SearchGoal::AsAsked
        : SearchGoal::AllFound;
    job.rule.minimumScore = json[QLatin1String("minimum_score")].toDouble();
    job.rule.minimumOverlap = json[QLatin1String("minimum_overlap")].toDouble();
    auto& settings = job.request.settings;
    settings.seed = json[QLatin1String("seed")].toString().toULongLong();
    settings.steps = json[QLatin1String("steps")].toInt();
    settings.guidance = json[QLatin1String("guidance")].toDouble();
    settings.sampler = json[QLatin1String("sampler")].toString().toStdString();
    settings.strategy =
        strategyFromString(json[QLatin1String("strategy")].toString().toStdString());
    job.request.previewEvery = json[QLatin1String("preview_every")].toInt();
    job.request.layout =
        parseLayout(json[QLatin1String("layout")].toString().toStdString(), source);
    job.engine = engineFrom(json[QLatin1String("engine")].toObject());
    return job;
}

} // namespace

std::string formatQueue(const std::vector<GenerationJob>& jobs)
{
    QJsonArray entries;
    for (const auto& job : jobs)
        entries << toJson(job);
    const QJsonObject json { { QStringLiteral("version"), kVersion },
        { QStringLiteral("jobs"), entries } };
    return QJsonDocument(json).toJson().toStdString();
}

std::vector<GenerationJob> parseQueue(const std::string& json, const std::string& source)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(json), &error);
    if (!document.isObject())
        throw Error(source + ": the list of waiting jobs can't be read ("
            + error.errorString().toStdString() + "); delete the file to start with an empty one");
    if (document[QLatin1String("version")].toInt() > kVersion)
        throw Error(
            source + ": written by a newer version of this program; update it, or delete the file");
    std::vector<GenerationJob> jobs;
    for (const auto& entry : document[QLatin1String("jobs")].toArray())
        jobs.push_back(jobFrom(entry.toObject(), source));
    return jobs;
}

QueueFile::QueueFile(GenerationQueue& queue, QString path, QObject* parent)
    : QObject(parent)
    , m_queue(queue)
    , m_path(std::move(path))
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &QueueFile::save);
    connect(&queue, &GenerationQueue::changed, &m_soon, [this] { m_soon.start(0); });
}

QueueFile::~QueueFile()
{
    if (m_soon.isActive())
        save();
}

void QueueFile::restore()
{
    if (!QFileInfo::exists(m_path))
        return;
    try {
        m_queue.restore(parseQueue(readTextFile(toPath(m_path)), m_path.toStdString()));
    } catch (const std::exception& error) {
        Q_EMIT problem(QString::fromUtf8(error.what()));
    }
}

void QueueFile::save()
{
    try {
        writeFileAtomically(toPath(m_path), formatQueue(m_queue.jobs()));
    } catch (const std::exception& error) {
        Q_EMIT problem(QString::fromUtf8(error.what()));
    }
}

} // namespace detdiffusion
