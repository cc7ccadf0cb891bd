#pragma once

#include <QAction>
#include <QElapsedTimer>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <QWidget>

namespace detdiffusion {

/// What the engine is doing: text, progress and Cancel.
class JobBar : public QWidget {
    Q_OBJECT

public:
    explicit JobBar(QAction& cancel, QWidget* parent = nullptr);

    /// At rest.
    void showText(const QString& text);
    void showBusy(const QString& text);
    /// Painting: time per step, and the time that is left as it follows from the time so far.
    void showProgress(int step, int total);
    /// Anything else.
    void showPercent(const QString& text, int percent);

    /// Rounded up to seconds.
    static QString durationText(double seconds);

    QString text() const { return m_text->text(); }
    const QProgressBar& progress() const { return *m_progress; }

private:
    QLabel* m_text;
    QProgressBar* m_progress;
    QToolButton* m_cancel;
    QElapsedTimer m_time;
};

} // namespace detdiffusion
