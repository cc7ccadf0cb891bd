#pragma once

#include "ui/training/setting_diff.h"

#include <QDialog>
#include <QTableWidget>

namespace detdiffusion {

/// A table of settings, read only: of one run, or side by side where two differ.
class SettingsTable : public QTableWidget {
    Q_OBJECT

public:
    explicit SettingsTable(QWidget* parent = nullptr);

    void showSettings(const QJsonObject& settings);
    void showDifferences(
        const QString& left, const QString& right, const QList<SettingDifference>& differences);

private:
    void fill(const QStringList& titles, const QList<QStringList>& rows);
};

/// In what the settings of two runs differ.
class SettingsComparison : public QDialog {
    Q_OBJECT

public:
    /// Two run folders.
    SettingsComparison(const QString& left, const QString& right, QWidget* parent = nullptr);

    SettingsTable& table() { return *m_table; }

private:
    SettingsTable* m_table;
};

} // namespace detdiffusion
