#include "core/data/coco_file.h"
#include "core/data/coco_segmentation.h"
#include "core/data/mask.h"
#include "core/domain/error.h"
#include "core/domain/text_file.h"
#include "tests/support/test_paths.h"

#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace detdiffusion;
using Json = nlohmann::json;

namespace {

Json sample()
{
    return Json::parse(R"({
        "info": {"year": 2020},
        "images": [{"id": 7, "file_name": "a.png", "width": 4, "height": 2, "license": 3}],
        "categories": [{"id": 18, "name": "dog", "supercategory": "animal"}],
        "annotations": [{"id": 1, "image_id": 7, "category_id": 18, "bbox": [1, 0, 2.5, 2], "area": 4,
            "iscrowd": 0, "segmentation": [[1, 0, 3, 0, 3, 2, 1, 2]], "score": 0.5,
            "attributes": {"perception": "hard", "occluded": true}}]
    })");
}

std::string messageOf(const std::string& json)
{
    try {
        parseCoco(json, "some.json");
    } catch (const Error& error) {
        return error.what();
    }
    return "no error";
}

/// Of the first annotation.
std::vector<uint32_t> countsOf(const CocoDataset& dataset)
{
    const auto& image = dataset.images.at(0);
    return maskFromSegmentation(dataset.annotations.at(0).segmentation, image.width, image.height)
        .counts;
}

} // namespace

class TestCocoFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItKnows()
    {
        const CocoDataset dataset = parseCoco(sample().dump(), "some.json");
        QCOMPARE(dataset.images.at(0).fileName, std::string("a.png"));
        QCOMPARE(dataset.categories.at(0).name, std::string("dog"));
        const Annotation& dog = dataset.annotations.at(0);
        QCOMPARE(dog.width, 2.5);
        QVERIFY(dog.perception == Perception::Hard);
        QCOMPARE(countsOf(dataset), (std::vector<uint32_t> { 2, 4, 2 }));
    }

    void keepsWhatItDoesNotKnow()
    {
        const auto json = Json::parse(formatCoco(parseCoco(sample().dump(), "some.json")));
        QCOMPARE(json["info"]["year"].get<int>(), 2020);
        QCOMPARE(json["images"][0]["license"].get<int>(), 3);
        QCOMPARE(json["categories"][0]["supercategory"].get<std::string>(), std::string("animal"));
        QCOMPARE(json["annotations"][0]["score"].get<double>(), 0.5);
        QVERIFY(json["annotations"][0]["attributes"]["occluded"].get<bool>());
        QCOMPARE(json["annotations"][0]["attributes"]["perception"].get<std::string>(),
            std::string("hard"));
    }

    /// Polygons stay polygons, numbers stay as they were written.
    void segmentationsAreWrittenAsTheyWere()
    {
        const auto json = Json::parse(formatCoco(parseCoco(sample().dump(), "some.json")));
        QCOMPARE(json["annotations"][0]["segmentation"].dump(),
            sample()["annotations"][0]["segmentation"].dump());
    }

    void categoriesMayComeLast()
    {
        const auto dataset = parseCoco(
            R"({"annotations": [{"id": 1, "image_id": 7, "category_id": 2, "bbox": [0, 0, 1, 1]}],
                "images": [{"id": 7, "file_name": "a.png"}], "categories": [{"id": 2, "name": "x"}]})",
            "some.json");
        QCOMPARE(dataset.annotations.at(0).area, 1.0);
    }

    void roundTripIsStable()
    {
        const std::string once = formatCoco(parseCoco(sample().dump(), "some.json"));
        QCOMPARE(formatCoco(parseCoco(once, "some.json")), once);
    }

    void allMaskFormsAgree_data()
    {
        QTest::addColumn<QByteArray>("segmentation");
        QTest::newRow("polygon") << QByteArray("[[1, 0, 3, 0, 3, 2, 1, 2]]");
        QTest::newRow("numbers") << QByteArray(R"({"size": [2, 4], "counts": [2, 4, 2]})");
        QTest::newRow("split runs") << QByteArray(R"({"size": [2, 4], "counts": [2, 1, 0, 3, 2]})");
        QTest::newRow("text") << QByteArray(R"({"size": [2, 4], "counts": "242"})");
    }

    void allMaskFormsAgree()
    {
        QFETCH(QByteArray, segmentation);
        Json json = sample();
        json["annotations"][0]["segmentation"] = Json::parse(segmentation.toStdString());
        const auto dataset = parseCoco(json.dump(), "some.json");
        QCOMPARE(countsOf(dataset), (std::vector<uint32_t> { 2, 4, 2 }));
    }

    void boxFallsBackToTheMask()
    {
        Json json = sample();
        json["annotations"][0].erase("bbox");
        const Annotation dog = parseCoco(json.dump(), "some.json").annotations.at(0);
        QCOMPARE(dog.x, 1.0);
        QCOMPARE(dog.width, 2.0);
    }

    void annotationsAreNamedInErrors_data()
    {
        QTest::addColumn<QByteArray>("patch");
        QTest::addColumn<QString>("expected");
        QTest::newRow("image") << QByteArray(R"({"image_id": 8})") << "image_id 8";
        QTest::newRow("category") << QByteArray(R"({"category_id": 1})") << "category_id 1";
        QTest::newRow("short box") << QByteArray(R"({"bbox": [1, 2, 3]})") << "bbox";
        QTest::newRow("text in box") << QByteArray(R"({"bbox": [1, 2, 3, "4"]})") << "bbox";
        QTest::newRow("negative") << QByteArray(R"({"bbox": [1, 2, -3, 4]})") << "negative";
        QTest::newRow("attribute")
            << QByteArray(R"({"attributes": {"perception": "soft"}})") << "soft";
        QTest::newRow("odd polygon") << QByteArray(R"({"segmentation": [[1, 2, 3]]})") << "polygon";
        QTest::newRow("other size")
            << QByteArray(R"({"segmentation": {"size": [4, 2], "counts": [8]}})") << "size";
        QTest::newRow("long runs")
            << QByteArray(R"({"segmentation": {"size": [2, 4], "counts": [9]}})") << "runs";
        QTest::newRow("no id") << QByteArray(R"({"id": null})") << "id";
    }

    void annotationsAreNamedInErrors()
    {
        QFETCH(QByteArray, patch);
        QFETCH(QString, expected);
        Json json = sample();
        json["annotations"][0].update(Json::parse(patch.toStdString()));
        const auto message = QString::fromStdString(messageOf(json.dump()));
        QVERIFY2(message.startsWith("some.json: annotations, "), qPrintable(message));
        QVERIFY2(message.contains(expected), qPrintable(message));
    }

    /// Python writes NaN and Infinity although JSON has no such numbers.
    void nonFiniteBoxesAreNamed_data()
    {
        QTest::addColumn<QString>("number");
        for (const char* number : { "NaN", "Infinity", "-Infinity" })
            QTest::newRow(number) << number;
    }

    void nonFiniteBoxesAreNamed()
    {
        QFETCH(QString, number);
        auto text = QString::fromStdString(sample().dump()).replace("2.5", number);
        const auto message = QString::fromStdString(messageOf(text.toStdString()));
        QVERIFY2(message.contains("annotations, id 1"), qPrintable(message));
        QVERIFY2(message.contains("finite"), qPrintable(message));
    }

    void repeatedIdsAreRefused_data()
    {
        QTest::addColumn<QString>("list");
        for (const char* list : { "images", "annotations", "categories" })
            QTest::newRow(list) << list;
    }

    void repeatedIdsAreRefused()
    {
        QFETCH(QString, list);
        Json json = sample();
        auto& items = json[list.toStdString()];
        items.push_back(Json(items[0]));
        const auto message = QString::fromStdString(messageOf(json.dump()));
        QVERIFY2(message.contains(list + ", id") && message.contains("twice"), qPrintable(message));
    }

    void otherFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text :
            { "", "[]", "{}", "{\"images\": 3}", "{\"images\": [3]}", "{\"images\": [",
                "{\"images\": []", "{\"images\": [],}", "{\"images\": [{\"id\": 1},]}",
                "{\"images\": []} {}", "{\"images\": [], \"info\": nonsense}" })
            QTest::newRow(text) << QByteArray(text);
    }

    void otherFilesAreRefused()
    {
        QFETCH(QByteArray, text);
        const std::string message = messageOf(text.toStdString());
        QVERIFY2(message.starts_with("some.json: "), message.c_str());
    }

    void missingFileIsNamed()
    {
        QVERIFY_EXCEPTION_THROWN(loadCoco("/nowhere/instances.json"), Error);
    }

    void savedFileIsReadBack()
    {
        const QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("coco.json").toStdString();
        const auto dataset = parseCoco(sample().dump(), "some.json");
        saveCoco(dataset, file);
        QCOMPARE(formatCoco(loadCoco(file)), formatCoco(dataset));
        QVERIFY_EXCEPTION_THROWN(saveCoco(dataset, file / "below" / "a file.json"), Error);
    }

    /// COCO computed "area" from the same polygons by its own rasteriser; for crowds it is another
    /// number.
    void realMasksHaveTheAreaOfTheFile()
    {
        const auto file = test::testDataFolder() / "coco-mini/annotations/instances_val2017.json";
        DETDIFFUSION_REQUIRE(file);
        const CocoDataset dataset = loadCoco(file);
        QVERIFY(!dataset.annotations.empty());
        std::map<int64_t, const AnnotatedImage*> images;
        for (const auto& image : dataset.images)
            images[image.id] = &image;
        for (const Annotation& annotation : dataset.annotations) {
            const auto* image = images.at(annotation.imageId);
            const auto area = static_cast<double>(maskArea(
                maskFromSegmentation(annotation.segmentation, image->width, image->height)));
            const double difference = annotation.isCrowd ? 0.0 : std::abs(area - annotation.area);
            QVERIFY2(area > 0.0 && difference <= 8.0 + 0.06 * annotation.area,
                qPrintable(QString("%1: %2 instead of %3")
                               .arg(annotation.id)
                               .arg(area)
                               .arg(annotation.area)));
        }
    }
};

QTEST_GUILESS_MAIN(TestCocoFile)
#include "tst_coco_file.moc"
