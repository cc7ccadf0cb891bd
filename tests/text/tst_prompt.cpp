#include "core/domain/error.h"
#include "core/domain/json_file.h"
#include "core/domain/text_file.h"
#include "core/text/bpe_tokenizer.h"
#include "core/text/prompt.h"
#include "core/text/word_vocabulary.h"

#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>

#include <cmath>
#include <functional>

using namespace detdiffusion;

namespace {

LayoutBox box(int64_t id, const std::string& name, NormalizedRect rect, Perception perception)
{
    return { id, name, rect, perception, "{}" };
}

Layout twoBoxes()
{
    Layout layout;
    layout.boxes = { box(1, "dog", { 0.0, 0.0, 1.0, 1.0 }, Perception::Easy),
        box(2, "fire hydrant", { 0.5, 0.25, 0.75, 1.0 }, Perception::Hard) };
    return layout;
}

GenerationConfig smallConfig()
{
    GenerationConfig config;
    config.grid = { 5, 5 };
    config.classes = { "dog", "fire hydrant" };
    config.maxBoxes = 8;
    return config;
}

QString messageOf(const std::function<void()>& action)
{
    try {
        action();
    } catch (const Error& error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

} // namespace

class PromptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesThePapersFormat();
    void unsetWritesNoToken();
    void emptyLayoutIsTheBareTemplate();
    void tokensAreOnePerItem();
    void nullPromptIsTheEmptyText();
    void refusesWhatTheModelCannotPaint_data();
    void refusesWhatTheModelCannotPaint();
    void refusesMoreTokensThanThereAre();
    void anyWordWithoutAClassList();
    void configSurvivesARoundTrip();
    void configErrorsNameTheFile_data();
    void configErrorsNameTheFile();

private:
    std::filesystem::path folder() const { return m_folder.path().toStdString(); }

    QTemporaryDir m_folder;
    std::unique_ptr<BpeTokenizer> m_tokenizer;
};

void PromptTest::initTestCase()
{
    std::vector<std::string> added;
    for (int i = 0; i < 25; ++i)
        added.push_back(locationToken(i));
    added.insert(added.end(), { "[easy]", "[hard]" });
    writeWordTokenizer(
        folder() / "tokenizer", { "an image with", "dog", "fire hydrant" }, added, 20);
    m_tokenizer = std::make_unique<BpeTokenizer>(folder() / "tokenizer");
}

void PromptTest::writesThePapersFormat()
{
    QCOMPARE(promptFromLayout(twoBoxes(), smallConfig()),
        std::string("An image with dog <l0> <l24> [easy] fire hydrant <l7> <l23> [hard]"));
    auto config = smallConfig();
    config.promptTemplate = "{bbox}, a photo";
    config.easyToken = "<e>";
    QVERIFY(promptFromLayout(twoBoxes(), config).starts_with("dog <l0> <l24> <e> fire"));
    QVERIFY(promptFromLayout(twoBoxes(), config).ends_with("[hard], a photo"));
}

void PromptTest::unsetWritesNoToken()
{
    auto layout = twoBoxes();
    layout.boxes[0].perception = Perception::Unset;
    layout.boxes.pop_back();
    QCOMPARE(promptFromLayout(layout, smallConfig()), std::string("An image with dog <l0> <l24>"));
}

void PromptTest::emptyLayoutIsTheBareTemplate()
{
    const auto ids = promptTokens({}, smallConfig(), *m_tokenizer);
    QCOMPARE(ids, m_tokenizer->encode("an image with", 20));
}

void PromptTest::tokensAreOnePerItem()
{
    const auto ids = promptTokens(twoBoxes(), smallConfig(), *m_tokenizer);
    QCOMPARE(ids.size(), size_t { 20 });
    QCOMPARE(ids.front(), m_tokenizer->beginToken());
    // begin, 3 words, 4 for the dog, 5 for the hydrant, end
    QCOMPARE(ids[13], m_tokenizer->endToken());
    QCOMPARE(ids[5], m_tokenizer->addedTokens().at("<l0>"));
    QCOMPARE(ids[7], m_tokenizer->addedTokens().at("[easy]"));
    QCOMPARE(ids[12], m_tokenizer->addedTokens().at("[hard]"));
}

void PromptTest::nullPromptIsTheEmptyText()
{
    QCOMPARE(nullPromptTokens(*m_tokenizer), m_tokenizer->encode("", 20));
}

void PromptTest::refusesWhatTheModelCannotPaint_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("reason");
    QTest::newRow("class") << 0 << "unknown class \"unicorn\"";
    QTest::newRow("not a number") << 1 << "finite";
    QTest::newRow("outside") << 2 << "outside the image";
    QTest::newRow("too many") << 3 << "at most 8";
    QTest::newRow("far too many") << 4 << "at most 1000";
}

void PromptTest::refusesWhatTheModelCannotPaint()
{
    QFETCH(int, fault);
    QFETCH(QString, reason);
    auto layout = twoBoxes();
    if (fault == 0)
        layout.boxes[1].className = "unicorn";
    if (fault == 1)
        layout.boxes[1].rect.x1 = std::nan("");
    if (fault == 2)
        layout.boxes[1].rect.x1 = 1.5;
    const int64_t extra = fault == 3 ? 9 : fault == 4 ? 10'000 : 0;
    for (int64_t id = 3; id < 3 + extra; ++id)
        layout.boxes.push_back(box(id, "dog", {}, Perception::Unset));
    const auto message = messageOf([&] { promptTokens(layout, smallConfig(), *m_tokenizer); });
    QVERIFY2(message.contains(reason), qPrintable(message));
}

void PromptTest::refusesMoreTokensThanThereAre()
{
    auto layout = twoBoxes();
    for (int64_t id = 3; id < 6; ++id)
        layout.boxes.push_back(box(id, "dog", {}, Perception::Easy));
    const auto message = messageOf([&] { promptTokens(layout, smallConfig(), *m_tokenizer); });
    QVERIFY2(message.contains("5 boxes need 26 tokens") && message.contains("takes 20"),
        qPrintable(message));
}

void PromptTest::anyWordWithoutAClassList()
{
    auto config = smallConfig();
    config.classes.clear();
    Layout layout;
    layout.boxes = { box(1, "yak", {}, Perception::Unset) };
    QCOMPARE(promptTokens(layout, config, *m_tokenizer).size(), size_t { 20 });
}

void PromptTest::configSurvivesARoundTrip()
{
    const auto file = folder() / "generation_config.json";
    writeJsonFile(file,
        { { "num_bucket_per_side", { 32, 16 } }, { "max_num_bbox", 5 }, { "cfg_scale", 3.5 },
            { "classes", { "a", "b" } }, { "class_counts", { 7, 0 } }, { "ours", { 1, 2 } },
            { "perception_tokens", { { "easy", "<e>" } } } });
    const auto config = GenerationConfig::load(file);
    QCOMPARE(config.grid, (LocationGrid { 32, 16 }));
    QCOMPARE(config.easyToken, std::string("<e>"));
    QCOMPARE(config.hardToken, std::string("[hard]"));
    config.save(folder() / "again.json");
    const auto again = GenerationConfig::load(folder() / "again.json");
    QCOMPARE(again.classes, config.classes);
    QCOMPARE(again.classCounts, (std::vector<int64_t> { 7, 0 }));
    QCOMPARE(again.guidance, 3.5);
    QCOMPARE(again.maxBoxes, 5);
    QCOMPARE(again.extras, std::string(R"({"ours":[1,2]})"));
}

void PromptTest::configErrorsNameTheFile_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("cut") << QByteArray("{");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("template") << QByteArray(R"({"prompt_template": "An image"})");
    QTest::newRow("grid") << QByteArray(R"({"num_bucket_per_side": [32]})");
    QTest::newRow("empty grid") << QByteArray(R"({"num_bucket_per_side": [0, 32]})");
    QTest::newRow("huge grid") << QByteArray(R"({"num_bucket_per_side": [99999, 99999]})");
    QTest::newRow("boxes") << QByteArray(R"({"max_num_bbox": 0})");
    QTest::newRow("type") << QByteArray(R"({"width": "wide"})");
    QTest::newRow("steps") << QByteArray(R"({"num_inference_steps": 100000})");
    QTest::newRow("counts") << QByteArray(R"({"classes": ["a"], "class_counts": [1, 2]})");
    QTest::newRow("negative count") << QByteArray(R"({"classes": ["a"], "class_counts": [-1]})");
    QTest::newRow("guidance") << QByteArray(R"({"cfg_scale": -1})");
}

void PromptTest::configErrorsNameTheFile()
{
    QFETCH(QByteArray, json);
    const auto file = folder() / "bad.json";
    writeFileAtomically(file, json.toStdString());
    const auto message = messageOf([&] { GenerationConfig::load(file); });
    QVERIFY2(message.contains("bad.json"), qPrintable(message));
}

QTEST_GUILESS_MAIN(PromptTest)
#include "tst_prompt.moc"
