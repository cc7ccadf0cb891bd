#include "core/domain/error.h"
#include "core/domain/layout.h"
#include "core/evaluation/agreement.h"

#include <QTest>
#include <nlohmann/json.hpp>

#include <random>

using namespace detdiffusion;

namespace {

const CategorySet kClasses({ "car", "dog" });
constexpr int kCar = 0;
constexpr int kDog = 1;

void addObject(CocoDataset& dataset, int64_t image, double x, Perception perception, int64_t id = 3)
{
    Annotation annotation;
    annotation.id = static_cast<int64_t>(dataset.annotations.size()) + 1;
    annotation.imageId = image;
    annotation.categoryId = id;
    annotation.x = x;
    annotation.width = annotation.height = 20.0;
    annotation.perception = perception;
    dataset.annotations.push_back(annotation);
}

/// One picture with an easy object on the left, a hard one on the right and an unlabelled one.
CocoDataset labelledLayout()
{
    CocoDataset dataset;
    dataset.images.push_back({ 1, "a.png", 100, 100, "{}" });
    dataset.categories = { { 3, "car", "{}" }, { 4, "dog", "{}" } };
    addObject(dataset, 1, 0.0, Perception::Easy);
    addObject(dataset, 1, 50.0, Perception::Hard);
    addObject(dataset, 1, 80.0, Perception::Unset);
    return dataset;
}

/// A detection of a 20 x 20 object of labelledLayout's picture.
Detection at(double x, int classIndex = kCar, double score = 0.9)
{
    return { { x / 100, 0.0, (x + 20) / 100, 0.2 }, classIndex, score };
}

AgreementTable tableOf(const std::vector<Detection>& detections, const MatchRule& rule = {})
{
    return agreement(labelledLayout(), { detections }, kClasses, rule);
}

} // namespace

class TestAgreement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsAskedAgainstSeen();
    void tellsWhyAnObjectIsNotFound();
    void aDetectionFindsOneObject();
    void unlabelledObjectsTakeTheirDetections();
    void limitsAreStrict();
    void countsNothingWithoutLabels();
    void leavesCrowdsOut();
    void isTheSumOfTheEditorsVerdicts();
    void refusesWhatDoesNotFit();
    void writesEveryCount();
};

void TestAgreement::countsAskedAgainstSeen()
{
    const auto table = tableOf({ at(0) });
    QCOMPARE(table, (AgreementTable { { 1, 0, 0, 0 }, { 0, 0, 0, 1 }, 0 }));
    QCOMPARE(table.easy.foundShare(), 1.0);
    QCOMPARE(table.hard.foundShare(), 0.0);
}

void TestAgreement::tellsWhyAnObjectIsNotFound()
{
    // The same class half aside (IoU 1/3), and another class in place.
    QCOMPARE(
        tableOf({ at(10), at(50, kDog) }), (AgreementTable { { 0, 1, 0, 0 }, { 0, 0, 1, 0 }, 0 }));
}

void TestAgreement::aDetectionFindsOneObject()
{
    auto dataset = labelledLayout();
    addObject(dataset, 1, 1.0, Perception::Easy); // beside the first, both overlap the detection
    const auto once = agreement(dataset, { { at(0) } }, kClasses, {});
    QCOMPARE(once.easy, (VerdictCount { 1, 0, 0, 1 }));
    const auto twice = agreement(dataset, { { at(0), at(1) } }, kClasses, {});
    QCOMPARE(twice.easy, (VerdictCount { 2, 0, 0, 0 }));
}

void TestAgreement::unlabelledObjectsTakeTheirDetections()
{
    const auto table = tableOf({ at(80), at(30) });
    QCOMPARE(table, (AgreementTable { { 0, 0, 0, 1 }, { 0, 0, 0, 1 }, 1 })); // the one at 30
}

void TestAgreement::limitsAreStrict()
{
    QCOMPARE(tableOf({ at(0, kCar, 0.5) }, { 0.5, 0.5 }).easy.found, 0);
    QCOMPARE(tableOf({ at(0, kCar, 0.5) }, { 0.49, 0.5 }).easy.found, 1);
    QCOMPARE(tableOf({ at(0) }, { 0.5, 1.0 }).easy.lowOverlap, 1);
}

void TestAgreement::countsNothingWithoutLabels()
{
    auto dataset = labelledLayout();
    for (auto& annotation : dataset.annotations)
        annotation.perception = Perception::Unset;
    QCOMPARE(agreement(dataset, { {} }, kClasses, {}), AgreementTable {});
}

void TestAgreement::leavesCrowdsOut()
{
    auto dataset = labelledLayout();
    dataset.annotations[0].isCrowd = true;
    const auto table = agreement(dataset, { { at(0) } }, kClasses, {});
    QCOMPARE(table, (AgreementTable { {}, { 0, 0, 0, 1 }, 1 }));
}

/// The table of the editor (`countAsked`) over the same pictures, with random boxes and findings.
void TestAgreement::isTheSumOfTheEditorsVerdicts()
{
    std::mt19937 random(7);
    const auto place = [&] { return 5.0 * static_cast<double>(random() % 17); };
    for (int round = 0; round < 100; ++round) {
        CocoDataset dataset;
        dataset.categories = { { 3, "car", "{}" }, { 4, "dog", "{}" } };
        std::vector<std::vector<Detection>> found(2);
        AskedAndFound sum;
        for (int64_t image = 1; image <= 2; ++image) {
            dataset.images.push_back({ image, "a.png", 100, 100, "{}" });
            Layout layout;
            for (int i = 0; i < 5; ++i) {
                const bool isCar = random() % 2 == 0;
                const double x = place();
                const auto perception = static_cast<Perception>(random() % 3);
                addObject(dataset, image, x, perception, isCar ? 3 : 4);
                layout.boxes.push_back(
                    { i + 1, isCar ? "car" : "dog", at(x).rect, perception, "{}" });
                found[static_cast<size_t>(image) - 1].push_back(
                    at(place(), static_cast<int>(random() % 2), 0.3 + 0.05 * (random() % 10)));
            }
            const auto part = countAsked(layout,
                judge(layout, found[static_cast<size_t>(image) - 1], kClasses, { 0.4, 0.5 }));
            sum.easyFound += part.easyFound;
            sum.easyMissed += part.easyMissed;
            sum.hardFound += part.hardFound;
            sum.hardMissed += part.hardMissed;
        }
        const auto table = agreement(dataset, found, kClasses, { 0.4, 0.5 });
        QCOMPARE(table.easy.found, sum.easyFound);
        QCOMPARE(table.easy.total() - table.easy.found, sum.easyMissed);
        QCOMPARE(table.hard.found, sum.hardFound);
        QCOMPARE(table.hard.total() - table.hard.found, sum.hardMissed);
    }
}

void TestAgreement::refusesWhatDoesNotFit()
{
    QVERIFY_EXCEPTION_THROWN(agreement(labelledLayout(), {}, kClasses, {}), Error);
    QVERIFY_EXCEPTION_THROWN(tableOf({}, { 1.5, 0.5 }), Error);
}

void TestAgreement::writesEveryCount()
{
    const auto json = AgreementTable { { 1, 2, 3, 4 }, { 5, 6, 7, 2 }, 9 }.toJson();
    QVERIFY(json.at("easy")
        == nlohmann::json({ { "found", 1 }, { "low_iou", 2 }, { "wrong_class", 3 }, { "missed", 4 },
            { "found_share", 0.1 } }));
    QCOMPARE(json.at("hard").at("found_share").get<double>(), 0.25);
    QCOMPARE(json.at("extras").get<int>(), 9);
}

QTEST_GUILESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
