#pragma once

#include "ui/gallery/gallery_filter.h"
#include "ui/gallery/gallery_view.h"
#include "ui/gallery/metadata_panel.h"
#include "ui/gallery/picture_export.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace detdiffusion {

/// What of a picture comes back.
enum class Recall { Seed, Settings, All };

/// Everything painted: search, thumbnails, how the chosen one was painted, what can be done with
/// it.
class GalleryPanel : public QWidget {
    Q_OBJECT

public:
    explicit GalleryPanel(Gallery& gallery, QWidget* parent = nullptr);

    GalleryView& view() { return *m_view; }
    GalleryFilter& filter() { return *m_filter; }
    MetadataPanel& metadata() { return *m_metadata; }
    QLineEdit& search() { return *m_search; }
    /// Of the menu behind Export.
    QMenu& exports() { return *m_exports; }

    std::vector<GalleryItem> selected() const;
    QSize sizeHint() const override { return { 900, 190 }; }

Q_SIGNALS:
    void openRequested();
    void starRequested();
    void trashRequested();
    void recallRequested(detdiffusion::Recall what);
    void exportRequested(detdiffusion::ExportFormat format);
    /// Another item is current, or none.
    void currentChanged();

private:
    QLayout* searchRow();
    QLayout* buttonColumn();
    QToolButton* button(QLayout& row, const QString& text, const QString& tip);
    void fillExports();
    void fillRecalls(QMenu& menu);
    void connectView();
    void updateState();

    Gallery& m_gallery;
    GalleryFilter* m_filter;
    GalleryView* m_view;
    QLabel* m_hint;
    QLabel* m_count;
    MetadataPanel* m_metadata;
    QLineEdit* m_search;
    QMenu* m_exports;
    QList<QToolButton*> m_needSelection;
};

} // namespace detdiffusion
