#pragma once

#include <QObject>
#include <QStringList>
#include <QThreadPool>

namespace detdiffusion {

/// The samples of one checkpoint.
struct SampleSet {
    uint32_t step = 0;
    QStringList files; ///< absolute, by name

    bool operator==(const SampleSet&) const = default;
};

/// Looks for `samples/step_N/*.png` in a run folder, by ascending step. Any thread.
QList<SampleSet> findSamples(const QString& runFolder);

/// The samples of a run, looked for on another thread.
class SampleFolders : public QObject {
    Q_OBJECT

public:
    explicit SampleFolders(QObject* parent = nullptr);
    ~SampleFolders() override;

    /// The answer comes with found(); a question that another one followed is not answered.
    void look(const QString& runFolder);

Q_SIGNALS:
    void found(const QList<detdiffusion::SampleSet>& samples);

private:
    int m_question = 0;
    QThreadPool m_pool; ///< last: its jobs post to this object
};

} // namespace detdiffusion
