#include "core/domain/error.h"
#include "core/domain/text_file.h"
#include "core/imaging/image_file.h"
#include "core/imaging/picture_size.h"
#include "tests/support/test_paths.h"

#include <QBuffer>
#include <QColor>
#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cstdlib>

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

/// A JPEG with this EXIF orientation, written by a camera of Motorola's or of Intel's byte order.
std::string turnedJpeg(const Image& image, int orientation = 6, bool isIntel = false)
{
    QImage picture(
        image.rgb.data(), image.width, image.height, 3 * image.width, QImage::Format_RGB888);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "JPG", 95);
    QByteArray exif = QByteArray::fromHex("ffe10022457869660000");
    exif += isIntel ? QByteArray::fromHex("49492a000800000001001201030001000000000000000000")
                    : QByteArray::fromHex("4d4d002a0000000800010112000300000001000000000000");
    exif += QByteArray(2, '\0');
    exif[exif.size() - (isIntel ? 8 : 7)] = static_cast<char>(orientation);
    return bytes.insert(2, exif).toStdString();
}

/// Its quarters are red and green above, blue and white below.
Image quarters()
{
    constexpr int kWidth = 64;
    constexpr int kHeight = 32;
    Image image { kWidth, kHeight, std::vector<uint8_t>(size_t { 3 } * kWidth * kHeight) };
    for (int y = 0; y < kHeight; ++y)
        for (int x = 0; x < kWidth; ++x) {
            const bool isRight = x >= kWidth / 2;
            const bool isBelow = y >= kHeight / 2;
            uint8_t* pixel = &image.rgb[size_t { 3 } * (y * kWidth + x)];
            pixel[0] = isRight == isBelow ? 255 : 0;
            pixel[1] = isRight ? 255 : 0;
            pixel[2] = isBelow ? 255 : 0;
        }
    return image;
}

/// The letters of the colours in the middle of the quarters, row by row.
std::string coloursOf(const Image& image)
{
    std::string letters;
    for (const int y : { image.height / 4, 3 * image.height / 4 })
        for (const int x : { image.width / 4, 3 * image.width / 4 }) {
            const uint8_t* pixel = &image.rgb[size_t { 3 } * (y * image.width + x)];
            const bool isRed = pixel[0] > 128;
            const bool isGreen = pixel[1] > 128;
            letters += isRed && isGreen ? 'w' : isRed ? 'r' : isGreen ? 'g' : 'b';
        }
    return letters;
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

    void exifOrientationIsApplied_data()
    {
        QTest::addColumn<int>("orientation");
        QTest::addColumn<QString>("colours");
        QTest::newRow("upright") << 1 << "rgbw";
        QTest::newRow("mirrored") << 2 << "grwb";
        QTest::newRow("half a turn") << 3 << "wbgr";
        QTest::newRow("upside down in a mirror") << 4 << "bwrg";
        QTest::newRow("transposed") << 5 << "rbgw";
        QTest::newRow("clockwise") << 6 << "brwg";
        QTest::newRow("transposed the other way") << 7 << "wgbr";
        QTest::newRow("counter-clockwise") << 8 << "gwrb";
        QTest::newRow("nonsense") << 9 << "rgbw";
    }
    void exifOrientationIsApplied()
    {
        QFETCH(int, orientation);
        QFETCH(QString, colours);
        const QTemporaryDir folder;
        const auto file = std::filesystem::path(folder.path().toStdString()) / "사진.jpg";
        const bool isTurned = orientation >= 5 && orientation <= 8;
        for (const bool isIntel : { false, true }) {
            const auto jpeg = turnedJpeg(quarters(), orientation, isIntel);
            const auto image = decodeImage(jpeg, "a.jpg");
            QCOMPARE(QString::fromStdString(coloursOf(image)), colours);
            QCOMPARE(image.width, isTurned ? 32 : 64);
            writeFileAtomically(file, jpeg);
            QVERIFY((readPictureSize(file) == PictureSize { image.width, image.height }));
            QVERIFY(readImage(file).rgb == image.rgb);
        }
    }

    /// Red and blue, as Photoshop and ImageMagick write CMYK: inverted, which Adobe's marker says.
    void cmykBecomesRgb()
    {
        const auto image =
            readImage(std::filesystem::path(DETDIFFUSION_SOURCE_DIR) / "tests/imaging/cmyk.jpg");
        QCOMPARE(image.width, 32);
        QCOMPARE(image.height, 16);
        const auto isNear = [&](int x, std::array<int, 3> colour) {
            for (size_t i = 0; i < 3; ++i)
                if (std::abs(image.rgb[size_t { 3 } * (8 * 32 + x) + i] - colour[i]) > 20)
                    return false;
            return true;
        };
        QVERIFY(isNear(4, { 220, 40, 40 }));
        QVERIFY(isNear(28, { 40, 60, 200 }));
    }

    void sixteenBitsKeepTheirBrightness()
    {
        QImage deep(4, 4, QImage::Format_RGBX64);
        deep.fill(QColor::fromRgba64(0xffff, 0x8080, 0x2020));
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        deep.save(&buffer, "PNG");
        QCOMPARE(static_cast<int>(bytes[24]), 16); // bit depth in the file's header
        const auto image = decodeImage(bytes.toStdString(), "deep.png");
        QCOMPARE(static_cast<int>(image.rgb[0]), 255);
        QCOMPARE(static_cast<int>(image.rgb[1]), 128);
        QCOMPARE(static_cast<int>(image.rgb[2]), 32);
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
