#include "core/data/coco_file.h"
#include "core/domain/text_file.h"
#include "core/imaging/image_file.h"
#include "tests/support/command_line.h"
#include "tests/support/test_paths.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <filesystem>

using namespace detdiffusion;

namespace {

test::CommandOutcome convert(const QStringList& arguments)
{
    return test::runCommand(DETDIFFUSION_CLI, QStringList { "dataset", "convert" } + arguments);
}

} // namespace

/// `detdiffusion dataset convert`, in a folder with a Korean name.
class TestCliDatasetConvert : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goesAroundThroughEveryFormat();
    void failuresLeaveNothingBehind_data();
    void failuresLeaveNothingBehind();
    void wrongUsageIsCode2_data();
    void wrongUsageIsCode2();
    void convertsRealAnnotations();

private:
    QString file(const QString& name) const { return m_root + '/' + name; }
    std::filesystem::path path(const QString& name) const { return file(name).toStdString(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_root;
};

/// Two pictures, one of them with two objects and one without.
void TestCliDatasetConvert::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_root = m_folder->filePath(QStringLiteral("자료"));
    std::filesystem::create_directories(path("pictures"));
    CocoDataset dataset;
    dataset.categories = { { 3, "car", "{}" }, { 18, "개", "{}" } };
    for (int64_t i = 1; i <= 2; ++i) {
        const std::string name = "사진 " + std::to_string(i) + ".png";
        writePng({ 60, 40, std::vector<uint8_t>(3 * 60 * 40, 99) }, path("pictures") / name);
        dataset.images.push_back({ i, name, 60, 40, "{}" });
    }
    for (int64_t i = 1; i <= 2; ++i) {
        Annotation object;
        object.id = i;
        object.imageId = 2;
        object.categoryId = i == 1 ? 18 : 3;
        object.x = 3.25 * static_cast<double>(i);
        object.width = object.height = 20.0;
        object.area = 400.0;
        object.perception = i == 1 ? Perception::Hard : Perception::Easy;
        dataset.annotations.push_back(object);
    }
    saveCoco(dataset, path("all.json"));
    writeFileAtomically(path("broken.json"), "{\"images\": [");
    dataset.images[0].fileName = "absent.png";
    saveCoco(dataset, path("absent.json"));
}

void TestCliDatasetConvert::goesAroundThroughEveryFormat()
{
    const auto step = [&](const QStringList& arguments) {
        const auto outcome = convert(arguments);
        QCOMPARE(outcome.error, QString());
        QVERIFY2(outcome.out.contains(QStringLiteral("2 pictures with 2 objects")),
            qPrintable(outcome.out));
    };
    step({ "--from", "coco", "--in", file("all.json"), "--images", file("pictures"), "--split",
        "val", "--to", "yolo", "--out", file("yolo") });
    step({ "--from", "yolo", "--in", file("yolo"), "--to", "voc", "--out", file("voc") });
    step({ "--from", "voc", "--in", file("voc"), "--to", "layouts", "--out", file("layouts") });
    step({ "--from", "layouts", "--in", file("layouts"), "--to", "coco", "--out", file("coco") });
    QVERIFY(std::filesystem::exists(path("coco/images/val/사진 2.png")));
    const auto dataset = loadCoco(path("coco/annotations/instances_val.json"));
    QCOMPARE(dataset.images.size(), size_t { 2 });
    QCOMPARE(dataset.images[1].width, 60);
    const auto& object = dataset.annotations[0];
    QCOMPARE(
        dataset.categories[static_cast<size_t>(object.categoryId) - 1].name, std::string("개"));
    QVERIFY(std::abs(object.x - 3.25) < 1e-3);
    QVERIFY(object.perception == Perception::Hard);
}

void TestCliDatasetConvert::failuresLeaveNothingBehind_data()
{
    QTest::addColumn<QString>("annotations");
    QTest::addColumn<QString>("named");
    QTest::newRow("broken") << "broken.json"
                            << "broken.json";
    QTest::newRow("missing picture") << "absent.json"
                                     << "absent.png";
    QTest::newRow("no file") << "nowhere.json"
                             << "nowhere.json";
}

void TestCliDatasetConvert::failuresLeaveNothingBehind()
{
    QFETCH(QString, annotations);
    QFETCH(QString, named);
    const auto before = QDir(m_root).entryList();
    for (const char* format : { "coco", "yolo", "voc", "layouts" }) {
        const auto outcome = convert({ "--from", "coco", "--in", file(annotations), "--images",
            file("pictures"), "--to", format, "--out", file("never") });
        QVERIFY2(outcome.isCleanFailure(), qPrintable(outcome.error));
        QVERIFY2(outcome.error.contains(named), qPrintable(outcome.error));
    }
    QCOMPARE(QDir(m_root).entryList(), before);
}

void TestCliDatasetConvert::wrongUsageIsCode2_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown format") << QStringList { "--from", "coco", "--to", "xls" };
    QTest::newRow("no pictures") << QStringList { "--from", "coco", "--to", "voc" };
    QTest::newRow("nothing") << QStringList {};
}

void TestCliDatasetConvert::wrongUsageIsCode2()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(
        convert(arguments + QStringList { "--in", file("all.json"), "--out", file("x") }).code, 2);
}

void TestCliDatasetConvert::convertsRealAnnotations()
{
    const auto folder = test::testDataFolder() / "bccd";
    DETDIFFUSION_REQUIRE(folder / "Annotations");
    const auto outcome = convert({ "--from", "voc", "--in", QString::fromStdString(folder.string()),
        "--split", "val", "--to", "yolo", "--out", file("bccd") });
    QCOMPARE(outcome.error, QString());
    QCOMPARE(QDir(file("bccd/labels/val")).entryList({ "*.txt" }).size(),
        QDir(file("bccd/images/val")).entryList({ "*.jpg" }).size());
    QVERIFY(
        convert({ "--from", "yolo", "--in", file("bccd"), "--to", "coco", "--out", file("again") })
            .out.contains(outcome.out.section(',', 0, 0)));
}

QTEST_GUILESS_MAIN(TestCliDatasetConvert)
#include "tst_cli_dataset_convert.moc"
