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
    const auto isOurs = [&] {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        return watched->isWidgetType() && key.key() == m_key && !key.isAutoRepeat();
    };
    if (event->type() == QEvent::KeyPress && isOurs()) {
        const auto* widget = static_cast<const QWidget*>(watched);
        const bool typing = widget->testAttribute(Qt::WA_InputMethodEnabled);
        if (widget->window() == &m_window && !typing
            && static_cast<const QKeyEvent*>(event)->modifiers() == Qt::NoModifier)
            set(true);
    } else if (event->type() == QEvent::KeyRelease && isOurs()) {
        set(false);
    } else if (event->type() == QEvent::WindowDeactivate && watched == &m_window) {
        // The release goes to another window.
        set(false);
    }
    return false;
}

void HoldKey::set(bool held)
{
    if (held == m_held)
        return;
    m_held = held;
    Q_EMIT this->held(held);
}

} // namespace detdiffusion
