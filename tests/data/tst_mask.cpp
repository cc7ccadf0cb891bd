#include "core/data/mask.h"
#include "core/domain/error.h"

#include <QTest>

using namespace detdiffusion;

namespace {

BitMask fromRows(const std::vector<std::string>& rows)
{
    BitMask mask(static_cast<int>(rows.front().size()), static_cast<int>(rows.size()));
    for (int y = 0; y < mask.height; ++y)
        for (int x = 0; x < mask.width; ++x)
            mask.set(x, y, rows[static_cast<size_t>(y)][static_cast<size_t>(x)] == '#');
    return mask;
}

} // namespace

class TestMask : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsGoDownTheColumns()
    {
        const BitMask mask = fromRows({ ".#.", ".##" });
        const RunLengthMask runs = encodeMask(mask);
        QCOMPARE(runs.counts, (std::vector<uint32_t> { 2, 2, 1, 1 }));
        QCOMPARE(maskArea(runs), 3);
        QVERIFY(decodeMask(runs) == mask);
    }

    void firstRunIsBackground()
    {
        const RunLengthMask runs = encodeMask(fromRows({ "#.", "#." }));
        QCOMPARE(runs.counts, (std::vector<uint32_t> { 0, 2, 2 }));
    }

    /// The pair of pycocotools' own test_mask.py.
    void compressedTextIsCocos()
    {
        const std::vector<uint32_t> counts { 6, 1, 40, 4, 5, 4, 5, 4, 21 };
        QCOMPARE(compressCounts(counts), std::string("61X13mN000`0"));
        QCOMPARE(decompressCounts("61X13mN000`0"), counts);
    }

    void compressionSurvivesLargeAndFallingRuns()
    {
        const std::vector<uint32_t> counts { 0, 4'000'000'000U, 3, 1, 70'000, 0, 1,
            4'294'967'295U };
        QCOMPARE(decompressCounts(compressCounts(counts)), counts);
    }

    void damagedCompressedTextIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("more follows, but nothing does") << QByteArray("61X");
        QTest::newRow("not a digit") << QByteArray("6 1");
        QTest::newRow("negative run") << QByteArray("O");
        QTest::newRow("number without end") << QByteArray("ooooooooooooooo");
    }

    void damagedCompressedTextIsRefused()
    {
        QFETCH(QByteArray, text);
        QVERIFY_EXCEPTION_THROWN(decompressCounts(text.toStdString()), Error);
    }

    void runsThatDontFillTheImageAreRefused()
    {
        QVERIFY_EXCEPTION_THROWN(decodeMask({ 3, 2, { 2, 2 } }), Error);
        QVERIFY_EXCEPTION_THROWN(decodeMask({ 3, 2, { 2, 4'294'967'295U } }), Error);
    }

    void boundsEncloseTheInside()
    {
        const BitMask mask = fromRows({ "....", ".#..", ".##.", "...." });
        QVERIFY((maskBounds(mask) == MaskBounds { 1, 1, 2, 2 }));
        QVERIFY(maskBounds(BitMask(4, 4)) == MaskBounds {});
    }

    void polygonsFillPixelCentres()
    {
        const BitMask square = fillPolygons({ { 1, 1, 3, 1, 3, 3, 1, 3 } }, 4, 4);
        QVERIFY(square == fromRows({ "....", ".##.", ".##.", "...." }));
        const BitMask triangle = fillPolygons({ { 0, 0, 4, 0, 0, 4 } }, 4, 4);
        QCOMPARE(maskArea(encodeMask(triangle)), 6);
    }

    void encodedPolygonsAreTheFilledOnes_data()
    {
        QTest::addColumn<QVector<double>>("polygon");
        QTest::newRow("inside") << QVector<double> { 2.2, 1.7, 6.9, 3.1, 4.0, 6.6 };
        QTest::newRow("over the border") << QVector<double> { -3, -2, 20, 3, 4, 20 };
        QTest::newRow("outside") << QVector<double> { 20, 20, 30, 20, 30, 30 };
        QTest::newRow("whole") << QVector<double> { -1, -1, 9, -1, 9, 9, -1, 9 };
        QTest::newRow("crossing itself") << QVector<double> { 1, 1, 7, 7, 7, 1, 1, 7 };
    }

    void encodedPolygonsAreTheFilledOnes()
    {
        QFETCH(QVector<double>, polygon);
        const std::vector<std::vector<double>> polygons { { polygon.begin(), polygon.end() } };
        QVERIFY(encodePolygons(polygons, 9, 8) == encodeMask(fillPolygons(polygons, 9, 8)));
    }

    void emptyRunsAreJoined()
    {
        const RunLengthMask joined = joinedRuns({ 2, 4, { 2, 1, 0, 3, 2, 0 } });
        QCOMPARE(joined.counts, (std::vector<uint32_t> { 2, 4, 2 }));
        QCOMPARE(joinedRuns({ 2, 4, { 0, 8 } }).counts, (std::vector<uint32_t> { 0, 8 }));
        QCOMPARE(joinedRuns({ 2, 4, { 8 } }).counts, (std::vector<uint32_t> { 8 }));
    }

    void polygonsAreUnited()
    {
        const std::vector<double> left { 0, 0, 2, 0, 2, 2, 0, 2 };
        const std::vector<double> right { 1, 0, 3, 0, 3, 2, 1, 2 };
        QVERIFY(fillPolygons({ left, right }, 4, 2) == fromRows({ "###.", "###." }));
    }

    void polygonsFarOutsideAreCutOff()
    {
        const BitMask mask =
            fillPolygons({ { -1e12, -1e12, 1e12, -1e12, 1e12, 1e12, -1e12, 1e12 } }, 3, 2);
        QCOMPARE(maskArea(encodeMask(mask)), 6);
    }

    void coverageIsTheShareOfEachCell()
    {
        const BitMask mask = fromRows({ "##..", "##..", "#...", "...." });
        QCOMPARE(maskCoverage(mask, 2, 2), (std::vector<float> { 1.0F, 0.0F, 0.25F, 0.0F }));
    }

    void coverageSplitsPixelsBetweenCells()
    {
        const BitMask mask = fromRows({ ".#." });
        QCOMPARE(maskCoverage(mask, 2, 1), (std::vector<float> { 1.0F / 3.0F, 1.0F / 3.0F }));
    }

    void coverageEnlargesToo()
    {
        QCOMPARE(maskCoverage(fromRows({ "#." }), 4, 1), (std::vector<float> { 1, 1, 0, 0 }));
    }
};

QTEST_GUILESS_MAIN(TestMask)
#include "tst_mask.moc"
