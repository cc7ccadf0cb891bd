#include "core/data/coco_file.h"
#include "core/domain/error.h"
#include "core/imaging/emoji_font.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace detdiffusion;

namespace {

constexpr int kTimeout = 120000;

struct Outcome {
    int code = -1;
    QString out;
    QString error;
};

Outcome run(const QStringList& arguments)
{
    QProcess process;
    process.start(DETDIFFUSION_CLI, QStringList { "dataset", "starter" } + arguments);
    if (!process.waitForFinished(kTimeout) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return { process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError()) };
}

} // namespace

class TestCliDataset : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        try {
            findEmojiFont();
        } catch (const Error& error) {
            QSKIP(error.what());
        }
    }

    void makesTheSplitsAskedFor()
    {
        const QTemporaryDir folder;
        const QString out = folder.filePath("starter");
        const Outcome outcome = run({ "--out", out, "--images", "4", "--val", "0", "--test", "2",
            "--seed", "3", "--size", "96", "--json" });
        QCOMPARE(outcome.error, QString());
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.out.trimmed().split('\n').last().contains(R"("event":"done")"));
        const auto annotations = std::filesystem::path(out.toStdString()) / "annotations";
        const CocoDataset train = loadCoco(annotations / "instances_train.json");
        QCOMPARE(train.images.size(), size_t { 4 });
        QCOMPARE(train.images.front().width, 96);
        QVERIFY(QFile::exists(out + "/images/test/000002.png"));
        QVERIFY(!QFile::exists(out + "/images/val"));
    }

    void wrongUsageIsCode2_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no folder") << QStringList {};
        QTest::newRow("no number") << QStringList { "--out", "x", "--images", "many" };
        QTest::newRow("unknown option") << QStringList { "--out", "x", "--colour" };
    }

    void wrongUsageIsCode2()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(run(arguments).code, 2);
    }

    void failuresAreOneLineAndCode1_data()
    {
        QTest::addColumn<QString>("out");
        QTest::addColumn<QStringList>("more");
        QTest::newRow("place that can't be written") << "/proc/starter" << QStringList {};
        QTest::newRow("no pictures")
            << "starter" << QStringList { "--images", "0", "--val", "0", "--test", "0" };
        QTest::newRow("no font") << "starter" << QStringList { "--font", "/nowhere/font.ttf" };
        QTest::newRow("tiny") << "starter" << QStringList { "--size", "3" };
        QTest::newRow("full folder") << "full" << QStringList {};
    }

    void failuresAreOneLineAndCode1()
    {
        QFETCH(QString, out);
        QFETCH(QStringList, more);
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath("full/inside"));
        const Outcome outcome =
            run(QStringList { "--out", QDir(folder.path()).absoluteFilePath(out) } + more);
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.error.startsWith("error: "), qPrintable(outcome.error));
        QCOMPARE(outcome.error.count('\n'), 1);
        QCOMPARE(QDir(folder.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries),
            QStringList { "full" });
    }
};

QTEST_GUILESS_MAIN(TestCliDataset)
#include "tst_cli_dataset.moc"
