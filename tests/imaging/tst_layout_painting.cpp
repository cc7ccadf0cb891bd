#include "core/domain/class_colours.h"
#include "core/domain/error.h"
#include "core/imaging/layout_painting.h"

#include <QTest>

#include <array>

using namespace detdiffusion;

namespace {

constexpr int kSide = 200;
const ClassColours kColours({ "cat", "dog" });

Image blank()
{
    return { kSide, kSide, std::vector<uint8_t>(size_t { 3 } * kSide * kSide, 255) };
}

std::array<uint8_t, 3> pixelAt(const Image& image, int x, int y)
{
    const size_t at =
        3 * (static_cast<size_t>(y) * static_cast<size_t>(image.width) + static_cast<size_t>(x));
    return { image.rgb[at], image.rgb[at + 1], image.rgb[at + 2] };
}

Layout oneBox(Perception perception)
{
    Layout layout;
    layout.width = kSide;
    layout.height = kSide;
    layout.boxes.push_back({ 1, "dog", { 0.25, 0.25, 0.75, 0.75 }, perception, "{}" });
    return layout;
}

int colouredPixels(const Image& image)
{
    int count = 0;
    for (int y = 0; y < image.height; ++y)
        for (int x = 0; x < image.width; ++x)
            count += pixelAt(image, x, y) == kColours.of("dog") ? 1 : 0;
    return count;
}

} // namespace

class TestLayoutPainting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void boxLiesWhereTheLayoutSays()
    {
        const Image painted = paintLayout(blank(), oneBox(Perception::Easy), kColours, false);
        QVERIFY(pixelAt(painted, 50, 100) == kColours.of("dog"));
        QVERIFY(pixelAt(painted, 100, 149) == kColours.of("dog"));
        QVERIFY(pixelAt(painted, 100, 100) == (std::array<uint8_t, 3> { 255, 255, 255 }));
        QVERIFY(pixelAt(painted, 30, 30) == (std::array<uint8_t, 3> { 255, 255, 255 }));
    }

    void attributesLookDifferent()
    {
        const int easy =
            colouredPixels(paintLayout(blank(), oneBox(Perception::Easy), kColours, false));
        const int hard =
            colouredPixels(paintLayout(blank(), oneBox(Perception::Hard), kColours, false));
        const int unset =
            colouredPixels(paintLayout(blank(), oneBox(Perception::Unset), kColours, false));
        QVERIFY(easy > hard && hard > 0);
        QVERIFY(easy > unset && unset > 0);
    }

    void labelNamesTheClass()
    {
        const Image with = paintLayout(blank(), oneBox(Perception::Easy), kColours, true);
        const Image without = paintLayout(blank(), oneBox(Perception::Easy), kColours, false);
        QVERIFY(colouredPixels(with) > colouredPixels(without));
    }

    void boxesAtTheBordersStayInside()
    {
        Layout layout = oneBox(Perception::Hard);
        layout.boxes[0].rect = { 0.0, 0.0, 1.0, 1.0 };
        layout.boxes[0].className = std::string(300, 'w');
        QCOMPARE(paintLayout(blank(), layout, kColours).rgb.size(), blank().rgb.size());
        QCOMPARE(sketchLayout(layout, kColours, 3, 2).rgb.size(), size_t { 18 });
        QCOMPARE(sketchLayout(layout, kColours, 1, 1).rgb.size(), size_t { 3 });
    }

    void classColoursAreStableAndApart()
    {
        QVERIFY(kColours.of("dog") == ClassColours({ "bird", "dog" }).of("dog"));
        QVERIFY(kColours.of("dog") != kColours.of("cat"));
        QVERIFY(kColours.of("a name outside") == ClassColours().of("a name outside"));
        QVERIFY(rgbFromHsv(1.0 / 3.0, 1.0, 1.0) == (std::array<double, 3> { 0.0, 1.0, 0.0 }));
    }

    void sheetHoldsEveryPicture()
    {
        const Image red { 10, 20, std::vector<uint8_t>(600, 60) };
        const Image sheet = composeSheet({ { red, "one" }, { red, "two" }, { red, "" } }, 2);
        const Image plain = composeSheet({ { red, "" }, { red, "" }, { red, "" } }, 2);
        QVERIFY(sheet.width == plain.width && sheet.height > plain.height);
        const auto grey = std::array<uint8_t, 3> { 60, 60, 60 };
        int count = 0;
        for (int y = 0; y < plain.height; ++y)
            for (int x = 0; x < plain.width; ++x)
                count += pixelAt(plain, x, y) == grey ? 1 : 0;
        QCOMPARE(count, 3 * 10 * 20);
    }

    void nothingToPaintIsAnError()
    {
        QVERIFY_EXCEPTION_THROWN(composeSheet({}, 2), Error);
        QVERIFY_EXCEPTION_THROWN(composeSheet({ { blank(), "" } }, 0), Error);
        QVERIFY_EXCEPTION_THROWN(paintLayout({}, oneBox(Perception::Easy), kColours), Error);
        QVERIFY_EXCEPTION_THROWN(sketchLayout(oneBox(Perception::Easy), kColours, 0, 4), Error);
    }
};

QTEST_GUILESS_MAIN(TestLayoutPainting)
#include "tst_layout_painting.moc"
