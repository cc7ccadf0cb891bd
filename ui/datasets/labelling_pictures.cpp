#include "ui/datasets/labelling_pictures.h"

#include "ui/support/conversions.h"

#include <algorithm>
#include <unordered_map>

namespace detdiffusion {

void LabellingPictures::setObjects(std::shared_ptr<const CocoDataset> objects)
{
    beginResetModel();
    m_objects = std::move(objects);
    m_imageOf.clear();
    m_traits.assign(m_objects ? m_objects->images.size() : 0, {});
    if (m_objects) {
        std::unordered_map<int64_t, int> positions;
        for (size_t i = 0; i < m_objects->images.size(); ++i)
            positions[m_objects->images[i].id] = static_cast<int>(i);
        for (const auto& object : m_objects->annotations)
            m_imageOf.push_back(positions.at(object.imageId));
    }
    m_changedObjects = m_changedPictures = 0;
    fill();
    endResetModel();
}

std::vector<LabellingPictures::Traits> LabellingPictures::traitsOf(
    const std::vector<Perception>& labels, const std::vector<uint8_t>& votes, int detectors,
    const std::vector<Perception>& reference) const
{
    std::vector<Traits> traits(m_traits.size());
    for (size_t i = 0; i < labels.size(); ++i) {
        if (labels[i] == Perception::Unset)
            continue;
        auto& picture = traits[static_cast<size_t>(m_imageOf[i])];
        picture.proposed.add(labels[i]);
        const bool isCompared = i < reference.size() && reference[i] != Perception::Unset;
        picture.changed += isCompared && labels[i] != reference[i] ? 1 : 0;
        picture.isDifferent =
            picture.isDifferent || labels[i] != m_objects->annotations[i].perception;
        picture.isDisputed = picture.isDisputed || (votes[i] > 0 && votes[i] < detectors);
    }
    return traits;
}

void LabellingPictures::setLabels(const std::vector<Perception>& labels,
    const std::vector<uint8_t>& votes, int detectors, const std::vector<Perception>& reference)
{
    if (labels.size() != m_imageOf.size())
        return; // of objects that are gone
    auto traits = traitsOf(labels, votes, detectors, reference);
    if (traits == m_traits)
        return;
    m_traits = std::move(traits);
    m_changedObjects = m_changedPictures = 0;
    for (const auto& picture : m_traits) {
        m_changedObjects += picture.changed;
        m_changedPictures += picture.changed > 0 ? 1 : 0;
    }
    if (m_filter != PictureFilter::All) {
        const auto before = m_rows;
        Q_EMIT layoutAboutToBeChanged();
        fill();
        for (const auto& index : persistentIndexList()) {
            const int row = rowOf(before.at(static_cast<size_t>(index.row())));
            changePersistentIndex(index, row < 0 ? QModelIndex() : this->index(row));
        }
        Q_EMIT layoutChanged();
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void LabellingPictures::setFilter(PictureFilter filter)
{
    beginResetModel();
    m_filter = filter;
    fill();
    endResetModel();
}

bool LabellingPictures::isKept(size_t image) const
{
    const auto& traits = m_traits[image];
    switch (m_filter) {
    case PictureFilter::Changed:
        return traits.changed > 0;
    case PictureFilter::Different:
        return traits.isDifferent;
    case PictureFilter::Disputed:
        return traits.isDisputed;
    default:
        return true;
    }
}

void LabellingPictures::fill()
{
    m_rows.clear();
    for (size_t i = 0; i < m_traits.size(); ++i)
        if (isKept(i))
            m_rows.push_back(static_cast<int>(i));
}

int LabellingPictures::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LabellingPictures::rowOf(int image) const
{
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), image);
    return found != m_rows.end() && *found == image ? static_cast<int>(found - m_rows.begin()) : -1;
}

QVariant LabellingPictures::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const auto image = static_cast<size_t>(imageAt(index.row()));
    const QString name = fromUtf8(m_objects->images[image].fileName);
    const auto& proposed = m_traits[image].proposed;
    if (role == Qt::ToolTipRole || proposed.total() == 0)
        return name;
    return tr("%1   %2 easy, %3 hard").arg(name).arg(proposed.easy).arg(proposed.hard);
}

} // namespace detdiffusion
