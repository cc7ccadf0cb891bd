#include "core/domain/error.h"
#include "core/domain/text_file.h"
#include "core/imaging/image_file.h"
#include "core/imaging/png_metadata.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace detdiffusion;

namespace {

const Image kPicture { 2, 2, std::vector<uint8_t>(12, 77) };

} // namespace

class TestPngMetadata : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textsAreReadBackInOrder()
    {
        const std::vector<PngText> texts { { "parameters", "An image with dog\nSteps: 25" },
            { "detdiffusion", R"({"seed":1})" } };
        const QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("a.png").toStdString();
        writePngWithText(kPicture, texts, file);
        QVERIFY(readPngText(file) == texts);
        QVERIFY(readImage(file) == kPicture);
    }

    /// Other programs must find the text without inflating anything.
    void textsAreUncompressedInFrontOfThePixels()
    {
        const std::string png = withPngText(encodePng(kPicture), { { "parameters", "Steps: 25" } });
        const size_t at = png.find(std::string("tEXtparameters\0Steps: 25", 24));
        QVERIFY(at != std::string::npos);
        QVERIFY(at < png.find("IDAT"));
        QCOMPARE(png.find("IHDR"), size_t { 12 });
    }

    void otherReadersUnderstandThem()
    {
        const std::string png = withPngText(encodePng(kPicture), { { "parameters", "Steps: 25" } });
        const QImage picture = QImage::fromData(QByteArray::fromStdString(png));
        QCOMPARE(picture.text("parameters"), QString("Steps: 25"));
    }

    void sameKeywordIsReplaced()
    {
        const std::string first = withPngText(encodePng(kPicture), { { "a", "1" }, { "b", "2" } });
        const auto texts = parsePngText(withPngText(first, { { "a", "3" } }), "x.png");
        QVERIFY((texts == std::vector<PngText> { { "a", "3" }, { "b", "2" } }));
    }

    void textBecomesAscii()
    {
        QCOMPARE(asciiEscaped("plain\ttext\n"), std::string("plain\ttext\n"));
        QCOMPARE(asciiEscaped("Bär 🐶"), std::string("B\\u00e4r \\ud83d\\udc36"));
        QCOMPARE(asciiEscaped(std::string_view("\0\x7f", 2)), std::string("\\u0000\\u007f"));
        QCOMPARE(asciiEscaped("\xff\xc3"), std::string("\\ufffd\\ufffd"));
    }

    void keywordsAreChecked_data()
    {
        QTest::addColumn<QString>("keyword");
        QTest::newRow("empty") << QString();
        QTest::newRow("long") << QString(80, 'x');
        QTest::newRow("not ascii") << QStringLiteral("ä");
    }

    void keywordsAreChecked()
    {
        QFETCH(QString, keyword);
        const std::string png = encodePng(kPicture);
        QVERIFY_EXCEPTION_THROWN(withPngText(png, { { keyword.toStdString(), "x" } }), Error);
    }

    void damagedFilesAreRefused_data()
    {
        const auto whole =
            QByteArray::fromStdString(withPngText(encodePng(kPicture), { { "key", "value" } }));
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("other format") << QByteArray("GIF89a");
        QTest::newRow("signature only") << whole.left(8);
        QTest::newRow("cut in a chunk") << whole.left(50);
        QTest::newRow("no end") << whole.left(whole.size() - 12);
        QTest::newRow("changed text") << QByteArray(whole).replace("value", "VALUE");
        QTest::newRow("huge length")
            << QByteArray(whole).replace(8, 4, QByteArray::fromHex("fffffff0"));
    }

    void damagedFilesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        try {
            parsePngText(bytes.toStdString(), "x.png");
            QFAIL("no error");
        } catch (const Error& error) {
            QVERIFY2(QString(error.what()).startsWith("x.png: "), error.what());
        }
    }
};

QTEST_GUILESS_MAIN(TestPngMetadata)
#include "tst_png_metadata.moc"
