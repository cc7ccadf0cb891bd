#include "core/domain/error.h"
#include "core/perception/label_agreement.h"
#include "core/perception/label_decision.h"
#include "core/perception/label_stream.h"
#include "core/perception/raw_detections.h"

#include <QTest>
#include <nlohmann/json.hpp>

#include <numeric>
#include <random>

using namespace detdiffusion;

namespace {

constexpr int kImages = 40;
constexpr int kDetectors = 3;
constexpr int kSide = 200;

std::mt19937& random()
{
    static std::mt19937 generator(11);
    return generator;
}

double fraction()
{
    return std::uniform_real_distribution<>(0.0, 1.0)(random());
}

CocoDataset randomDataset()
{
    CocoDataset dataset;
    dataset.categories = { { 3, "car", "{}" }, { 18, "dog", "{}" }, { 44, "cup", "{}" } };
    for (int image = 1; image <= kImages; ++image)
        dataset.images.push_back({ image, std::to_string(image) + ".png", kSide, kSide, "{}" });
    for (int i = 0; i < 6 * kImages; ++i) {
        Annotation annotation;
        annotation.id = i + 1;
        annotation.imageId = 1 + i % kImages;
        annotation.categoryId = dataset.categories[static_cast<size_t>(i) % 3].id;
        annotation.x = fraction() * kSide / 2;
        annotation.y = fraction() * kSide / 2;
        annotation.width = 10 + fraction() * 90;
        annotation.height = 10 + fraction() * 90;
        annotation.area = annotation.width * annotation.height;
        annotation.isCrowd = i % 17 == 0;
        dataset.annotations.push_back(annotation);
    }
    return dataset;
}

/// Near copies of the objects, and now and then nonsense. Its classes are in another order, and
/// one of the data set's it does not know.
RawDetections randomRun(const CocoDataset& dataset)
{
    RawDetections run { "random", "random", kKeptScore, CategorySet({ "dog", "car", "bird" }) };
    for (const auto& image : dataset.images)
        run.images[image.id] = {};
    for (const auto& annotation : dataset.annotations) {
        auto rect = normalizedRect(annotation, dataset.images.front());
        rect.x1 = rect.x0 + rect.width() * (0.4 + 0.6 * fraction());
        const int classIndex = std::uniform_int_distribution<>(0, 2)(random());
        run.images[annotation.imageId].push_back(
            { rect, classIndex, kKeptScore + (1.0 - kKeptScore) * fraction() });
    }
    return run;
}

std::vector<MatchTable> tablesOf(const CocoDataset& dataset, const std::vector<RawDetections>& runs)
{
    std::vector<MatchTable> tables;
    for (const auto& run : runs) {
        auto& table = tables.emplace_back(dataset, run.classes);
        for (const auto& [id, found] : run.images)
            table.add(id, found);
    }
    return tables;
}

int sum(const LimitHistogram& histogram)
{
    return std::accumulate(histogram.begin(), histogram.end(), 0);
}

} // namespace

/// What the labelling page shows while limits move equals what `label` writes.
class TestLabelDecision : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void equalsTheLabeller_data();
    void equalsTheLabeller();
    void histogramsSplitAtTheirLimits();
    void picturesNotLookedAtStayUnset();
    void agreementCountsVotes();
    void combinationsAreSpelled();
    void refusesBadRules();
    void streamRoundTrip();

private:
    CocoDataset m_dataset;
    std::vector<RawDetections> m_runs;
};

void TestLabelDecision::initTestCase()
{
    m_dataset = randomDataset();
    for (int i = 0; i < kDetectors; ++i)
        m_runs.push_back(randomRun(m_dataset));
}

void TestLabelDecision::equalsTheLabeller_data()
{
    QTest::addColumn<double>("score");
    QTest::addColumn<double>("overlap");
    QTest::addColumn<bool>("classAware");
    QTest::addColumn<QString>("combination");
    for (const char* combination : { "first", "all", "most", "any" })
        for (const bool classAware : { false, true })
            for (const double score : { 0.0, 0.3, 0.77, 1.0 })
                for (const double overlap : { 0.0, 0.5, 0.9 })
                    QTest::addRow("%s %d %.2f %.2f", combination, classAware, score, overlap)
                        << score << overlap << classAware << QString::fromUtf8(combination);
}

void TestLabelDecision::equalsTheLabeller()
{
    QFETCH(double, score);
    QFETCH(double, overlap);
    QFETCH(bool, classAware);
    QFETCH(QString, combination);
    const LabelRule rule { { score, overlap, classAware },
        labelCombinationFromString(combination.toStdString()) };
    auto dataset = m_dataset;
    std::vector<std::vector<Perception>> labels;
    for (const auto& run : m_runs) {
        labelPerception(dataset, run, rule.match);
        labels.push_back(perceptionsOf(dataset));
    }
    setPerceptions(dataset, combineLabels(labels, rule.combination));
    const auto shares = perceptionShares(dataset);

    const auto decision = LabelledObjects(m_dataset).decide(tablesOf(m_dataset, m_runs), rule);
    QCOMPARE(decision.labels, perceptionsOf(dataset));
    QCOMPARE(decision.all, shares.all);
    for (size_t i = 0; i < m_dataset.categories.size(); ++i)
        QCOMPARE(decision.perClass[i], shares.perClass.at(m_dataset.categories[i].name));
    for (size_t i = 0; i < decision.perArea.size(); ++i)
        if (decision.perArea[i].total() > 0)
            QCOMPARE(decision.perArea[i], shares.perArea.at(kAreaNames.at(i)));
}

/// 0.3 and 0.5 are borders of the histograms' bins, so the bins to their right are the easy ones.
void TestLabelDecision::histogramsSplitAtTheirLimits()
{
    const LabelRule rule { { 0.3, 0.5, false }, LabelCombination::Most };
    const auto decision = LabelledObjects(m_dataset).decide(tablesOf(m_dataset, m_runs), rule);
    const auto& scores = decision.scores;
    const auto& overlaps = decision.overlaps;
    QCOMPARE(std::accumulate(scores.begin() + 6, scores.end(), 0), decision.all.easy);
    QCOMPARE(std::accumulate(overlaps.begin() + 10, overlaps.end(), 0), decision.all.easy);
    QCOMPARE(sum(scores) + decision.withoutMatch, decision.all.total());
    QVERIFY(decision.all.easy > 0 && decision.all.hard > 0);
}

void TestLabelDecision::picturesNotLookedAtStayUnset()
{
    std::vector<MatchTable> tables;
    tables.emplace_back(m_dataset, m_runs[0].classes);
    tables.emplace_back(m_dataset, m_runs[1].classes);
    tables[0].add(1, m_runs[0].images.at(1));
    tables[0].add(2, m_runs[0].images.at(2));
    tables[1].add(2, m_runs[1].images.at(2));
    tables[1].add(4711, m_runs[1].images.at(2)); // no picture of the data set
    const LabelledObjects objects(m_dataset);
    const auto first = objects.decide(tables, { {}, LabelCombination::First });
    const auto all = objects.decide(tables, { {}, LabelCombination::All });
    for (size_t i = 0; i < m_dataset.annotations.size(); ++i) {
        const auto& annotation = m_dataset.annotations[i];
        const bool firstLooked = annotation.imageId <= 2 && !annotation.isCrowd;
        const bool allLooked = annotation.imageId == 2 && !annotation.isCrowd;
        QCOMPARE(first.labels[i] != Perception::Unset, firstLooked);
        QCOMPARE(all.labels[i] != Perception::Unset, allLooked);
    }
    QCOMPARE(first.agreement, all.agreement);
    QCOMPARE(all.agreement.total(), all.all.total());
}

void TestLabelDecision::agreementCountsVotes()
{
    const MatchRule rule { 0.5, 0.4, true };
    const LabelledObjects objects(m_dataset);
    const auto tables = tablesOf(m_dataset, m_runs);
    const auto all = objects.decide(tables, { rule, LabelCombination::All });
    const auto any = objects.decide(tables, { rule, LabelCombination::Any });
    QCOMPARE(all.agreement.easyForAll, all.all.easy);
    QCOMPARE(any.agreement.easyForNone, any.all.hard);
    QCOMPARE(any.agreement.total(), any.all.total());
    QVERIFY(any.agreement.easyForSome > 0);
    for (size_t i = 0; i < any.votes.size(); ++i)
        QCOMPARE(any.votes[i] > 0, any.labels[i] == Perception::Easy);
}

void TestLabelDecision::combinationsAreSpelled()
{
    using enum LabelCombination;
    for (const auto combination : { First, All, Most, Any })
        QVERIFY(labelCombinationFromString(toString(combination)) == combination);
    QVERIFY_THROWS_EXCEPTION(Error, labelCombinationFromString("some"));
    QCOMPARE(votesNeeded(Most, 2), 2); // one of two is no majority
    QCOMPARE(votesNeeded(Most, 3), 2);
}

void TestLabelDecision::refusesBadRules()
{
    const LabelledObjects objects(m_dataset);
    const auto tables = tablesOf(m_dataset, m_runs);
    QVERIFY_THROWS_EXCEPTION(Error, objects.decide({}, {}));
    QVERIFY_THROWS_EXCEPTION(Error, objects.decide(tables, { { -0.1, 0.5, false } }));
    QVERIFY_THROWS_EXCEPTION(Error, combineLabels({}, LabelCombination::Any));
    QVERIFY_THROWS_EXCEPTION(
        Error, combineLabels({ { Perception::Easy }, {} }, LabelCombination::Any));
    auto dataset = m_dataset;
    QVERIFY_THROWS_EXCEPTION(Error, setPerceptions(dataset, { Perception::Easy }));
}

void TestLabelDecision::streamRoundTrip()
{
    const DetectorEvent opened { 1, "a/b.onnx", "YOLOX, 80 classes", m_runs[0].classes };
    QCOMPARE(parseDetectorEvent(toJson(opened).dump()), opened);
    const FoundEvent found { 1,
        { { 7, { m_runs[0].images.at(3), {} } }, { 8, { {}, "8.png: no picture" } } } };
    QCOMPARE(parseFoundEvent(toJson(found).dump(), { 2, 3 }), found);
    QVERIFY_THROWS_EXCEPTION(Error, parseFoundEvent(toJson(found).dump(), { 3, 1 }));
    QVERIFY_THROWS_EXCEPTION(Error, parseFoundEvent(toJson(found).dump(), { 3 }));
    QVERIFY_THROWS_EXCEPTION(Error, parseFoundEvent("{\"run\":0", { 3 }));
    QVERIFY_THROWS_EXCEPTION(Error, parseDetectorEvent("{\"run\":0}"));
}

QTEST_GUILESS_MAIN(TestLabelDecision)
#include "tst_label_decision.moc"
