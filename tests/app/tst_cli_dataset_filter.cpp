#include "core/data/coco_file.h"
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

/// `detdiffusion dataset filter` and `dataset stats`, through the program, on real annotations.
class TestCliDatasetFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatTheRulesLeave();
    void countsWhatIsThere();
    void namesAMissingFile();
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

QTEST_GUILESS_MAIN(TestCliDatasetFilter)
#include "tst_cli_dataset_filter.moc"
