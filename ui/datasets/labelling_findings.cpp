#include "ui/datasets/labelling_findings.h"

#include "core/perception/raw_detections.h"
#include "ui/jobs/outcome.h"
#include "ui/support/conversions.h"

#include <utility>

namespace detdiffusion {

class LabellingFindings::Keeper : public QObject {
public:
    void begin(std::shared_ptr<const CocoDataset> objects)
    {
        m_runs.clear();
        replaceObjects(std::move(objects));
    }
    void replaceObjects(std::shared_ptr<const CocoDataset> objects)
    {
        m_objects = std::move(objects);
        m_labelled.reset();
        m_tables.clear();
        if (!m_objects)
            return;
        m_labelled.emplace(*m_objects);
        for (const auto& run : m_runs)
            m_tables.push_back(tableOf(run));
    }
    void add(RawDetections run)
    {
        m_tables.push_back(tableOf(run));
        m_runs.push_back(std::move(run));
    }
    /// Another fold of a run that has begun changes nothing.
    void addDetector(const DetectorEvent& event)
    {
        if (event.run == m_runs.size())
            add({ event.path, event.description, kKeptScore, event.classes, {}, {} });
    }
    void addFound(const std::string& line)
    {
        std::vector<int> classCounts;
        for (const auto& run : m_runs)
            classCounts.push_back(run.classes.size());
        const auto found = parseFoundEvent(line, classCounts);
        auto& run = m_runs.at(found.run);
        for (const auto& [id, findings] : found.pictures) {
            if (!findings.problem.empty()) {
                run.unread[id] = findings.problem;
                continue;
            }
            run.images[id] = findings.detections;
            m_tables.at(found.run).add(id, findings.detections);
        }
    }
    LabelDecisionPtr decide(const LabelRule& rule) const
    {
        if (!m_labelled || m_tables.empty())
            return nullptr;
        return std::make_shared<const LabelDecision>(m_labelled->decide(m_tables, rule));
    }
    SeenInPicture look(int64_t imageId) const
    {
        SeenInPicture seen;
        for (const auto& run : m_runs) {
            const auto found = run.images.find(imageId);
            seen.runs.push_back(
                found == run.images.end() ? std::vector<Detection> {} : found->second);
            seen.classes.push_back(run.classes);
            if (const auto unread = run.unread.find(imageId); unread != run.unread.end())
                seen.problem = fromUtf8(unread->second);
        }
        return seen;
    }
    QStringList descriptions() const
    {
        QStringList texts;
        for (const auto& run : m_runs)
            texts.append(fromUtf8(run.description));
        return texts;
    }

private:
    MatchTable tableOf(const RawDetections& run) const
    {
        MatchTable table(*m_objects, run.classes);
        for (const auto& [id, detections] : run.images)
            table.add(id, detections);
        return table;
    }

    std::shared_ptr<const CocoDataset> m_objects;
    std::optional<LabelledObjects> m_labelled;
    std::vector<RawDetections> m_runs;
    std::vector<MatchTable> m_tables; ///< one per run
};

LabellingFindings::LabellingFindings(QObject* parent)
    : QObject(parent)
    , m_keeper(std::make_unique<Keeper>())
{
    m_thread.setObjectName(QStringLiteral("labelling"));
    m_keeper->moveToThread(&m_thread);
    m_thread.start();
}

LabellingFindings::~LabellingFindings()
{
    m_thread.quit();
    m_thread.wait();
}

/// Runs `work` on the other thread, after what was posted before; what it throws is a problem.
void LabellingFindings::post(const std::function<void(Keeper&)>& work)
{
    QMetaObject::invokeMethod(m_keeper.get(), [this, work, keeper = m_keeper.get()] {
        const auto outcome = outcomeOf([&] {
            work(*keeper);
            return true;
        });
        if (!outcome.value)
            QMetaObject::invokeMethod(this, [this, outcome] { Q_EMIT problem(outcome.error); });
    });
}

void LabellingFindings::begin(std::shared_ptr<const CocoDataset> objects)
{
    ++m_objectsNumber;
    post([objects = std::move(objects)](Keeper& keeper) { keeper.begin(objects); });
    Q_EMIT detectorsChanged({});
}

void LabellingFindings::replaceObjects(std::shared_ptr<const CocoDataset> objects)
{
    ++m_objectsNumber;
    post([objects = std::move(objects)](Keeper& keeper) { keeper.replaceObjects(objects); });
    startDeciding();
}

void LabellingFindings::addDetector(const QByteArray& line)
{
    post([this, line](Keeper& keeper) {
        keeper.addDetector(parseDetectorEvent(line.toStdString()));
        QMetaObject::invokeMethod(
            this, [this, texts = keeper.descriptions()] { Q_EMIT detectorsChanged(texts); });
    });
    startDeciding(); // objects of pictures that it has not seen yet can't be compared
}

void LabellingFindings::addFound(const QByteArray& line)
{
    post([this, line](Keeper& keeper) {
        keeper.addFound(line.toStdString());
        QMetaObject::invokeMethod(this, [this] { Q_EMIT grown(); });
    });
    startDeciding();
}

void LabellingFindings::readKept(const QStringList& files)
{
    post([this, files](Keeper& keeper) {
        for (const auto& file : files)
            keeper.add(loadRawDetections(toPath(file)));
        QMetaObject::invokeMethod(this, [this, texts = keeper.descriptions()] {
            Q_EMIT detectorsChanged(texts);
            Q_EMIT grown();
        });
    });
    startDeciding();
}

void LabellingFindings::decide(const LabelRule& rule)
{
    m_rule = rule;
    startDeciding();
}

void LabellingFindings::startDeciding()
{
    m_isOutdated = m_isDeciding;
    if (!m_rule || m_isDeciding)
        return;
    m_isDeciding = true;
    QMetaObject::invokeMethod(
        m_keeper.get(), [this, rule = *m_rule, objects = m_objectsNumber, keeper = m_keeper.get()] {
            const auto outcome = outcomeOf([&] { return keeper->decide(rule); });
            QMetaObject::invokeMethod(this, [this, rule, objects, outcome] {
                endDeciding(outcome.value.value_or(nullptr), rule, objects);
            });
        });
}

/// What was decided about objects that are gone is of no use.
void LabellingFindings::endDeciding(
    const LabelDecisionPtr& decision, const LabelRule& rule, int objects)
{
    m_isDeciding = false;
    if (decision && objects == m_objectsNumber)
        Q_EMIT decided(decision, rule);
    if (m_isOutdated)
        startDeciding();
}

void LabellingFindings::look(qint64 imageId)
{
    post([this, imageId](Keeper& keeper) {
        QMetaObject::invokeMethod(
            this, [this, imageId, found = keeper.look(imageId)] { Q_EMIT seen(imageId, found); });
    });
}

} // namespace detdiffusion
