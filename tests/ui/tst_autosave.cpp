#include "core/domain/error.h"
#include "core/domain/layout_file.h"
#include "ui/document/autosave.h"
#include "ui/document/backups.h"
#include "ui/support/conversions.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace detdiffusion;

class TestAutosave : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<Fixture>(); }
    void cleanup() { m_fixture.reset(); }
    void nothingIsWrittenWithoutChanges();
    void crashLosesNothing();
    void runningProgramsKeepTheirWork();
    void savingClearsTheCopy();
    void undoArmsItAgain();
    void brokenCopiesAreNotLostWork();
    void failureIsToldOnce();
    void backupsRoll();
    void unsavedWorkCountsAsModified();

private:
    struct Fixture {
        QTemporaryDir folder;
        QString root = folder.filePath(QStringLiteral("unsaved"));
        LayoutDocument document;
        DocumentFile file { document, [](const QString&) { return RecalledPicture(); } };
        Autosave autosave { file, root };

        void draw()
        {
            document.addBoxes({ { 0, "dog", { 0.1, 0.1, 0.4, 0.4 } } }, QStringLiteral("draw"));
        }
        /// What a crash now would leave: a copy without the lock of a living program.
        QString crashed()
        {
            const QDir running(root);
            const QString from =
                running.filePath(running.entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0));
            const QDir left(folder.filePath(QStringLiteral("crashed/one")));
            left.mkpath(QStringLiteral("."));
            for (const auto& name : QDir(from).entryList(QDir::Files))
                if (name != QLatin1String("lock"))
                    QFile::copy(QDir(from).filePath(name), left.filePath(name));
            return folder.filePath(QStringLiteral("crashed"));
        }
    };
    bool hasCopy() const
    {
        return !QDir(m_fixture->root).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty();
    }

    std::unique_ptr<Fixture> m_fixture;
};

void TestAutosave::nothingIsWrittenWithoutChanges()
{
    QVERIFY(m_fixture->autosave.write());
    QVERIFY(!QDir(m_fixture->root).exists());
}

void TestAutosave::crashLosesNothing()
{
    const QString path = m_fixture->folder.filePath(QStringLiteral("장면.layout.json"));
    m_fixture->file.saveAs(path);
    m_fixture->autosave.setDelay(std::chrono::milliseconds(1));
    m_fixture->draw();
    QTRY_VERIFY(hasCopy());
    const auto works = findLostWork(m_fixture->crashed());
    QCOMPARE(works.size(), size_t { 1 });
    QCOMPARE(works.front().layout, m_fixture->document.layout());
    QCOMPARE(works.front().path, path);
    QCOMPARE(loadLayout(toPath(path)).boxes.size(), size_t { 0 });
    forget(works.front());
    QVERIFY(findLostWork(m_fixture->folder.filePath(QStringLiteral("crashed"))).empty());
}

void TestAutosave::runningProgramsKeepTheirWork()
{
    m_fixture->draw();
    QVERIFY(m_fixture->autosave.write());
    QVERIFY(hasCopy());
    QVERIFY(findLostWork(m_fixture->root).empty());
    QVERIFY(hasCopy());
}

void TestAutosave::savingClearsTheCopy()
{
    m_fixture->autosave.setDelay(std::chrono::milliseconds(1));
    m_fixture->draw();
    QTRY_VERIFY(hasCopy());
    m_fixture->file.saveAs(m_fixture->folder.filePath(QStringLiteral("a.layout.json")));
    QTRY_VERIFY(!hasCopy());
}

void TestAutosave::undoArmsItAgain()
{
    m_fixture->draw();
    m_fixture->file.saveAs(m_fixture->folder.filePath(QStringLiteral("a.layout.json")));
    m_fixture->autosave.setDelay(std::chrono::milliseconds(1));
    m_fixture->document.undoStack().undo();
    QTRY_VERIFY(hasCopy());
}

void TestAutosave::brokenCopiesAreNotLostWork()
{
    m_fixture->draw();
    QVERIFY(m_fixture->autosave.write());
    const QString root = m_fixture->crashed();
    QFile copy(root + QStringLiteral("/one/unsaved.layout.json"));
    QVERIFY(copy.open(QIODevice::WriteOnly));
    copy.write("{");
    copy.close();
    QVERIFY(findLostWork(root).empty());
}

void TestAutosave::failureIsToldOnce()
{
    // A file where the folder should be.
    QFile inTheWay(m_fixture->root);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QSignalSpy problem(&m_fixture->autosave, &Autosave::problem);
    m_fixture->draw();
    QVERIFY(!m_fixture->autosave.write());
    QVERIFY(!m_fixture->autosave.write());
    QCOMPARE(problem.count(), 1);
    inTheWay.remove();
    QVERIFY(m_fixture->autosave.write());
    QVERIFY(hasCopy());
}

void TestAutosave::backupsRoll()
{
    const QString path = m_fixture->folder.filePath(QStringLiteral("a.layout.json"));
    const Backups backups(m_fixture->folder.filePath(QStringLiteral("backups")));
    backups.keep(path);
    QVERIFY(backups.of(path).empty());
    for (int version = 0; version < 8; ++version) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Truncate));
        file.write(QByteArray::number(version));
        file.flush();
        const QDateTime time(QDate(2026, 1, 1 + version), QTime(12, 0), Qt::UTC);
        QVERIFY(file.setFileTime(time, QFileDevice::FileModificationTime));
        file.close();
        backups.keep(path);
    }
    const auto kept = backups.of(path);
    QCOMPARE(kept.size(), size_t { 5 });
    QCOMPARE(kept.front().savedAt, QDateTime(QDate(2026, 1, 8), QTime(12, 0), Qt::UTC));
    QFile newest(kept.front().path);
    QVERIFY(newest.open(QIODevice::ReadOnly));
    QCOMPARE(newest.readAll(), QByteArray("7"));
}

void TestAutosave::unsavedWorkCountsAsModified()
{
    Layout layout;
    layout.boxes = { { 1, "dog", { 0.1, 0.1, 0.4, 0.4 } } };
    const QString path = m_fixture->folder.filePath(QStringLiteral("a.layout.json"));
    m_fixture->file.adoptUnsaved(layout, path, {});
    QVERIFY(m_fixture->file.isModified());
    QCOMPARE(m_fixture->file.path(), path);
    m_fixture->file.saveAs(path);
    QVERIFY(!m_fixture->file.isModified());
}

QTEST_GUILESS_MAIN(TestAutosave)
#include "tst_autosave.moc"
