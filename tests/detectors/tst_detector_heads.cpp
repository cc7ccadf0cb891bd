#include "core/detectors/grid_cells.h"
#include "core/detectors/heads.h"
#include "core/detectors/picture_fitting.h"
#include "core/domain/error.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace detdiffusion;

namespace {

constexpr double kTolerance = 1e-6;
constexpr InputSize kSize { 64, 32 }; ///< 8 x 4, 4 x 2 and 2 x 1 cells: 42
constexpr int kCells = 42;

bool isNear(const NormalizedRect& a, const NormalizedRect& b)
{
    return std::abs(a.x0 - b.x0) < kTolerance && std::abs(a.y0 - b.y0) < kTolerance
        && std::abs(a.x1 - b.x1) < kTolerance && std::abs(a.y1 - b.y1) < kTolerance;
}

/// `count` rows of 5 + 2 zeros, one of them replaced.
std::vector<float> rowsWith(int count, int row, const std::vector<float>& values)
{
    std::vector<float> rows(static_cast<size_t>(count) * values.size(), 0.0F);
    std::copy(values.begin(), values.end(),
        rows.begin() + static_cast<std::ptrdiff_t>(row) * static_cast<int>(values.size()));
    return rows;
}

/// The same values, columns first.
std::vector<float> transposed(const std::vector<float>& rows, size_t columns)
{
    const size_t count = rows.size() / columns;
    std::vector<float> result(rows.size());
    for (size_t row = 0; row < count; ++row)
        for (size_t column = 0; column < columns; ++column)
            result[column * count + row] = rows[row * columns + column];
    return result;
}

} // namespace

class TestDetectorHeads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formatsAreRecognisedByTheirShapes_data();
    void formatsAreRecognisedByTheirShapes();
    void otherShapesAreStatedAndRefused_data();
    void otherShapesAreStatedAndRefused();
    void aNamedHeadMustFit();
    void namesSurviveARoundTrip();
    void yoloxAddsTheCell();
    void yolov5IsInPixels();
    void yolov8HasNoObjectness();
    void darknetGathersAllScales();
    void fastestDetMixesTwoScores();
    void damagedNumbersAreLeftOut();
    void boxesComeBackFromEveryFit_data();
    void boxesComeBackFromEveryFit();
};

void TestDetectorHeads::formatsAreRecognisedByTheirShapes_data()
{
    QTest::addColumn<std::vector<std::vector<int>>>("shapes");
    QTest::addColumn<int>("side");
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("classes");
    using Shapes = std::vector<std::vector<int>>;
    QTest::newRow("YOLOX-Nano") << Shapes { { 1, 3549, 85 } } << 416 << "yolox" << 80;
    QTest::newRow("YOLOv5") << Shapes { { 1, 25200, 85 } } << 640 << "yolov5" << 80;
    QTest::newRow("YOLOv5 P6") << Shapes { { 1, 102000, 85 } } << 1280 << "yolov5" << 80;
    QTest::newRow("YOLOv8") << Shapes { { 1, 84, 8400 } } << 640 << "yolov8" << 80;
    QTest::newRow("YOLOv8, one class") << Shapes { { 1, 5, 8400 } } << 640 << "yolov8" << 1;
    QTest::newRow("FastestDet") << Shapes { { 1, 85, 22, 22 } } << 352 << "fastestdet" << 80;
}

void TestDetectorHeads::formatsAreRecognisedByTheirShapes()
{
    QFETCH(std::vector<std::vector<int>>, shapes);
    QFETCH(int, side);
    QFETCH(QString, format);
    QFETCH(int, classes);
    const auto head = recogniseHead(shapes, { side, side });
    QCOMPARE(QString::fromStdString(toString(head.format)), format);
    QCOMPARE(head.classCount, classes);
}

void TestDetectorHeads::otherShapesAreStatedAndRefused_data()
{
    QTest::addColumn<std::vector<std::vector<int>>>("shapes");
    QTest::addColumn<QString>("stated");
    using Shapes = std::vector<std::vector<int>>;
    QTest::newRow("classifier") << Shapes { { 1, 1000 } } << "[1 x 1000]";
    QTest::newRow("segmentation") << Shapes { { 1, 21, 416, 416 } } << "[1 x 21 x 416 x 416]";
    QTest::newRow("another input size") << Shapes { { 1, 8400, 85 } } << "[1 x 8400 x 85]";
    QTest::newRow("no class") << Shapes { { 1, 3549, 5 } } << "[1 x 3549 x 5]";
    QTest::newRow("suppressed already") << Shapes { { 1, 100, 4 }, { 1, 100 } } << "[1 x 100]";
    QTest::newRow("no output") << Shapes {} << "input of 416";
}

void TestDetectorHeads::otherShapesAreStatedAndRefused()
{
    QFETCH(std::vector<std::vector<int>>, shapes);
    QFETCH(QString, stated);
    try {
        recogniseHead(shapes, { 416, 416 });
        QFAIL("was taken for a detector");
    } catch (const Error& error) {
        QVERIFY2(QString::fromUtf8(error.what()).contains(stated), error.what());
    }
}

void TestDetectorHeads::aNamedHeadMustFit()
{
    const std::vector<std::vector<int>> shapes { { 1, 3549, 85 } };
    QCOMPARE(requireHead(HeadFormat::Yolox, shapes, { 416, 416 }).classCount, 80);
    const std::vector<std::vector<int>> scales { { 300, 85 }, { 1200, 85 } };
    QCOMPARE(requireHead(HeadFormat::Darknet, scales, { 320, 320 }).classCount, 80);
    QVERIFY_EXCEPTION_THROWN(requireHead(HeadFormat::Darknet, shapes, { 416, 416 }), Error);
    QVERIFY_EXCEPTION_THROWN(requireHead(HeadFormat::Yolov8, shapes, { 416, 416 }), Error);
}

void TestDetectorHeads::namesSurviveARoundTrip()
{
    for (const auto format : { HeadFormat::Darknet, HeadFormat::Yolox, HeadFormat::Yolov5,
             HeadFormat::Yolov8, HeadFormat::FastestDet })
        QVERIFY(headFormatFromString(toString(format)) == format);
    QVERIFY_EXCEPTION_THROWN(headFormatFromString("ssd"), Error);
    QVERIFY_EXCEPTION_THROWN(pictureFitFromString("crop"), Error);
}

void TestDetectorHeads::yoloxAddsTheCell()
{
    // Cell 2 of the second row of the second level (stride 16): 32 + 1 * 4 + 2.
    const auto rows =
        rowsWith(kCells, 38, { 0.5F, -0.25F, std::log(2.0F), 0.0F, 0.8F, 0.1F, 0.5F });
    const auto found = decodeYolox({ { 1, kCells, 7 }, rows.data() }, kSize, 0.1);
    QCOMPARE(found.size(), size_t { 1 });
    QCOMPARE(found[0].classIndex, 1);
    QVERIFY(std::abs(found[0].score - 0.4) < kTolerance);
    // Centre (2.5, 0.75) * 16 = (40, 12), sides 32 x 16.
    QVERIFY(isNear(found[0].rect, { 24.0 / 64, 4.0 / 32, 56.0 / 64, 20.0 / 32 }));
}

void TestDetectorHeads::yolov5IsInPixels()
{
    const auto rows = rowsWith(3 * kCells, 7, { 32.0F, 16.0F, 32.0F, 8.0F, 0.5F, 0.9F, 0.0F });
    const auto found = decodeYolov5({ { 1, 3 * kCells, 7 }, rows.data() }, kSize, 0.1);
    QCOMPARE(found.size(), size_t { 1 });
    QCOMPARE(found[0].classIndex, 0);
    QVERIFY(std::abs(found[0].score - 0.45) < kTolerance);
    QVERIFY(isNear(found[0].rect, { 0.25, 0.375, 0.75, 0.625 }));
}

void TestDetectorHeads::yolov8HasNoObjectness()
{
    const auto planes =
        transposed(rowsWith(kCells, 7, { 32.0F, 16.0F, 32.0F, 8.0F, 0.2F, 0.7F }), 6);
    const auto found = decodeYolov8({ { 1, 6, kCells }, planes.data() }, kSize, 0.3);
    QCOMPARE(found.size(), size_t { 1 });
    QCOMPARE(found[0].classIndex, 1);
    QVERIFY(std::abs(found[0].score - 0.7) < kTolerance);
    QVERIFY(isNear(found[0].rect, { 0.25, 0.375, 0.75, 0.625 }));
}

void TestDetectorHeads::darknetGathersAllScales()
{
    const auto coarse = rowsWith(2, 0, { 0.5F, 0.5F, 0.5F, 0.25F, 0.9F, 0.0F, 0.6F });
    const auto fine = rowsWith(8, 5, { 0.25F, 0.5F, 0.5F, 0.5F, 0.9F, 0.8F, 0.0F });
    const auto found = decodeHead(HeadFormat::Darknet,
        { { { 2, 7 }, coarse.data() }, { { 8, 7 }, fine.data() } }, kSize, 0.1);
    QCOMPARE(found.size(), size_t { 2 });
    QCOMPARE(found[0].classIndex, 1);
    QVERIFY(isNear(found[0].rect, { 0.25, 0.375, 0.75, 0.625 }));
    QVERIFY(std::abs(found[1].score - 0.8) < kTolerance); // objectness is in it already
}

void TestDetectorHeads::fastestDetMixesTwoScores()
{
    // A 4 x 2 grid; only cell (3, 1) sees something.
    const auto planes = transposed(
        rowsWith(8, 7, { 0.9F, std::atanh(0.5F), 0.0F, 0.0F, std::log(1.0F / 3), 0.2F, 0.8F }), 7);
    const auto found = decodeFastestDet({ { 1, 7, 2, 4 }, planes.data() }, 0.1);
    QCOMPARE(found.size(), size_t { 1 });
    QCOMPARE(found[0].classIndex, 1);
    QVERIFY(std::abs(found[0].score - std::pow(0.9, 0.6) * std::pow(0.8, 0.4)) < kTolerance);
    // Centre (3.5 / 4, 1 / 2), sides 1/2 x 1/4.
    QVERIFY(isNear(found[0].rect, { 0.625, 0.375, 1.125, 0.625 }));
}

void TestDetectorHeads::damagedNumbersAreLeftOut()
{
    const float nan = std::numeric_limits<float>::quiet_NaN();
    const float huge = std::numeric_limits<float>::infinity();
    for (const auto& row : { std::vector { nan, 0.5F, 0.5F, 0.5F, 1.0F, 0.9F, 0.0F },
             std::vector { 0.5F, 0.5F, huge, 0.5F, 1.0F, 0.9F, 0.0F },
             std::vector { 0.5F, 0.5F, 0.5F, 0.5F, 1.0F, nan, nan } })
        QVERIFY(decodeDarknet({ { 1, 7 }, row.data() }, 0.1).empty());
}

void TestDetectorHeads::boxesComeBackFromEveryFit_data()
{
    QTest::addColumn<QString>("fit");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<std::vector<int>>("place");
    QTest::newRow("stretch") << "stretch" << 640 << 480 << std::vector { 0, 0, 416, 416 };
    QTest::newRow("corner") << "corner" << 640 << 480 << std::vector { 0, 0, 416, 312 };
    QTest::newRow("letterbox") << "letterbox" << 640 << 480 << std::vector { 0, 52, 416, 312 };
    QTest::newRow("tall") << "letterbox" << 100 << 200 << std::vector { 104, 0, 208, 416 };
    QTest::newRow("a line") << "corner" << 10000 << 1 << std::vector { 0, 0, 416, 1 };
}

void TestDetectorHeads::boxesComeBackFromEveryFit()
{
    QFETCH(QString, fit);
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(std::vector<int>, place);
    const InputSize size { 416, 416 };
    const auto found = placeOf(width, height, size, pictureFitFromString(fit.toStdString()));
    QVERIFY((found == PicturePlace { place[0], place[1], place[2], place[3] }));
    const NormalizedRect box { 0.125, 0.25, 0.5, 0.75 };
    const auto inInput = [&](double x, double y) {
        return std::pair { (found.x + x * found.width) / 416.0,
            (found.y + y * found.height) / 416.0 };
    };
    const auto [x0, y0] = inInput(box.x0, box.y0);
    const auto [x1, y1] = inInput(box.x1, box.y1);
    QVERIFY(isNear(pictureRect({ x0, y0, x1, y1 }, found, size), box));
    QVERIFY(isNear(pictureRect({ -1, -1, 2, 2 }, found, size), { 0.0, 0.0, 1.0, 1.0 }));
}

QTEST_GUILESS_MAIN(TestDetectorHeads)
#include "tst_detector_heads.moc"
