#include "ui/file_controller.h"

#include "ui/document/foreign_annotations.h"
#include "ui/document/openable_files.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

namespace detdiffusion {

namespace {

QStringList picturePaths(const QString& chosen, size_t count)
{
    if (count == 1)
        return { chosen };
    const QString base = withoutEnding(chosen);
    return { base + QStringLiteral("-easy.png"), base + QStringLiteral("-hard.png") };
}

} // namespace

FileController::FileController(DocumentFile& file, FileServices services, QWidget& window)
    : QObject(&window)
    , m_file(file)
    , m_services(std::move(services))
    , m_window(window)
{
}

void FileController::newLayout()
{
    if (!mayLeaveDocument())
        return;
    const auto frame = m_file.document().frame();
    m_file.createNew(frame.width, frame.height);
    Q_EMIT opened();
}

void FileController::chooseAndOpen()
{
    const QString path = m_services.prompts.layoutToOpen(
        &m_window, m_services.settings.value(settings::kLayoutFolder));
    if (!path.isEmpty())
        openPath(path);
}

void FileController::openPath(const QString& path)
{
    const bool done = attempt([&] { openAny(path); }, &FileController::problem);
    if (!done && !QFileInfo::exists(path))
        m_services.settings.removeRecentFile(path);
    Q_EMIT recentFilesChanged();
}

void FileController::openAny(const QString& path)
{
    const auto kind = openableFile(path);
    if (kind == OpenableFile::Picture)
        openPicture(path);
    else if (kind == OpenableFile::Annotations || isCocoFile(path))
        import(path);
    else
        openLayout(path);
}

void FileController::openPicture(const QString& path)
{
    try {
        const auto recalled = m_file.readPicture(path);
        if (!mayLeaveDocument())
            return;
        m_file.adopt(recalled.picture.layout, QFileInfo(path).completeBaseName());
        noteOpened(path);
        Q_EMIT pictureRecalled(recalled);
    } catch (const NoLayoutInside&) {
        Q_EMIT photographOpened(path);
    }
}

void FileController::openLayout(const QString& path)
{
    if (!mayLeaveDocument())
        return;
    m_file.open(path);
    noteOpened(path);
}

void FileController::noteOpened(const QString& path)
{
    remember(settings::kLayoutFolder, path);
    m_services.settings.addRecentFile(QFileInfo(path).absoluteFilePath());
    Q_EMIT opened();
}

void FileController::import(const QString& path)
{
    auto layout = m_file.document().layout();
    layout.boxes = readAnnotations(path, m_classes);
    m_file.document().replace(layout, tr("Import"));
    Q_EMIT notice(tr("%n box(es) of %1 have replaced the layout's; Undo brings those back.",
        nullptr, static_cast<int>(layout.boxes.size()))
                      .arg(QFileInfo(path).fileName()));
}

bool FileController::save()
{
    if (m_file.isKept()) {
        bool isKept = false;
        attempt([&] { isKept = m_file.keep(); }, &FileController::saveFailed);
        return isKept;
    }
    return m_file.path().isEmpty() ? saveAs() : saveTo(m_file.path());
}

bool FileController::saveAs()
{
    const QString chosen = m_services.prompts.layoutToSave(
        &m_window, suggestion(settings::kLayoutFolder, kLayoutEnding));
    return !chosen.isEmpty() && saveTo(withLayoutEnding(chosen));
}

void FileController::savePictures(const std::vector<GeneratedImage>& pictures)
{
    if (pictures.empty())
        return;
    const QString chosen = m_services.prompts.pictureToSave(
        &m_window, suggestion(settings::kPictureFolder, kPictureEnding));
    if (chosen.isEmpty())
        return;
    const QString path = withPictureEnding(chosen);
    const QStringList paths = picturePaths(path, pictures.size());
    QStringList existing;
    for (const auto& each : paths)
        if (each != path && QFileInfo::exists(each))
            existing << QDir::toNativeSeparators(each);
    if (!existing.isEmpty() && !m_services.prompts.mayReplace(&m_window, existing))
        return;
    attempt(
        [&] {
            for (size_t i = 0; i < pictures.size(); ++i)
                m_services.writePicture(pictures[i], paths[static_cast<qsizetype>(i)]);
            remember(settings::kPictureFolder, path);
            Q_EMIT notice(tr("Saved %1").arg(paths.join(QStringLiteral(", "))));
        },
        &FileController::problem);
}

QString FileController::chooseLora()
{
    const QString path =
        m_services.prompts.loraToAdd(&m_window, m_services.settings.value(settings::kLoraFolder));
    if (!path.isEmpty())
        remember(settings::kLoraFolder, path);
    return path;
}

bool FileController::mayLeaveDocument()
{
    if (!m_file.isModified())
        return true;
    switch (m_services.prompts.unsavedChanges(&m_window, m_file.displayName())) {
    case UnsavedAnswer::Save:
        return save();
    case UnsavedAnswer::Discard:
        return true;
    case UnsavedAnswer::Cancel:
        break;
    }
    return false;
}

bool FileController::saveTo(const QString& path)
{
    return attempt(
        [&] {
            m_file.saveAs(path);
            remember(settings::kLayoutFolder, path);
            m_services.settings.addRecentFile(QFileInfo(path).absoluteFilePath());
            Q_EMIT recentFilesChanged();
            Q_EMIT notice(tr("Saved %1").arg(QDir::toNativeSeparators(path)));
        },
        &FileController::saveFailed);
}

bool FileController::attempt(const std::function<void()>& action, Complaint complaint)
{
    try {
        action();
        return true;
    } catch (const std::exception& error) {
        Q_EMIT(this->*complaint)(QString::fromUtf8(error.what()));
        return false;
    }
}

QString FileController::suggestion(const Setting<QString>& folder, const QString& ending) const
{
    const QString last = m_services.settings.value(folder);
    return QDir(last.isEmpty() ? QDir::homePath() : last)
        .filePath(withoutEnding(m_file.displayName()) + ending);
}

void FileController::remember(const Setting<QString>& folder, const QString& path)
{
    m_services.settings.setValue(folder, QFileInfo(path).absolutePath());
}

} // namespace detdiffusion
