#include "ui/datasets/labelling_layer.h"

#include "ui/jobs/outcome.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <utility>

namespace detdiffusion {

namespace {

QString nameOf(Perception perception)
{
    return QString::fromStdString(toString(perception));
}

} // namespace

/// Other attributes, and what counted as accepted before and after.
class LabellingLayer::AcceptStep : public QUndoCommand {
public:
    AcceptStep(LabellingLayer& layer, Labels before, Labels after, Labels acceptedBefore,
        Labels acceptedAfter)
        : QUndoCommand(LabellingLayer::tr("Accept labels"))
        , m_layer(layer)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_acceptedBefore(std::move(acceptedBefore))
        , m_acceptedAfter(std::move(acceptedAfter))
    {
    }
    void redo() override { m_layer.write(m_after, m_acceptedAfter); }
    void undo() override { m_layer.write(m_before, m_acceptedBefore); }

private:
    LabellingLayer& m_layer;
    Labels m_before;
    Labels m_after;
    Labels m_acceptedBefore;
    Labels m_acceptedAfter;
};

LabellingLayer::LabellingLayer(OpenedDataset& dataset, QObject* parent)
    : QObject(parent)
    , m_dataset(dataset)
{
}

void LabellingLayer::begin(
    int part, std::shared_ptr<const CocoDataset> objects, const QString& memory)
{
    m_part = part;
    m_objects = std::move(objects);
    m_memory = memory;
    m_proposals.clear();
    m_accepted.clear();
    m_undo.clear();
    readMemory();
    Q_EMIT changed();
}

void LabellingLayer::replaceObjects(std::shared_ptr<const CocoDataset> objects)
{
    m_objects = std::move(objects);
    if (m_proposals.size() != m_objects->annotations.size())
        m_proposals.clear(); // others follow
    Q_EMIT changed();
}

void LabellingLayer::propose(const std::vector<Perception>& labels)
{
    m_proposals = m_objects && labels.size() == m_objects->annotations.size()
        ? labels
        : std::vector<Perception> {};
    Q_EMIT changed();
}

void LabellingLayer::reject()
{
    propose({});
}

bool LabellingLayer::isHandmade(size_t object) const
{
    const auto& annotation = m_objects->annotations[object];
    if (annotation.perception == Perception::Unset)
        return false;
    const auto accepted = m_accepted.find(annotation.id);
    return accepted == m_accepted.end() || accepted->second != annotation.perception;
}

bool LabellingLayer::isMeant(size_t object, const LayerScope& scope) const
{
    const auto& annotation = m_objects->annotations[object];
    return m_proposals[object] != Perception::Unset
        && (!scope.images || scope.images->contains(annotation.imageId))
        && (!scope.categories || scope.categories->contains(annotation.categoryId));
}

bool LabellingLayer::isToChange(size_t object, const LayerScope& scope) const
{
    return isMeant(object, scope)
        && m_proposals[object] != m_objects->annotations[object].perception
        && (scope.overHandmade || !isHandmade(object));
}

LayerCounts LabellingLayer::counts(const LayerScope& scope) const
{
    LayerCounts counts;
    for (size_t i = 0; i < m_proposals.size(); ++i) {
        if (!isMeant(i, scope))
            continue;
        ++(m_proposals[i] == Perception::Easy ? counts.easy : counts.hard);
        if (isToChange(i, scope))
            ++counts.changed;
        else if (m_proposals[i] != m_objects->annotations[i].perception)
            ++counts.kept;
    }
    return counts;
}

int LabellingLayer::accept(const LayerScope& scope)
{
    Labels before;
    Labels after;
    Labels accepted = m_accepted;
    for (size_t i = 0; i < m_proposals.size(); ++i) {
        const auto& annotation = m_objects->annotations[i];
        if (!isToChange(i, scope))
            continue;
        before[annotation.id] = annotation.perception;
        after[annotation.id] = m_proposals[i];
        accepted[annotation.id] = m_proposals[i];
    }
    const auto count = static_cast<int>(after.size());
    if (count > 0)
        m_undo.push(new AcceptStep(
            *this, std::move(before), std::move(after), m_accepted, std::move(accepted)));
    return count;
}

/// Boxes that a person changed meanwhile keep their shape: only attributes are written.
void LabellingLayer::write(const Labels& labels, Labels accepted)
{
    const auto contents = m_dataset.contents();
    std::vector<PictureEdit> edits;
    for (int picture = 0; contents && picture < contents->pictureCount(); ++picture) {
        if (contents->partOf(picture) != m_part)
            continue;
        bool isTouched = false;
        contents->eachObject(picture,
            [&](const Annotation& object) { isTouched = isTouched || labels.contains(object.id); });
        if (!isTouched)
            continue;
        PictureEdit edit { picture, contents->objects(picture) };
        for (auto& object : edit.objects)
            if (const auto label = labels.find(object.id); label != labels.end())
                object.perception = label->second;
        edits.push_back(std::move(edit));
    }
    m_accepted = std::move(accepted);
    writeMemory();
    m_dataset.edit(edits);
}

CocoDataset LabellingLayer::merged(const LayerScope& scope) const
{
    CocoDataset dataset = m_dataset.contents()->part(m_part).dataset;
    Labels labels;
    for (size_t i = 0; i < m_proposals.size(); ++i)
        if (isToChange(i, scope))
            labels[m_objects->annotations[i].id] = m_proposals[i];
    for (auto& annotation : dataset.annotations)
        if (const auto label = labels.find(annotation.id); label != labels.end())
            annotation.perception = label->second;
    return dataset;
}

void LabellingLayer::readMemory()
{
    QFile file(m_memory);
    if (!file.open(QIODevice::ReadOnly))
        return; // nothing was accepted here before
    const auto json = QJsonDocument::fromJson(file.readAll()).object();
    for (const auto perception : { Perception::Easy, Perception::Hard })
        for (const auto& id : json.value(nameOf(perception)).toArray())
            m_accepted[id.toInteger()] = perception;
}

void LabellingLayer::writeMemory()
{
    QJsonArray easy;
    QJsonArray hard;
    for (const auto& [id, perception] : m_accepted)
        (perception == Perception::Easy ? easy : hard).append(static_cast<qint64>(id));
    const QJsonObject json { { nameOf(Perception::Easy), easy },
        { nameOf(Perception::Hard), hard } };
    QDir().mkpath(QFileInfo(m_memory).path());
    QSaveFile file(m_memory);
    if (file.open(QIODevice::WriteOnly)
        && file.write(QJsonDocument(json).toJson(QJsonDocument::Compact)) >= 0 && file.commit())
        return;
    Q_EMIT problem(tr("%1 can't be written (%2): labels accepted now will count as set by hand "
                      "next time. Make room in that folder.")
                       .arg(m_memory, file.errorString()));
}

} // namespace detdiffusion
