#pragma once

#include "ui/dialogs/prompts.h"
#include "ui/document/document_file.h"
#include "ui/jobs/picture_writer.h"
#include "ui/settings/studio_settings.h"

#include <QObject>

#include <functional>

namespace detdiffusion {

/// What the controller works with, besides the document.
struct FileServices {
    StudioSettings& settings;
    Prompts& prompts;
    PictureWriter writePicture;
};

/// New, open, save: the questions before and the messages after. Errors become messages; nothing is
/// lost without a question.
class FileController : public QObject {
    Q_OBJECT

public:
    FileController(DocumentFile& file, FileServices services, QWidget& window);

    void newLayout();
    void chooseAndOpen();
    /// After the question about unsaved changes.
    void openPath(const QString& path);
    bool save();
    bool saveAs();
    /// One picture to the chosen name; of a pair NAME-easy.png and NAME-hard.png.
    void savePictures(const std::vector<GeneratedImage>& pictures);
    /// Empty when the user chose none.
    QString chooseLora();
    /// False when the user wants to stay, or saving failed.
    bool mayLeaveDocument();

Q_SIGNALS:
    void problem(const QString& message);
    /// The layout could not be written; it is as unsaved as before.
    void saveFailed(const QString& message);
    void notice(const QString& message);
    void opened();
    void pictureRecalled(const detdiffusion::RecalledPicture& picture);
    void recentFilesChanged();

private:
    using Complaint = void (FileController::*)(const QString&);
    bool attempt(const std::function<void()>& action, Complaint complaint);
    bool saveTo(const QString& path);
    QString suggestion(const Setting<QString>& folder, const QString& ending) const;
    void remember(const Setting<QString>& folder, const QString& path);

    DocumentFile& m_file;
    FileServices m_services;
    QWidget& m_window;
};

} // namespace detdiffusion
