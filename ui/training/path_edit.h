#pragma once

#include <QLineEdit>
#include <QWidget>

namespace detdiffusion {

/// A path to type or to choose.
class PathEdit : public QWidget {
    Q_OBJECT

public:
    enum class Kind { File, Folder };

    explicit PathEdit(Kind kind, QWidget* parent = nullptr);

    QString path() const { return m_line->text().trimmed(); }
    void setPath(const QString& path) { m_line->setText(path); }
    QLineEdit& line() { return *m_line; }

Q_SIGNALS:
    void changed();

private:
    void choose();

    Kind m_kind;
    QLineEdit* m_line;
};

} // namespace detdiffusion
