#include "core/domain/error.h"
#include "core/evaluation/agreement.h"

#include <QTest>

using namespace detdiffusion;

namespace {

/// One picture with an easy object on the left, a hard one on the right and an unlabelled one.
CocoDataset labelledLayout()
{
    CocoDataset dataset;
    dataset.images.push_back({ 1, "a.png", 100, 100, "{}" });
    dataset.categories.push_back({ 3, "car", "{}" });
    const auto add = [&](double x, Perception perception) {
        Annotation annotation;
        annotation.id = static_cast<int64_t>(dataset.annotations.size()) + 1;
        annotation.imageId = 1;
        annotation.categoryId = 3;
        annotation.x = x;
        annotation.width = annotation.height = 20.0;
        annotation.perception = perception;
        dataset.annotations.push_back(annotation);
    };
    add(0.0, Perception::Easy);
    add(50.0, Perception::Hard);
    add(80.0, Perception::Unset);
    return dataset;
}

} // namespace

class TestAgreement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsAskedAgainstSeen();
    void countsNothingWithoutLabels();
};

void TestAgreement::countsAskedAgainstSeen()
{
    const Detection left { { 0.0, 0.0, 0.2, 0.2 }, 0, 0.9 };
    const auto table =
        agreement(labelledLayout(), { { left } }, CategorySet({ "car" }), MatchRule {});
    QVERIFY((table == AgreementTable { 1, 0, 0, 1 }));
    QCOMPARE(table.easyFoundShare(), 1.0);
    QCOMPARE(table.hardFoundShare(), 0.0);
}

void TestAgreement::countsNothingWithoutLabels()
{
    auto dataset = labelledLayout();
    for (auto& annotation : dataset.annotations)
        annotation.perception = Perception::Unset;
    QVERIFY(
        (agreement(dataset, { {} }, CategorySet({ "car" }), MatchRule {}) == AgreementTable {}));
    QVERIFY_EXCEPTION_THROWN(agreement(dataset, {}, CategorySet({ "car" }), MatchRule {}), Error);
}

QTEST_GUILESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
