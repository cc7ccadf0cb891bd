#pragma once

#include <QImage>
#include <QListWidget>

namespace detdiffusion {

/// Small pictures with a line below each, in rows; the chosen one is marked.
class ContactSheet : public QListWidget {
    Q_OBJECT

public:
    explicit ContactSheet(QWidget* parent = nullptr);

    /// Without pictures.
    void startOver();
    void addPicture(const QImage& picture, const QString& caption, const QString& details = {});

Q_SIGNALS:
    /// By mouse or keyboard.
    void pictureChosen(int index);

private:
    void makeRoom(const QString& caption);
};

} // namespace detdiffusion
