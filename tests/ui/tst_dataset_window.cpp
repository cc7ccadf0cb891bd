#include "core/data/coco_file.h"
#include "core/data/dataset_formats.h"
#include "core/domain/text_file.h"
#include "tests/ui/window_fixture.h"
#include "ui/datasets/dataset_window.h"
#include "ui/support/conversions.h"

#include <QClipboard>
#include <QImage>
#include <QTest>

#include <atomic>

namespace detdiffusion::test {

namespace {

/// Answers the way the test says.
struct FakeDatasetPrompts : DatasetPrompts {
    QString path;
    bool mayAdd = true;
    UnsavedAnswer answer = UnsavedAnswer::Cancel;
    int questions = 0;

    QString datasetFile(QWidget*, const QString&) override { return path; }
    QString datasetFolder(QWidget*, const QString&) override { return path; }
    QString pictureFolder(QWidget*, const QString&) override { return path; }
    QString fileToWrite(QWidget*, const QString&) override { return path; }
    QString chartsToSave(QWidget*, const QString&) override { return path; }
    bool mayAddClasses(QWidget*, const QStringList&) override { return ++questions > 0 && mayAdd; }
    UnsavedAnswer unsavedPictures(QWidget*, int) override
    {
        ++questions;
        return answer;
    }
};

constexpr int kSide = 100;

Image readTestImage(const std::filesystem::path& path)
{
    const QImage picture(toQString(path));
    if (picture.isNull())
        throw Error(path.string() + ": no picture");
    return toImage(picture.convertToFormat(QImage::Format_RGB888));
}

Annotation object(int64_t id, int64_t image, int64_t category, double x, double y, double side)
{
    Annotation made;
    made.id = id;
    made.imageId = image;
    made.categoryId = category;
    made.x = x;
    made.y = y;
    made.width = made.height = side;
    made.area = side * side;
    return made;
}

} // namespace

class TestDatasetWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_studio = std::make_unique<WindowFixture>();
        QVERIFY(m_studio->start());
        auto prompts = std::make_unique<FakeDatasetPrompts>();
        m_prompts = prompts.get();
        auto& main = *m_studio->window;
        m_tracing = std::make_unique<TracingController>(
            m_scene(), main.actions(), *m_studio->settings, m_studio->prompts, main);
        m_window = std::make_unique<DatasetWindow>(
            DatasetServices { [](const auto&) {
                                 return PictureSize { kSide, kSide };
                             },
                readTestImage, {} },
            *m_studio->settings,
            EditingCanvas { main.file(), main.files(), *m_tracing, main.actions() },
            std::move(prompts));
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_tracing.reset();
        m_studio.reset();
    }

    void showsPicturesAndFiltersThem()
    {
        writeCoco(6);
        QVERIFY(open(cocoFile()));
        QVERIFY(m_window->showsPages());
        QCOMPARE(m_window->list().rowCount(), 6);
        auto& page = m_window->pictures();
        page.classes().setCurrentIndex(page.classes().findText(QStringLiteral("dog")));
        QCOMPARE(m_window->list().rowCount(), 2); // 2 and 5
        QVERIFY(page.countText().contains(QStringLiteral("2")));
        page.perceptions().setCurrentIndex(page.perceptions().findText(QStringLiteral("Hard")));
        QCOMPARE(m_window->list().rowCount(), 0); // the dogs are unset
        page.classes().setCurrentIndex(0);
        QCOMPARE(m_window->list().rowCount(), 1);
        page.perceptions().setCurrentIndex(0);
        page.search().setText(QStringLiteral("5.PNG"));
        QCOMPARE(m_window->list().rowCount(), 1);
        page.search().clear();
        page.sizes().setCurrentIndex(page.sizes().findText(QStringLiteral("Large")));
        QCOMPARE(m_window->list().rowCount(), 0);
    }

    void stepsWithKeysAndSavesWhatWasChanged()
    {
        writeCoco(3);
        QVERIFY(open(cocoFile()));
        auto& main = *m_studio->window;
        QTest::keyClick(&m_window->pictures().view(), Qt::Key_Return);
        QCOMPARE(m_window->editing().picture(), 0);
        QCOMPARE(main.file().displayName(), QStringLiteral("1.png"));
        QCOMPARE(m_studio->layout().boxes.size(), size_t { 1 });
        QCOMPARE(m_studio->layout().width, kSide);
        main.editor().selection().set({ m_studio->layout().boxes.front().id });
        main.editor().assignPerception(Perception::Easy);
        QVERIFY(main.file().isModified());

        main.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&main));
        QSignalSpy saved(&m_window->dataset(), &OpenedDataset::saved);
        QTest::keyClick(&main.canvas(), Qt::Key_D);
        QCOMPARE(m_window->editing().picture(), 1);
        QCOMPARE(m_studio->prompts.questions, 0);
        QTRY_COMPARE(saved.count(), 1);
        QVERIFY(loadCoco(toPath(cocoFile())).annotations.front().perception == Perception::Easy);
        QTest::keyClick(&main.canvas(), Qt::Key_A);
        QCOMPARE(m_window->editing().picture(), 0);
        QVERIFY(m_studio->layout().boxes.front().perception == Perception::Easy);
        QTest::keyClick(&main.canvas(), Qt::Key_A); // the first one stays
        QCOMPARE(m_window->editing().picture(), 0);
    }

    void savesBackWithoutTouchingAnythingElse()
    {
        writeCoco(3);
        const std::string before = readTextFile(toPath(cocoFile()));
        QVERIFY(open(cocoFile()));
        auto& main = *m_studio->window;
        m_window->editing().open(1);
        auto box = m_studio->layout().boxes.front();
        box.rect = { 0.5, 0.5, 0.7, 0.7 };
        main.editor().document().changeBoxes({ box }, QStringLiteral("move"));
        main.editor().setBrushClass("zebra");
        main.editor().addBox({ 0.0, 0.0, 0.2, 0.2 });
        QSignalSpy saved(&m_window->dataset(), &OpenedDataset::saved);
        main.actions()[ActionId::SaveLayout].trigger();
        QCOMPARE(m_prompts->questions, 1); // zebra is new
        QVERIFY(!main.file().isModified());
        QTRY_COMPARE(saved.count(), 1);

        const auto now = loadCoco(toPath(cocoFile()));
        const auto then = parseCoco(before, "before");
        QCOMPARE(now.annotations.size(), then.annotations.size() + 1);
        QCOMPARE(now.categories.size(), size_t { 3 });
        QCOMPARE(now.categories.back().name, std::string("zebra"));
        QCOMPARE(now.extras, then.extras);
        for (size_t i = 0; i < then.annotations.size(); ++i) {
            QCOMPARE(now.annotations[i].id, then.annotations[i].id);
            QCOMPARE(now.annotations[i].extras, then.annotations[i].extras);
            if (then.annotations[i].imageId != 2) {
                QCOMPARE(now.annotations[i].x, then.annotations[i].x);
                QCOMPARE(now.annotations[i].segmentation, then.annotations[i].segmentation);
            }
        }
        // The outline went along: it was the triangle of the box's corners.
        QCOMPARE(now.annotations[1].segmentation, std::string("[[50.0,50.0,70.0,50.0,70.0,70.0]]"));
        QVERIFY(qAbs(now.annotations[1].area - 200.0) < 1e-6);

        // The version before is kept.
        const Backups backups(
            QDir(m_studio->settings->folder()).filePath(QStringLiteral("backups")));
        const auto kept = backups.of(cocoFile());
        QCOMPARE(kept.size(), size_t { 1 });
        QCOMPARE(readTextFile(toPath(kept.front().path)), before);
    }

    void aFileThatSomebodyElseChangedIsNotOverwritten()
    {
        writeCoco(2);
        QVERIFY(open(cocoFile()));
        auto& main = *m_studio->window;
        m_window->editing().open(0);
        auto other = loadCoco(toPath(cocoFile()));
        other.annotations.front().x += 1.0;
        saveCoco(other, toPath(cocoFile()));
        const std::string theirs = readTextFile(toPath(cocoFile()));

        main.editor().addBox({ 0.0, 0.0, 0.3, 0.3 });
        QSignalSpy failed(&m_window->dataset(), &OpenedDataset::saveFailed);
        main.actions()[ActionId::SaveLayout].trigger();
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(failed.front().front().toString().contains(cocoFile()));
        QCOMPARE(readTextFile(toPath(cocoFile())), theirs);
        QVERIFY(main.file().isModified()); // nothing is lost
        QVERIFY(!m_window->mayQuit()); // it asks, and the answer is to stay
        QVERIFY(m_prompts->questions > 0);
        m_prompts->answer = UnsavedAnswer::Discard;
        QVERIFY(m_window->mayQuit());
    }

    void picturesThatAreMissingSayWhy()
    {
        writeCoco(2);
        QFile::remove(m_folder->filePath(QStringLiteral("val/2.png")));
        QVERIFY(open(cocoFile()));
        auto& thumbnails = m_window->pictures().thumbnails();
        const QString missing = m_folder->filePath(QStringLiteral("val/2.png"));
        QTRY_VERIFY(thumbnails.problem(missing).contains(missing));
        QVERIFY(thumbnails.problem(m_folder->filePath(QStringLiteral("val/1.png"))).isEmpty());
    }

    void damagedFilesAreToldAndTheOpenOneStays()
    {
        writeCoco(2);
        QVERIFY(open(cocoFile()));
        const QString damaged = m_folder->filePath(QStringLiteral("damaged.json"));
        writeFileAtomically(toPath(damaged), "{\"images\": [{\"id\": 1,");
        QSignalSpy failed(&m_window->dataset(), &OpenedDataset::failed);
        m_window->open(damaged);
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(m_window->messages().text().contains(damaged));
        QCOMPARE(m_window->dataset().path(), cocoFile());
        QCOMPARE(m_window->list().rowCount(), 2);
    }

    void tenThousandPicturesAreListed()
    {
        writeCoco(10'000, false);
        QVERIFY(open(cocoFile()));
        QCOMPARE(m_window->list().rowCount(), 10'000);
        m_window->pictures().view().scrollToBottom();
        QCoreApplication::processEvents();
        const auto last = m_window->list().index(9'999);
        QVERIFY(m_window->pictures().view().viewport()->rect().intersects(
            m_window->pictures().view().visualRect(last)));
    }

    void closingWhileLoadingStopsTheLoading()
    {
        const QString yolo = writeYolo(200);
        std::atomic<int> read { 0 };
        auto dataset = std::make_unique<OpenedDataset>(
            [&read](const std::filesystem::path&) {
                ++read;
                QThread::msleep(5);
                return PictureSize { kSide, kSide };
            },
            m_studio->settings->folder());
        QSignalSpy progressed(dataset.get(), &OpenedDataset::progressed);
        dataset->open(yolo);
        QTRY_VERIFY(progressed.count() > 0);
        QVERIFY(dataset->isLoading());
        dataset.reset();
        QVERIFY(read < 200);
    }

    void loadingIsCancelled()
    {
        const QString yolo = writeYolo(20);
        QSignalSpy cancelled(&m_window->dataset(), &OpenedDataset::cancelled);
        QSignalSpy opened(&m_window->dataset(), &OpenedDataset::opened);
        m_window->open(yolo);
        m_window->dataset().cancel();
        QCOMPARE(cancelled.count(), 1);
        QVERIFY(open(yolo)); // and the next one opens as ever
        QCOMPARE(opened.count(), 1);
    }

    void otherFormatsAreEditedInTheirOwnFiles_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("yolo") << static_cast<int>(DatasetFormat::Yolo);
        QTest::newRow("voc") << static_cast<int>(DatasetFormat::Voc);
        QTest::newRow("layouts") << static_cast<int>(DatasetFormat::Layouts);
    }
    void otherFormatsAreEditedInTheirOwnFiles()
    {
        QFETCH(const int, format);
        writeCoco(3);
        DatasetSource from { DatasetFormat::Coco, toPath(cocoFile()),
            toPath(m_folder->filePath(QStringLiteral("val"))), "val" };
        const auto sizeOf = [](const std::filesystem::path&) {
            return PictureSize { kSide, kSide };
        };
        const QString folder = m_folder->filePath(QStringLiteral("other"));
        saveDataset(loadDataset(from, sizeOf), static_cast<DatasetFormat>(format),
            VocCorners::Plain, toPath(folder));
        QVERIFY(open(folder));
        auto& main = *m_studio->window;
        m_window->editing().open(1);
        QCOMPARE(m_studio->layout().boxes.size(), size_t { 1 });
        main.editor().selection().set({ m_studio->layout().boxes.front().id });
        main.editor().assignPerception(Perception::Hard);
        main.editor().setBrushClass("cat");
        main.editor().addBox({ 0.25, 0.25, 0.5, 0.75 });
        QSignalSpy saved(&m_window->dataset(), &OpenedDataset::saved);
        main.actions()[ActionId::SaveLayout].trigger();
        QTRY_COMPARE(saved.count(), 1);

        DatasetSource source { static_cast<DatasetFormat>(format), toPath(folder), {} };
        const auto now = loadDataset(source, sizeOf).front().dataset;
        QCOMPARE(now.annotations.size(), size_t { 4 });
        std::vector<Annotation> second;
        for (const auto& each : now.annotations)
            if (each.imageId == 2)
                second.push_back(each);
        QCOMPARE(second.size(), size_t { 2 });
        QVERIFY(second[0].perception == Perception::Hard);
        QVERIFY(qAbs(second[1].x - 25.0) < 1e-3 && qAbs(second[1].height - 50.0) < 1e-3);
        // A second edit meets the file as the first one left it.
        main.editor().togglePerception();
        main.actions()[ActionId::SaveLayout].trigger();
        QTRY_COMPARE(saved.count(), 2);
    }

    void statisticsAreCountedCopiedAndSaved()
    {
        writeCoco(6);
        QVERIFY(open(cocoFile()));
        auto& page = m_window->statistics();
        m_window->pages().setCurrentWidget(&page);
        QTRY_VERIFY(page.stats().has_value());
        QCOMPARE(page.stats()->objects(), int64_t { 6 });
        QCOMPARE(page.classChart().names().front(), QStringLiteral("cat"));
        QCOMPARE(page.classChart().largest(), 4.0);
        page.copyText();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("6 pictures")));
        page.copyJson();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("\"images\": 6")));
        m_prompts->path = m_folder->filePath(QStringLiteral("charts.png"));
        QSignalSpy notice(&page, &StatisticsPage::notice);
        page.savePicture();
        QTRY_COMPARE(notice.count(), 1);
        QVERIFY(!QImage(m_prompts->path).isNull());
    }

    void theFilterCountsEveryRuleAndNeverReplacesAFile()
    {
        writeCoco(6);
        QVERIFY(open(cocoFile()));
        auto& page = m_window->statistics();
        page.openFilter();
        auto& dialog = *page.filterDialog();
        dialog.fewest().setValue(1);
        QTRY_VERIFY(dialog.report().contains(QStringLiteral("Objects kept")));
        m_prompts->path = cocoFile();
        const std::string before = readTextFile(toPath(cocoFile()));
        dialog.write();
        QVERIFY(dialog.problem().contains(cocoFile()));
        QCOMPARE(readTextFile(toPath(cocoFile())), before);
        m_prompts->path = m_folder->filePath(QStringLiteral("kept.json"));
        QSignalSpy written(&dialog, &FilterDialog::written);
        dialog.write();
        QTRY_COMPARE(written.count(), 1);
        QCOMPARE(loadCoco(toPath(m_prompts->path)).images.size(), size_t { 6 });
    }

private:
    CanvasScene& m_scene()
    {
        return *static_cast<CanvasScene*>(m_studio->window->canvas().scene());
    }
    QString cocoFile() const
    {
        return m_folder->filePath(QStringLiteral("annotations/instances_val.json"));
    }

    /// One object per picture, of 20 pixels, with an outline; every third one a dog, the fourth
    /// picture's is hard.
    void writeCoco(int pictures, bool withFiles = true)
    {
        m_folder = std::make_unique<QTemporaryDir>();
        std::filesystem::create_directories(
            toPath(m_folder->filePath(QStringLiteral("annotations"))));
        std::filesystem::create_directories(toPath(m_folder->filePath(QStringLiteral("val"))));
        CocoDataset coco;
        coco.extras = "{\"info\":{\"year\":2017}}";
        coco.categories = { { 17, "cat", "{}" }, { 18, "dog", "{}" } };
        QImage picture(kSide, kSide, QImage::Format_RGB888);
        picture.fill(Qt::darkGreen);
        for (int i = 1; i <= pictures; ++i) {
            const QString name = QString::number(i) + QStringLiteral(".png");
            coco.images.push_back({ i, name.toStdString(), kSide, kSide, "{\"license\":3}" });
            coco.annotations.push_back(object(100 + i, i, i % 3 == 2 ? 18 : 17, 10, 10, 20));
            coco.annotations.back().segmentation = "[[10,10,30,10,30,30]]";
            coco.annotations.back().area = 200.0;
            coco.annotations.back().extras = "{\"note\":\"kept\"}";
            if (i == 4)
                coco.annotations.back().perception = Perception::Hard;
            if (withFiles || i == 1)
                QVERIFY(picture.save(m_folder->filePath(QStringLiteral("val/") + name)));
        }
        saveCoco(coco, toPath(cocoFile()));
    }
    QString writeYolo(int pictures)
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const auto root = toPath(m_folder->path());
        std::filesystem::create_directories(root / "images/train");
        for (int i = 0; i < pictures; ++i)
            writeFileAtomically(root / "images/train" / (std::to_string(i) + ".png"), "x");
        writeFileAtomically(root / "data.yaml", "train: images/train\nnames: [cat]\n");
        return m_folder->path();
    }
    bool open(const QString& path)
    {
        QSignalSpy opened(&m_window->dataset(), &OpenedDataset::opened);
        m_window->open(path);
        return opened.count() == 1 || opened.wait();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowFixture> m_studio;
    FakeDatasetPrompts* m_prompts = nullptr;
    std::unique_ptr<TracingController> m_tracing;
    std::unique_ptr<DatasetWindow> m_window;
};

} // namespace detdiffusion::test

QTEST_MAIN(detdiffusion::test::TestDatasetWindow)
#include "tst_dataset_window.moc"
