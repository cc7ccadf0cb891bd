#pragma once

#include <QFrame>
#include <QLabel>
#include <QTimer>

namespace detdiffusion {

enum class MessageKind { Information, Problem };

/// A message inside the window, above the canvas: it blocks nothing. A problem stays until it is
/// closed or replaced; information goes by itself.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showMessage(MessageKind kind, const QString& text);
    QString text() const { return m_text->text(); }

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColors();

    QLabel* m_sign;
    QLabel* m_text;
    QTimer m_leave;
    MessageKind m_kind = MessageKind::Information;
};

} // namespace detdiffusion
