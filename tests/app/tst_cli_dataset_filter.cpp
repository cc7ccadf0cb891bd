#include "core/data/coco_file.h"
#include "core/imaging/image_file.h"
#include "tests/support/command_line.h"
#include "tests/support/test_paths.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace detdiffusion;

namespace {

test::CommandOutcome dataset(const QStringList& arguments)
{
    return test::runCommand(DETDIFFUSION_CLI, QStringList { "dataset" } + arguments);
}

QJsonObject lastLine(const test::CommandOutcome& outcome)
{
    return QJsonDocument::fromJson(outcome.out.trimmed().split('\n').last().toUtf8()).object();
}

} // namespace

/// `detdiffusion dataset filter`, `dataset stats` and `dataset tile`, through the program, on real
/// annotations.
class TestCliDatasetFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatTheRulesLeave();
    void countsWhatIsThere();
    void namesAMissingFile();
    void cutsTiles();
};

void TestCliDatasetFilter::keepsWhatTheRulesLeave()
{
    const auto file = test::testDataFolder() / "coco-mini/annotations/instances_val2017.json";
    DETDIFFUSION_REQUIRE(file);
    const QTemporaryDir folder;
    const QString out = folder.filePath("kept.json");
    const auto outcome = dataset({ "filter", file.c_str(), "--out", out, "--json" });
    QVERIFY2(outcome.code == 0, qPrintable(outcome.error));
    const auto report = lastLine(outcome);
    const auto kept = loadCoco(out.toStdString());
    QVERIFY(!kept.images.empty());
    QCOMPARE(report.value("images_kept").toInteger(), static_cast<qint64>(kept.images.size()));
    QCOMPARE(
        report.value("objects_kept").toInteger(), static_cast<qint64>(kept.annotations.size()));
    std::map<int64_t, int> counts;
    for (const auto& object : kept.annotations)
        ++counts[object.imageId];
    for (const auto& [image, count] : counts)
        QVERIFY(count >= 3 && count <= 8);
    // What was kept passes again.
    const auto again = dataset({ "filter", out, "--out", folder.filePath("again.json"), "--json" });
    QCOMPARE(lastLine(again).value("objects_kept"), report.value("objects_kept"));
}

void TestCliDatasetFilter::countsWhatIsThere()
{
    const auto file = test::testDataFolder() / "coco-mini/annotations/instances_val2017.json";
    DETDIFFUSION_REQUIRE(file);
    const auto outcome = dataset({ "stats", file.c_str(), "--json" });
    QVERIFY2(outcome.code == 0, qPrintable(outcome.error));
    const auto whole = loadCoco(file);
    const auto stats = lastLine(outcome);
    QCOMPARE(stats.value("objects").toInteger() + stats.value("crowds").toInteger(),
        static_cast<qint64>(whole.annotations.size()));
    const auto text = dataset({ "stats", file.c_str() });
    QVERIFY2(text.out.contains("person"), qPrintable(text.out));
}

void TestCliDatasetFilter::namesAMissingFile()
{
    const auto outcome = dataset({ "stats", "/nowhere/instances.json" });
    QVERIFY2(outcome.isCleanFailure(), qPrintable(outcome.error));
    QVERIFY2(outcome.error.contains("/nowhere/instances.json"), qPrintable(outcome.error));
}

void TestCliDatasetFilter::cutsTiles()
{
    const QTemporaryDir folder;
    const std::filesystem::path root = folder.path().toStdString();
    std::filesystem::create_directories(root / "images");
    Image left { 40, 20, std::vector<uint8_t>(2400, 0) };
    for (size_t i = 0; i < left.rgb.size(); ++i)
        left.rgb[i] = static_cast<uint8_t>(i % 120 / 3);
    writePng(left, root / "images/a.png");
    CocoDataset coco;
    coco.categories = { { 1, "cell", "{}" } };
    coco.images = { { 1, "a.png", 40, 20, "{}" }, { 2, "missing.png", 40, 20, "{}" } };
    Annotation object;
    object.categoryId = 1;
    for (int64_t image = 1; image <= 2; ++image) {
        object.id = object.imageId = image;
        object.x = 22;
        object.width = object.height = 10;
        coco.annotations.push_back(object);
    }
    const auto file = root / "cells.json";
    saveCoco(coco, file);
    const QStringList arguments { "tile", file.c_str(), "--images", (root / "images").c_str(),
        "--rows", "1", "--out", (root / "tiles").c_str(), "--json" };
    const auto refused = dataset(arguments);
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.error.contains("missing.png"), qPrintable(refused.error));
    const auto outcome = dataset(arguments + QStringList { "--max-unread", "0.5" });
    QVERIFY2(outcome.code == 0, qPrintable(outcome.error));
    const auto tiles = loadCoco(root / "tiles/annotations/cells.json");
    QCOMPARE(tiles.images.size(), size_t { 1 });
    QCOMPARE(tiles.images[0].fileName, std::string("a_1_2.png"));
    QCOMPARE(tiles.annotations.size(), size_t { 1 });
    QCOMPARE(tiles.annotations[0].x, 2.0);
    const auto tile = readImage(root / "tiles/images/a_1_2.png");
    QCOMPARE(tile.width, 20);
    QCOMPARE(tile.height, 20);
    QCOMPARE(tile.rgb.front(), uint8_t { 20 });
    QCOMPARE(tile.rgb.back(), uint8_t { 39 });
}

QTEST_GUILESS_MAIN(TestCliDatasetFilter)
#include "tst_cli_dataset_filter.moc"
