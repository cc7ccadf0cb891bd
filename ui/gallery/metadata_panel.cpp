#include "ui/gallery/metadata_panel.h"

#include "ui/compare/sweep_caption.h"
#include "ui/gallery/gallery.h"
#include "ui/support/conversions.h"

#include <QLocale>

namespace detdiffusion {

MetadataPanel::MetadataPanel(QWidget* parent)
    : QScrollArea(parent)
    , m_text(new QLabel)
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_text->setContentsMargins(6, 4, 6, 4);
    m_text->setAccessibleName(tr("How the picture was painted"));
    setAccessibleName(m_text->accessibleName());
    setWidget(m_text);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
}

void MetadataPanel::showText(const QString& text)
{
    m_text->setText(text);
}

QString MetadataPanel::boxesOf(const Layout& layout)
{
    QStringList boxes;
    for (const auto& box : layout.boxes)
        boxes << (box.perception == Perception::Unset ? fromUtf8(box.className)
                                                      : tr("%1 (%2)").arg(fromUtf8(box.className),
                                                          SweepCaption::attribute(box.perception)));
    return boxes.join(QStringLiteral(", "));
}

void MetadataPanel::show(const GalleryItem& item, const GeneratedImage& picture)
{
    const auto& settings = picture.settings;
    const QLocale locale;
    QStringList lines { captionOf(item),
        locale.toString(item.time.toLocalTime(), QLocale::ShortFormat),
        tr("Boxes: %1").arg(boxesOf(withStrategy(picture.layout, settings.strategy))),
        tr("Size: %1 × %2").arg(picture.layout.width).arg(picture.layout.height),
        tr("Seed: %1").arg(settings.seed),
        tr("%1 steps, guidance %2, %3")
            .arg(settings.steps)
            .arg(locale.toString(settings.guidance, 'g', 4), fromUtf8(settings.sampler)),
        tr("Model: %1 %2").arg(fromUtf8(picture.modelName), fromUtf8(picture.modelHash)) };
    for (const auto& lora : picture.loras)
        lines << tr("LoRA: %1").arg(fromUtf8(lora));
    if (!picture.prompt.empty())
        lines << tr("Prompt: %1").arg(fromUtf8(picture.prompt));
    m_text->setText(lines.join(QLatin1Char('\n')));
}

} // namespace detdiffusion
