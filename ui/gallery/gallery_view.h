#pragma once

#include <QListView>

namespace detdiffusion {

/// The thumbnails. Return opens, the point key stars, Delete goes to the trash; these keys belong
/// to the list while it has the focus.
class GalleryView : public QListView {
    Q_OBJECT

public:
    explicit GalleryView(QWidget* parent = nullptr);

Q_SIGNALS:
    void openRequested();
    void starRequested();
    void trashRequested();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace detdiffusion
