#include "core/domain/error.h"
#include "core/domain/layout_file.h"
#include "ui/document/document_file.h"
#include "ui/support/conversions.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace detdiffusion;

class TestDocumentFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savesAndOpensAgain();
    void savingCleansAndEditingDirties();
    void failedSaveKeepsTheDirtyFlag();
    void failedOpenKeepsTheDocument_data();
    void failedOpenKeepsTheDocument();
    void opensTheLayoutOfAPicture();
    void namesBeyondLatinWork();
};

namespace {

RecalledPicture noPicture(const QString& path)
{
    throw Error(path.toStdString() + ": not one of ours");
}

LayoutBox dog()
{
    return { 0, "dog", { 0.1, 0.1, 0.4, 0.4 }, Perception::Hard, "{}" };
}

} // namespace

void TestDocumentFile::savesAndOpensAgain()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("scene.layout.json");
    LayoutDocument document;
    DocumentFile file(document, noPicture);
    document.addBoxes({ dog() }, "add");
    file.saveAs(path);
    const Layout saved = document.layout();
    file.createNew(64, 64);
    QVERIFY(file.path().isEmpty());
    file.open(path);
    QCOMPARE(document.layout(), saved);
    QCOMPARE(file.displayName(), QStringLiteral("scene.layout.json"));
}

void TestDocumentFile::savingCleansAndEditingDirties()
{
    const QTemporaryDir folder;
    LayoutDocument document;
    DocumentFile file(document, noPicture);
    QVERIFY(!file.isModified());
    document.addBoxes({ dog() }, "add");
    QVERIFY(file.isModified());
    file.saveAs(folder.filePath("a.layout.json"));
    QVERIFY(!file.isModified());
    document.undoStack().undo();
    QVERIFY(file.isModified());
}

void TestDocumentFile::failedSaveKeepsTheDirtyFlag()
{
    const QTemporaryDir folder;
    LayoutDocument document;
    DocumentFile file(document, noPicture);
    document.addBoxes({ dog() }, "add");
    QVERIFY_EXCEPTION_THROWN(file.saveAs(folder.filePath("missing/a.layout.json")), Error);
    QVERIFY(file.isModified());
    QVERIFY(file.path().isEmpty());
}

void TestDocumentFile::failedOpenKeepsTheDocument_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("box outside") << QByteArray(
        R"({"version":1,"width":8,"height":8,"boxes":[{"id":1,"class":"a","box":[0,0,2,1]}]})");
    QTest::newRow("newer version")
        << QByteArray(R"({"version":99,"width":8,"height":8,"boxes":[]})");
}

void TestDocumentFile::failedOpenKeepsTheDocument()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    QFile broken(folder.filePath("broken.layout.json"));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(content);
    broken.close();
    LayoutDocument document;
    DocumentFile file(document, noPicture);
    document.addBoxes({ dog() }, "add");
    const Layout before = document.layout();
    QVERIFY_EXCEPTION_THROWN(file.open(broken.fileName()), Error);
    QVERIFY_EXCEPTION_THROWN(file.readPicture(folder.filePath("foreign.png")), Error);
    QCOMPARE(document.layout(), before);
    QVERIFY(file.isModified());
    QVERIFY(document.undoStack().canUndo());
}

void TestDocumentFile::opensTheLayoutOfAPicture()
{
    LayoutDocument document;
    const auto read = [](const QString& path) {
        RecalledPicture recalled;
        recalled.path = path;
        recalled.picture.settings.seed = 42;
        recalled.picture.layout.boxes = { dog() };
        recalled.picture.layout.boxes.front().id = 7;
        return recalled;
    };
    DocumentFile file(document, read);
    const auto recalled = file.readPicture("/pictures/first.png");
    QCOMPARE(recalled.picture.settings.seed, uint64_t { 42 });
    QVERIFY(document.layout().boxes.empty());
    file.adopt(recalled.picture.layout, QStringLiteral("first"));
    QVERIFY(!file.isModified());
    QCOMPARE(document.allIds(), BoxIds { 7 });
    QVERIFY(file.path().isEmpty());
    QCOMPARE(file.displayName(), QStringLiteral("first"));
}

void TestDocumentFile::namesBeyondLatinWork()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("사진 öß.layout.json"));
    LayoutDocument document;
    DocumentFile file(document, noPicture);
    document.addBoxes({ dog() }, "add");
    file.saveAs(path);
    QVERIFY(QFileInfo::exists(path));
    QCOMPARE(toQString(toPath(path)), path);
    file.open(path);
    QCOMPARE(file.path(), path);
}

QTEST_GUILESS_MAIN(TestDocumentFile)
#include "tst_document_file.moc"
