#include "core/domain/text_file.h"
#include "core/weights/part_weights.h"
#include "tests/support/command_line.h"
#include "tests/support/tiny_model.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <torch/torch.h>

using namespace detdiffusion;
namespace fs = std::filesystem;

namespace {

const std::string kLayer = "down_blocks.0.attentions.0.proj_in";

test::CommandOutcome run(const QStringList& arguments)
{
    return test::runCommand(DETDIFFUSION_CLI, arguments);
}

torch::Tensor weightOf(const fs::path& model)
{
    return PartWeights(model / "unet").tensors().at(kLayer + ".weight");
}

} // namespace

/// `detdiffusion model convert`, `merge` and `random`, through the program.
class TestCliModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsItsVersion();
    void convertsThePrecision();
    void convertsToASingleFile();
    void mergesLoras();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void failsWithOneLine_data();
    void failsWithOneLine();

private:
    QString path(const char* name) const { return m_folder.filePath(name); }
    fs::path file(const char* name) const { return path(name).toStdString(); }
    void verify(const test::CommandOutcome& outcome, const char* out) const;
    /// Replaces a leading @ by the test's folder.
    QStringList inFolder(QStringList arguments) const;

    QTemporaryDir m_folder;
};

void TestCliModel::initTestCase()
{
    test::writeTinyModel(file("tiny"));
    const auto shape = weightOf(file("tiny")).sizes();
    saveSafetensors(file("ones.safetensors"),
        { { "unet." + kLayer + ".lora_A.weight", torch::ones({ 1, shape[1], 1, 1 }) },
            { "unet." + kLayer + ".lora_B.weight", torch::ones({ shape[0], 1, 1, 1 }) } });
}

void TestCliModel::verify(const test::CommandOutcome& outcome, const char* out) const
{
    QCOMPARE(outcome.error, QString());
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.out, path(out) + '\n');
}

QStringList TestCliModel::inFolder(QStringList arguments) const
{
    for (auto& argument : arguments)
        if (argument.startsWith('@'))
            argument = m_folder.filePath(argument.mid(1));
    return arguments;
}

void TestCliModel::tellsItsVersion()
{
    const auto outcome = test::runCommand(DETDIFFUSION_CLI, { "--version" });
    QCOMPARE(outcome.code, 0);
    QVERIFY(
        QRegularExpression("^detdiffusion \\d+\\.\\d+\\.\\d+\n$").match(outcome.out).hasMatch());
}

void TestCliModel::convertsThePrecision()
{
    verify(run({ "model", "convert", path("tiny"), "--precision", "bf16", "--out", path("bf16") }),
        "bf16");
    QVERIFY(torch::equal(weightOf(file("bf16")), weightOf(file("tiny")).to(torch::kBFloat16)));
    QVERIFY(readTextFile(file("bf16/tokenizer/vocab.json"))
        == readTextFile(file("tiny/tokenizer/vocab.json")));
}

void TestCliModel::convertsToASingleFile()
{
    verify(run({ "model", "convert", path("tiny"), "--out", path("one.safetensors") }),
        "one.safetensors");
    verify(run({ "model", "convert", path("one.safetensors"), "--like", path("tiny"), "--out",
               path("again") }),
        "again");
    QVERIFY(torch::equal(weightOf(file("again")), weightOf(file("tiny"))));
}

void TestCliModel::mergesLoras()
{
    verify(run({ "model", "merge", path("tiny"), "--lora", path("ones.safetensors=0.5"), "--lora",
               path("ones.safetensors"), "--out", path("merged") }),
        "merged");
    const auto added = weightOf(file("merged")) - weightOf(file("tiny"));
    QVERIFY(torch::allclose(added, torch::full_like(added, 1.5), 0.0, 1e-6));
    const auto json = run({ "--json", "model", "merge", "--model", path("tiny"), "--lora",
        path("ones.safetensors"), "--out", path("json") });
    QCOMPARE(json.code, 0);
    QVERIFY2(json.out.contains(QStringLiteral("\"event\":\"done\"")), qPrintable(json.out));
}

void TestCliModel::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char* name, const QStringList& arguments) {
        QTest::newRow(name) << QStringList("model") + arguments;
    };
    row("no LoRA", { "merge", "@tiny", "--out", "@x" });
    row("wrong weight", { "merge", "@tiny", "--lora", "a.safetensors=much", "--out", "@x" });
    row("no out", { "merge", "@tiny", "--lora", "@ones.safetensors" });
    row("unknown shape", { "random", "--like", "sd9", "--out", "@x" });
    row("no model", { "convert", "--out", "@x" });
}

void TestCliModel::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    const auto outcome = run(inFolder(arguments));
    QCOMPARE(outcome.code, 2);
    QVERIFY(!outcome.error.isEmpty());
    QVERIFY(!fs::exists(file("x")));
}

void TestCliModel::failsWithOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const QStringList& arguments, const char* reason) {
        QTest::newRow(name) << QStringList("model") + arguments << reason;
    };
    row("merge without a model", { "merge", "@x", "--lora", "@ones.safetensors", "--out", "@y" },
        "model_index.json");
    row("merge over a model", { "merge", "@tiny", "--lora", "@ones.safetensors", "--out", "@tiny" },
        "not an empty");
    row("merge a pickle", { "merge", "@tiny", "--lora", "a.ckpt=0.5", "--out", "@x" }, "pickle");
    row("merge nothing", { "merge", "@tiny", "--lora", "@absent.safetensors", "--out", "@x" },
        "absent.safetensors");
    row("convert nothing", { "convert", "@absent", "--out", "@x" }, "no such file");
    row("convert to another precision",
        { "convert", "@tiny", "--precision", "int8", "--out", "@x" }, "int8");
    row("random over a model", { "random", "--like", "sd15", "--out", "@tiny" }, "not an empty");
    row("random in another precision",
        { "random", "--like", "sd15", "--precision", "int8", "--out", "@x" }, "int8");
}

void TestCliModel::failsWithOneLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, reason);
    const auto outcome = run(inFolder(arguments));
    QVERIFY2(outcome.isCleanFailure() && outcome.error.contains(reason), qPrintable(outcome.error));
    QVERIFY(!fs::exists(file("x")));
    QCOMPARE(QDir(m_folder.path()).entryList({ "*.part-*" }, QDir::AllEntries), QStringList());
}

QTEST_GUILESS_MAIN(TestCliModel)
#include "tst_cli_model.moc"
