#include "core/training/epoch_order.h"
#include "core/training/learning_rate.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace detdiffusion;

class LearningRateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsTheShape_data();
    void followsTheShape();
    void everyPassOverTheDataIsAnotherPermutation();
};

void LearningRateTest::followsTheShape_data()
{
    QTest::addColumn<QString>("shape");
    QTest::addColumn<int>("step");
    QTest::addColumn<double>("factor");
    QTest::newRow("warm-up starts above zero") << "constant" << 0 << 0.1;
    QTest::newRow("warm-up ends") << "constant" << 9 << 1.0;
    QTest::newRow("constant stays") << "constant" << 99 << 1.0;
    QTest::newRow("cosine is half way") << "cosine" << 55 << 0.55;
    QTest::newRow("cosine ends at the final fraction") << "cosine" << 100 << 0.1;
    QTest::newRow("wsd stays") << "wsd" << 80 << 1.0;
    QTest::newRow("wsd falls linearly") << "wsd" << 90 << 0.55;
    QTest::newRow("wsd ends at the final fraction") << "wsd" << 100 << 0.1;
}

void LearningRateTest::followsTheShape()
{
    QFETCH(QString, shape);
    QFETCH(int, step);
    QFETCH(double, factor);
    const LearningRateSchedule schedule { shape.toStdString(), 10, 100, 20, 0.1 };
    QVERIFY(std::abs(learningRateFactor(schedule, step) - factor) < 1e-9);
}

void LearningRateTest::everyPassOverTheDataIsAnotherPermutation()
{
    EpochOrder order(50, 3);
    std::vector<int64_t> first, second;
    for (int64_t i = 0; i < 50; ++i)
        first.push_back(order.at(i));
    for (int64_t i = 50; i < 100; ++i)
        second.push_back(order.at(i));
    QCOMPARE(std::set<int64_t>(first.begin(), first.end()).size(), size_t { 50 });
    QCOMPARE(std::set<int64_t>(second.begin(), second.end()).size(), size_t { 50 });
    QVERIFY(first != second);
    EpochOrder again(50, 3);
    QCOMPARE(again.at(70), second[20]);
    QCOMPARE(again.at(3), first[3]);
}

QTEST_GUILESS_MAIN(LearningRateTest)
#include "tst_learning_rate.moc"
