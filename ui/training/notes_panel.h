#pragma once

#include <QPlainTextEdit>
#include <QTimer>

namespace detdiffusion {

/// Free text about a run, kept in its folder: written a moment after the last key, and before
/// another run is shown.
class NotesPanel : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit NotesPanel(QWidget* parent = nullptr);
    ~NotesPanel() override;

    /// Empty = none.
    void show(const QString& run);
    void save();

Q_SIGNALS:
    void problem(const QString& message);

private:
    QString m_run;
    QString m_saved;
    QTimer m_delay;
};

} // namespace detdiffusion
