#pragma once

#include "core/domain/generation.h"
#include "ui/gallery/gallery_item.h"

#include <QLabel>
#include <QScrollArea>

namespace detdiffusion {

/// How the chosen picture was painted.
class MetadataPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit MetadataPanel(QWidget* parent = nullptr);

    /// `picture`: the item's first one.
    void show(const GalleryItem& item, const GeneratedImage& picture);
    void showText(const QString& text);
    QString text() const { return m_text->text(); }

private:
    static QString boxesOf(const Layout& layout);

    QLabel* m_text;
};

} // namespace detdiffusion
