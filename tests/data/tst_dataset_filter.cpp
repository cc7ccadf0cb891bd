#include "core/data/dataset_filter.h"
#include "core/data/dataset_stats.h"
#include "core/domain/error.h"

#include <QTest>

using namespace detdiffusion;

namespace {

constexpr int64_t kDog = 18;
constexpr int64_t kOther = 183;

/// Pictures of 100 x 100 pixels with ids 1, 2, ...
CocoDataset dataset(int images)
{
    CocoDataset coco;
    coco.categories = { { kDog, "dog", "{}" }, { kOther, "other", "{}" } };
    for (int i = 1; i <= images; ++i)
        coco.images.push_back({ i, std::to_string(i) + ".png", 100, 100, "{}" });
    return coco;
}

Annotation& add(CocoDataset& coco, int64_t image, double side, int64_t category = kDog)
{
    Annotation object;
    object.id = static_cast<int64_t>(coco.annotations.size()) + 1;
    object.imageId = image;
    object.categoryId = category;
    object.width = object.height = side;
    object.area = side * side;
    return coco.annotations.emplace_back(object);
}

} // namespace

class DatasetFilterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsEveryRule();
    void theLimitsAreStrictForSizesAndInclusiveForCounts();
    void refusesRulesThatNothingPasses();
    void countsClassesSizesAndAttributes();
    void countsObjectsPerPicture();
    void crowdsAreCountedApart();
};

void DatasetFilterTest::countsEveryRule()
{
    auto coco = dataset(3);
    coco.images[2].width = 0;
    for (int i = 0; i < 3; ++i)
        add(coco, 1, 50);
    add(coco, 1, 50).isCrowd = true;
    add(coco, 1, 10);
    add(coco, 1, 50, kOther);
    add(coco, 2, 50);
    add(coco, 3, 50);
    const auto report = filterDataset(coco, {});
    QCOMPARE(report.objects, 8);
    QCOMPARE(report.withoutSize, 1);
    QCOMPARE(report.crowds, 1);
    QCOMPARE(report.excluded, 1);
    QCOMPARE(report.small, 1);
    QCOMPARE(report.inDroppedImages, 1);
    QCOMPARE(report.objectsKept, 3);
    QCOMPARE(report.images, 3);
    QCOMPARE(report.tooFew, 2);
    QCOMPARE(report.tooMany, 0);
    QCOMPARE(report.imagesKept, 1);
    QCOMPARE(coco.images.size(), size_t { 1 });
    QCOMPARE(coco.annotations.size(), size_t { 3 });
    QCOMPARE(coco.categories.size(), size_t { 2 });
}

void DatasetFilterTest::theLimitsAreStrictForSizesAndInclusiveForCounts()
{
    auto coco = dataset(3);
    for (int i = 0; i < 3; ++i)
        add(coco, 1, 50);
    for (int i = 0; i < 8; ++i)
        add(coco, 2, 50);
    for (int i = 0; i < 9; ++i)
        add(coco, 3, 50);
    auto& limit = add(coco, 1, 10); // just 2 % of the picture
    limit.height = 20;
    const auto report = filterDataset(coco, {});
    QCOMPARE(report.small, 1);
    QCOMPARE(report.tooMany, 1);
    QCOMPARE(report.imagesKept, 2);
    QCOMPARE(report.objectsKept, 11);
}

void DatasetFilterTest::refusesRulesThatNothingPasses()
{
    auto coco = dataset(1);
    FilterRules rules;
    rules.fewestObjects = 9;
    QVERIFY_EXCEPTION_THROWN(filterDataset(coco, rules), Error);
    rules = {};
    rules.minimumArea = 1.0;
    QVERIFY_EXCEPTION_THROWN(filterDataset(coco, rules), Error);
}

void DatasetFilterTest::countsClassesSizesAndAttributes()
{
    auto coco = dataset(2);
    add(coco, 1, 20).perception = Perception::Hard;
    add(coco, 1, 50).perception = Perception::Easy;
    add(coco, 2, 98).perception = Perception::Easy;
    add(coco, 2, 97, kOther);
    const auto stats = statsOf(coco);
    QVERIFY(objectSize(96 * 96) == ObjectSize::Medium); // "large: area > 96^2"
    QVERIFY(objectSize(32 * 32) == ObjectSize::Medium);
    QCOMPARE(stats.objects(), 4);
    QCOMPARE(stats.classes[0].name, std::string("dog"));
    QCOMPARE(stats.classes[0].images, 2);
    QCOMPARE(stats.classes[0].sizes[0].hard, 1);
    QCOMPARE(stats.classes[0].sizes[1].easy, 1);
    QCOMPARE(stats.classes[0].sizes[2].easy, 1);
    QCOMPARE(stats.classes[0].all().easyShare(), 2.0 / 3.0);
    QCOMPARE(stats.classes[1].all().unset, 1);
    QCOMPARE(stats.bySize()[2].total(), 2);
    const std::vector<int64_t> byArea { 0, 0, 1, 0, 0, 1, 2 }; // 4 %, 25 %, 92 % and 96 %
    QCOMPARE(stats.objectsByArea, byArea);
}

void DatasetFilterTest::countsObjectsPerPicture()
{
    auto coco = dataset(3);
    add(coco, 2, 50);
    add(coco, 3, 50);
    add(coco, 3, 50);
    const auto stats = statsOf(coco);
    QCOMPARE(stats.imagesByObjects, (std::vector<int64_t> { 1, 1, 1 }));
    QCOMPARE(stats.emptyImages, 1);
    QCOMPARE(statsOf(CocoDataset {}).emptyImages, 0);
}

void DatasetFilterTest::crowdsAreCountedApart()
{
    auto coco = dataset(1);
    add(coco, 1, 50).isCrowd = true;
    const auto stats = statsOf(coco);
    QCOMPARE(stats.crowds, 1);
    QCOMPARE(stats.objects(), 0);
    QCOMPARE(stats.emptyImages, 1);
}

QTEST_GUILESS_MAIN(DatasetFilterTest)
#include "tst_dataset_filter.moc"
