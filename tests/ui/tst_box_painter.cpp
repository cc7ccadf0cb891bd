#include "ui/canvas/box_painter.h"

#include <QImage>
#include <QTest>

using namespace detdiffusion;

namespace {

/// Share of a square picture of 100 x 100 screen pixels that the outline of a box covers.
double covered(double pixelRatio, double zoom, Perception perception)
{
    const int side = static_cast<int>(100 * pixelRatio);
    QImage picture(side, side, QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(pixelRatio);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.scale(zoom, zoom);
    BoxLook look;
    look.color = Qt::black;
    look.perception = perception;
    look.filled = false;
    paintBoxOutline(painter, { 20 / zoom, 20 / zoom, 60 / zoom, 60 / zoom }, look);
    painter.end();
    int dark = 0;
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x)
            dark += picture.pixelColor(x, y).lightness() < 128 ? 1 : 0;
    return static_cast<double>(dark) / (side * side);
}

} // namespace

class BoxPainterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesKeepTheirWidth_data();
    void linesKeepTheirWidth();
    void attributesDifferInTheLineAlone();
    void linesAreCrisp_data();
    void linesAreCrisp();
};

void BoxPainterTest::linesKeepTheirWidth_data()
{
    QTest::addColumn<double>("pixelRatio");
    QTest::addColumn<double>("zoom");
    QTest::newRow("zoomed in") << 1.0 << 5.0;
    QTest::newRow("150 %") << 1.5 << 1.0;
    QTest::newRow("200 %") << 2.0 << 1.0;
    QTest::newRow("200 %, zoomed out") << 2.0 << 0.2;
}

void BoxPainterTest::linesKeepTheirWidth()
{
    QFETCH(double, pixelRatio);
    QFETCH(double, zoom);
    const double plain = covered(1.0, 1.0, Perception::Easy);
    const double other = covered(pixelRatio, zoom, Perception::Easy);
    QVERIFY2(std::abs(other / plain - 1.0) < 0.35, qPrintable(QString::number(other / plain)));
}

void BoxPainterTest::attributesDifferInTheLineAlone()
{
    const double easy = covered(2.0, 1.0, Perception::Easy);
    QVERIFY(covered(2.0, 1.0, Perception::Hard) < 0.8 * easy); // dashed
    QVERIFY(covered(2.0, 1.0, Perception::Unset) < 0.8 * easy); // thin
}

void BoxPainterTest::linesAreCrisp_data()
{
    QTest::addColumn<double>("pixelRatio");
    QTest::newRow("100 %") << 1.0;
    QTest::newRow("150 %") << 1.5;
    QTest::newRow("200 %") << 2.0;
}

void BoxPainterTest::linesAreCrisp()
{
    QFETCH(double, pixelRatio);
    const int side = static_cast<int>(100 * pixelRatio);
    QImage picture(side, side, QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(pixelRatio);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(0.7, 0.7);
    BoxLook look;
    look.color = Qt::black;
    look.perception = Perception::Easy;
    look.filled = false;
    paintBoxOutline(painter, { 20.3, 30.7, 61.9, 47.1 }, look);
    painter.end();
    for (int x = 0; x < side; ++x) {
        const int lightness = picture.pixelColor(x, side / 2).lightness();
        QVERIFY2(lightness == 0 || lightness == 255, qPrintable(QString::number(lightness)));
    }
}

QTEST_MAIN(BoxPainterTest)
#include "tst_box_painter.moc"
