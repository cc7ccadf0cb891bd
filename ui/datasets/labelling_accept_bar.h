#pragma once

#include "ui/datasets/labelling_layer.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

#include <functional>

namespace detdiffusion {

/// What becomes of the proposals: accepted for all, some pictures or some classes, rejected,
/// undone, or written into a file of their own.
class LabellingAcceptBar : public QWidget {
    Q_OBJECT

public:
    /// `selectedImages` says which pictures are selected.
    LabellingAcceptBar(LabellingLayer& layer, std::function<std::set<int64_t>()> selectedImages,
        QWidget* parent = nullptr);

    void setClasses(const std::vector<Category>& categories);
    LayerScope scope() const;
    /// Counts again: proposals or selection have changed.
    void refresh();

    QComboBox& pictures() { return *m_pictures; }
    QListWidget& classes() { return *m_classes; }
    QCheckBox& overHandmade() { return *m_overHandmade; }
    QPushButton& acceptButton() { return *m_accept; }
    QPushButton& rejectButton() { return *m_reject; }
    QPushButton& undoButton() { return *m_undo; }
    QPushButton& redoButton() { return *m_redo; }
    QPushButton& saveButton() { return *m_save; }
    QString summary() const { return m_summary->text(); }

Q_SIGNALS:
    void saveRequested();

private:
    QToolButton* classButton();
    void showClassChoice();
    void accept();

    LabellingLayer& m_layer;
    std::function<std::set<int64_t>()> m_selectedImages;
    QLabel* m_summary;
    QComboBox* m_pictures;
    QListWidget* m_classes;
    QToolButton* m_classButton;
    QCheckBox* m_overHandmade;
    QPushButton* m_accept;
    QPushButton* m_reject;
    QPushButton* m_undo;
    QPushButton* m_redo;
    QPushButton* m_save;
};

} // namespace detdiffusion
