#pragma once

#include <QObject>

class QWidget;

namespace detdiffusion {

/// Files dropped anywhere on the window.
class FileDrops : public QObject {
    Q_OBJECT

public:
    explicit FileDrops(QWidget& window);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// One file that the studio opens.
    void dropped(const QString& path);
};

} // namespace detdiffusion
