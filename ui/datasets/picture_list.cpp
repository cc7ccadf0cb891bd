#include "ui/datasets/picture_list.h"

#include "ui/support/conversions.h"

#include <algorithm>

namespace detdiffusion {

PictureList::PictureList(OpenedDataset& dataset, QObject* parent)
    : QAbstractListModel(parent)
    , m_dataset(dataset)
{
    connect(&dataset, &OpenedDataset::opened, this, [this] {
        m_filter = {};
        refresh();
    });
    connect(&dataset, &OpenedDataset::changed, this, &PictureList::noteChanges);
    connect(&dataset, &OpenedDataset::saved, this, &PictureList::noteChanges);
    connect(&dataset, &OpenedDataset::pictureFolderChanged, this, &PictureList::refresh);
    refresh();
}

void PictureList::setFilter(const ObjectFilter& filter)
{
    m_filter = filter;
    refresh();
}

void PictureList::refresh()
{
    beginResetModel();
    m_rows.clear();
    if (const auto contents = m_dataset.contents())
        for (int picture = 0; picture < contents->pictureCount(); ++picture)
            if (m_filter.keeps(*contents, picture))
                m_rows.push_back(picture);
    endResetModel();
}

void PictureList::noteChanges(const std::vector<int>& pictures)
{
    for (const int picture : pictures)
        if (const int row = rowOf(picture); row >= 0)
            Q_EMIT dataChanged(index(row), index(row));
}

int PictureList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PictureList::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int picture = pictureAt(index.row());
    switch (role) {
    case PictureRole:
        return picture;
    case Qt::DisplayRole:
        return fromUtf8(m_dataset.contents()->image(picture).fileName);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return describe(picture);
    default:
        return {};
    }
}

QString PictureList::describe(int picture) const
{
    const auto contents = m_dataset.contents();
    const auto& image = contents->image(picture);
    int objects = 0;
    contents->eachObject(picture, [&](const Annotation&) { ++objects; });
    QStringList splits;
    for (size_t i = 0; i < contents->splitNames().size(); ++i)
        if (contents->isInSplit(picture, static_cast<int>(i)))
            splits << fromUtf8(contents->splitNames()[i]);
    return tr("%1, %2 × %3 pixels, %n object(s), %4", nullptr, objects)
        .arg(fromUtf8(image.fileName))
        .arg(image.width)
        .arg(image.height)
        .arg(splits.join(QStringLiteral(", ")));
}

int PictureList::rowOf(int picture) const
{
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), picture);
    return found == m_rows.end() || *found != picture ? -1
                                                      : static_cast<int>(found - m_rows.begin());
}

std::optional<int> PictureList::beside(int picture, int way) const
{
    const auto from = std::lower_bound(m_rows.begin(), m_rows.end(), picture);
    if (way < 0)
        return from == m_rows.begin() ? std::nullopt : std::optional(*(from - 1));
    const auto next = std::upper_bound(from, m_rows.end(), picture);
    return next == m_rows.end() ? std::nullopt : std::optional(*next);
}

} // namespace detdiffusion
