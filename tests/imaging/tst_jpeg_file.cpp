#include "core/domain/error.h"
#include "core/imaging/image_file.h"
#include "core/imaging/jpeg_file.h"

#include <QImage>
#include <QTest>

using namespace detdiffusion;

class TestJpegFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pixelsSurvive();
    void textIsWhereOtherToolsLook();
    void otherFilesAreRefused();
};

void TestJpegFile::pixelsSurvive()
{
    Image image { 16, 8, std::vector<uint8_t>(16 * 8 * 3, 90) };
    const auto jpeg = withJpegText(encodeJpeg(image), "a prompt", "{}");
    const auto read = decodeImage(jpeg, "test");
    QCOMPARE(read.width, 16);
    QVERIFY(std::abs(read.rgb.front() - 90) <= 2);
    // Qt reads it as well.
    QVERIFY(!QImage::fromData(QByteArray::fromStdString(jpeg), "JPG").isNull());
}

void TestJpegFile::textIsWhereOtherToolsLook()
{
    const Image image { 1, 1, { 1, 2, 3 } };
    const auto jpeg = withJpegText(encodeJpeg(image), "ein Hündchen", R"({"seed":7})");
    // SOI, then APP1 with its length.
    QCOMPARE(jpeg.substr(2, 2), std::string("\xff\xe1"));
    const auto length = static_cast<uint8_t>(jpeg[4]) * 256 + static_cast<uint8_t>(jpeg[5]);
    const auto exif = jpeg.substr(4, static_cast<size_t>(length));
    QCOMPARE(exif.substr(2, 6), std::string("Exif\0\0", 6));
    const std::string tiff = exif.substr(8);
    QCOMPARE(tiff.substr(0, 4), std::string("MM\0*", 4));
    // The user comment's entry: undefined type, count and place of the text.
    const auto entry = tiff.find(std::string("\x92\x86\0\7", 4));
    QVERIFY(entry != std::string::npos);
    const auto place = static_cast<uint8_t>(tiff[entry + 11]);
    QCOMPARE(tiff.substr(place), std::string("ASCII\0\0\0", 8) + "ein H\\u00fcndchen");
    QCOMPARE(static_cast<uint8_t>(tiff[entry + 7]), uint8_t(tiff.size() - place));
    const auto comment = jpeg.substr(4 + static_cast<size_t>(length));
    QCOMPARE(comment.substr(0, 2), std::string("\xff\xfe"));
    QCOMPARE(comment.substr(4, 10), std::string(R"({"seed":7})"));
}

void TestJpegFile::otherFilesAreRefused()
{
    QVERIFY_EXCEPTION_THROWN(withJpegText("GIF89a", "", ""), Error);
    QVERIFY_EXCEPTION_THROWN(
        withJpegText(encodeJpeg({ 1, 1, { 1, 2, 3 } }), std::string(70'000, 'a'), ""), Error);
}

QTEST_GUILESS_MAIN(TestJpegFile)
#include "tst_jpeg_file.moc"
