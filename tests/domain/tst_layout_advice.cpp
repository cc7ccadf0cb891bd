#include "core/domain/layout_advice.h"

#include <QTest>

#include <algorithm>

using namespace detdiffusion;

namespace {

const PaintingLimits kLimits { { "dog", "cat" }, 33, 33, 8, 14 };

Layout layoutOf(const std::vector<NormalizedRect>& rects)
{
    Layout layout;
    layout.width = layout.height = 256;
    for (const auto& rect : rects)
        layout.boxes.push_back({ nextBoxId(layout), "dog", rect });
    return layout;
}

/// Three boxes that nothing can be said about, and these.
Layout withUsualBoxes(std::vector<NormalizedRect> rects)
{
    rects.push_back({ 0.0, 0.0, 0.2, 0.2 });
    rects.push_back({ 0.8, 0.0, 1.0, 0.2 });
    rects.push_back({ 0.0, 0.8, 0.2, 1.0 });
    return layoutOf(rects);
}

std::vector<Advice> of(AdviceKind kind, const std::vector<Advice>& all)
{
    std::vector<Advice> found;
    std::copy_if(all.begin(), all.end(), std::back_inserter(found),
        [kind](const Advice& advice) { return advice.kind == kind; });
    return found;
}

Layout after(const LayoutRemedy& remedy, Layout layout)
{
    for (const auto& changed : remedy.changed)
        for (auto& box : layout.boxes)
            if (box.id == changed.id)
                box = changed;
    std::erase_if(layout.boxes, [&](const LayoutBox& box) {
        return std::find(remedy.removed.begin(), remedy.removed.end(), box.id)
            != remedy.removed.end();
    });
    return layout;
}

} // namespace

class LayoutAdviceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void usualLayoutsGetNone();
    void remediesHelp_data();
    void remediesHelp();
    void overlapNamesBothBoxes();
    void unknownClassesNeedTheUser();
    void rareClassesNeedTheUser();
    void nothingIsSaidWithoutAModel();
    void countsOutsideTheBenchmark_data();
    void countsOutsideTheBenchmark();
};

void LayoutAdviceTest::usualLayoutsGetNone()
{
    QVERIFY(adviceOn(withUsualBoxes({}), kLimits).empty());
}

void LayoutAdviceTest::remediesHelp_data()
{
    QTest::addColumn<AdviceKind>("kind");
    QTest::addColumn<NormalizedRect>("rect");
    using enum AdviceKind;
    QTest::newRow("small") << BelowTrainedSize << NormalizedRect { 0.4, 0.4, 0.5, 0.5 };
    QTest::newRow("small in the corner")
        << BelowTrainedSize << NormalizedRect { 0.98, 0.98, 1.0, 1.0 };
    QTest::newRow("small and long") << BelowTrainedSize << NormalizedRect { 0.0, 0.5, 1.0, 0.51 };
    QTest::newRow("small and almost long")
        << BelowTrainedSize << NormalizedRect { 0.02, 0.5, 0.98, 0.505 };
    QTest::newRow("narrow") << BelowLatentCell << NormalizedRect { 0.5, 0.0, 0.52, 1.0 };
    QTest::newRow("low at the edge") << BelowLatentCell << NormalizedRect { 0.0, 0.99, 1.0, 1.0 };
    QTest::newRow("one token") << BelowLocationToken << NormalizedRect { 0.49, 0.3, 0.51, 0.8 };
}

void LayoutAdviceTest::remediesHelp()
{
    QFETCH(AdviceKind, kind);
    QFETCH(NormalizedRect, rect);
    const auto layout = withUsualBoxes({ rect });
    const auto advice = of(kind, adviceOn(layout, kLimits));
    QCOMPARE(advice.size(), size_t { 1 });
    QCOMPARE(advice.front().box, int64_t { 1 });
    const auto remedy = remedyFor(advice.front(), layout, kLimits);
    QVERIFY(remedy.has_value());
    const auto better = after(*remedy, layout);
    validate(better);
    QVERIFY(of(kind, adviceOn(better, kLimits)).empty());

    auto locked = layout;
    locked.boxes.front().locked = true;
    QVERIFY(!remedyFor(advice.front(), locked, kLimits));
}

void LayoutAdviceTest::overlapNamesBothBoxes()
{
    auto layout = withUsualBoxes({ { 0.3, 0.3, 0.7, 0.7 }, { 0.32, 0.3, 0.75, 0.7 } });
    const auto heavy = of(AdviceKind::HeavyOverlap, adviceOn(layout, kLimits));
    QCOMPARE(heavy, (std::vector<Advice> { { AdviceKind::HeavyOverlap, 2, 1 } }));
    QVERIFY(!remedyFor(heavy.front(), layout, kLimits));

    layout.boxes[1].rect = layout.boxes[0].rect;
    const auto twice = of(AdviceKind::Duplicate, adviceOn(layout, kLimits));
    QCOMPARE(twice, (std::vector<Advice> { { AdviceKind::Duplicate, 2, 1 } }));
    QVERIFY(adviceOn(after(*remedyFor(twice.front(), layout, kLimits), layout), kLimits).empty());
}

void LayoutAdviceTest::unknownClassesNeedTheUser()
{
    auto layout = withUsualBoxes({});
    layout.boxes[1].className = "unicorn";
    const auto advice = adviceOn(layout, kLimits);
    QCOMPARE(advice, (std::vector<Advice> { { AdviceKind::UnknownClass, 2 } }));
    QVERIFY(!remedyFor(advice.front(), layout, kLimits));
}

void LayoutAdviceTest::rareClassesNeedTheUser()
{
    auto layout = withUsualBoxes({});
    layout.boxes[1].className = "cat";
    auto limits = kLimits;
    limits.classCounts = { 700, 100 };
    QVERIFY(adviceOn(layout, limits).empty());
    limits.classCounts = { 701, 100 };
    const auto advice = adviceOn(layout, limits);
    QCOMPARE(advice, (std::vector<Advice> { { AdviceKind::RareClass, 2 } }));
    QVERIFY(!remedyFor(advice.front(), layout, limits));
    limits.classCounts = { 701 };
    QVERIFY(adviceOn(layout, limits).empty());
}

void LayoutAdviceTest::nothingIsSaidWithoutAModel()
{
    auto layout = withUsualBoxes({ { 0.5, 0.0, 0.52, 1.0 } });
    layout.boxes[0].className = "unicorn";
    QVERIFY(adviceOn(layout, {}).empty());
}

void LayoutAdviceTest::countsOutsideTheBenchmark_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("unusual");
    QTest::addColumn<int>("tooMany");
    QTest::newRow("none") << 0 << 0 << 0;
    QTest::newRow("two") << 2 << 1 << 0;
    QTest::newRow("three") << 3 << 0 << 0;
    QTest::newRow("eight") << 8 << 0 << 0;
    QTest::newRow("nine") << 9 << 1 << 0;
    QTest::newRow("fifteen") << 15 << 0 << 1;
}

void LayoutAdviceTest::countsOutsideTheBenchmark()
{
    QFETCH(int, count);
    QFETCH(int, unusual);
    QFETCH(int, tooMany);
    std::vector<NormalizedRect> rects;
    for (int i = 0; i < count; ++i) {
        const double x = 0.25 * (i % 4);
        const double y = 0.25 * (i / 4);
        rects.push_back({ x, y, x + 0.25, y + 0.25 });
    }
    const auto layout = layoutOf(rects);
    const auto advice = adviceOn(layout, kLimits);
    QCOMPARE(of(AdviceKind::UnusualCount, advice).size(), static_cast<size_t>(unusual));
    QCOMPARE(of(AdviceKind::TooManyBoxes, advice).size(), static_cast<size_t>(tooMany));
    if (tooMany > 0) {
        const auto kept = after(*remedyFor(advice.front(), layout, kLimits), layout);
        QCOMPARE(kept.boxes.size(), static_cast<size_t>(kLimits.maxBoxes));
    }
}

QTEST_GUILESS_MAIN(LayoutAdviceTest)
#include "tst_layout_advice.moc"
