#include "core/data/coco_file.h"
#include "core/data/picture_dataset.h"
#include "core/data/yolo_files.h"
#include "core/domain/text_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <clocale>

using namespace detdiffusion;

/// Painted pictures with their boxes become data sets that other tools read.
class TestPictureDataset : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void boxesBecomeAnnotations();
    void classesKeepTheirOrder();
    void cocoRoundTrip();
    void yoloFiles();
    void yoloDoesNotDependOnTheLocale();

private:
    static std::vector<LabelledPicture> pictures();
};

std::vector<LabelledPicture> TestPictureDataset::pictures()
{
    LabelledPicture first { "a.png", {} };
    first.layout.width = 200;
    first.layout.height = 100;
    first.layout.boxes = { { 1, "dog", { 0.25, 0.5, 0.75, 1.0 }, Perception::Hard, "{}" },
        { 2, "cat", { 0.0, 0.0, 0.1, 0.1 }, Perception::Easy, "{}" } };
    LabelledPicture second { "b.png", {} };
    second.layout.width = second.layout.height = 64;
    return { first, second };
}

void TestPictureDataset::boxesBecomeAnnotations()
{
    const auto dataset = datasetOf(pictures(), { "cat", "dog" });
    QCOMPARE(dataset.images.size(), size_t { 2 });
    QCOMPARE(dataset.annotations.size(), size_t { 2 });
    const auto& dog = dataset.annotations[0];
    QCOMPARE(dog.imageId, dataset.images[0].id);
    QCOMPARE(dog.x, 50.0);
    QCOMPARE(dog.y, 50.0);
    QCOMPARE(dog.width, 100.0);
    QCOMPARE(dog.height, 50.0);
    QVERIFY(dog.perception == Perception::Hard);
}

void TestPictureDataset::classesKeepTheirOrder()
{
    const auto dataset = datasetOf(pictures(), { "bus", "cat" });
    QCOMPARE(dataset.categorySet().names(), (std::vector<std::string> { "bus", "cat", "dog" }));
    QCOMPARE(dataset.annotations[0].categoryId, int64_t { 3 });
}

void TestPictureDataset::cocoRoundTrip()
{
    const auto read = parseCoco(formatCoco(datasetOf(pictures(), {})), "test");
    QCOMPARE(read.annotations.size(), size_t { 2 });
    QVERIFY(read.annotations[1].perception == Perception::Easy);
    QCOMPARE(read.categories[0].name, std::string("dog"));
}

void TestPictureDataset::yoloFiles()
{
    const QTemporaryDir folder;
    const std::filesystem::path root(folder.path().toStdString());
    saveYolo(datasetOf(pictures(), { "cat", "dog" }), root);
    QCOMPARE(readTextFile(root / "labels/a.txt"),
        std::string("1 0.500000 0.750000 0.500000 0.500000\n"
                    "0 0.050000 0.050000 0.100000 0.100000\n"));
    // A picture without boxes is an example of background.
    QCOMPARE(readTextFile(root / "labels/b.txt"), std::string());
    const auto yaml = readTextFile(root / "data.yaml");
    QVERIFY(yaml.find("0: \"cat\"") != std::string::npos);
    QVERIFY(yaml.find("1: \"dog\"") != std::string::npos);
    const auto attributes = readTextFile(root / "attributes.json");
    QVERIFY(attributes.find("hard") < attributes.find("easy"));
}

void TestPictureDataset::yoloDoesNotDependOnTheLocale()
{
    const QTemporaryDir folder;
    const std::filesystem::path root(folder.path().toStdString());
    std::setlocale(LC_ALL, "de_DE.UTF-8");
    saveYolo(datasetOf(pictures(), {}), root);
    std::setlocale(LC_ALL, "C");
    QVERIFY(readTextFile(root / "labels/a.txt").find(',') == std::string::npos);
}

QTEST_GUILESS_MAIN(TestPictureDataset)
#include "tst_picture_dataset.moc"
