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
    /// A layout or a picture of ours becomes the document, after the question about unsaved
    /// changes; the boxes of another program's annotations replace those of the document, as an
    /// undo step.
    void openPath(const QString& path);
    /// The model's, which the numbers of YOLO labels may stand for.
    void setClasses(std::vector<std::string> classes) { m_classes = std::move(classes); }
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
    /// A picture without a layout.
    void photographOpened(const QString& path);
    void pictureRecalled(const detdiffusion::RecalledPicture& picture);
    void recentFilesChanged();

private:
    using Complaint = void (FileController::*)(const QString&);
    bool attempt(const std::function<void()>& action, Complaint complaint);
    void openAny(const QString& path);
    void openPicture(const QString& path);
    void openLayout(const QString& path);
    void import(const QString& path);
    void noteOpened(const QString& path);
    bool saveTo(const QString& path);
    QString suggestion(const Setting<QString>& folder, const QString& ending) const;
    void remember(const Setting<QString>& folder, const QString& path);

    DocumentFile& m_file;
    FileServices m_services;
    QWidget& m_window;
    std::vector<std::string> m_classes;
};

} // namespace detdiffusion
