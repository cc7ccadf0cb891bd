#pragma once

#include "core/data/dataset_writeback.h"
#include "ui/datasets/dataset_contents.h"
#include "ui/document/backups.h"
#include "ui/jobs/engine_thread.h"

#include <QObject>

#include <map>
#include <memory>
#include <set>

namespace detdiffusion {

/// The data set that the studio works on: opened and saved on a thread of its own, changed here.
/// Files are the truth: an edit changes the contents at once and is then written into the data
/// set's own files, the pictures it does not name untouched. What can't be written waits, and is
/// tried again with the next edit or by save(). Use it from the GUI thread.
class OpenedDataset : public QObject {
    Q_OBJECT

public:
    /// `sizeOf` reads the size of a picture, on the other thread. `backupFolder` gets the versions
    /// of files before they were changed the first time.
    OpenedDataset(PictureSizeReader sizeOf, const QString& backupFolder, QObject* parent = nullptr);
    /// Waits until every edit is written or has failed.
    ~OpenedDataset() override;

    /// Anything that recognizeDataset knows. Ends in opened, failed or, after cancel(), cancelled;
    /// the data set that was open stays until opened, which waits for its edits to be written.
    /// Cancels an opening that is under way.
    void open(const QString& path);
    /// Of the opening; at once.
    void cancel();
    bool isLoading() const { return m_loading; }
    /// Of the data set that is open.
    const QString& path() const { return m_path; }

    bool isOpen() const { return m_contents != nullptr; }
    /// Null while none is open. Whoever keeps it, on any thread, keeps this state.
    std::shared_ptr<const DatasetContents> contents() const { return m_contents; }

    /// Several at once are written at once. Ids of objects come from freshObjectId.
    void edit(const std::vector<PictureEdit>& edits);
    /// The class of this name, added to the part when it is new (it is written with the next
    /// edit).
    int64_t requireClass(int part, const std::string& name);
    int64_t freshObjectId(int part) const { return m_contents->freshObjectId(part); }
    /// For COCO files whose pictures lie elsewhere.
    void setPictureFolder(int part, const QString& folder);

    /// Edits that are not in the files yet, because they are being written or could not be.
    bool hasUnsaved() const { return !m_waiting.empty() || !m_writing.empty(); }
    bool isUnsaved(int picture) const;
    int unsavedCount() const { return static_cast<int>(m_waiting.size() + m_writing.size()); }
    /// Tries what could not be written once more.
    void save();
    /// Waits until nothing is being written; false when something could not be.
    bool finishSaving();
    /// Forgets what could not be written.
    void discardUnsaved();

Q_SIGNALS:
    void loadStarted();
    /// In percent, or the number of pictures read where `total` is 0.
    void progressed(int done, int total);
    void opened();
    void failed(const QString& message);
    void cancelled();
    /// Objects or classes of these pictures are others now.
    void changed(const std::vector<int>& pictures);
    void pictureFolderChanged();
    /// These pictures are in the data set's files.
    void saved(const std::vector<int>& pictures);
    void saveFailed(const QString& message);

private:
    /// Of a picture: what its file has, so that somebody else's change is noticed.
    using Befores = std::map<int, std::vector<Annotation>>;
    struct Loaded {
        QString path;
        std::shared_ptr<DatasetContents> contents;
        QString error;
        bool isCancelled = false;
    };
    DatasetContents& changeable();
    Loaded load(const std::filesystem::path& path, const std::stop_token& stop);
    void endLoading(int ticket, const Loaded& loaded);
    void startSaving();
    void write(const std::vector<DatasetChanges>& changes);
    void endSaving(const QString& error);

    PictureSizeReader m_sizeOf;
    Backups m_backups;
    QString m_path;
    std::shared_ptr<DatasetContents> m_contents;
    bool m_loading = false;
    int m_ticket = 0; ///< of the opening that counts
    Befores m_waiting; ///< edited, not being written
    Befores m_writing;
    std::set<QString> m_kept; ///< files with a backup; touched by the saving thread only
    EngineThread m_loader; ///< last, both: they stop before the members their jobs use go
    EngineThread m_saver;
};

} // namespace detdiffusion
