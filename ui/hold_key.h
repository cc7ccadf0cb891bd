#pragma once

#include <QObject>

namespace detdiffusion {

/// A key that does something while it is held, wherever the focus is in a window. Text fields keep
/// the key for themselves.
class HoldKey : public QObject {
    Q_OBJECT

public:
    HoldKey(Qt::Key key, QWidget& window, QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void held(bool held);

private:
    bool isKey(const QEvent& event) const;
    /// Pressed in the window, outside of text fields, without Ctrl and the like.
    bool isOurs(const QObject& watched, const QEvent& press) const;
    void set(bool held);

    Qt::Key m_key;
    QWidget& m_window;
    bool m_held = false;
};

} // namespace detdiffusion
