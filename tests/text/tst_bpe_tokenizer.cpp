#include "core/domain/error.h"
#include "core/domain/json_file.h"
#include "core/domain/text_file.h"
#include "core/text/bpe_tokenizer.h"
#include "core/text/word_vocabulary.h"
#include "tests/support/test_paths.h"

#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace detdiffusion;
namespace fs = std::filesystem;
using Ids = std::vector<int64_t>;

namespace {

const auto kFolder = test::goldenFolder() / "pipeline/tokenizer";
const auto kGolden = test::goldenFolder() / "golden/tokenizer.json";

} // namespace

class BpeTokenizerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void matchesTheReference();
    void matchesAddedTokensFirst();
    void readsSpecialTokensFromTheFiles();
    void readsTheNewerConfiguration();
    void encodeTruncatesAndPads();
    void survivesMalformedText();
    void longestAddedTokenWins();
    void refusesBrokenFolders_data();
    void refusesBrokenFolders();

private:
    fs::path folder() const { return m_folder->path().toStdString(); }
    void writeSmall(const std::vector<std::string>& added = {}) const
    {
        writeWordTokenizer(folder(), { "dog", "car" }, added, 12);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void BpeTokenizerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void BpeTokenizerTest::matchesTheReference()
{
    DETDIFFUSION_REQUIRE(kGolden);
    const auto golden = readJsonFile(kGolden);
    const BpeTokenizer tokenizer(kFolder);
    QCOMPARE(tokenizer.beginToken(), golden["bos"].get<int64_t>());
    QCOMPARE(tokenizer.endToken(), golden["eos"].get<int64_t>());
    QCOMPARE(tokenizer.padToken(), golden["pad"].get<int64_t>());
    for (const auto& item : golden["strings"]) {
        const auto text = item["text"].get<std::string>();
        // Where the references disagree, ftfy rewrote the text; this tokenizer does not repair
        // text.
        const bool agree = item["all_agree"].get<bool>();
        QVERIFY2(tokenizer.tokenize(text) == item["nfc_emulated_ids"].get<Ids>(), text.c_str());
        if (agree)
            QVERIFY2(
                tokenizer.encode(text, 77) == item["hf_input_ids_77"].get<Ids>(), text.c_str());
    }
}

void BpeTokenizerTest::matchesAddedTokensFirst()
{
    DETDIFFUSION_REQUIRE(kGolden);
    const auto golden = readJsonFile(kGolden)["added_tokens"];
    const BpeTokenizer tokenizer(kFolder);
    QCOMPARE(tokenizer.addedTokens(), (golden["added"].get<std::map<std::string, int64_t>>()));
    for (const auto& item : golden["strings"]) {
        const auto text = item["text"].get<std::string>();
        auto ids = tokenizer.tokenize(text);
        ids.insert(ids.begin(), tokenizer.beginToken());
        ids.push_back(tokenizer.endToken());
        QVERIFY2(ids == item["ids"].get<Ids>(), text.c_str());
        QVERIFY2(tokenizer.encode(text, 77) == item["input_ids_77"].get<Ids>(), text.c_str());
    }
}

void BpeTokenizerTest::readsSpecialTokensFromTheFiles()
{
    writeSmall();
    auto map = readJsonFile(folder() / "special_tokens_map.json");
    map["pad_token"] = "!"; // as in Stable Diffusion 2
    map["bos_token"] = { { "content", "<|startoftext|>" }, { "lstrip", false } };
    writeJsonFile(folder() / "special_tokens_map.json", map);
    const BpeTokenizer tokenizer(folder());
    QCOMPARE(tokenizer.padToken(), int64_t { 0 });
    QCOMPARE(tokenizer.encode("", 4), (Ids { tokenizer.beginToken(), tokenizer.endToken(), 0, 0 }));
}

void BpeTokenizerTest::readsTheNewerConfiguration()
{
    writeSmall();
    const BpeTokenizer before(folder());
    fs::remove(folder() / "added_tokens.json");
    auto config = readJsonFile(folder() / "tokenizer_config.json");
    const auto next = before.vocabularySize();
    config["model_max_length"] = 1e30;
    config["added_tokens_decoder"] = {
        { std::to_string(before.endToken()), { { "content", "<|endoftext|>" } } },
        { std::to_string(next), { { "content", "<new>" }, { "special", false } } },
    };
    writeJsonFile(folder() / "tokenizer_config.json", config);
    const BpeTokenizer tokenizer(folder());
    QCOMPARE(tokenizer.tokenize("<new>"), Ids { next });
    QCOMPARE(tokenizer.addedTokens().size(), size_t { 1 });
    QCOMPARE(tokenizer.vocabularySize(), next + 1);
    QCOMPARE(tokenizer.modelMaxLength(), int64_t { 77 });
}

void BpeTokenizerTest::encodeTruncatesAndPads()
{
    writeSmall();
    const BpeTokenizer tokenizer(folder());
    QCOMPARE(tokenizer.modelMaxLength(), int64_t { 12 });
    const auto cut = tokenizer.encode("dog dog dog car car", 4);
    QCOMPARE(cut.size(), size_t { 4 });
    QCOMPARE(cut.front(), tokenizer.beginToken());
    QCOMPARE(cut.back(), tokenizer.endToken());
    QCOMPARE(tokenizer.encode("dog", 6).back(), tokenizer.padToken());
    QVERIFY_EXCEPTION_THROWN(tokenizer.encode("dog", 1), Error);
}

void BpeTokenizerTest::survivesMalformedText()
{
    writeSmall();
    const BpeTokenizer tokenizer(folder());
    for (const std::string text : { "\xff\xfe", "\xf0\x9f", "dog\xc3", "\xed\xa0\x80" })
        QVERIFY(!tokenizer.tokenize(text).empty());
    QVERIFY(!tokenizer.tokenize(std::string("a\0b", 3)).empty());
    QVERIFY(tokenizer.tokenize(" \t\n\xc2\xa0\xe3\x80\x80").empty());
}

void BpeTokenizerTest::longestAddedTokenWins()
{
    std::vector<std::string> added;
    for (int i = 0; i < 65536; ++i)
        added.push_back("<l" + std::to_string(i) + ">");
    added.insert(added.end(), { "[easy]", "[hard]", "<l1>>" });
    writeSmall(added);
    const BpeTokenizer tokenizer(folder());
    const auto first = tokenizer.addedTokens().at("<l0>");
    QCOMPARE(
        tokenizer.tokenize("<l1><l12>  <l65535>"), (Ids { first + 1, first + 12, first + 65535 }));
    QCOMPARE(tokenizer.tokenize("<l1>>"), Ids { first + 65538 });
    QCOMPARE(tokenizer.tokenize("[hard]"), Ids { first + 65537 });
    QVERIFY(tokenizer.tokenize("[HARD]").size() > 1);
    QVERIFY(tokenizer.tokenize("<l65536>").size() > 1);
}

void BpeTokenizerTest::refusesBrokenFolders_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("vocabulary cut") << "vocab.json" << QByteArray("{\"a\": 1");
    QTest::newRow("vocabulary list") << "vocab.json" << QByteArray("[1]");
    QTest::newRow("vocabulary text id") << "vocab.json" << QByteArray("{\"a\": \"1\"}");
    QTest::newRow("vocabulary negative id") << "vocab.json" << QByteArray("{\"a\": -1}");
    QTest::newRow("no special tokens") << "vocab.json" << QByteArray("{\"a\": 1}");
    QTest::newRow("three symbols") << "merges.txt" << QByteArray("#version: 0.2\na b c\n");
    QTest::newRow("one symbol") << "merges.txt" << QByteArray("#version: 0.2\nab\n");
    QTest::newRow("added ids") << "added_tokens.json" << QByteArray("{\"<a>\": 1e99}");
    QTest::newRow("config type") << "tokenizer_config.json"
                                 << QByteArray("{\"model_max_length\": \"x\"}");
    QTest::newRow("decoder id") << "tokenizer_config.json"
                                << QByteArray(
                                       R"({"added_tokens_decoder": {"x": {"content": "<y>"}}})");
}

void BpeTokenizerTest::refusesBrokenFolders()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    writeSmall();
    writeFileAtomically(folder() / file.toStdString(), bytes.toStdString());
    try {
        const BpeTokenizer tokenizer(folder());
        QFAIL("it was accepted");
    } catch (const Error& error) {
        QVERIFY2(QString(error.what()).contains(m_folder->path()), error.what());
    }
    QVERIFY_EXCEPTION_THROWN(BpeTokenizer(folder() / "absent"), Error);
}

QTEST_GUILESS_MAIN(BpeTokenizerTest)
#include "tst_bpe_tokenizer.moc"
