#pragma once

#include "core/domain/image.h"
#include "ui/datasets/picture_delegate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

class QHBoxLayout;

namespace detdiffusion {

/// The pictures of the open data set: thumbnails with boxes, and what is searched for.
class PicturesPage : public QWidget {
    Q_OBJECT

public:
    /// `readImage` decodes a picture, on other threads.
    PicturesPage(OpenedDataset& dataset, PictureList& list, ImageReader readImage,
        QWidget* parent = nullptr);

    QListView& view() { return *m_view; }
    QLineEdit& search() { return *m_search; }
    QComboBox& classes() { return *m_classes; }
    QComboBox& perceptions() { return *m_perceptions; }
    QComboBox& sizes() { return *m_sizes; }
    QComboBox& splits() { return *m_splits; }
    QString countText() const { return m_count->text(); }
    Thumbnails& thumbnails() { return m_thumbnails; }
    /// Makes it current and scrolls to it.
    void showPicture(int picture);

Q_SIGNALS:
    /// To be edited on the canvas.
    void openRequested(int picture);
    /// D and A: the next (1) or the one before (-1).
    void stepRequested(int way);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QLayout* filterRow();
    QComboBox* addFilter(QHBoxLayout& row, const QString& name);
    void fillFilters();
    void applyFilter();
    void openCurrent();
    void updateCount();
    bool handleKey(const QKeyEvent& event);

    OpenedDataset& m_dataset;
    PictureList& m_list;
    Thumbnails m_thumbnails;
    PictureDelegate* m_delegate;
    QListView* m_view;
    QLabel* m_hint;
    QLabel* m_count;
    QLineEdit* m_search;
    QComboBox* m_classes = nullptr;
    QComboBox* m_perceptions = nullptr;
    QComboBox* m_sizes = nullptr;
    QComboBox* m_splits = nullptr;
    QCheckBox* m_boxes;
    QPushButton* m_open;
};

} // namespace detdiffusion
