#pragma once

#include "ui/support/memory_outlook.h"

#include <QFrame>
#include <QLabel>

namespace detdiffusion {

/// One line beside Generate about the memory of the next picture; tinted, with a sign, when there
/// is too little.
class MemoryNote : public QFrame {
    Q_OBJECT

public:
    explicit MemoryNote(QWidget* parent = nullptr);

    void setOutlook(const MemoryOutlook& outlook);
    QString text() const { return m_text->text(); }
    bool isWarning() const { return m_isWarning; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyColors();
    void makeRoom();

    QLabel* m_sign;
    QLabel* m_text;
    bool m_isWarning = false;
};

} // namespace detdiffusion
