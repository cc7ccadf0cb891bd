#pragma once

#include "ui/datasets/object_filter.h"
#include "ui/datasets/opened_dataset.h"

#include <QAbstractListModel>

namespace detdiffusion {

/// The pictures of the open data set that the filter keeps, in the data set's order. A picture that
/// is edited stays until the filter is chosen anew, so that stepping through does not jump.
class PictureList : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { PictureRole = Qt::UserRole + 1 }; ///< as DatasetContents counts

    explicit PictureList(OpenedDataset& dataset, QObject* parent = nullptr);

    void setFilter(const ObjectFilter& filter);
    const ObjectFilter& filter() const { return m_filter; }
    const OpenedDataset& dataset() const { return m_dataset; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    int pictureAt(int row) const { return m_rows.at(static_cast<size_t>(row)); }
    /// -1: the filter leaves it out.
    int rowOf(int picture) const;
    /// The next of the rows after (way = 1) or before (-1) this picture, whether or not it is one
    /// of them; nothing at the end.
    std::optional<int> beside(int picture, int way) const;

private:
    void refresh();
    void noteChanges(const std::vector<int>& pictures);
    QString describe(int picture) const;

    OpenedDataset& m_dataset;
    ObjectFilter m_filter;
    std::vector<int> m_rows; ///< pictures, ascending
};

} // namespace detdiffusion
