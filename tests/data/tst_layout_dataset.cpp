#include "core/data/augment.h"
#include "core/data/coco_segmentation.h"
#include "core/data/latent_cache.h"
#include "core/data/layout_dataset.h"
#include "core/data/mask.h"
#include "core/domain/error.h"

#include <QTemporaryDir>
#include <QTest>
#include <torch/torch.h>

using namespace detdiffusion;

namespace {

Annotation annotation(int64_t id, int64_t category, double x, double y, double width, double height)
{
    Annotation result;
    result.id = id;
    result.imageId = 1;
    result.categoryId = category;
    result.x = x;
    result.y = y;
    result.width = width;
    result.height = height;
    return result;
}

/// One picture of 8x8: a cat with a mask, a dog whose mask is its box.
CocoDataset dataset()
{
    CocoDataset coco;
    coco.categories = { { 17, "cat", "{}" }, { 18, "dog", "{}" } };
    coco.images = { { 1, "a.png", 8, 8, "{}" } };
    auto cat = annotation(1, 17, 0, 0, 4, 4);
    cat.perception = Perception::Hard;
    BitMask mask(8, 8);
    for (int y = 0; y < 4; ++y)
        for (int x = 0; x < 2; ++x)
            mask.set(x, y, true);
    cat.segmentation = segmentationFromMask(encodeMask(mask));
    coco.annotations = { cat, annotation(2, 18, 4, 4, 8, 4) };
    return coco;
}

LayoutDatasetOptions grid2x2()
{
    return { 2, 2, 0.0 };
}

} // namespace

class LayoutDatasetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBoxesAttributesAndMasks();
    void leavesOutCrowdsEmptyAndSmallBoxes();
    void unitesTheMasksOfAClass();
    void boxesCanStandForMasks();
    void refusesADatasetWithoutBoxes();
    void flippingTwiceChangesNothing();
    void shufflingKeepsTheBoxesAndCuts();
    void latentCacheKnowsWhatItWasMadeFrom();
    void latentCacheDrawsFromThePosterior();
};

void LayoutDatasetTest::readsBoxesAttributesAndMasks()
{
    const auto layouts = makeLayoutDataset(dataset(), grid2x2());
    QCOMPARE(layouts.classes, (std::vector<std::string> { "cat", "dog" }));
    const auto& sample = layouts.samples.at(0);
    QVERIFY(sample.layout.boxes.at(0).perception == Perception::Hard);
    QCOMPARE(layouts.labelledBoxes, int64_t { 1 });
    // The dog's box reaches over the edge and is cut there.
    QCOMPARE(sample.layout.boxes.at(1).rect, (NormalizedRect { 0.5, 0.5, 1.0, 1.0 }));
    const auto coverage = coverageTensor(sample, 2, 2, 2);
    const auto expected =
        torch::tensor({ 0.5F, 0.0F, 0.0F, 0.0F, 0.0F, 0.0F, 0.0F, 1.0F }).reshape({ 2, 2, 2 });
    QVERIFY(torch::allclose(coverage, expected, 0.0, 0.01));
}

void LayoutDatasetTest::leavesOutCrowdsEmptyAndSmallBoxes()
{
    auto coco = dataset();
    coco.annotations[0].isCrowd = true;
    coco.annotations.push_back(annotation(3, 17, 9, 9, 4, 4));
    coco.annotations.push_back(annotation(4, 17, 0, 0, 1, 1));
    auto options = grid2x2();
    options.minimumBoxArea = 0.02;
    const auto layouts = makeLayoutDataset(coco, options);
    QCOMPARE(layouts.boxes, int64_t { 1 });
    QCOMPARE(layouts.samples.at(0).layout.boxes.at(0).className, std::string("dog"));
}

void LayoutDatasetTest::unitesTheMasksOfAClass()
{
    auto coco = dataset();
    coco.annotations[1].categoryId = 17;
    const auto layouts = makeLayoutDataset(coco, grid2x2());
    QCOMPARE(layouts.samples.at(0).coverage.size(), size_t { 1 });
    const auto coverage = coverageTensor(layouts.samples.at(0), 2, 2, 2);
    QVERIFY(std::abs(coverage[0].sum().item<double>() - 1.5) < 0.01);
}

void LayoutDatasetTest::boxesCanStandForMasks()
{
    auto options = grid2x2();
    const auto cat = [&] { return makeLayoutDataset(dataset(), options).samples[0].coverage[0]; };
    QCOMPARE(cat().cells[0], uint8_t { 128 });
    options.boxMasks = true;
    QCOMPARE(cat().cells[0], uint8_t { 255 });
}

void LayoutDatasetTest::refusesADatasetWithoutBoxes()
{
    auto coco = dataset();
    coco.annotations.clear();
    QVERIFY_EXCEPTION_THROWN(makeLayoutDataset(coco, grid2x2()), Error);
}

void LayoutDatasetTest::flippingTwiceChangesNothing()
{
    const NormalizedRect rect { 0.125, 0.25, 0.5, 0.75 };
    QCOMPARE(flippedHorizontally(rect), (NormalizedRect { 0.5, 0.25, 0.875, 0.75 }));
    QCOMPARE(flippedHorizontally(flippedHorizontally(rect)), rect);
}

void LayoutDatasetTest::shufflingKeepsTheBoxesAndCuts()
{
    Layout layout;
    for (int i = 1; i <= 6; ++i)
        layout.boxes.push_back({ i, "cat", {}, Perception::Easy, "{}" });
    std::mt19937_64 random(1);
    const auto shuffled = shuffledBoxes(layout, 10, random);
    QVERIFY(std::is_permutation(layout.boxes.begin(), layout.boxes.end(), shuffled.boxes.begin()));
    QVERIFY(shuffled.boxes != layout.boxes);
    QCOMPARE(shuffledBoxes(layout, 4, random).boxes.size(), size_t { 4 });
    QVERIFY(withoutAttributes(layout).boxes.at(0).perception == Perception::Unset);
}

void LayoutDatasetTest::latentCacheKnowsWhatItWasMadeFrom()
{
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath("cache.safetensors").toStdString();
    QVERIFY(!LatentCache::load(file, "key").defined());
    const auto moments = torch::randn({ 2, 2, 4, 3, 3 }).to(torch::kFloat16);
    LatentCache(moments).save(file, "key");
    QVERIFY(torch::equal(LatentCache::load(file, "key"), moments));
    QVERIFY(!LatentCache::load(file, "other key").defined());
}

void LayoutDatasetTest::latentCacheDrawsFromThePosterior()
{
    auto moments = torch::zeros({ 1, 2, 4, 3, 3 });
    moments[0][1].slice(0, 0, 2).fill_(2.0); // mean of the mirrored picture
    moments.slice(2, 2, 4).fill_(std::log(9.0)); // log variance
    const LatentCache cache(moments.to(torch::kFloat16));
    const auto noise = torch::ones({ 2, 3, 3 });
    QVERIFY(torch::allclose(cache.sample(0, false, noise), torch::full({ 2, 3, 3 }, 3.0), 1e-2));
    QVERIFY(torch::allclose(cache.sample(0, true, noise), torch::full({ 2, 3, 3 }, 5.0), 1e-2));
}

QTEST_GUILESS_MAIN(LayoutDatasetTest)
#include "tst_layout_dataset.moc"
