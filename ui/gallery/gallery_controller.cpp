#include "ui/gallery/gallery_controller.h"

#include "ui/jobs/outcome.h"

#include <QDir>

#include <utility>

namespace detdiffusion {

namespace {

QStringList idsOf(const std::vector<GalleryItem>& items)
{
    QStringList ids;
    for (const auto& item : items)
        ids << item.id;
    return ids;
}

} // namespace

GalleryController::GalleryController(Gallery& gallery, GalleryPanel& panel,
    GalleryServices services, LayoutDocument& document, GenerationPanel& generation)
    : QObject(&panel)
    , m_gallery(gallery)
    , m_panel(panel)
    , m_services(std::move(services))
    , m_document(document)
    , m_generation(generation)
{
    m_exporting.setMaxThreadCount(1);
    connectPanel();
    connect(&gallery, &Gallery::problem, this, &GalleryController::problem);
}

GalleryController::~GalleryController()
{
    m_exporting.waitForDone();
}

void GalleryController::connectPanel()
{
    connect(&m_panel, &GalleryPanel::currentChanged, this, &GalleryController::describeCurrent);
    connect(&m_panel, &GalleryPanel::openRequested, this, &GalleryController::open);
    connect(&m_panel, &GalleryPanel::recallRequested, this, &GalleryController::recall);
    connect(&m_panel, &GalleryPanel::starRequested, this, &GalleryController::star);
    connect(&m_panel, &GalleryPanel::trashRequested, this, &GalleryController::trash);
    connect(&m_panel, &GalleryPanel::exportRequested, this, &GalleryController::exportSelected);
}

std::vector<GeneratedImage> GalleryController::read(const GalleryItem& item, qsizetype most)
{
    auto outcome = outcomeOf([&] {
        std::vector<GeneratedImage> pictures;
        for (const auto& path : m_gallery.paths(item).mid(0, most))
            pictures.push_back(m_services.readPicture(path).picture);
        return pictures;
    });
    if (!outcome.value)
        Q_EMIT problem(outcome.error);
    return std::move(outcome.value).value_or(std::vector<GeneratedImage> {});
}

void GalleryController::describeCurrent()
{
    const auto items = m_panel.selected();
    if (items.size() == 1) {
        const auto pictures = read(items.front(), 1);
        if (!pictures.empty())
            m_panel.metadata().show(items.front(), pictures.front());
    } else {
        m_panel.metadata().showText(
            tr("%n picture(s) chosen", nullptr, static_cast<int>(items.size())));
    }
}

void GalleryController::open()
{
    const auto items = m_panel.selected();
    if (items.empty())
        return;
    const auto& item = items.front();
    if (const auto pictures = read(item, item.files.size()); !pictures.empty())
        Q_EMIT showRequested(pictures, item.kind);
}

void GalleryController::recall(Recall what)
{
    const auto items = m_panel.selected();
    const auto pictures = items.empty() ? std::vector<GeneratedImage> {} : read(items.front(), 1);
    if (pictures.empty())
        return;
    const auto& picture = pictures.front();
    auto settings = what == Recall::Seed ? m_generation.settings() : picture.settings;
    settings.seed = picture.settings.seed;
    // The easy half of a pair: the pair itself is painted from the layout as drawn.
    if (what != Recall::Seed && items.front().kind == JobKind::Pair)
        settings.strategy = Strategy::AsDrawn;
    m_generation.setSettings(settings);
    m_generation.setSeedMode(SeedMode::Fixed);
    if (what == Recall::All)
        replaceLayout(picture.layout);
}

/// One step of undo.
void GalleryController::replaceLayout(const Layout& layout)
{
    const QString text = tr("Recall");
    m_document.undoStack().beginMacro(text);
    m_document.setFrame({ layout.width, layout.height, layout.caption }, text);
    m_document.removeBoxes(m_document.allIds(), text);
    m_document.addBoxes(layout.boxes, text);
    m_document.undoStack().endMacro();
}

void GalleryController::star()
{
    const auto items = m_panel.selected();
    if (!items.empty())
        m_gallery.setStarred(idsOf(items), !items.front().starred);
}

void GalleryController::trash()
{
    const auto items = m_panel.selected();
    if (!items.empty()
        && m_services.prompts.mayTrash(m_panel.window(), static_cast<int>(items.size())))
        m_gallery.moveToTrash(idsOf(items));
}

void GalleryController::exportSelected(ExportFormat format)
{
    ExportTask task { format, {}, {}, m_classes, m_services.readPicture, m_services.exportPicture };
    for (const auto& item : m_panel.selected())
        task.pictures << m_gallery.paths(item);
    task.folder = m_services.prompts.folderToExport(
        m_panel.window(), m_services.settings.value(settings::kPictureFolder));
    if (task.folder.isEmpty() || task.pictures.isEmpty())
        return;
    m_services.settings.setValue(settings::kPictureFolder, task.folder);
    m_exporting.start([this, task] { write(task); });
}

/// On another thread.
void GalleryController::write(const ExportTask& task)
{
    const auto outcome = outcomeOf([&] {
        exportPictures(task);
        return static_cast<int>(task.pictures.size());
    });
    QMetaObject::invokeMethod(
        this,
        [this, outcome, folder = task.folder] {
            if (outcome.value)
                Q_EMIT notice(tr("Exported %n picture(s) to %1", nullptr, *outcome.value)
                                  .arg(QDir::toNativeSeparators(folder)));
            else
                Q_EMIT problem(outcome.error);
        },
        Qt::QueuedConnection);
}

} // namespace detdiffusion
