#pragma once

#include <QFrame>
#include <QLabel>
#include <QTimer>

#include <functional>
#include <vector>

class QHBoxLayout;

namespace detdiffusion {

/// A button of a message: what helps.
struct Remedy {
    QString text;
    std::function<void()> apply;
};

enum class MessageKind { Information, Problem };

/// A message inside the window, above the canvas: it blocks nothing. A problem stays until it is
/// closed or replaced; information goes by itself.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// A remedy closes the message.
    void showMessage(
        MessageKind kind, const QString& text, const std::vector<Remedy>& remedies = {});
    QString text() const { return m_text->text(); }

protected:
    void changeEvent(QEvent* event) override;

private:
    void showRemedies(const std::vector<Remedy>& remedies);
    void applyColors();

    QLabel* m_sign;
    QLabel* m_text;
    QHBoxLayout* m_remedies;
    QTimer m_leave;
    MessageKind m_kind = MessageKind::Information;
};

} // namespace detdiffusion
