#include "core/perception/verdict.h"

#include <QTest>

using namespace detdiffusion;

namespace {

const CategorySet kCategories({ "dog", "cat" });
constexpr int kDog = 0;
constexpr int kCat = 1;
const NormalizedRect kLeft { 0.0, 0.0, 0.4, 0.4 };
const NormalizedRect kRight { 0.5, 0.5, 0.9, 0.9 };

Layout layout(Perception left = Perception::Easy, Perception right = Perception::Hard)
{
    Layout result;
    result.boxes = { { 1, "dog", kLeft, left, "{}" }, { 2, "cat", kRight, right, "{}" } };
    return result;
}

/// kLeft moved right by `share` of its width: IoU (1 - share) / (1 + share).
Detection moved(double share, int classIndex, double score)
{
    return { { 0.4 * share, 0.0, 0.4 + 0.4 * share, 0.4 }, classIndex, score };
}

PictureVerdict judged(const std::vector<Detection>& detections, const MatchRule& rule = {})
{
    return judge(layout(), detections, kCategories, rule);
}

} // namespace

/// The rules that stand in verdict.h.
class TestVerdict : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingSeenIsMissed();
    void verdictFollowsClassAndOverlap_data();
    void verdictFollowsClassAndOverlap();
    void limitsAreStrict();
    void rightClassComesBeforeWrongClass();
    void betterPlaceOfTheRightClassWins();
    void oneDetectionDecidesOneBox();
    void betterScoreChoosesFirst();
    void whatDecidesNothingIsExtra();
    void weakDetectionsDoNotCount();
    void orderOfDetectionsDoesNotMatter();
    void classUnknownToTheDetectorIsNeverFound();
    void loweringTheScoreNeverLosesAFoundBox();
    void tableCountsAskedAgainstFound();
    void goals();
    void names();
};

void TestVerdict::nothingSeenIsMissed()
{
    const auto verdict = judged({});
    QCOMPARE(verdict.boxes, std::vector<BoxVerdict>(2));
    QVERIFY(verdict.extras.empty());
    QCOMPARE(verdict.boxes[0].overlap, 0.0);
}

void TestVerdict::verdictFollowsClassAndOverlap_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<int>("classIndex");
    QTest::addColumn<int>("expected");
    const auto row = [](const char* name, double share, int classIndex, Verdict verdict) {
        QTest::newRow(name) << share << classIndex << static_cast<int>(verdict);
    };
    row("in place", 0.0, kDog, Verdict::Found);
    row("a little aside", 0.3, kDog, Verdict::Found);
    row("half aside", 0.5, kDog, Verdict::LowOverlap);
    row("only touching", 0.9, kDog, Verdict::Missed);
    row("another class in place", 0.0, kCat, Verdict::WrongClass);
    row("another class aside", 0.5, kCat, Verdict::Missed);
}

void TestVerdict::verdictFollowsClassAndOverlap()
{
    QFETCH(double, share);
    QFETCH(int, classIndex);
    QFETCH(int, expected);
    const auto verdict = judged({ moved(share, classIndex, 0.8) });
    const auto& box = verdict.boxes[0];
    QCOMPARE(static_cast<int>(box.verdict), expected);
    if (box.verdict == Verdict::Missed) {
        QCOMPARE(verdict.extras, std::vector<size_t> { 0 });
        return;
    }
    QCOMPARE(box.score, 0.8);
    QVERIFY(qAbs(box.overlap - (1.0 - share) / (1.0 + share)) < 1e-9);
    QCOMPARE(box.detection, 0);
    QVERIFY(verdict.extras.empty());
}

void TestVerdict::limitsAreStrict()
{
    const Detection exact { kLeft, kDog, 0.5 };
    QVERIFY(judged({ exact }, { 0.5, 0.5 }).boxes[0].verdict == Verdict::Missed);
    QVERIFY(judged({ exact }, { 0.4999, 0.5 }).boxes[0].verdict == Verdict::Found);
    QVERIFY(judged({ exact }, { 0.1, 1.0 }).boxes[0].verdict == Verdict::LowOverlap);
}

void TestVerdict::rightClassComesBeforeWrongClass()
{
    const auto verdict = judged({ { kLeft, kCat, 0.9 }, { kLeft, kDog, 0.6 } });
    QVERIFY(verdict.boxes[0].verdict == Verdict::Found);
    QCOMPARE(verdict.boxes[0].score, 0.6);
    QCOMPARE(verdict.extras, std::vector<size_t> { 0 });
    // Seen with its class, only misplaced, says more than another class in its place.
    QVERIFY(judged({ { kLeft, kCat, 0.9 }, moved(0.5, kDog, 0.6) }).boxes[0].verdict
        == Verdict::LowOverlap);
}

void TestVerdict::betterPlaceOfTheRightClassWins()
{
    // A detection chooses the box that it overlaps most, not the first one that it may have.
    Layout two;
    two.boxes = { { 1, "dog", { 0.0, 0.0, 0.4, 0.4 }, Perception::Unset, "{}" },
        { 2, "dog", { 0.05, 0.0, 0.45, 0.4 }, Perception::Unset, "{}" } };
    const auto verdict = judge(two, { { two.boxes[1].rect, kDog, 0.9 } }, kCategories, {});
    QVERIFY(verdict.boxes[0].verdict == Verdict::Missed);
    QVERIFY(verdict.boxes[1].verdict == Verdict::Found);
}

void TestVerdict::oneDetectionDecidesOneBox()
{
    Layout two;
    two.boxes = { { 1, "dog", kLeft, Perception::Unset, "{}" },
        { 2, "dog", kLeft, Perception::Unset, "{}" } };
    const std::vector<Detection> one { { kLeft, kDog, 0.9 } };
    const auto verdict = judge(two, one, kCategories, {});
    QVERIFY(verdict.boxes[0].verdict == Verdict::Found);
    QVERIFY(verdict.boxes[1].verdict == Verdict::Missed);
    const auto both = judge(two, { one[0], one[0] }, kCategories, {});
    QVERIFY(both.boxes[1].verdict == Verdict::Found);
}

void TestVerdict::betterScoreChoosesFirst()
{
    const auto verdict = judged({ moved(0.1, kDog, 0.7), moved(0.2, kDog, 0.9) });
    QCOMPARE(verdict.boxes[0].detection, 1);
    QCOMPARE(verdict.extras, std::vector<size_t> { 0 });
}

void TestVerdict::whatDecidesNothingIsExtra()
{
    const Detection elsewhere { { 0.0, 0.7, 0.2, 0.9 }, kCat, 0.7 };
    const auto verdict = judged({ { kLeft, kDog, 0.9 }, elsewhere });
    QCOMPARE(verdict.extras, std::vector<size_t> { 1 });
}

void TestVerdict::weakDetectionsDoNotCount()
{
    const auto verdict = judged({ { kLeft, kDog, 0.06 } });
    QVERIFY(verdict.boxes[0].verdict == Verdict::Missed);
    QVERIFY(verdict.extras.empty());
    QVERIFY(judged({ { kLeft, kDog, 0.06 } }, { 0.05, 0.5 }).boxes[0].verdict == Verdict::Found);
}

void TestVerdict::orderOfDetectionsDoesNotMatter()
{
    const std::vector<Detection> detections { moved(0.2, kDog, 0.9), moved(0.1, kDog, 0.7),
        { kRight, kDog, 0.8 } };
    const std::vector<Detection> reversed(detections.rbegin(), detections.rend());
    for (size_t box = 0; box < 2; ++box) {
        QCOMPARE(judged(detections).boxes[box].score, judged(reversed).boxes[box].score);
        QVERIFY(judged(detections).boxes[box].verdict == judged(reversed).boxes[box].verdict);
    }
}

void TestVerdict::classUnknownToTheDetectorIsNeverFound()
{
    Layout strange;
    strange.boxes = { { 1, "unicorn", kLeft, Perception::Easy, "{}" } };
    QVERIFY(judge(strange, { { kLeft, kDog, 0.9 } }, kCategories, {}).boxes[0].verdict
        == Verdict::WrongClass);
    QVERIFY(judge(strange, {}, kCategories, {}).boxes[0].verdict == Verdict::Missed);
}

void TestVerdict::loweringTheScoreNeverLosesAFoundBox()
{
    const std::vector<Detection> detections { moved(0.1, kDog, 0.3), moved(0.25, kDog, 0.6),
        { kRight, kCat, 0.5 }, moved(0.0, kCat, 0.8) };
    int before = 0;
    for (const double score : { 0.7, 0.55, 0.4, 0.2, 0.05 }) {
        int found = 0;
        for (const auto& box : judged(detections, { score, 0.5 }).boxes)
            found += box.verdict == Verdict::Found ? 1 : 0;
        QVERIFY(found >= before);
        before = found;
    }
    QCOMPARE(before, 2);
}

void TestVerdict::tableCountsAskedAgainstFound()
{
    const auto verdict = judged({ { kLeft, kDog, 0.9 }, { kRight, kCat, 0.9 } });
    QCOMPARE(countAsked(layout(), verdict), (AskedAndFound { 1, 0, 1, 0 }));
    QCOMPARE(countAsked(layout(), judged({})), (AskedAndFound { 0, 1, 0, 1 }));
    QCOMPARE(countAsked(layout(Perception::Unset, Perception::Unset), verdict), AskedAndFound {});
    // Low IoU is not found.
    QCOMPARE(
        countAsked(layout(), judged({ moved(0.5, kDog, 0.9) })), (AskedAndFound { 0, 1, 0, 1 }));
}

void TestVerdict::goals()
{
    const auto both = judged({ { kLeft, kDog, 0.9 }, { kRight, kCat, 0.9 } });
    const auto easyOnly = judged({ { kLeft, kDog, 0.9 } });
    QVERIFY(isReached(SearchGoal::AllFound, layout(), both));
    QVERIFY(!isReached(SearchGoal::AllFound, layout(), easyOnly));
    QVERIFY(!isReached(SearchGoal::AsAsked, layout(), both));
    QVERIFY(isReached(SearchGoal::AsAsked, layout(), easyOnly));
    QVERIFY(!isReached(SearchGoal::AsAsked, layout(), judged({})));
}

void TestVerdict::names()
{
    QCOMPARE(toString(Verdict::Found), std::string("found"));
    QCOMPARE(toString(Verdict::LowOverlap), std::string("low IoU"));
    QCOMPARE(toString(Verdict::WrongClass), std::string("wrong class"));
    QCOMPARE(toString(Verdict::Missed), std::string("missed"));
}

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
