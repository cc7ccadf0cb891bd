#include "ui/training/runs_model.h"

#include "core/domain/model_name.h"
#include "ui/support/conversions.h"
#include "ui/training/option_fields.h"
#include "ui/training/run_files.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace detdiffusion {

namespace {

constexpr int kEveryMilliseconds = 2000;

QStringList runFolders(const QString& root)
{
    QStringList folders;
    const QDir dir(root);
    for (const auto& name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir run(dir.filePath(name));
        if (run.exists(QStringLiteral("settings.json")) || run.exists(QStringLiteral("run.json")))
            folders << run.path();
    }
    return folders;
}

/// The last two parts of a path say which one it is.
QString shortPath(const QString& path)
{
    const auto parts = path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    return QStringList(parts.mid(std::max(qsizetype { 0 }, parts.size() - 2)))
        .join(QLatin1Char('/'));
}

QDateTime createdAt(const QString& run)
{
    const QFileInfo settings(QDir(run).filePath(QStringLiteral("settings.json")));
    return settings.exists()
        ? settings.lastModified()
        : QFileInfo(QDir(run).filePath(QStringLiteral("run.json"))).lastModified();
}

RunSummary summaryOf(const QString& folder, MetricsScan& scan)
{
    scan.update();
    const auto settings = readRunSettings(folder);
    RunSummary run;
    run.folder = folder;
    run.name = QFileInfo(folder).fileName();
    run.created = createdAt(folder);
    run.status = readRunStatus(folder);
    const QString model = settingAt(settings, QStringLiteral("model.from")).toString();
    run.model = model.isEmpty() ? model : fromUtf8(modelName(toPath(model)));
    run.data = shortPath(settingAt(settings, QStringLiteral("data.annotations")).toString());
    run.bestLoss = scan.bestLoss();
    run.seconds = scan.seconds();
    return run;
}

} // namespace

RunsModel::RunsModel(QString root, QObject* parent)
    : QAbstractTableModel(parent)
    , m_root(std::move(root))
{
    m_thread.setMaxThreadCount(1);
    m_timer.setInterval(kEveryMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &RunsModel::refresh);
    m_timer.start();
    refresh();
}

RunsModel::~RunsModel()
{
    m_thread.waitForDone();
}

QString RunsModel::folderAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_runs[static_cast<size_t>(row)].folder : QString();
}

int RunsModel::rowOf(const QString& folder) const
{
    const auto run = std::ranges::find(m_runs, folder, &RunSummary::folder);
    return run == m_runs.end() ? -1 : static_cast<int>(run - m_runs.begin());
}

void RunsModel::refresh()
{
    if (std::exchange(m_reading, true))
        return;
    m_thread.start([this, root = m_root, scans = m_scans] {
        auto runs = read(root, *scans);
        QMetaObject::invokeMethod(
            this, [this, runs = std::move(runs)]() mutable { take(std::move(runs)); },
            Qt::QueuedConnection);
    });
}

void RunsModel::setFollowing(bool follows)
{
    if (follows == m_timer.isActive())
        return;
    if (!follows)
        return m_timer.stop();
    m_timer.start();
    refresh();
}

std::vector<RunSummary> RunsModel::read(const QString& root, Scans& scans)
{
    std::vector<RunSummary> runs;
    for (const auto& folder : runFolders(root))
        runs.push_back(summaryOf(folder, scans.try_emplace(folder, folder).first->second));
    std::ranges::stable_sort(runs, std::ranges::greater {}, &RunSummary::created);
    return runs;
}

void RunsModel::take(std::vector<RunSummary> runs)
{
    m_reading = false;
    const bool sameRuns =
        std::ranges::equal(runs, m_runs, {}, &RunSummary::folder, &RunSummary::folder);
    if (!sameRuns) {
        beginResetModel();
        m_runs = std::move(runs);
        endResetModel();
    } else if (runs != m_runs) {
        m_runs = std::move(runs);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    Q_EMIT refreshed();
}

int RunsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& run = m_runs[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return text(run, index.column());
    if (role == Qt::ToolTipRole)
        return QDir::toNativeSeparators(run.folder);
    if (role == Qt::TextAlignmentRole && (index.column() == BestLoss || index.column() == Duration))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QString RunsModel::text(const RunSummary& run, int column) const
{
    switch (column) {
    case Name:
        return run.name;
    case Stage:
        return RunText::stage(run.status.stage);
    case Model:
        return run.model;
    case Data:
        return run.data;
    case BestLoss:
        return run.bestLoss ? QLocale().toString(*run.bestLoss, 'g', 4) : tr("–");
    case Duration:
        return run.seconds > 0.0 ? RunText::duration(run.seconds) : tr("–");
    default:
        return {};
    }
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const std::array titles { tr("Run"), tr("State"), tr("Best loss"), tr("Duration"), tr("Model"),
        tr("Data") };
    return titles.at(static_cast<size_t>(section));
}

QStringList livingRuns(const QString& root)
{
    QStringList living;
    for (const auto& folder : runFolders(root))
        if (isRunLocked(folder))
            living << folder;
    return living;
}

} // namespace detdiffusion
