#include "core/data/coco_file.h"
#include "core/domain/text_file.h"
#include "core/imaging/image_file.h"
#include "core/perception/detection_results.h"
#include "core/perception/raw_detections.h"
#include "tests/detectors/tiny_models.h"
#include "tests/support/command_line.h"

#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>

#include <csignal>
#include <filesystem>
#include <memory>
#include <random>
#include <sys/resource.h>
#include <vector>

using namespace detdiffusion;
using test::CommandOutcome;

namespace {

constexpr int kImages = 100;
constexpr int kSide = 700; // large enough that a batch takes its time

Image noise(unsigned seed)
{
    std::mt19937 random(seed);
    Image image { kSide, kSide, std::vector<uint8_t>(size_t { 3 } * kSide * kSide) };
    for (auto& value : image.rgb)
        value = static_cast<uint8_t>(random());
    return image;
}

} // namespace

/// `detdiffusion label` and its like over many pictures: interrupted, on several threads, and with
/// pictures that can't be read.
class TestCliLabel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void interruptedRunsGoOn_data();
    void interruptedRunsGoOn();
    void anotherDetectorStartsAgain();
    void threadsDoNotChangeTheResult();
    void processesShareTheWork_data();
    void processesShareTheWork();
    void processesAtTheSameTimeJoinOnce();
    void nonsenseOfALauncherIsRefused();
    void detectorsAreCombined();
    void badPicturesAreLeftOut_data();
    void badPicturesAreLeftOut();
    void tooManyBadPicturesFail();
    void hugePicturesKeepMemoryBounded();

private:
    QString file(const QString& name) const { return m_folder.filePath(name); }
    std::filesystem::path path(const char* name) const
    {
        return file(QString::fromUtf8(name)).toStdString();
    }
    QStringList label(const QString& out) const
    {
        return { "label", "--images", file("images"), "--annotations", file("all.json"),
            "--detector", file("tiny.onnx"), "--iou", "0.1", "--json", "--out", file(out) };
    }
    CommandOutcome run(const QStringList& arguments) const
    {
        return test::runCommand(DETDIFFUSION_CLI, arguments);
    }
    bool stopEarly(const QStringList& arguments, int signal) const;

    QTemporaryDir m_folder;
};

void TestCliLabel::initTestCase()
{
    std::filesystem::create_directories(path("images"));
    CocoDataset dataset;
    dataset.categories = { { 3, "car", "{}" }, { 18, "dog", "{}" } };
    const auto png = encodePng(noise(1));
    for (int i = 1; i <= kImages; ++i) {
        const std::string name = std::to_string(i) + ".png";
        writeFileAtomically(path("images") / name, png);
        dataset.images.push_back({ i, name, kSide, kSide, "{}" });
        Annotation annotation;
        annotation.id = annotation.imageId = i;
        annotation.categoryId = i % 2 == 0 ? 3 : 18;
        annotation.x = annotation.y = i;
        annotation.width = annotation.height = 300.0;
        annotation.area = 90000.0;
        dataset.annotations.push_back(annotation);
    }
    saveCoco(dataset, path("all.json"));
    writeFileAtomically(
        path("tiny.onnx"), test::tinyOnnx(64, 16, { 0.9F, 0.0F, 0.0F, 0.0F, 0.0F, 0.9F, 0.1F }));
    writeFileAtomically(path("tiny.names"), "dog\nufo\n");
    const auto whole = run(label("whole.json"));
    QCOMPARE(whole.error, QString());
    QCOMPARE(whole.code, 0);
    QVERIFY(whole.out.contains(QStringLiteral("images_per_second")));
    QVERIFY(whole.out.contains(QStringLiteral("seconds_left")));
    QVERIFY(!std::filesystem::exists(path("whole.json.progress")));
}

/// Starts the command and signals it after its first batch; false when it was done before.
bool TestCliLabel::stopEarly(const QStringList& arguments, int signal) const
{
    QProcess process;
    process.start(QString::fromUtf8(DETDIFFUSION_CLI), arguments);
    QByteArray out;
    while (!out.contains("\"progress\"") && process.waitForReadyRead())
        out += process.readAllStandardOutput();
    kill(static_cast<pid_t>(process.processId()), signal);
    process.waitForFinished();
    const bool isKilled = process.exitStatus() == QProcess::CrashExit;
    return isKilled || process.exitCode() == 130;
}

void TestCliLabel::interruptedRunsGoOn_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("killed") << SIGKILL;
}

void TestCliLabel::interruptedRunsGoOn()
{
    QFETCH(int, signal);
    bool isStopped = false;
    for (int attempt = 0; attempt < 10 && !isStopped; ++attempt) {
        std::filesystem::remove(path("resumed.json"));
        isStopped = stopEarly(label("resumed.json"), signal);
    }
    QVERIFY(isStopped);
    QVERIFY(!std::filesystem::exists(path("resumed.json")));
    QVERIFY(std::filesystem::exists(path("resumed.json.progress/1/0.json")));
    const auto outcome = run(label("resumed.json"));
    QCOMPARE(outcome.code, 0);
    QVERIFY2(!outcome.out.contains(QStringLiteral("\"resumed\":0")), qPrintable(outcome.out));
    QCOMPARE(readTextFile(path("resumed.json")), readTextFile(path("whole.json")));
    QVERIFY(!std::filesystem::exists(path("resumed.json.progress")));
}

void TestCliLabel::anotherDetectorStartsAgain()
{
    while (!stopEarly(label("other.json"), SIGKILL)) { }
    const auto outcome = run(label("other.json") + QStringList { "--score", "0.04" });
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.out.contains(QStringLiteral("\"resumed\":0")), qPrintable(outcome.out));
}

void TestCliLabel::threadsDoNotChangeTheResult()
{
    for (const char* threads : { "1", "3", "8" }) {
        const auto arguments = label("threads.json")
            + QStringList { "--threads", QString::fromUtf8(threads), "--keep", file("kept") };
        QCOMPARE(run(arguments).code, 0);
        QCOMPARE(readTextFile(path("threads.json")), readTextFile(path("whole.json")));
        static const auto first = readTextFile(path("kept/1.json"));
        QCOMPARE(readTextFile(path("kept/1.json")), first);
    }
}

void TestCliLabel::processesShareTheWork_data()
{
    QTest::addColumn<QString>("rank");
    QTest::addColumn<QStringList>("others");
    QTest::newRow("torchrun") << "RANK=%1" << QStringList { "WORLD_SIZE=3" };
    QTest::newRow("Slurm") << "SLURM_PROCID=%1"
                           << QStringList { "SLURM_NTASKS=3", "SLURM_STEP_NUM_TASKS=3" };
    QTest::newRow("mpirun") << "OMPI_COMM_WORLD_RANK=%1"
                            << QStringList { "OMPI_COMM_WORLD_SIZE=3" };
}

void TestCliLabel::processesShareTheWork()
{
    QFETCH(QString, rank);
    QFETCH(QStringList, others);
    std::filesystem::remove(path("shared.json"));
    const auto runAs = [&](int number) {
        return test::runCommand(
            DETDIFFUSION_CLI, label("shared.json"), others + QStringList { rank.arg(number) });
    };
    for (const int number : { 2, 0 }) {
        const auto outcome = runAs(number);
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.out.contains(QStringLiteral("part_done")));
        QVERIFY(!std::filesystem::exists(path("shared.json")));
    }
    const auto again = runAs(2); // what it found is kept
    QVERIFY2(again.out.contains(QStringLiteral("\"resumed\":33")), qPrintable(again.out));
    const auto last = runAs(1);
    QCOMPARE(last.error, QString());
    QCOMPARE(last.code, 0);
    QCOMPARE(readTextFile(path("shared.json")), readTextFile(path("whole.json")));
    QVERIFY(!std::filesystem::exists(path("shared.json.progress")));
}

void TestCliLabel::processesAtTheSameTimeJoinOnce()
{
    constexpr int kProcesses = 4;
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int rank = 0; rank < kProcesses; ++rank) {
        auto& process = processes.emplace_back(std::make_unique<QProcess>());
        process->setEnvironment(QProcess::systemEnvironment()
            + QStringList { "WORLD_SIZE=4", "RANK=" + QString::number(rank) });
        process->start(QString::fromUtf8(DETDIFFUSION_CLI),
            label("together.json") + QStringList { "--threads", "1", "--keep", file("together") });
    }
    int joined = 0;
    for (auto& process : processes) {
        QVERIFY(process->waitForFinished(120000));
        QCOMPARE(process->exitCode(), 0);
        joined += process->readAllStandardOutput().contains("\"done\"") ? 1 : 0;
    }
    QCOMPARE(joined, 1);
    QCOMPARE(readTextFile(path("together.json")), readTextFile(path("whole.json")));
    QVERIFY(std::filesystem::exists(path("together/1.json")));
    QVERIFY(!std::filesystem::exists(path("together.json.progress")));
}

void TestCliLabel::nonsenseOfALauncherIsRefused()
{
    const auto outcome =
        test::runCommand(DETDIFFUSION_CLI, label("never.json"), { "RANK=3", "WORLD_SIZE=3" });
    QVERIFY(outcome.isCleanFailure());
    QVERIFY2(outcome.error.contains(QStringLiteral("RANK")), qPrintable(outcome.error));
    QVERIFY(!std::filesystem::exists(path("never.json")));
}

void TestCliLabel::detectorsAreCombined()
{
    writeFileAtomically(
        path("blind.onnx"), test::tinyOnnx(64, 16, { 0.01F, 0.0F, 0.0F, 0.0F, 0.0F, 0.9F, 0.1F }));
    writeFileAtomically(path("blind.names"), "dog\nufo\n");
    const auto combined = [this](const char* combination) {
        const auto outcome = run(label("two.json")
            + QStringList {
                "--detector", file("blind.onnx"), "--combine", QString::fromUtf8(combination) });
        return outcome.code == 0 ? readTextFile(path("two.json")) : std::string();
    };
    const auto whole = readTextFile(path("whole.json"));
    QVERIFY(whole.find("easy") != std::string::npos);
    QCOMPARE(combined("first"), whole);
    QCOMPARE(combined("any"), whole);
    for (const char* combination : { "all", "most" }) { // one of two is no majority
        const auto labels = combined(combination);
        QVERIFY(labels.find("hard") != std::string::npos);
        QVERIFY(labels.find("easy") == std::string::npos);
    }
    QCOMPARE(run(label("never.json") + QStringList { "--combine", "some" }).code, 2);
}

void TestCliLabel::badPicturesAreLeftOut_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList annotations { "--annotations", file("all.json") };
    const QStringList detector { "--detector", file("tiny.onnx") };
    QTest::newRow("label") << label("some.json");
    QTest::newRow("detect") << QStringList { "detect", "--images", file("images"), "--json",
        "--out", file("some.json") }
            + annotations + detector;
    QTest::newRow("detect without annotations") << QStringList {
        "detect", "--images", file("images"), "--json", "--out", file("some.json")
    } + detector;
    QTest::newRow("dataset convert")
        << QStringList { "dataset", "convert", "--from", "coco", "--in", file("all.json"),
               "--images", file("images"), "--to", "yolo", "--json", "--out", file("yolo") };
}

void TestCliLabel::badPicturesAreLeftOut()
{
    QFETCH(QStringList, arguments);
    const auto whole = readTextFile(path("images/7.png"));
    writeFileAtomically(path("images/7.png"), "no picture");
    writeFileAtomically(path("images/42.png"), whole.substr(0, whole.size() / 2));
    writeFileAtomically(path("images/50.png"), "");
    const auto outcome = run(arguments);
    const auto strict = run(arguments + QStringList { "--max-unread", "0.02" });
    for (const char* name : { "images/7.png", "images/42.png", "images/50.png" })
        writeFileAtomically(path(name), whole);
    QCOMPARE(outcome.error, QString());
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.out.contains(QStringLiteral("\"count\":3")), qPrintable(outcome.out));
    for (const char* name : { "/7.png", "/42.png", "/50.png" })
        QVERIFY2(outcome.out.contains(QString::fromUtf8(name)), qPrintable(outcome.out));
    QVERIFY(strict.isCleanFailure());
    QVERIFY2(strict.error.contains(QStringLiteral("3 of 100")), qPrintable(strict.error));
}

void TestCliLabel::tooManyBadPicturesFail()
{
    std::filesystem::create_directories(path("bad"));
    for (int i = 0; i < 5; ++i)
        writeFileAtomically(path("bad") / (std::to_string(i) + ".png"), "no picture");
    writeFileAtomically(path("bad") / "\xff.png", "no picture, and no UTF-8 name");
    const QStringList arguments { "detect", "--images", file("bad"), "--detector",
        file("tiny.onnx"), "--max-unread", "1", "--json", "--out", file("never.json") };
    const auto outcome = run(arguments);
    QVERIFY2(outcome.isCleanFailure(), qPrintable(outcome.error));
    QVERIFY2(outcome.error.contains(QStringLiteral("0.png")), qPrintable(outcome.error));
    QVERIFY(!std::filesystem::exists(path("never.json")));
    writePng(noise(1), path("bad/5.png"));
    QCOMPARE(run(arguments).code, 0);
    QVERIFY(!loadDetectionResults(path("never.json")).empty());
}

void TestCliLabel::hugePicturesKeepMemoryBounded()
{
    std::filesystem::create_directories(path("huge"));
    QImage grey(10'000, 10'000, QImage::Format_Grayscale8); // a child begins with our own peak
    grey.fill(7);
    for (const char* name : { "huge/1.png", "huge/2.png", "huge/3.png" })
        QVERIFY(grey.save(file(QString::fromUtf8(name))));
    const auto outcome = run({ "detect", "--images", file("huge"), "--detector", file("tiny.onnx"),
        "--threads", "2", "--out", file("huge.json") });
    QCOMPARE(outcome.error, QString());
    QCOMPARE(outcome.code, 0);
    rusage children {}; // the largest of all that this test has run
    QCOMPARE(getrusage(RUSAGE_CHILDREN, &children), 0);
    const long megabytes = children.ru_maxrss / 1024;
    qInfo("three pictures of 100 megapixels: %ld MB", megabytes);
    QVERIFY(megabytes < 1024);
}

QTEST_GUILESS_MAIN(TestCliLabel)
#include "tst_cli_label.moc"
