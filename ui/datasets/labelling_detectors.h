#pragma once

#include <QCheckBox>
#include <QListWidget>
#include <QPushButton>

#include <functional>

namespace detdiffusion {

/// Asks for the path of a detector; empty: cancelled.
using DetectorChooser = std::function<QString(QWidget* parent)>;

/// The detectors that are to label, in their order.
class LabellingDetectors : public QWidget {
    Q_OBJECT

public:
    /// For an .onnx, .cfg or config.json file, and for the folder of a detector of our own.
    LabellingDetectors(
        DetectorChooser chooseFile, DetectorChooser chooseFolder, QWidget* parent = nullptr);

    QStringList paths() const;
    void setPaths(const QStringList& paths);
    bool byFold() const { return m_byFold->isEnabled() && m_byFold->isChecked(); }
    void setByFold(bool byFold) { m_byFold->setChecked(byFold); }
    /// What the detectors say about themselves, as far as they have been opened.
    void setDescriptions(const QStringList& descriptions);
    /// While they work, they can't be changed.
    void setLocked(bool locked);
    QListWidget& list() { return *m_list; }

Q_SIGNALS:
    void changed();

private:
    QPushButton* addButton(const QString& text, const QString& help, const DetectorChooser& choose);
    void add(const QString& path);
    void remove();
    void note();

    QListWidget* m_list;
    QPushButton* m_addFile;
    QPushButton* m_addFolder;
    QPushButton* m_remove;
    QCheckBox* m_byFold;
    bool m_isLocked = false;
};

} // namespace detdiffusion
