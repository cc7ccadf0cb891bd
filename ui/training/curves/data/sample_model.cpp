#include "ui/training/curves/data/sample_model.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace detdiffusion {

namespace {

// Sharp in a strip of a window at 200 %, too.
constexpr int kPictureSide = 320;
constexpr qsizetype kLongName = 10;

/// Layouts of a data set differ at the end of their names.
QString shortName(const QString& layout)
{
    return layout.size() > kLongName ? QChar(0x2026) + layout.right(kLongName - 1) : layout;
}

} // namespace

SampleModel::SampleModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_pictures([](const QStringList& files) { return smallPicture(files.front(), kPictureSide); })
{
    connect(&m_pictures, &Thumbnails::ready, this, [this] {
        if (rowCount() > 0 && columnCount() > 0)
            Q_EMIT dataChanged(
                index(0, 0), index(rowCount() - 1, columnCount() - 1), { Qt::DecorationRole });
    });
}

void SampleModel::setSamples(const QList<SampleSet>& samples)
{
    if (samples == m_samples)
        return;
    beginResetModel();
    m_samples = samples;
    m_layouts.clear();
    for (const auto& set : samples)
        for (const auto& file : set.files)
            m_layouts << QFileInfo(file).completeBaseName();
    m_layouts.removeDuplicates();
    m_layouts.sort();
    endResetModel();
}

int SampleModel::columnAt(uint32_t step) const
{
    const auto behind = std::ranges::upper_bound(m_samples, step, {}, &SampleSet::step);
    const auto column = static_cast<int>(behind - m_samples.begin()) - 1;
    return m_samples.isEmpty() ? -1 : std::max(column, 0);
}

QString SampleModel::fileAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    for (const auto& file : m_samples[index.column()].files)
        if (QFileInfo(file).completeBaseName() == m_layouts[index.row()])
            return file;
    return {};
}

int SampleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_layouts.size());
}

int SampleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_samples.size());
}

QVariant SampleModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::DecorationRole) {
        const QString file = fileAt(index);
        return file.isEmpty() ? QPixmap() : m_pictures.find(file, { file });
    }
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return tr("%1 at step %2")
            .arg(m_layouts[index.row()], QLocale().toString(stepOf(index.column())));
    return {};
}

QVariant SampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isName = orientation == Qt::Vertical;
    if (isName && role == Qt::ToolTipRole)
        return m_layouts[section];
    if (role != Qt::DisplayRole)
        return {};
    return isName ? shortName(m_layouts[section]) : QLocale().toString(stepOf(section));
}

} // namespace detdiffusion
