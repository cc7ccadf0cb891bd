#include "ui/panels/message_bar.h"

#include "ui/support/colors.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace detdiffusion {

namespace {

constexpr int kInformationMilliseconds = 6000;

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_sign(new QLabel)
    , m_text(new QLabel)
    , m_remedies(new QHBoxLayout)
{
    setAutoFillBackground(true);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAccessibleName(tr("Message"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* close = new QToolButton;
    close->setAutoRaise(true);
    close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->addWidget(m_sign);
    row->addWidget(m_text, 1);
    row->addLayout(m_remedies);
    row->addWidget(close);
    m_leave.setSingleShot(true);
    m_leave.setInterval(kInformationMilliseconds);
    connect(&m_leave, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void MessageBar::showMessage(
    MessageKind kind, const QString& text, const std::vector<Remedy>& remedies)
{
    m_kind = kind;
    m_text->setText(text);
    m_text->setAccessibleName(text);
    const auto icon =
        style()->standardIcon(kind == MessageKind::Problem ? QStyle::SP_MessageBoxWarning
                                                           : QStyle::SP_MessageBoxInformation);
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_sign->setPixmap(icon.pixmap(QSize(side, side), devicePixelRatioF()));
    showRemedies(remedies);
    applyColors();
    m_leave.stop();
    if (kind == MessageKind::Information)
        m_leave.start();
    show();
}

void MessageBar::showRemedies(const std::vector<Remedy>& remedies)
{
    while (auto* item = m_remedies->takeAt(0)) {
        // Not deleted at once: the click on a remedy may be what led here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto& remedy : remedies) {
        auto* button = new QPushButton(remedy.text);
        connect(button, &QPushButton::clicked, this, [this, apply = remedy.apply] {
            hide();
            apply();
        });
        m_remedies->addWidget(button);
    }
}

void MessageBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyColors();
}

void MessageBar::applyColors()
{
    setPalette(tintedPalette(m_kind == MessageKind::Problem
            ? kProblemHue
            : QGuiApplication::palette().color(QPalette::Highlight)));
}

} // namespace detdiffusion
