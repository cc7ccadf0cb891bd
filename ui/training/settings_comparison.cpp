#include "ui/training/settings_comparison.h"

#include "ui/training/option_text.h"
#include "ui/training/run_files.h"

#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace detdiffusion {

SettingsTable::SettingsTable(QWidget* parent)
    : QTableWidget(parent)
{
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    setAccessibleName(tr("Settings"));
}

void SettingsTable::showSettings(const QJsonObject& settings)
{
    QList<QStringList> rows;
    const auto flat = flatSettings(settings);
    for (auto entry = flat.begin(); entry != flat.end(); ++entry)
        rows << QStringList { entry.key(), entry.value() };
    fill({ tr("Setting"), tr("Value") }, rows);
}

void SettingsTable::showDifferences(
    const QString& left, const QString& right, const QList<SettingDifference>& differences)
{
    QList<QStringList> rows;
    for (const auto& each : differences)
        rows << QStringList { each.key, each.left, each.right };
    fill({ tr("Setting"), left, right }, rows);
}

void SettingsTable::fill(const QStringList& titles, const QList<QStringList>& rows)
{
    setColumnCount(static_cast<int>(titles.size()));
    setHorizontalHeaderLabels(titles);
    setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columnCount(); ++column)
            setItem(row, column, new QTableWidgetItem(rows[row][column]));
    for (int row = 0; row < rowCount(); ++row)
        item(row, 0)->setToolTip(OptionText::label(rows[row].front()));
    resizeColumnsToContents();
}

SettingsComparison::SettingsComparison(const QString& left, const QString& right, QWidget* parent)
    : QDialog(parent)
    , m_table(new SettingsTable)
{
    const QString names[] = { QDir(left).dirName(), QDir(right).dirName() };
    setWindowTitle(tr("Settings of %1 and %2").arg(names[0], names[1]));
    const auto differences = settingDifferences(readRunSettings(left), readRunSettings(right));
    m_table->showDifferences(names[0], names[1], differences);
    auto* summary = new QLabel(differences.isEmpty()
            ? tr("The two runs have the same settings.")
            : tr("%n setting(s) differ.", nullptr, static_cast<int>(differences.size())));
    auto* column = new QVBoxLayout(this);
    column->addWidget(summary);
    column->addWidget(m_table, 1);
    resize(760, 420);
}

} // namespace detdiffusion
