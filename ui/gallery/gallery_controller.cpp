#include "ui/gallery/gallery_controller.h"

#include "ui/jobs/background.h"

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
    GalleryServices services, LayoutDocument& document, GenerationPanel& generation,
    GenerationHistory& history)
    : QObject(&panel)
    , m_gallery(gallery)
    , m_panel(panel)
    , m_services(std::move(services))
    , m_document(document)
    , m_generation(generation)
    , m_history(history)
{
    m_exporting.setMaxThreadCount(1);
    m_reading.setMaxThreadCount(1);
    connectPanel();
    connect(&gallery, &Gallery::problem, this, &GalleryController::problem);
}

GalleryController::~GalleryController()
{
    m_exporting.waitForDone();
    m_reading.waitForDone();
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

template <class Use> void GalleryController::read(const GalleryItem& item, qsizetype most, Use use)
{
    const auto work = [paths = m_gallery.paths(item).mid(0, most),
                          readOne = m_services.readPicture] {
        std::vector<GeneratedImage> pictures;
        for (const auto& path : paths)
            pictures.push_back(readOne(path).picture);
        return pictures;
    };
    inBackground(m_reading, *this, work, [this, use](const auto& outcome) {
        if (outcome.value)
            use(*outcome.value);
        else
            Q_EMIT problem(outcome.error);
    });
}

void GalleryController::describeCurrent()
{
    const int turn = ++m_described;
    const auto items = m_panel.selected();
    if (items.size() == 1)
        read(items.front(), 1, [this, turn, item = items.front()](const auto& pictures) {
            if (turn == m_described)
                m_panel.metadata().show(item, pictures.front());
        });
    else
        m_panel.metadata().showText(
            tr("%n picture(s) chosen", nullptr, static_cast<int>(items.size())));
}

void GalleryController::open()
{
    const auto items = m_panel.selected();
    if (items.empty())
        return;
    const auto& item = items.front();
    read(item, item.files.size(),
        [this, kind = item.kind](const auto& pictures) { Q_EMIT showRequested(pictures, kind); });
}

void GalleryController::recall(Recall what)
{
    const auto items = m_panel.selected();
    if (!items.empty())
        read(items.front(), 1, [this, what, kind = items.front().kind](const auto& pictures) {
            bringBack(what, kind, pictures.front());
        });
}

/// One step of undo.
void GalleryController::bringBack(Recall what, JobKind kind, const GeneratedImage& picture)
{
    const QString text = tr("Recall");
    auto choices = m_generation.choices();
    if (what != Recall::Seed)
        choices.settings = picture.settings;
    choices.settings.seed = picture.settings.seed;
    // The easy half of a pair: the pair itself is painted from the layout as drawn.
    if (what != Recall::Seed && kind == JobKind::Pair)
        choices.settings.strategy = Strategy::AsDrawn;
    choices.seedMode = SeedMode::Fixed;
    if (what != Recall::All) {
        m_history.choose(choices, text);
        return;
    }
    m_document.undoStack().beginMacro(text);
    m_history.choose(choices, text);
    m_document.replace(picture.layout, text);
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
    const auto work = [task] {
        exportPictures(task);
        return static_cast<int>(task.pictures.size());
    };
    inBackground(m_exporting, *this, work, [this, folder = task.folder](const auto& outcome) {
        if (outcome.value)
            Q_EMIT notice(tr("Exported %n picture(s) to %1", nullptr, *outcome.value)
                              .arg(QDir::toNativeSeparators(folder)));
        else
            Q_EMIT problem(outcome.error);
    });
}

} // namespace detdiffusion
