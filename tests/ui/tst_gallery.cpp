#include "core/domain/error.h"
#include "core/domain/text_file.h"
#include "ui/gallery/gallery_filter.h"
#include "ui/gallery/gallery_panel.h"
#include "ui/gallery/picture_export.h"
#include "ui/support/conversions.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace detdiffusion;

namespace {

GeneratedImage picture(uint64_t seed, const std::vector<std::string>& classes = { "dog" })
{
    GeneratedImage result;
    result.image = { 8, 8, std::vector<uint8_t>(192, static_cast<uint8_t>(seed)) };
    result.settings.seed = seed;
    result.modelName = "starter";
    for (const auto& name : classes)
        result.layout.boxes.push_back(
            { nextBoxId(result.layout), name, { 0.1, 0.2, 0.5, 0.6 }, Perception::Unset, "{}" });
    return result;
}

void writePng(const GeneratedImage& picture, const QString& path)
{
    if (!toQImage(picture.image).save(path, "PNG"))
        throw Error(path.toStdString() + ": can't be written; choose another folder");
}

} // namespace

/// Everything painted, kept and found again.
class TestGallery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void picturesAreKeptNewestFirst();
    void survivesARestart();
    void pairsAndSweepsAreOneItem();
    void picturesOfOneMomentHaveNamesOfTheirOwn();
    void whatWasAddedIsWrittenWhenTheProgramEnds();
    void searchByClassAndSeed();
    void starsAreRememberedAndSearched();
    void trashTakesFilesAndItem();
    void fileThatCannotBeTrashedStays();
    void damagedLineIsTold();
    void lineCutShortByACrashHarmsNoOther();
    void longLogsAreShortened();
    void failedWriteIsTold();
    void thumbnailsComeLater();
    void pairsShowBothHalves();
    void missingPictureIsNotReadAgainAndAgain();
    void picturesAreExported();
    void datasetsAreExported();
    void benchmarkTenThousandItems();

private:
    std::unique_ptr<Gallery> gallery() const
    {
        auto made =
            std::make_unique<Gallery>(m_folder->filePath(QStringLiteral("gallery")), writePng);
        made->load();
        return made;
    }
    static bool add(Gallery& gallery, JobKind kind, const std::vector<GeneratedImage>& pictures);
    static QPixmap decorationOf(const QModelIndex& index)
    {
        const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
        return icon.pixmap(icon.availableSizes().front());
    }
    QString logPath() const { return m_folder->filePath(QStringLiteral("gallery/index.jsonl")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestGallery::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    // The trash of the test, not the user's.
    qputenv("XDG_DATA_HOME", m_folder->filePath(QStringLiteral("data")).toLocal8Bit());
}

void TestGallery::cleanup()
{
    m_folder.reset();
}

bool TestGallery::add(Gallery& gallery, JobKind kind, const std::vector<GeneratedImage>& pictures)
{
    const bool one = kind == JobKind::Pair || kind == JobKind::Sweep;
    const int expected = gallery.rowCount() + (one ? 1 : static_cast<int>(pictures.size()));
    gallery.add(kind, pictures);
    return QTest::qWaitFor([&] { return gallery.rowCount() == expected; });
}

void TestGallery::picturesAreKeptNewestFirst()
{
    const auto items = gallery();
    QVERIFY(add(*items, JobKind::Picture, { picture(1) }));
    QVERIFY(add(*items, JobKind::Seeds, { picture(5), picture(6) }));
    QCOMPARE(items->rowCount(), 3);
    QCOMPARE(items->item(0).seed, uint64_t { 6 });
    QCOMPARE(items->item(2).seed, uint64_t { 1 });
    for (int row = 0; row < 3; ++row)
        QVERIFY(QFile::exists(items->paths(items->item(row)).front()));
}

void TestGallery::survivesARestart()
{
    GalleryItem kept;
    {
        const auto items = gallery();
        QVERIFY(add(*items, JobKind::Picture,
            { picture(std::numeric_limits<uint64_t>::max(), { "dog", "개", "dog" }) }));
        kept = items->item(0);
    }
    QCOMPARE(kept.classes, (QStringList { QStringLiteral("dog"), QStringLiteral("개") }));
    const auto again = gallery();
    QCOMPARE(again->rowCount(), 1);
    QCOMPARE(again->item(0), kept);
}

void TestGallery::pairsAndSweepsAreOneItem()
{
    const auto items = gallery();
    QVERIFY(add(*items, JobKind::Pair, { picture(3), picture(3) }));
    QVERIFY(add(*items, JobKind::Sweep, { picture(4), picture(4), picture(4) }));
    QCOMPARE(items->rowCount(), 2);
    QCOMPARE(items->item(0).files.size(), 3);
    QVERIFY(items->item(0).kind == JobKind::Sweep);
    QVERIFY(items->item(1).kind == JobKind::Pair);
    QVERIFY(captionOf(items->item(1)).contains(QStringLiteral("Pair")));
}

void TestGallery::picturesOfOneMomentHaveNamesOfTheirOwn()
{
    const auto items = gallery();
    QVERIFY(add(*items, JobKind::Seeds, std::vector<GeneratedImage>(20, picture(7))));
    QSet<QString> names;
    for (int row = 0; row < items->rowCount(); ++row)
        names << items->item(row).files.front();
    QCOMPARE(names.size(), 20);
}

void TestGallery::whatWasAddedIsWrittenWhenTheProgramEnds()
{
    {
        const auto items = gallery();
        items->add(JobKind::Seeds, std::vector<GeneratedImage>(10, picture(7)));
    }
    QCOMPARE(gallery()->rowCount(), 10);
}

void TestGallery::searchByClassAndSeed()
{
    const auto items = gallery();
    QVERIFY(add(*items, JobKind::Picture, { picture(41, { "dog", "cat" }) }));
    QVERIFY(add(*items, JobKind::Picture, { picture(42, { "dog" }) }));
    QVERIFY(add(*items, JobKind::Picture, { picture(50, { "car" }) }));
    GalleryFilter filter(*items);
    const auto count = [&](const char* text) {
        filter.setText(QString::fromUtf8(text));
        return filter.rowCount();
    };
    QCOMPARE(count("dog"), 2);
    QCOMPARE(count("DOG cat"), 1);
    QCOMPARE(count("4"), 2);
    QCOMPARE(count("ca"), 2);
    QCOMPARE(count("car 50"), 1);
    QCOMPARE(count("boat"), 0);
    QCOMPARE(count("starter"), 3);
    QCOMPARE(count(" "), 3);
}

void TestGallery::starsAreRememberedAndSearched()
{
    {
        const auto items = gallery();
        QVERIFY(add(*items, JobKind::Seeds, { picture(1), picture(2) }));
        items->setStarred({ items->item(1).id }, true);
        QVERIFY(captionOf(items->item(1)).contains(QStringLiteral("★")));
    }
    const auto again = gallery();
    QVERIFY(again->item(1).starred && !again->item(0).starred);
    GalleryFilter filter(*again);
    filter.setStarredOnly(true);
    QCOMPARE(filter.rowCount(), 1);
    again->setStarred({ again->item(1).id }, false);
    QCOMPARE(filter.rowCount(), 0);
}

void TestGallery::trashTakesFilesAndItem()
{
    QStringList paths;
    {
        const auto items = gallery();
        QVERIFY(add(*items, JobKind::Pair, { picture(1), picture(1) }));
        QVERIFY(add(*items, JobKind::Picture, { picture(2) }));
        paths = items->paths(items->item(1));
        items->moveToTrash({ items->item(1).id });
        QCOMPARE(items->rowCount(), 1);
        QCOMPARE(items->item(0).seed, uint64_t { 2 });
        QVERIFY(items->find(items->item(0).id) != nullptr);
    }
    for (const auto& path : paths)
        QVERIFY(!QFile::exists(path));
    QCOMPARE(gallery()->rowCount(), 1);
}

void TestGallery::fileThatCannotBeTrashedStays()
{
    const auto items = gallery();
    QVERIFY(add(*items, JobKind::Picture, { picture(1) }));
    const QString path = items->paths(items->item(0)).front();
    // A folder in the file's place, with something in it, and no trash to move it to.
    qputenv("XDG_DATA_HOME", "/proc/no-trash-here");
    QSignalSpy problem(items.get(), &Gallery::problem);
    items->moveToTrash({ items->item(0).id });
    if (problem.isEmpty())
        QSKIP("this file system has a trash of its own");
    QVERIFY(problem.front().front().toString().contains(QDir::toNativeSeparators(path)));
    QCOMPARE(items->rowCount(), 1);
    QVERIFY(QFile::exists(path));
}

void TestGallery::damagedLineIsTold()
{
    QVERIFY(add(*gallery(), JobKind::Seeds, { picture(1), picture(2) }));
    auto text = QByteArray::fromStdString(readTextFile(toPath(logPath())));
    text.insert(text.indexOf('\n') + 1, "{ not json\n");
    writeFileAtomically(toPath(logPath()), text.toStdString());
    Gallery items(m_folder->filePath(QStringLiteral("gallery")), writePng);
    QSignalSpy problem(&items, &Gallery::problem);
    items.load();
    QCOMPARE(items.rowCount(), 2);
    QCOMPARE(problem.count(), 1);
}

void TestGallery::lineCutShortByACrashHarmsNoOther()
{
    QVERIFY(add(*gallery(), JobKind::Seeds, { picture(1), picture(2) }));
    auto text = readTextFile(toPath(logPath()));
    text.resize(text.size() - 20);
    writeFileAtomically(toPath(logPath()), text);
    const auto items = gallery();
    QCOMPARE(items->rowCount(), 1);
    QVERIFY(add(*items, JobKind::Picture, { picture(3) }));
    QCOMPARE(gallery()->rowCount(), 2);
}

void TestGallery::longLogsAreShortened()
{
    {
        const auto items = gallery();
        QVERIFY(add(*items, JobKind::Picture, { picture(1) }));
        for (int i = 0; i < 1500; ++i)
            items->setStarred({ items->item(0).id }, i % 2 == 0);
    }
    QVERIFY(QByteArray::fromStdString(readTextFile(toPath(logPath()))).count('\n') > 1500);
    QCOMPARE(gallery()->rowCount(), 1);
    QCOMPARE(QByteArray::fromStdString(readTextFile(toPath(logPath()))).count('\n'), 1);
}

void TestGallery::failedWriteIsTold()
{
    Gallery items(m_folder->filePath(QStringLiteral("gallery")),
        [](const GeneratedImage&, const QString&) { throw Error("the disk is full; make room"); });
    QSignalSpy problem(&items, &Gallery::problem);
    items.add(JobKind::Picture, { picture(1) });
    QTRY_COMPARE(problem.count(), 1);
    QVERIFY(problem.front().front().toString().contains(QStringLiteral("make room")));
    QCOMPARE(items.rowCount(), 0);
}

void TestGallery::thumbnailsComeLater()
{
    const auto items = gallery();
    QVERIFY(add(*items, JobKind::Picture, { picture(200) }));
    GalleryFilter filter(*items);
    const auto index = filter.index(0, 0);
    QSignalSpy changed(&filter, &QAbstractItemModel::dataChanged);
    // At once a placeholder: nothing is read on the GUI thread.
    QCOMPARE(decorationOf(index).width(), Thumbnails::kSide);
    QTRY_COMPARE(changed.count(), 1);
    const auto made = decorationOf(index);
    QCOMPARE(made.size(), QSize(8, 8));
    QCOMPARE(made.toImage().pixelColor(1, 1), QColor(200, 200, 200));
}

void TestGallery::pairsShowBothHalves()
{
    const auto items = gallery();
    QVERIFY(add(*items, JobKind::Pair, { picture(10), picture(220) }));
    GalleryFilter filter(*items);
    const auto index = filter.index(0, 0);
    QSignalSpy changed(&filter, &QAbstractItemModel::dataChanged);
    index.data(Qt::DecorationRole);
    QTRY_COMPARE(changed.count(), 1);
    const QImage made = decorationOf(index).toImage();
    QCOMPARE(made.pixelColor(1, 4), QColor(10, 10, 10));
    QCOMPARE(made.pixelColor(6, 4), QColor(220, 220, 220));
}

void TestGallery::missingPictureIsNotReadAgainAndAgain()
{
    Thumbnails thumbnails;
    QSignalSpy ready(&thumbnails, &Thumbnails::ready);
    const QStringList paths { QStringLiteral("/nowhere/absent.png") };
    QVERIFY(thumbnails.find(QStringLiteral("a"), paths).isNull());
    QTRY_COMPARE(ready.count(), 1);
    QVERIFY(!thumbnails.find(QStringLiteral("a"), paths).isNull());
}

void TestGallery::picturesAreExported()
{
    std::vector<std::pair<QString, bool>> written;
    ExportTask task;
    task.pictures = QStringList { QStringLiteral("/g/a.png"), QStringLiteral("/g/b.png") };
    task.folder = m_folder->filePath(QStringLiteral("out"));
    task.read = [](const QString& path) { return RecalledPicture { picture(1), path }; };
    task.write = [&](const GeneratedImage&, const QString& path, bool metadata) {
        written.emplace_back(path, metadata);
    };
    exportPictures(task);
    task.format = ExportFormat::PlainJpeg;
    exportPictures(task);
    QCOMPARE(written.size(), size_t { 4 });
    QCOMPARE(written[0], std::pair(QDir(task.folder).filePath(QStringLiteral("a.png")), true));
    QCOMPARE(written[3], std::pair(QDir(task.folder).filePath(QStringLiteral("b.jpg")), false));
    task.folder = QStringLiteral("/proc/nowhere");
    QVERIFY_EXCEPTION_THROWN(exportPictures(task), Error);
}

void TestGallery::datasetsAreExported()
{
    ExportTask task;
    task.pictures = QStringList { QStringLiteral("/g/a.png") };
    task.folder = m_folder->filePath(QStringLiteral("set"));
    task.classes = { "cat", "dog" };
    task.read = [](const QString& path) {
        auto read = picture(1);
        read.settings.strategy = Strategy::Hard;
        return RecalledPicture { read, path };
    };
    task.write = [](const GeneratedImage& image, const QString& path, bool) {
        writePng(image, path);
    };
    const auto text = [&](const char* name) {
        return QString::fromStdString(
            readTextFile(toPath(QDir(task.folder).filePath(QLatin1String(name)))));
    };
    task.format = ExportFormat::Coco;
    exportPictures(task);
    QVERIFY(QFile::exists(QDir(task.folder).filePath(QStringLiteral("images/a.png"))));
    QVERIFY(text("annotations.json").contains(QStringLiteral("a.png")));
    // The attribute that was painted, not the one that was drawn.
    QVERIFY(text("annotations.json").contains(QStringLiteral("hard")));
    task.format = ExportFormat::Yolo;
    exportPictures(task);
    QVERIFY(text("labels/a.txt").startsWith(QStringLiteral("1 0.3")));
    QVERIFY(text("data.yaml").contains(QStringLiteral("dog")));
}

/// Prints; the machine decides. Start of the gallery to its first complete screen.
void TestGallery::benchmarkTenThousandItems()
{
    constexpr int kItems = 10'000;
    constexpr int kFiles = 200;
    const QDir folder(m_folder->filePath(QStringLiteral("gallery")));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    GeneratedImage large = picture(1);
    large.image = { 512, 512, std::vector<uint8_t>(512 * 512 * 3, 90) };
    std::vector<GalleryItem> items;
    for (int i = 0; i < kItems; ++i) {
        GalleryItem item = describePictures(JobKind::Picture, { large });
        item.id = QStringLiteral("item%1").arg(i);
        item.seed = static_cast<uint64_t>(i);
        item.files = QStringList { QStringLiteral("%1.png").arg(i % kFiles) };
        items.push_back(item);
        if (i < kFiles)
            writePng(large, folder.filePath(item.files.front()));
    }
    GalleryLog(logPath()).append(items);

    QElapsedTimer clock;
    clock.start();
    Gallery gallery(folder.path(), writePng);
    gallery.load();
    const auto read = clock.elapsed();
    GalleryPanel panel(gallery);
    panel.resize(1200, 300);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    panel.grab();
    const auto listed = clock.elapsed();
    QVERIFY(panel.view().model()->rowCount() == kItems);
    clock.restart();
    panel.search().setText(QStringLiteral("dog 99"));
    const auto searched = clock.elapsed();
    QCOMPARE(panel.view().model()->rowCount(), 111);
    qInfo("10,000 items of 512 x 512 pixels: index read in %lld ms, listed and drawn in %lld ms, "
          "searched in %lld ms",
        static_cast<long long>(read), static_cast<long long>(listed),
        static_cast<long long>(searched));
}

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
