#include "core/domain/error.h"
#include "core/domain/text_file.h"
#include "core/imaging/image_file.h"
#include "core/imaging/picture_size.h"
#include "tests/support/test_paths.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace detdiffusion;

namespace {

Image gradient(int width, int height)
{
    Image image { width, height, {} };
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            for (const int value : { 11 * x, 7 * y, x + y })
                image.rgb.push_back(static_cast<uint8_t>(value));
    return image;
}

std::string messageOf(std::string_view bytes)
{
    try {
        decodeImage(bytes, "picture.png");
    } catch (const Error& error) {
        return error.what();
    }
    return "no error";
}

/// A JPEG with EXIF orientation 6 (to be turned clockwise).
std::string turnedJpeg(const Image& image)
{
    QImage picture(
        image.rgb.data(), image.width, image.height, 3 * image.width, QImage::Format_RGB888);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "JPG", 95);
    const QByteArray exif = QByteArray::fromHex("ffe10022457869660000"
                                                "4d4d002a00000008"
                                                "0001"
                                                "011200030000000100060000"
                                                "00000000");
    return bytes.insert(2, exif).toStdString();
}

} // namespace

class TestImageFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pngKeepsEveryPixel()
    {
        const QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("a b ü.png").toStdString();
        const Image image = gradient(17, 9);
        writePng(image, file);
        QVERIFY(readImage(file) == image);
    }

    void equalPicturesGiveEqualFiles()
    {
        QCOMPARE(encodePng(gradient(31, 8)), encodePng(gradient(31, 8)));
    }

    void greyAndAlphaBecomeRgb_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("grey") << static_cast<int>(QImage::Format_Grayscale8);
        QTest::newRow("alpha") << static_cast<int>(QImage::Format_ARGB32);
        QTest::newRow("16 bit") << static_cast<int>(QImage::Format_RGBX64);
        QTest::newRow("palette") << static_cast<int>(QImage::Format_Indexed8);
    }

    void greyAndAlphaBecomeRgb()
    {
        QFETCH(int, format);
        QImage picture(3, 2, QImage::Format_RGB32);
        picture.fill(QColor(90, 90, 90));
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(picture.convertToFormat(static_cast<QImage::Format>(format)).save(&buffer, "PNG"));
        const Image image = decodeImage(bytes.toStdString(), "picture.png");
        QVERIFY((image == Image { 3, 2, std::vector<uint8_t>(18, 90) }));
    }

    void exifOrientationIsApplied()
    {
        const Image upright =
            decodeImage(turnedJpeg({ 16, 8, std::vector<uint8_t>(384, 50) }), "a.jpg");
        QCOMPARE(upright.width, 8);
        QCOMPARE(upright.height, 16);
    }

    void sizesAreThoseOfTheDecodedPicture()
    {
        const QTemporaryDir folder;
        const auto file = std::filesystem::path(folder.path().toStdString()) / "돌린 사진.jpg";
        const Image image { 16, 8, std::vector<uint8_t>(384, 50) };
        writeFileAtomically(file, turnedJpeg(image));
        QVERIFY((readPictureSize(file) == PictureSize { 8, 16 }));
        writeFileAtomically(file, encodePng(image));
        QVERIFY((readPictureSize(file) == PictureSize { 16, 8 }));
        writeFileAtomically(file, "no picture");
        QVERIFY_EXCEPTION_THROWN(readPictureSize(file), Error);
    }

    void realPhotographsAreRead()
    {
        const auto file = test::testDataFolder() / "coco-mini/train2017/000000000009.jpg";
        DETDIFFUSION_REQUIRE(file);
        const Image image = readImage(file);
        QCOMPARE(image.width, 640);
        QCOMPARE(image.height, 480);
    }

    void damagedFilesAreNamed_data()
    {
        const std::string whole = encodePng(gradient(40, 40));
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("this is no picture");
        QTest::newRow("signature only") << QByteArray::fromStdString(whole.substr(0, 8));
        QTest::newRow("header only") << QByteArray::fromStdString(whole.substr(0, 33));
        QTest::newRow("half") << QByteArray::fromStdString(whole.substr(0, whole.size() / 2));
        QTest::newRow("jpeg header") << QByteArray::fromHex("ffd8ffe00010");
    }

    void damagedFilesAreNamed()
    {
        QFETCH(QByteArray, bytes);
        const std::string message = messageOf(bytes.toStdString());
        QVERIFY2(message.starts_with("picture.png: "), message.c_str());
    }

    void hugePicturesAreRefusedByTheirHeader_data()
    {
        QTest::addColumn<QByteArray>("size");
        QTest::newRow("just above") << QByteArray::fromHex("0000271100002711");
        QTest::newRow("largest") << QByteArray::fromHex("ffffffffffffffff");
    }

    void hugePicturesAreRefusedByTheirHeader()
    {
        QFETCH(QByteArray, size);
        std::string png = encodePng(gradient(4, 4));
        png.replace(16, 8, size.toStdString());
        const std::string message = messageOf(png);
        QVERIFY2(message.find("100 megapixels") != std::string::npos, message.c_str());
    }

    void resizeAveragesWhenShrinking()
    {
        const Image image { 2, 1, { 0, 10, 20, 100, 30, 40 } };
        QVERIFY((resize(image, 1, 1) == Image { 1, 1, { 50, 20, 30 } }));
        QVERIFY(resize(gradient(9, 7), 9, 7) == gradient(9, 7));
        QCOMPARE(resize(gradient(9, 7), 20, 30).rgb.size(), size_t { 1800 });
        QVERIFY_EXCEPTION_THROWN(resize(image, 0, 4), Error);
        QVERIFY_EXCEPTION_THROWN(resize({}, 4, 4), Error);
    }

    void failedWritesLeaveNothing()
    {
        const QTemporaryDir folder;
        const std::filesystem::path missing = folder.filePath("missing/a.png").toStdString();
        QVERIFY_EXCEPTION_THROWN(writePng(gradient(4, 4), missing), Error);
        QVERIFY_EXCEPTION_THROWN(writePng({}, folder.filePath("a.png").toStdString()), Error);
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestImageFile)
#include "tst_image_file.moc"
