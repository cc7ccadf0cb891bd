#include "core/domain/layout_file.h"
#include "core/domain/text_file.h"
#include "core/engine/generation_metadata.h"
#include "core/imaging/image_file.h"
#include "core/imaging/png_metadata.h"
#include "tests/support/command_line.h"
#include "tests/support/tiny_model.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace detdiffusion;

namespace {

constexpr int kTimeout = 120000;

test::CommandOutcome run(const QStringList& arguments)
{
    return test::runCommand(DETDIFFUSION_CLI, arguments);
}

std::string textOf(const std::filesystem::path& picture, const char* keyword)
{
    for (const auto& entry : readPngText(picture))
        if (entry.keyword == keyword)
            return entry.text;
    return {};
}

constexpr const char* kCoco = R"({
    "images": [{"id": 1, "file_name": "a/first.jpg", "width": 64, "height": 32},
        {"id": 2, "file_name": "empty.jpg", "width": 64, "height": 32},
        {"id": 3, "file_name": "third.jpg", "width": 64, "height": 32}],
    "categories": [{"id": 18, "name": "dog"}],
    "annotations": [
        {"id": 1, "image_id": 1, "category_id": 18, "bbox": [8, 8, 16, 16], "area": 256,
            "iscrowd": 0, "attributes": {"perception": "hard"}},
        {"id": 2, "image_id": 3, "category_id": 18, "bbox": [-4, 0, 32, 32], "area": 896,
            "iscrowd": 0}]})";

} // namespace

class TestCliGenerate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void paintsAPictureWithMetadata();
    void sameSeedSameBytes();
    void repeatsAPictureFromItsFile();
    void paintsWithALora();
    void paintsSeveralSeeds();
    void processesShareThePictures();
    void paintsAFolder();
    void paintsACocoFile();
    void reportsJsonLines();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void failsWithOneLine_data();
    void failsWithOneLine();
    void checksTheFolderBeforePainting();
    void leavesNoEmptyFolderBehind();
    void statesTheMemoryBeforeItLoads();
    void refusesAnAbsentVariant();
    void stopsOnRequest();

private:
    QStringList generate(const QStringList& more) const;
    QString path(const char* name) const { return m_work->filePath(name); }
    std::filesystem::path file(const char* name) const { return path(name).toStdString(); }

    QTemporaryDir m_models;
    QString m_model;
    Layout m_layout;
    std::unique_ptr<QTemporaryDir> m_work;
};

void TestCliGenerate::initTestCase()
{
    m_model = m_models.filePath("tiny");
    test::writeTinyModel(m_model.toStdString());
    m_layout.width = m_layout.height = 16;
    m_layout.boxes = { { 1, "dog", { 0.1, 0.1, 0.6, 0.7 }, Perception::Easy } };
}

void TestCliGenerate::init()
{
    m_work = std::make_unique<QTemporaryDir>();
    saveLayout(m_layout, file("street.layout.json"));
}

QStringList TestCliGenerate::generate(const QStringList& more) const
{
    return QStringList { "generate", "--model", m_model, "--layout", path("street.layout.json"),
        "--steps", "2", "--threads", "1" }
    + more;
}

void TestCliGenerate::paintsAPictureWithMetadata()
{
    const auto outcome = run(generate({ "--out", path("a.png"), "--seed", "5", "--sampler", "ddim",
        "--guidance", "1.5", "--strategy", "hard" }));
    QCOMPARE(outcome.error, QString());
    QCOMPARE(outcome.code, 0);
    const auto image = readImage(file("a.png"));
    QCOMPARE(image.width, 16);
    QCOMPARE(image.height, 16);
    const auto metadata = parseMetadata(textOf(file("a.png"), kMetadataChunk), "a.png");
    QVERIFY(metadata.request.layout == m_layout);
    QCOMPARE(metadata.request.settings.seed, uint64_t { 5 });
    QCOMPARE(metadata.request.settings.guidance, 1.5);
    QCOMPARE(metadata.request.settings.sampler, std::string("ddim"));
    QVERIFY(metadata.request.settings.strategy == Strategy::Hard);
    QVERIFY(metadata.prompt.find("[hard]") != std::string::npos);
    const auto infotext = textOf(file("a.png"), kInfotextChunk);
    QVERIFY(infotext.find("Steps: 2, Sampler: DDIM, CFG scale: 1.5, Seed: 5") != std::string::npos);
}

void TestCliGenerate::sameSeedSameBytes()
{
    QCOMPARE(run(generate({ "--out", path("a.png") })).code, 0);
    QCOMPARE(run(generate({ "--out", path("b.png") })).code, 0);
    QCOMPARE(run(generate({ "--out", path("c.png"), "--seed", "2" })).code, 0);
    QVERIFY(readTextFile(file("a.png")) == readTextFile(file("b.png")));
    QVERIFY(readImage(file("a.png")) != readImage(file("c.png")));
}

void TestCliGenerate::repeatsAPictureFromItsFile()
{
    QCOMPARE(run(generate({ "--out", path("a.png"), "--seed", "8", "--guidance", "3" })).code, 0);
    QCOMPARE(run({ "generate", "--model", m_model, "--layout", path("a.png"), "--out",
                     path("b.png"), "--threads", "1" })
                 .code,
        0);
    QVERIFY(readTextFile(file("a.png")) == readTextFile(file("b.png")));
}

void TestCliGenerate::paintsWithALora()
{
    test::writeTinyLora(m_model.toStdString(), file("ink.safetensors"));
    QCOMPARE(run(generate({ "--out", path("plain.png") })).code, 0);
    const auto outcome =
        run(generate({ "--out", path("ink.png"), "--lora", path("ink.safetensors=0.7") }));
    QCOMPARE(outcome.error, QString());
    QCOMPARE(outcome.code, 0);
    QVERIFY(readImage(file("ink.png")) != readImage(file("plain.png")));
    QCOMPARE(parseMetadata(textOf(file("ink.png"), kMetadataChunk), "ink.png").loras,
        std::vector<std::string> { "ink=0.7" });
    const auto pickle = run(generate({ "--out", path("x.png"), "--lora", path("ink.ckpt") }));
    QVERIFY2(pickle.isCleanFailure() && pickle.error.contains("pickle"), qPrintable(pickle.error));
}

void TestCliGenerate::paintsSeveralSeeds()
{
    const auto outcome =
        run(generate({ "--out", path("many"), "--count", "3", "--seed", "4", "--batch", "2" }));
    QCOMPARE(outcome.code, 0);
    for (const char* name : { "many/street-4.png", "many/street-5.png", "many/street-6.png" })
        QVERIFY2(std::filesystem::exists(file(name)), name);
    QCOMPARE(run(generate({ "--out", path("one.png"), "--count", "2" })).code, 0);
    QVERIFY(std::filesystem::exists(file("one-1.png")));
    QVERIFY(std::filesystem::exists(file("one-2.png")));
}

void TestCliGenerate::processesShareThePictures()
{
    const auto arguments = [this](const char* folder) {
        return generate({ "--out", path(folder), "--count", "3", "--seed", "4" });
    };
    QCOMPARE(run(arguments("alone")).code, 0);
    const auto runAs = [&](int rank) {
        return test::runCommand(DETDIFFUSION_CLI, arguments("shared"),
            { "WORLD_SIZE=4", "RANK=" + QString::number(rank) });
    };
    QCOMPARE(runAs(1).code, 0);
    QVERIFY(std::filesystem::exists(file("shared/street-5.png")));
    QVERIFY(!std::filesystem::exists(file("shared/street-4.png")));
    for (const int rank : { 0, 2, 3 }) // the last one has nothing to do
        QCOMPARE(runAs(rank).code, 0);
    for (const char* name : { "street-4.png", "street-5.png", "street-6.png" })
        QCOMPARE(readTextFile(file("shared") / name), readTextFile(file("alone") / name));
}

void TestCliGenerate::paintsAFolder()
{
    std::filesystem::create_directories(file("layouts"));
    saveLayout(m_layout, file("layouts/b.layout.json"));
    saveLayout(m_layout, file("layouts/a.layout.json"));
    const auto outcome = run({ "generate", "--model", m_model, "--layout", path("layouts"), "--out",
        path("out"), "--steps", "1", "--limit", "1" });
    QCOMPARE(outcome.code, 0);
    QVERIFY(std::filesystem::exists(file("out/a.png")));
    QVERIFY(!std::filesystem::exists(file("out/b.png")));
}

void TestCliGenerate::paintsACocoFile()
{
    writeFileAtomically(file("coco.json"), kCoco);
    const auto outcome = run({ "generate", "--model", m_model, "--layout", path("coco.json"),
        "--images-like", "--out", path("out"), "--steps", "1", "--batch", "8" });
    QCOMPARE(outcome.error, QString());
    QCOMPARE(outcome.code, 0);
    const auto metadata = parseMetadata(textOf(file("out/first.png"), kMetadataChunk), "first.png");
    const auto& box = metadata.request.layout.boxes.front();
    QCOMPARE(box.className, std::string("dog"));
    QVERIFY(box.rect == (NormalizedRect { 0.125, 0.25, 0.375, 0.75 }));
    QVERIFY(box.perception == Perception::Hard);
    const auto third = parseMetadata(textOf(file("out/third.png"), kMetadataChunk), "third.png");
    QCOMPARE(third.request.layout.boxes.front().rect.x0, 0.0);
    QCOMPARE(third.request.settings.seed, uint64_t { 2 });
    QVERIFY(!std::filesystem::exists(file("out/empty.png")));
}

void TestCliGenerate::reportsJsonLines()
{
    const auto outcome = run(generate({ "--out", path("a.png"), "--json" }));
    QCOMPARE(outcome.code, 0);
    const auto lines = outcome.out.split('\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() >= 3);
    for (const auto& line : lines)
        QVERIFY2(line.startsWith('{') && line.endsWith('}'), qPrintable(line));
    QVERIFY(outcome.out.contains("\"event\":\"image\""));
    QVERIFY(run(generate({ "--out", path("a.png"), "--quiet" })).out.isEmpty());
}

void TestCliGenerate::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no command") << QStringList {};
    QTest::newRow("no layout") << QStringList { "generate", "--out", "x.png" };
    QTest::newRow("unknown option") << QStringList { "generate", "--colour", "red" };
    QTest::newRow("bad sampler") << QStringList { "generate", "--layout", "x.layout.json", "--out",
        "x.png", "--sampler", "magic" };
    QTest::newRow("no steps") << QStringList { "generate", "--layout", "x.layout.json", "--out",
        "x.png", "--steps", "0" };
}

void TestCliGenerate::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(run(arguments).code, 2);
}

void TestCliGenerate::failsWithOneLine_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no layout file") << "--layout"
                                    << "nowhere.layout.json"
                                    << "nowhere.layout.json";
    QTest::newRow("no JSON") << "--layout"
                             << "broken.layout.json"
                             << "broken.layout.json";
    QTest::newRow("unknown class") << "--layout"
                                   << "unicorn.layout.json"
                                   << "unicorn";
    QTest::newRow("too many boxes") << "--layout"
                                    << "crowd.layout.json"
                                    << "3";
    QTest::newRow("picture of others") << "--layout"
                                       << "plain.png"
                                       << "plain.png";
    QTest::newRow("no model") << "--model"
                              << "nowhere"
                              << "nowhere";
    QTest::newRow("fp16") << "--precision"
                          << "fp16"
                          << "fp16";
}

void TestCliGenerate::failsWithOneLine()
{
    QFETCH(QString, option);
    QFETCH(QString, value);
    QFETCH(QString, expected);
    writeFileAtomically(file("broken.layout.json"), "{\"version\": 1,");
    auto layout = m_layout;
    layout.boxes.front().className = "unicorn";
    saveLayout(layout, file("unicorn.layout.json"));
    layout = m_layout;
    for (int id = 2; id < 9; ++id)
        layout.boxes.push_back({ id, "cat", { 0.0, 0.0, 1.0, 1.0 }, {} });
    saveLayout(layout, file("crowd.layout.json"));
    writePng({ 2, 1, { 1, 2, 3, 4, 5, 6 } }, file("plain.png"));

    auto arguments = generate({ "--device", "cpu", "--out", path("a.png") });
    const auto index = arguments.indexOf(option);
    const auto full = option == "--precision" ? value : m_work->filePath(value);
    if (index >= 0)
        arguments[index + 1] = full;
    else
        arguments << option << full;
    const auto outcome = run(arguments);
    QVERIFY2(outcome.isCleanFailure(), qPrintable(outcome.error));
    QVERIFY2(outcome.error.contains(expected), qPrintable(outcome.error));
    QVERIFY(!std::filesystem::exists(file("a.png")));
}

void TestCliGenerate::checksTheFolderBeforePainting()
{
    writeFileAtomically(file("plainfile"), "x");
    auto outcome = run(generate({ "--json", "--out", path("plainfile/a.png") }));
    QCOMPARE(outcome.code, 1);
    QVERIFY(!outcome.out.contains("progress"));
    if (geteuid() == 0)
        QSKIP("root may write everywhere");
    std::filesystem::create_directories(file("locked"));
    std::filesystem::permissions(file("locked"), std::filesystem::perms::owner_read);
    outcome = run(generate({ "--json", "--out", path("locked") }));
    std::filesystem::permissions(file("locked"), std::filesystem::perms::owner_all);
    QCOMPARE(outcome.code, 1);
    QVERIFY(!outcome.out.contains("progress"));
}

void TestCliGenerate::leavesNoEmptyFolderBehind()
{
    const auto outcome =
        run(generate({ "--out", path("out/deep"), "--lora", path("absent.safetensors") }));
    QVERIFY2(outcome.isCleanFailure(), qPrintable(outcome.error));
    QVERIFY(!std::filesystem::exists(file("out")));
    QCOMPARE(run(generate({ "--out", path("out/deep") })).code, 0);
    QVERIFY(std::filesystem::exists(file("out/deep/street.png")));
}

void TestCliGenerate::statesTheMemoryBeforeItLoads()
{
    const auto outcome = run(generate({ "--json", "--out", path("a.png") }));
    QCOMPARE(outcome.code, 0);
    const auto memory = outcome.out.indexOf("\"event\":\"memory\"");
    QVERIFY(memory >= 0);
    QVERIFY(memory < outcome.out.indexOf("\"Loading\""));
    QVERIFY(outcome.out.contains("\"needed\":"));
}

void TestCliGenerate::refusesAnAbsentVariant()
{
    for (const auto& arguments : { generate({ "--variant", "fp16", "--out", path("a.png") }),
             QStringList { "model", "info", m_model, "--variant", "fp16" } }) {
        const auto outcome = run(arguments);
        QVERIFY2(outcome.isCleanFailure(), qPrintable(outcome.error));
        for (const QString& part :
            { m_model, QStringLiteral("\"fp16\""), QStringLiteral("the plain weights") })
            QVERIFY2(outcome.error.contains(part), qPrintable(outcome.error));
    }
}

void TestCliGenerate::stopsOnRequest()
{
    auto arguments = generate({ "--out", path("many"), "--count", "1000", "--json" });
    arguments[arguments.indexOf("--steps") + 1] = "999";
    QProcess process;
    process.start(DETDIFFUSION_CLI, arguments);
    while (process.waitForReadyRead(kTimeout))
        if (process.readAllStandardOutput().contains("progress"))
            break;
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    QVERIFY(process.waitForFinished(kTimeout));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(!std::filesystem::exists(file("many")));
}

QTEST_GUILESS_MAIN(TestCliGenerate)
#include "tst_cli_generate.moc"
