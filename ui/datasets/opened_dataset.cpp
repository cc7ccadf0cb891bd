#include "ui/datasets/opened_dataset.h"

#include "core/data/dataset_recognition.h"
#include "core/domain/error.h"
#include "ui/support/conversions.h"

#include <QCoreApplication>
#include <QSemaphore>

#include <chrono>

namespace detdiffusion {

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds kBetweenReports(50);

/// Where a picture of a COCO file lies while its folder is not known yet.
std::filesystem::path searched(const DatasetSource& source, const std::filesystem::path& file)
{
    if (source.format == DatasetFormat::Coco)
        for (const auto& folder : likelyPictureFolders(source))
            if (std::filesystem::is_regular_file(folder / file))
                return folder / file;
    return file;
}

/// One pixel for a picture that can't be read, so that the others can be used.
PictureSizeReader forgiving(const PictureSizeReader& sizeOf, const DatasetSource& source)
{
    return [&sizeOf, &source](const std::filesystem::path& file) -> PictureSize {
        try {
            return sizeOf(searched(source, file));
        } catch (const Error&) {
            return { 1, 1 };
        }
    };
}

std::vector<int> picturesOf(const std::map<int, std::vector<Annotation>>& befores)
{
    std::vector<int> pictures;
    for (const auto& [picture, before] : befores)
        pictures.push_back(picture);
    return pictures;
}

} // namespace

OpenedDataset::OpenedDataset(PictureSizeReader sizeOf, const QString& backupFolder, QObject* parent)
    : QObject(parent)
    , m_sizeOf(std::move(sizeOf))
    , m_backups(backupFolder)
{
}

OpenedDataset::~OpenedDataset()
{
    finishSaving();
}

void OpenedDataset::open(const QString& path)
{
    m_loader.cancel();
    m_loading = true;
    const int ticket = ++m_ticket;
    Q_EMIT loadStarted();
    m_loader.post([this, ticket, path](const std::stop_token& stop) {
        auto loaded = load(toPath(path), stop);
        loaded.path = path;
        QMetaObject::invokeMethod(
            this, [this, ticket, loaded] { endLoading(ticket, loaded); }, Qt::QueuedConnection);
    });
}

/// On the loading thread.
OpenedDataset::Loaded OpenedDataset::load(
    const std::filesystem::path& path, const std::stop_token& stop)
try {
    Control control { stop, {}, {} };
    control.progress = [this, last = Clock::time_point()](int done, int total) mutable {
        if (const auto now = Clock::now(); now - last >= kBetweenReports) {
            last = now;
            QMetaObject::invokeMethod(
                this, [=, this] { Q_EMIT progressed(done, total); }, Qt::QueuedConnection);
        }
    };
    std::vector<DatasetSource> sources;
    std::vector<DatasetSplit> splits;
    for (auto& source : recognizeDataset(path)) {
        for (auto& split : loadDataset(source, forgiving(m_sizeOf, source), control)) {
            if (source.format == DatasetFormat::Coco)
                split.images = source.images = findPictureFolder(source, split.dataset);
            splits.push_back(std::move(split));
            sources.push_back(source);
        }
    }
    return { {}, std::make_shared<DatasetContents>(std::move(sources), std::move(splits)), {}, {} };
} catch (const Cancelled&) {
    return { {}, {}, {}, true };
} catch (const std::exception& error) {
    return { {}, {}, QString::fromUtf8(error.what()), false };
}

void OpenedDataset::endLoading(int ticket, const Loaded& loaded)
{
    if (ticket != m_ticket)
        return; // another opening, or cancel(), has taken its place
    m_loading = false;
    if (loaded.isCancelled) {
        Q_EMIT cancelled();
    } else if (!loaded.contents) {
        Q_EMIT failed(loaded.error);
    } else {
        finishSaving();
        m_waiting.clear();
        m_path = loaded.path;
        m_contents = loaded.contents;
        Q_EMIT opened();
    }
}

void OpenedDataset::cancel()
{
    if (!m_loading)
        return;
    m_loader.cancel();
    ++m_ticket;
    m_loading = false;
    Q_EMIT cancelled();
}

DatasetContents& OpenedDataset::changeable()
{
    if (m_contents.use_count() > 1)
        m_contents = std::make_shared<DatasetContents>(*m_contents);
    return *m_contents;
}

void OpenedDataset::edit(const std::vector<PictureEdit>& edits)
{
    std::vector<int> pictures;
    auto& contents = changeable();
    for (const auto& edit : edits) {
        m_waiting.try_emplace(edit.picture, contents.objects(edit.picture));
        contents.apply(edit);
        pictures.push_back(edit.picture);
    }
    Q_EMIT changed(pictures);
    startSaving();
}

int64_t OpenedDataset::requireClass(int part, const std::string& name)
{
    return changeable().requireClass(part, name);
}

void OpenedDataset::setPictureFolder(int part, const QString& folder)
{
    changeable().setPictureFolder(part, toPath(folder));
    Q_EMIT pictureFolderChanged();
}

bool OpenedDataset::isUnsaved(int picture) const
{
    return m_waiting.contains(picture) || m_writing.contains(picture);
}

void OpenedDataset::save()
{
    startSaving();
}

void OpenedDataset::startSaving()
{
    if (!m_writing.empty() || m_waiting.empty())
        return;
    m_writing = std::exchange(m_waiting, {});
    std::map<int, DatasetChanges> changes; // by split
    for (const auto& [picture, before] : m_writing) {
        const int part = m_contents->partOf(picture);
        changes[part].pictures.push_back(
            { m_contents->image(picture), before, m_contents->objects(picture) });
    }
    std::vector<DatasetChanges> all;
    for (auto& [index, change] : changes) {
        const auto& split = m_contents->part(index);
        all.push_back({ m_contents->source(index), split.name, split.images,
            split.dataset.categories, std::move(change.pictures) });
    }
    m_saver.post([this, all = std::move(all)](const std::stop_token&) {
        QString error;
        try {
            write(all);
        } catch (const std::exception& problem) {
            error = QString::fromUtf8(problem.what());
        }
        QMetaObject::invokeMethod(
            this, [this, error] { endSaving(error); }, Qt::QueuedConnection);
    });
}

/// On the saving thread.
void OpenedDataset::write(const std::vector<DatasetChanges>& changes)
{
    for (const auto& change : changes) {
        for (const auto& file : filesOf(change))
            if (m_kept.insert(toQString(file)).second)
                m_backups.keep(toQString(file));
        saveChanges(change);
    }
}

void OpenedDataset::endSaving(const QString& error)
{
    const auto written = std::exchange(m_writing, {});
    if (!error.isEmpty()) {
        for (const auto& [picture, before] : written)
            m_waiting[picture] = before;
        Q_EMIT saveFailed(error);
        return;
    }
    Q_EMIT saved(picturesOf(written));
    startSaving();
}

bool OpenedDataset::finishSaving()
{
    while (!m_writing.empty()) {
        QSemaphore done;
        m_saver.post([&done](const std::stop_token&) { done.release(); });
        done.acquire();
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    }
    return m_waiting.empty();
}

void OpenedDataset::discardUnsaved()
{
    m_waiting.clear();
}

} // namespace detdiffusion
