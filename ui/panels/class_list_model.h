#pragma once

#include "ui/support/colors.h"

#include <QAbstractListModel>

namespace detdiffusion {

/// The model's classes with swatch and digit key.
class ClassListModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// The key that picks the class, or nothing.
    static constexpr int kDigitRole = Qt::UserRole;

    explicit ClassListModel(const ClassColours& colors, QObject* parent = nullptr);

    const std::vector<std::string>& names() const { return m_names; }
    void setNames(std::vector<std::string> names);
    /// Appends a class that the model does not list; its row.
    int add(const std::string& name);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    const ClassColours& m_colors;
    std::vector<std::string> m_names;
};

} // namespace detdiffusion
