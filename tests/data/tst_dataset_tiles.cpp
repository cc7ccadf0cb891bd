#include "core/data/dataset_tiles.h"
#include "core/domain/error.h"

#include <QTest>

using namespace detdiffusion;

namespace {

/// One picture of 100 x 80 pixels with objects at the given x, y, width, height.
CocoDataset dataset(const std::vector<std::array<double, 4>>& boxes)
{
    CocoDataset coco;
    coco.categories = { { 7, "cell", "{}" } };
    coco.images = { { 3, "slides/a.jpg", 100, 80, R"({"license":1})" } };
    for (const auto& box : boxes) {
        Annotation object;
        object.id = static_cast<int64_t>(coco.annotations.size()) + 10;
        object.imageId = 3;
        object.categoryId = 7;
        object.x = box[0];
        object.y = box[1];
        object.width = box[2];
        object.height = box[3];
        object.area = box[2] * box[3] / 2;
        object.perception = Perception::Hard;
        object.segmentation = "[[0,0,1,0,1,1]]";
        coco.annotations.push_back(object);
    }
    return coco;
}

} // namespace

class TestDatasetTiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tilesCoverThePicture();
    void anObjectGoesWhereEnoughOfItIsSeen();
    void anObjectBetweenTilesIsCutOff();
    void oneTileIsTheSameDataSet();
    void refusesNonsense();
};

void TestDatasetTiles::tilesCoverThePicture()
{
    auto coco = dataset({ { 0, 0, 100, 80 } });
    const auto tiled = tileDataset(coco, { 3, 2, 0.01 });
    QCOMPARE(tiled.tiles.size(), size_t { 6 });
    int64_t pixels = 0;
    for (const auto& tile : tiled.tiles)
        pixels += int64_t { tile.width } * tile.height;
    QCOMPARE(pixels, int64_t { 100 * 80 });
    QCOMPARE(tiled.tiles.front().x, 0);
    QCOMPARE(tiled.tiles.back().x + tiled.tiles.back().width, 100);
    QCOMPARE(tiled.tiles.back().y + tiled.tiles.back().height, 80);
    QCOMPARE(tiled.dataset.images[4].fileName, std::string("slides/a_2_2.png"));
    QCOMPARE(tiled.dataset.images[4].extras, coco.images[0].extras);
}

void TestDatasetTiles::anObjectGoesWhereEnoughOfItIsSeen()
{
    // 6 of its 10 columns lie in the left half, all of its rows in the lower one.
    const auto tiled = tileDataset(dataset({ { 44, 50, 10, 20 } }), { 2, 2, 0.5 });
    QCOMPARE(tiled.dataset.images.size(), size_t { 1 });
    QCOMPARE(tiled.dataset.annotations.size(), size_t { 1 });
    const auto& object = tiled.dataset.annotations.front();
    QCOMPARE(object.imageId, tiled.dataset.images.front().id);
    QCOMPARE(object.x, 44.0);
    QCOMPARE(object.y, 10.0);
    QCOMPARE(object.width, 6.0);
    QCOMPARE(object.height, 20.0);
    QCOMPARE(object.area, 60.0);
    QCOMPARE(object.categoryId, int64_t { 7 });
    QVERIFY(object.perception == Perception::Hard);
    QVERIFY(object.segmentation.empty());
    QCOMPARE(tiled.cutOff, int64_t { 0 });
}

void TestDatasetTiles::anObjectBetweenTilesIsCutOff()
{
    const auto tiled =
        tileDataset(dataset({ { 45, 35, 10, 10 }, { 5, 5, 10, 10 } }), { 2, 2, 0.5 });
    QCOMPARE(tiled.cutOff, int64_t { 1 });
    QCOMPARE(tiled.dataset.annotations.size(), size_t { 1 });
    QCOMPARE(tiled.tiles.size(), size_t { 1 });
}

void TestDatasetTiles::oneTileIsTheSameDataSet()
{
    const auto coco = dataset({ { 1, 2, 30, 40 }, { 50, 5, 20, 10 } });
    const auto tiled = tileDataset(coco, { 1, 1, 1.0 });
    QCOMPARE(tiled.dataset.annotations.size(), coco.annotations.size());
    for (size_t i = 0; i < coco.annotations.size(); ++i) {
        QCOMPARE(tiled.dataset.annotations[i].x, coco.annotations[i].x);
        QCOMPARE(tiled.dataset.annotations[i].height, coco.annotations[i].height);
        QCOMPARE(tiled.dataset.annotations[i].area, coco.annotations[i].area);
    }
}

void TestDatasetTiles::refusesNonsense()
{
    const auto coco = dataset({ { 1, 2, 30, 40 } });
    QVERIFY_THROWS_EXCEPTION(Error, tileDataset(coco, { 0, 2, 0.5 }));
    QVERIFY_THROWS_EXCEPTION(Error, tileDataset(coco, { 2, 2, 0.0 }));
    QVERIFY_THROWS_EXCEPTION(Error, tileDataset(coco, { 200, 2, 0.5 }));
}

QTEST_GUILESS_MAIN(TestDatasetTiles)
#include "tst_dataset_tiles.moc"
