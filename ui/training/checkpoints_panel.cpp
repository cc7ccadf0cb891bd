#include "ui/training/checkpoints_panel.h"

#include "core/domain/error.h"
#include "ui/jobs/outcome.h"
#include "ui/training/sample_comparison.h"

#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace detdiffusion {

CheckpointsPanel::CheckpointsPanel(
    const TrainingServices& services, TrainingPrompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_prompts(prompts)
    , m_model(new CheckpointsModel(this))
    , m_table(new QTableView)
    , m_hint(new QLabel(tr("No checkpoint yet: one is written every so many steps, and when the "
                           "run is paused or stopped.")))
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Checkpoints"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_load = button(tr("Load into the edi&tor"), tr("Paint with the chosen checkpoint"),
        &CheckpointsPanel::load);
    m_export = button(tr("E&xport…"), tr("Copy the model, without the state of its training"),
        &CheckpointsPanel::exportModel);
    m_pin = button(
        tr("P&in"), tr("A pinned checkpoint is never removed by the run"), &CheckpointsPanel::pin);
    m_compare = button(tr("Co&mpare"),
        tr("The samples of two checkpoints, same layouts and seeds, one above the other"),
        &CheckpointsPanel::compare);
    m_trash = button(tr("&Delete"), tr("Move to the trash"), &CheckpointsPanel::trash);
    auto* usual = button(tr("Usu&al model"), tr("The editor paints with its usual model again"),
        &CheckpointsPanel::loadUsual);
    auto* buttons = new QHBoxLayout;
    for (auto* each : { m_load, m_export, m_pin, m_compare, m_trash })
        buttons->addWidget(each);
    buttons->addStretch();
    buttons->addWidget(usual);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_table, 1);
    column->addWidget(m_hint, 1);
    column->addLayout(buttons);
    connect(m_table, &QTableView::activated, this, &CheckpointsPanel::load);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &CheckpointsPanel::updateButtons);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &CheckpointsPanel::updateButtons);
    updateButtons();
}

CheckpointsPanel::~CheckpointsPanel()
{
    m_exporting.waitForDone();
}

QPushButton* CheckpointsPanel::button(
    const QString& text, const QString& tip, void (CheckpointsPanel::*slot)())
{
    auto* made = new QPushButton(text);
    made->setToolTip(tip);
    made->setAutoDefault(false);
    connect(made, &QPushButton::clicked, this, slot);
    return made;
}

void CheckpointsPanel::show(const QString& run, const std::vector<RunCheckpoint>& checkpoints)
{
    QStringList chosen;
    if (run == m_run)
        for (const auto& each : selected())
            chosen << each.folder;
    m_run = run;
    m_model->setCheckpoints(checkpoints);
    if (!m_table->selectionModel()->hasSelection())
        for (int row = 0; row < m_model->rowCount(); ++row)
            if (chosen.contains(m_model->at(row).folder))
                m_table->selectionModel()->select(m_model->index(row, 0),
                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m_table->setVisible(!checkpoints.empty());
    m_hint->setVisible(checkpoints.empty());
    updateButtons();
}

const RunCheckpoint* CheckpointsPanel::before(int64_t step) const
{
    for (const auto& checkpoint : m_model->checkpoints())
        if (checkpoint.step <= step)
            return &checkpoint;
    return nullptr;
}

void CheckpointsPanel::select(int64_t step)
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->at(row).step == step)
            m_table->selectRow(row);
}

std::vector<RunCheckpoint> CheckpointsPanel::selected() const
{
    std::vector<RunCheckpoint> chosen;
    for (const auto& row : m_table->selectionModel()->selectedRows())
        chosen.push_back(m_model->at(row.row()));
    return chosen;
}

void CheckpointsPanel::updateButtons()
{
    const auto chosen = selected();
    for (auto* each : { m_load, m_export })
        each->setEnabled(chosen.size() == 1);
    m_pin->setEnabled(!chosen.empty());
    m_pin->setText(!chosen.empty() && chosen.front().pinned ? tr("Unp&in") : tr("P&in"));
    m_compare->setEnabled(chosen.size() == 2);
    m_trash->setEnabled(!chosen.empty());
}

void CheckpointsPanel::load()
{
    if (const auto chosen = selected(); chosen.size() == 1 && m_services.loadModel)
        m_services.loadModel(chosen.front().folder);
}

void CheckpointsPanel::loadUsual()
{
    if (m_services.loadModel)
        m_services.loadModel({});
}

void CheckpointsPanel::exportModel()
{
    const auto chosen = selected();
    if (chosen.size() != 1)
        return;
    const auto suggestion = QDir::home().filePath(
        QStringLiteral("%1-%2").arg(QDir(m_run).dirName(), chosen.front().name()));
    const QString target = m_prompts.folderToExport(this, suggestion);
    if (target.isEmpty())
        return;
    m_exporting.start([this, checkpoint = chosen.front(), target] {
        const auto outcome = outcomeOf([&] {
            exportCheckpoint(checkpoint, target);
            return true;
        });
        QMetaObject::invokeMethod(
            this,
            [this, outcome, target] {
                if (outcome.value)
                    Q_EMIT notice(tr("The model is in %1.").arg(QDir::toNativeSeparators(target)));
                else
                    Q_EMIT problem(outcome.error);
            },
            Qt::QueuedConnection);
    });
}

void CheckpointsPanel::pin()
{
    const auto chosen = selected();
    const auto outcome = outcomeOf([&] {
        for (const auto& checkpoint : chosen)
            setPinned(m_run, checkpoint, !chosen.front().pinned);
        return true;
    });
    if (!outcome.value)
        Q_EMIT problem(outcome.error);
    Q_EMIT changed();
}

void CheckpointsPanel::compare()
{
    const auto chosen = selected();
    if (chosen.size() != 2)
        return;
    // The rows come in the order of selection; the earlier checkpoint belongs on top.
    const auto steps = std::minmax(chosen.front().step, chosen.back().step);
    auto* comparison = new SampleComparison(m_run, steps.first, steps.second, this);
    comparison->setAttribute(Qt::WA_DeleteOnClose);
    comparison->show();
}

void CheckpointsPanel::trash()
{
    const auto chosen = selected();
    QStringList names;
    for (const auto& checkpoint : chosen) {
        if (const QString reason = removalProblem(m_run, checkpoint); !reason.isEmpty()) {
            Q_EMIT problem(reason);
            return;
        }
        names << checkpoint.name();
    }
    if (chosen.empty() || !m_prompts.mayTrashCheckpoints(this, names))
        return;
    const auto outcome = outcomeOf([&] {
        for (const auto& checkpoint : chosen)
            trashCheckpoint(m_run, checkpoint);
        return true;
    });
    if (!outcome.value)
        Q_EMIT problem(outcome.error);
    Q_EMIT changed();
}

} // namespace detdiffusion
