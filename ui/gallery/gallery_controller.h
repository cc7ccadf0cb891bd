#pragma once

#include "ui/dialogs/prompts.h"
#include "ui/document/layout_document.h"
#include "ui/gallery/gallery_panel.h"
#include "ui/panels/generation_panel.h"
#include "ui/settings/studio_settings.h"

namespace detdiffusion {

/// What the gallery works with.
struct GalleryServices {
    PictureReader readPicture;
    PictureExporter exportPicture;
    StudioSettings& settings;
    Prompts& prompts;
};

/// What is done with pictures of the gallery: show, recall, star, export, trash.
class GalleryController : public QObject {
    Q_OBJECT

public:
    GalleryController(Gallery& gallery, GalleryPanel& panel, GalleryServices services,
        LayoutDocument& document, GenerationPanel& generation);
    ~GalleryController() override;

    /// Their order is kept in exported data sets.
    void setClasses(std::vector<std::string> classes) { m_classes = std::move(classes); }

Q_SIGNALS:
    void showRequested(
        const std::vector<detdiffusion::GeneratedImage>& pictures, detdiffusion::JobKind kind);
    void problem(const QString& message);
    void notice(const QString& message);

private:
    void connectPanel();
    /// The pictures of an item; empty after a problem was told.
    std::vector<GeneratedImage> read(const GalleryItem& item, qsizetype most);
    void describeCurrent();
    void open();
    void recall(Recall what);
    void replaceLayout(const Layout& layout);
    void star();
    void trash();
    void exportSelected(ExportFormat format);
    void write(const ExportTask& task);

    Gallery& m_gallery;
    GalleryPanel& m_panel;
    GalleryServices m_services;
    LayoutDocument& m_document;
    GenerationPanel& m_generation;
    std::vector<std::string> m_classes;
    QThreadPool m_exporting; ///< last: its jobs post to this object
};

} // namespace detdiffusion
