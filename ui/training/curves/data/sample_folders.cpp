#include "ui/training/curves/data/sample_folders.h"

#include <QDir>

#include <algorithm>

namespace detdiffusion {

QList<SampleSet> findSamples(const QString& runFolder)
{
    const QString prefix = QStringLiteral("step_");
    const QDir samples(QDir(runFolder).filePath(QStringLiteral("samples")));
    QList<SampleSet> sets;
    for (const auto& name : samples.entryList({ prefix + QLatin1Char('*') }, QDir::Dirs)) {
        bool isStep = false;
        SampleSet set { name.mid(prefix.size()).toUInt(&isStep), {} };
        const QDir folder(samples.filePath(name));
        for (const auto& file :
            folder.entryList({ QStringLiteral("*.png") }, QDir::Files, QDir::Name))
            set.files << folder.filePath(file);
        if (isStep && !set.files.isEmpty())
            sets << set;
    }
    std::ranges::sort(sets, {}, &SampleSet::step);
    return sets;
}

SampleFolders::SampleFolders(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

SampleFolders::~SampleFolders()
{
    m_pool.waitForDone();
}

void SampleFolders::look(const QString& runFolder)
{
    m_pool.clear();
    m_pool.start([this, runFolder, question = ++m_question] {
        const QList<SampleSet> sets = findSamples(runFolder);
        QMetaObject::invokeMethod(
            this,
            [this, sets, question] {
                if (question == m_question)
                    Q_EMIT found(sets);
            },
            Qt::QueuedConnection);
    });
}

} // namespace detdiffusion
