#include "core/domain/error.h"
#include "core/domain/text_file.h"
#include "core/text/bpe_tokenizer.h"
#include "core/text/word_vocabulary.h"

#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace detdiffusion;
using Ids = std::vector<int64_t>;

class WordVocabularyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWordIsOneToken();
    void otherTextStillHasTokens();
    void addedTokensFollowTheEndToken();
    void sameInputSameBytes();
    void refusesBadInput();

private:
    std::filesystem::path folder(const char* name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

    QTemporaryDir m_folder;
};

void WordVocabularyTest::everyWordIsOneToken()
{
    // Chosen so that the rules of one word occur inside others.
    const std::vector<std::string> words { "an", "image", "with", "ananas", "banana", "nanna",
        "bananas", "Fire hydrant", "aaaa", "aa", "abab", "ababab", "babab", "caf\xc3\xa9",
        "\xe7\x8c\xab" };
    writeWordTokenizer(folder("words"), words, {}, 20);
    const BpeTokenizer tokenizer(folder("words"));
    std::set<int64_t> ids;
    for (const auto& word : words) {
        const auto tokens = tokenizer.tokenize(word);
        QVERIFY2(tokens.size() == (word == "Fire hydrant" ? 2U : 1U), word.c_str());
        ids.insert(tokens.begin(), tokens.end());
    }
    QCOMPARE(ids.size(), words.size() + 1);
    QCOMPARE(tokenizer.tokenize("FIRE"), tokenizer.tokenize("fire"));
}

void WordVocabularyTest::otherTextStillHasTokens()
{
    writeWordTokenizer(folder("other"), { "dog" }, {}, 20);
    const BpeTokenizer tokenizer(folder("other"));
    QCOMPARE(tokenizer.tokenize("xyz!").size(), size_t { 4 });
    for (const int64_t id : tokenizer.tokenize("xyz! \xf0\x9f\x98\x80"))
        QVERIFY(id < 512);
}

void WordVocabularyTest::addedTokensFollowTheEndToken()
{
    writeWordTokenizer(
        folder("added"), { "dog", "car" }, { "<l0>", "<l1>", "[easy]", "[hard]" }, 40);
    const BpeTokenizer tokenizer(folder("added"));
    const auto end = tokenizer.endToken();
    QCOMPARE(tokenizer.beginToken(), end - 1);
    QCOMPARE(
        tokenizer.tokenize("<l0><l1> [easy] [hard]"), (Ids { end + 1, end + 2, end + 3, end + 4 }));
    QCOMPARE(tokenizer.vocabularySize(), end + 5);
    QCOMPARE(tokenizer.modelMaxLength(), int64_t { 40 });
    QCOMPARE(tokenizer.padToken(), end);
}

void WordVocabularyTest::sameInputSameBytes()
{
    for (const char* name : { "first", "second" })
        writeWordTokenizer(folder(name), { "dog", "car" }, { "[easy]" }, 40);
    for (const char* file : { "vocab.json", "merges.txt", "added_tokens.json",
             "special_tokens_map.json", "tokenizer_config.json" })
        QCOMPARE(readTextFile(folder("first") / file), readTextFile(folder("second") / file));
}

void WordVocabularyTest::refusesBadInput()
{
    QVERIFY_EXCEPTION_THROWN(writeWordTokenizer(folder("x"), {}, { "<a>", "<a>" }, 20), Error);
    QVERIFY_EXCEPTION_THROWN(writeWordTokenizer(folder("x"), {}, { "" }, 20), Error);
    QVERIFY_EXCEPTION_THROWN(writeWordTokenizer(folder("x"), {}, { "<|endoftext|>" }, 20), Error);
    QVERIFY_EXCEPTION_THROWN(writeWordTokenizer(folder("x"), {}, {}, 1), Error);
    QVERIFY_EXCEPTION_THROWN(writeWordTokenizer("/proc/none/x", {}, {}, 20), Error);
    QVERIFY(!std::filesystem::exists(folder("x")));
}

QTEST_GUILESS_MAIN(WordVocabularyTest)
#include "tst_word_vocabulary.moc"
