#include "core/data/json_splitter.h"
#include "core/domain/error.h"

#include <QTest>

using namespace detdiffusion;

namespace {

/// The pieces of a text that is fed `step` bytes at a time, one per line.
std::string piecesOf(const std::string& text, size_t step)
{
    std::string pieces;
    const auto note = [&](const char* kind) {
        return [&pieces, kind](const std::string& key, std::string& piece) {
            pieces += kind + key + "=" + piece + "\n";
        };
    };
    JsonSplitter splitter({ "items" }, note("item "), note("value "));
    for (size_t at = 0; at < text.size(); at += step)
        splitter.feed(std::string_view(text).substr(at, step));
    splitter.finish();
    return pieces;
}

std::string messageOf(const std::string& text)
{
    try {
        piecesOf(text, text.size() + 1);
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

} // namespace

// No raw text in here: moc does not understand its quotes.
class JsonSplitterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Wherever the text is cut.
    void cutsItemsAndValues()
    {
        const std::string text =
            " {\"a\": -1.5e3 ,\"b\" : \"x]\\\"},{\" , \"items\": [ {\"c\": [1, "
            "{\"d\": \"}\"}]},\n 3,\"y\\\\\" , [] ], \"e\": {\"items\": "
            "[1]}, \"f\":null} ";
        const std::string expected = "value a=-1.5e3\n"
                                     "value b=\"x]\\\"},{\"\n"
                                     "item items={\"c\": [1, {\"d\": \"}\"}]}\n"
                                     "item items=3\n"
                                     "item items=\"y\\\\\"\n"
                                     "item items=[]\n"
                                     "value e={\"items\": [1]}\n"
                                     "value f=null\n";
        for (size_t step = 1; step <= text.size(); ++step)
            QCOMPARE(piecesOf(text, step), expected);
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("list") << QByteArray("[1]") << "a JSON object is missing at byte 0";
        QTest::newRow("no key") << QByteArray("{1: 2}") << "a key is missing at byte 1";
        QTest::newRow("no colon") << QByteArray("{\"a\" 1}") << "a colon is missing";
        QTest::newRow("no value") << QByteArray("{\"a\": }") << "a value is missing";
        QTest::newRow("no comma") << QByteArray("{\"a\": [] \"b\": 1}") << "a comma is missing";
        QTest::newRow("comma at the end") << QByteArray("{\"a\": 1,}") << "a key is missing";
        QTest::newRow("comma in a list") << QByteArray("{\"items\": [1,]}") << "an item is missing";
        QTest::newRow("rest") << QByteArray("{\"a\": 1} {}") << "the end of the file is missing";
        QTest::newRow("half") << QByteArray("{\"items\": [1") << "ends in the middle";
        QTest::newRow("nothing") << QByteArray() << "ends in the middle";
        QTest::newRow("bomb") << QByteArray("{\"a\": ").append(QByteArray(100'000, '['))
                              << "nested too deeply";
    }

    void namesWhatIsWrong()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        const auto message = QString::fromStdString(messageOf(text.toStdString()));
        QVERIFY2(message.contains(expected), qPrintable(message));
    }

    void refusesAPieceThatFillsTheMemory()
    {
        JsonSplitter splitter({ "items" }, {}, {});
        splitter.feed("{\"items\": [\"");
        const std::string block(1 << 20, 'x');
        const auto feedAll = [&] {
            for (int i = 0; i < 70; ++i)
                splitter.feed(block);
        };
        QVERIFY_EXCEPTION_THROWN(feedAll(), Error);
    }
};

QTEST_GUILESS_MAIN(JsonSplitterTest)
#include "tst_json_splitter.moc"
