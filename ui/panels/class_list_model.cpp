#include "ui/panels/class_list_model.h"

#include "ui/icons.h"
#include "ui/support/conversions.h"

#include <algorithm>
#include <utility>

namespace detdiffusion {

namespace {

constexpr int kDigitKeys = 10;

} // namespace

ClassListModel::ClassListModel(const ClassColours& colors, QObject* parent)
    : QAbstractListModel(parent)
    , m_colors(colors)
{
}

void ClassListModel::setNames(std::vector<std::string> names)
{
    beginResetModel();
    m_names = std::move(names);
    endResetModel();
}

int ClassListModel::add(const std::string& name)
{
    const auto found = std::find(m_names.begin(), m_names.end(), name);
    if (found != m_names.end())
        return static_cast<int>(found - m_names.begin());
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_names.push_back(name);
    endInsertRows();
    return row;
}

int ClassListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_names.size());
}

QVariant ClassListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& name = m_names[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return fromUtf8(name);
    if (role == Qt::DecorationRole)
        return colorSwatch(classColor(m_colors, name));
    if (role == kDigitRole && index.row() < kDigitKeys)
        return QString::number((index.row() + 1) % kDigitKeys);
    return {};
}

} // namespace detdiffusion
