#include "core/domain/error.h"
#include "core/evaluation/image_selection.h"

#include <QTest>

using namespace detdiffusion;

namespace {

/// Three pictures with one object each: seen, held-out, seen.
CocoDataset threeImages()
{
    CocoDataset dataset;
    for (int64_t id = 1; id <= 3; ++id) {
        const std::string group = id == 2 ? "held-out" : "seen";
        dataset.images.push_back({ id, "a.png", 8, 8, "{\"emoji_group\": \"" + group + "\"}" });
        Annotation annotation;
        annotation.id = annotation.imageId = id;
        dataset.annotations.push_back(annotation);
    }
    return dataset;
}

} // namespace

class TestImageSelection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsAnnotationsOfTheSelected_data();
    void keepsAnnotationsOfTheSelected();
    void aLimitIsSpreadOverTheFile();
    void emptySelectionIsRefused();
};

void TestImageSelection::keepsAnnotationsOfTheSelected_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("lastId");
    QTest::newRow("all") << "" << 0 << 3 << 3;
    QTest::newRow("limit") << "" << 2 << 2 << 2;
    QTest::newRow("group") << "seen" << 0 << 2 << 3;
    QTest::newRow("group and limit") << "seen" << 1 << 1 << 1;
    QTest::newRow("other group") << "held-out" << 5 << 1 << 2;
}

void TestImageSelection::keepsAnnotationsOfTheSelected()
{
    QFETCH(QString, group);
    QFETCH(int, limit);
    QFETCH(int, count);
    QFETCH(int, lastId);
    const auto selected = selectImages(threeImages(), { group.toStdString(), limit });
    QCOMPARE(static_cast<int>(selected.images.size()), count);
    QCOMPARE(selected.annotations.size(), selected.images.size());
    QCOMPARE(static_cast<int>(selected.annotations.back().imageId), lastId);
}

void TestImageSelection::aLimitIsSpreadOverTheFile()
{
    QCOMPARE(spreadPositions(1500, 3), (std::vector<size_t> { 0, 500, 1000 }));
    QCOMPARE(spreadPositions(5, 4), (std::vector<size_t> { 0, 1, 2, 3 }));
    QCOMPARE(spreadPositions(2, 9), (std::vector<size_t> { 0, 1 }));
    QCOMPARE(spreadPositions(2, 0), (std::vector<size_t> { 0, 1 }));
    QCOMPARE(spreadPositions(0, 3), std::vector<size_t> {});
}

void TestImageSelection::emptySelectionIsRefused()
{
    QVERIFY_EXCEPTION_THROWN(selectImages(threeImages(), { "other", 0 }), Error);
    QVERIFY_EXCEPTION_THROWN(selectImages(CocoDataset {}, {}), Error);
}

QTEST_GUILESS_MAIN(TestImageSelection)
#include "tst_image_selection.moc"
