#pragma once

#include "ui/document/layout_editor.h"

#include <QVBoxLayout>
#include <QWidget>

namespace detdiffusion {

/// What is to be said about the selected boxes, or about the whole layout while none is selected,
/// each with the button that helps.
class AdviceList : public QWidget {
    Q_OBJECT

public:
    explicit AdviceList(LayoutEditor& editor, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The user wants another class for the selected box.
    void classEditRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    std::vector<Advice> relevant() const;
    QWidget* row(const Advice& advice);
    void help(const Advice& advice);

    LayoutEditor& m_editor;
    QVBoxLayout* m_column;
};

} // namespace detdiffusion
