#pragma once

#include "ui/dialogs/prompts.h"
#include "ui/document/layout_document.h"
#include "ui/gallery/gallery_panel.h"
#include "ui/panels/generation_history.h"
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
        LayoutDocument& document, GenerationPanel& generation, GenerationHistory& history);
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
    /// Reads the first `most` pictures of an item on another thread and hands them to `use`; tells
    /// the problem when they can't be read.
    template <class Use> void read(const GalleryItem& item, qsizetype most, Use use);
    void describeCurrent();
    void open();
    void recall(Recall what);
    void bringBack(Recall what, JobKind kind, const GeneratedImage& picture);
    void star();
    void trash();
    void exportSelected(ExportFormat format);

    Gallery& m_gallery;
    GalleryPanel& m_panel;
    GalleryServices m_services;
    LayoutDocument& m_document;
    GenerationPanel& m_generation;
    GenerationHistory& m_history;
    std::vector<std::string> m_classes;
    int m_described = 0; ///< how often another item was current
    QThreadPool m_exporting; ///< last: jobs of both pools post to this object
    QThreadPool m_reading;
};

} // namespace detdiffusion
