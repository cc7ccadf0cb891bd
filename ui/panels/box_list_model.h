#pragma once

#include "ui/document/layout_editor.h"
#include "ui/support/colors.h"

#include <QAbstractTableModel>

namespace detdiffusion {

/// The boxes as a table: class, attribute, size, warnings. The topmost box comes first.
class BoxListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { ClassColumn, PerceptionColumn, SizeColumn, AdviceColumn, ColumnCount };
    /// SortRole: what a column is sorted by.
    enum Role { IdRole = Qt::UserRole, SortRole };

    BoxListModel(LayoutEditor& editor, const ClassColours& colors, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    int64_t idAt(int row) const;
    int rowOf(int64_t id) const;
    /// After the classes, and with them the colours, have changed.
    void refresh();

private:
    void follow(const LayoutChange& change);
    const LayoutBox& boxAt(int row) const;
    QVariant text(const LayoutBox& box, int column) const;
    QVariant decoration(const LayoutBox& box, int column) const;
    QVariant sortKey(const LayoutBox& box, int column) const;
    QString hint(const LayoutBox& box) const;

    LayoutEditor& m_editor;
    LayoutDocument& m_document;
    const ClassColours& m_colors;
};

/// The word for an attribute.
QString perceptionText(Perception perception);

} // namespace detdiffusion
