#include "ui/panels/memory_note.h"

#include "ui/support/colors.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QStyle>

#include <algorithm>

namespace detdiffusion {

MemoryNote::MemoryNote(QWidget* parent)
    : QFrame(parent)
    , m_sign(new QLabel)
    , m_text(new QLabel)
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    const auto icon = style()->standardIcon(QStyle::SP_MessageBoxWarning);
    m_sign->setPixmap(icon.pixmap(QSize(side, side), devicePixelRatioF()));
    setOutlook({});
}

void MemoryNote::setOutlook(const MemoryOutlook& outlook)
{
    m_text->setText(outlook.text);
    setToolTip(outlook.details);
    setAccessibleName(outlook.text);
    m_isWarning = outlook.isShort;
    m_sign->setVisible(m_isWarning);
    applyColors();
    makeRoom();
}

void MemoryNote::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    makeRoom();
}

/// Docks do not ask how high a wrapped text is at their width, and would cut what lies below.
void MemoryNote::makeRoom()
{
    setMinimumHeight(std::max(0, layout()->heightForWidth(width())));
}

void MemoryNote::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyColors();
}

void MemoryNote::applyColors()
{
    constexpr int kWarningMargin = 6;
    const int margin = m_isWarning ? kWarningMargin : 0;
    layout()->setContentsMargins(margin, margin, margin, margin);
    setAutoFillBackground(m_isWarning);
    setPalette(m_isWarning ? tintedPalette(kProblemHue) : QGuiApplication::palette());
}

} // namespace detdiffusion
