#include "ui/hold_key.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace detdiffusion {

HoldKey::HoldKey(Qt::Key key, QWidget& window, QObject* parent)
    : QObject(parent)
    , m_key(key)
    , m_window(window)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool HoldKey::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && isOurs(*watched, *event))
        set(true);
    // The release may go to another widget or, after the window was left, to none of ours.
    const bool released = event->type() == QEvent::KeyRelease && isKey(*event);
    const bool left = event->type() == QEvent::WindowDeactivate && watched == &m_window;
    if (released || left)
        set(false);
    return false;
}

bool HoldKey::isKey(const QEvent& event) const
{
    const auto& key = static_cast<const QKeyEvent&>(event);
    return key.key() == m_key && !key.isAutoRepeat();
}

bool HoldKey::isOurs(const QObject& watched, const QEvent& press) const
{
    if (!watched.isWidgetType() || !isKey(press))
        return false;
    const auto& widget = static_cast<const QWidget&>(watched);
    const bool isTyping = widget.testAttribute(Qt::WA_InputMethodEnabled);
    return widget.window() == &m_window && !isTyping
        && static_cast<const QKeyEvent&>(press).modifiers() == Qt::NoModifier;
}

void HoldKey::set(bool held)
{
    if (held == m_held)
        return;
    m_held = held;
    Q_EMIT this->held(held);
}

} // namespace detdiffusion
