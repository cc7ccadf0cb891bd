#include "core/data/data_yaml.h"
#include "core/data/dataset_formats.h"
#include "core/data/layout_folder.h"
#include "core/data/xml_element.h"
#include "core/data/yolo_reader.h"
#include "core/domain/error.h"
#include "core/domain/layout_file.h"
#include "core/domain/text_file.h"
#include "tests/support/test_paths.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace detdiffusion;

namespace {

constexpr PictureSize kSize { 641, 359 };

PictureSize fixedSize(const std::filesystem::path&)
{
    return kSize;
}

/// What every format carries of an object.
struct Fact {
    std::string file;
    std::string name;
    double x, y, width, height;
    Perception perception;
};

std::vector<Fact> factsOf(const CocoDataset& dataset)
{
    std::vector<Fact> facts;
    for (const auto& object : dataset.annotations) {
        const auto image = std::find_if(dataset.images.begin(), dataset.images.end(),
            [&](const auto& candidate) { return candidate.id == object.imageId; });
        const auto category = std::find_if(dataset.categories.begin(), dataset.categories.end(),
            [&](const auto& candidate) { return candidate.id == object.categoryId; });
        facts.push_back({ image->fileName, category->name, object.x, object.y, object.width,
            object.height, object.perception });
    }
    return facts;
}

bool areNear(const std::vector<Fact>& a, const std::vector<Fact>& b, double tolerance)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](const Fact& p, const Fact& q) {
        return p.file == q.file && p.name == q.name && p.perception == q.perception
            && std::abs(p.x - q.x) <= tolerance && std::abs(p.y - q.y) <= tolerance
            && std::abs(p.width - q.width) <= tolerance
            && std::abs(p.height - q.height) <= tolerance;
    });
}

/// Every file of a folder with its bytes.
std::map<std::string, std::string> contentsOf(const std::filesystem::path& folder)
{
    std::map<std::string, std::string> contents;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            contents[entry.path().lexically_relative(folder).string()] = readTextFile(entry.path());
    return contents;
}

QString errorOf(const std::function<void()>& work)
{
    try {
        work();
    } catch (const Error& error) {
        return QString::fromUtf8(error.what());
    }
    return QStringLiteral("no error");
}

} // namespace

/// All folders lie in one with a Korean name.
class TestDatasetFormats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void roundTripsAreIdentities_data();
    void roundTripsAreIdentities();
    void formatsAgreeWithEachOther();
    void lossesAreCounted();
    void nothingIsLeftBehind();
    void subfoldersAndWindowsNames();
    void layoutFoldersOfOthers();
    void yoloLayoutsOfOthers();
    void yoloErrorsNameTheLine_data();
    void yoloErrorsNameTheLine();
    void yamlForms_data();
    void yamlForms();
    void yamlErrorsNameTheLine_data();
    void yamlErrorsNameTheLine();
    void vocCornersOfTheDevkit();
    void vocErrorsNameTheFile_data();
    void vocErrorsNameTheFile();
    void xmlSurvivesARoundTrip();
    void hostileXmlIsRefused_data();
    void hostileXmlIsRefused();
    void realVocDataSet();

private:
    void write(const std::filesystem::path& file, const std::string& text) const
    {
        std::filesystem::create_directories((m_root / file).parent_path());
        writeFileAtomically(m_root / file, text);
    }
    DatasetSplit randomSplit(unsigned seed, const std::string& name) const;
    std::vector<DatasetSplit> load(DatasetFormat format, const std::filesystem::path& folder) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path m_root;
};

void TestDatasetFormats::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_root = std::filesystem::path(m_folder->path().toStdString()) / "데이터 집합";
    std::filesystem::create_directories(m_root);
}

/// Pictures (any bytes will do) and objects; every class name is used, so that VOC knows it.
DatasetSplit TestDatasetFormats::randomSplit(unsigned seed, const std::string& name) const
{
    std::mt19937 random(seed);
    const auto below = [&](double most) {
        return std::uniform_real_distribution<double>(0.0, most)(random);
    };
    DatasetSplit split { name, {}, m_root / ("source " + name) };
    auto& dataset = split.dataset;
    for (const char* className : { "a: \"b\" & <c>", "traffic light", "개", "그 외, [others]" })
        dataset.categories.push_back(
            { static_cast<int64_t>(dataset.categories.size()) + 1, className, "{}" });
    for (int64_t i = 1; i <= 12; ++i) {
        const auto file = name + " 사진 " + std::to_string(100 + i) + ".jpg";
        write("source " + name + "/" + file, "picture " + std::to_string(i));
        dataset.images.push_back({ i, file, kSize.width, kSize.height, "{}" });
        for (int64_t object = 0; object < (i == 1 ? 4 : i % 4); ++object) {
            Annotation annotation;
            annotation.id = static_cast<int64_t>(dataset.annotations.size()) + 1;
            annotation.imageId = i;
            annotation.categoryId = 1 + object;
            annotation.x = below(kSize.width - 20);
            annotation.y = below(kSize.height - 20);
            annotation.width = 1 + below(kSize.width - 1 - annotation.x);
            annotation.height = 1 + below(kSize.height - 1 - annotation.y);
            annotation.area = annotation.width * annotation.height;
            annotation.perception = static_cast<Perception>(random() % 3);
            dataset.annotations.push_back(annotation);
        }
    }
    return split;
}

std::vector<DatasetSplit> TestDatasetFormats::load(
    DatasetFormat format, const std::filesystem::path& folder) const
{
    if (format != DatasetFormat::Coco)
        return loadDataset({ format, folder, {}, {}, VocCorners::Devkit }, fixedSize);
    std::vector<DatasetSplit> splits;
    for (const char* name : { "train", "val" })
        splits.push_back(loadDataset(
            { format, folder / "annotations" / (std::string("instances_") + name + ".json"),
                folder / "images" / name, name, VocCorners::Devkit },
            fixedSize)
                             .front());
    return splits;
}

void TestDatasetFormats::roundTripsAreIdentities_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<double>("tolerance");
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 25; ++seed) {
        QTest::addRow("coco %u", seed) << "coco" << 0.0 << seed;
        QTest::addRow("voc %u", seed) << "voc" << 1e-9 << seed;
        QTest::addRow("layouts %u", seed) << "layouts" << 1e-9 << seed;
        QTest::addRow("yolo %u", seed) << "yolo" << 1.5e-6 * kSize.width << seed; // six decimals
    }
}

void TestDatasetFormats::roundTripsAreIdentities()
{
    QFETCH(QString, format);
    QFETCH(double, tolerance);
    QFETCH(unsigned, seed);
    const auto kind = datasetFormatFromString(format.toStdString());
    const std::vector<DatasetSplit> splits { randomSplit(seed, "train"),
        randomSplit(seed + 100, "val") };
    saveDataset(splits, kind, VocCorners::Devkit, m_root / "first");
    const auto read = load(kind, m_root / "first");
    QCOMPARE(read.size(), size_t { 2 });
    for (size_t i = 0; i < splits.size(); ++i) {
        QCOMPARE(read[i].name, splits[i].name);
        QCOMPARE(read[i].dataset.images.size(), splits[i].dataset.images.size());
        QCOMPARE(read[i].dataset.categorySet(), splits[i].dataset.categorySet());
        QVERIFY(areNear(factsOf(read[i].dataset), factsOf(splits[i].dataset), tolerance));
    }
    saveDataset(read, kind, VocCorners::Devkit, m_root / "second");
    // Corners and fractions are sums and quotients that may round.
    if (kind == DatasetFormat::Coco || kind == DatasetFormat::Yolo)
        QVERIFY(contentsOf(m_root / "first") == contentsOf(m_root / "second"));
}

void TestDatasetFormats::formatsAgreeWithEachOther()
{
    auto splits = std::vector { randomSplit(77, "train"), randomSplit(78, "val") };
    const auto facts = factsOf(splits[0].dataset);
    int step = 0;
    for (const auto format : { DatasetFormat::Voc, DatasetFormat::Coco, DatasetFormat::Yolo,
             DatasetFormat::Layouts, DatasetFormat::Voc, DatasetFormat::Yolo,
             DatasetFormat::Layouts, DatasetFormat::Coco }) {
        const auto folder = m_root / std::to_string(step++);
        saveDataset(splits, format, VocCorners::Devkit, folder);
        splits = load(format, folder);
        QVERIFY(areNear(factsOf(splits[0].dataset), facts, 0.01));
        QCOMPARE(readTextFile(splits[0].images / splits[0].dataset.images[2].fileName),
            std::string("picture 3"));
    }
}

void TestDatasetFormats::lossesAreCounted()
{
    auto split = randomSplit(5, "train");
    split.dataset.annotations[0].isCrowd = true;
    split.dataset.annotations[1].segmentation = "[[1,2,3,4,5,6]]";
    const auto plain = VocCorners::Plain;
    QVERIFY(
        (saveDataset({ split }, DatasetFormat::Coco, plain, m_root / "coco") == ConversionLoss {}));
    QVERIFY((saveDataset({ split }, DatasetFormat::Yolo, plain, m_root / "yolo")
        == ConversionLoss { 1, 1 }));
}

void TestDatasetFormats::nothingIsLeftBehind()
{
    auto split = randomSplit(6, "train");
    split.dataset.images[3].fileName = "absent.jpg";
    const auto save = [&](const std::vector<DatasetSplit>& splits) {
        return errorOf(
            [&] { saveDataset(splits, DatasetFormat::Yolo, VocCorners::Plain, m_root / "out"); });
    };
    QVERIFY(save({ split }).contains(QStringLiteral("absent.jpg")));
    auto other = randomSplit(7, "val");
    other.dataset.categories[0].name = "something else";
    QVERIFY(save({ randomSplit(6, "train"), other }).contains(QStringLiteral("differ")));
    auto twins = randomSplit(6, "train");
    twins.dataset.images[1].fileName = "sub/../x.jpg";
    QVERIFY(save({ twins }).contains(QStringLiteral("x.jpg")));
    twins = randomSplit(6, "train");
    write("source train/sub/" + twins.dataset.images[0].fileName, "a twin");
    twins.dataset.images[1].fileName = "sub/" + twins.dataset.images[0].fileName;
    QVERIFY(save({ twins }).contains(QStringLiteral("label file")));
    auto strange = randomSplit(6, "train");
    strange.dataset.images[1].fileName = "\xff.jpg";
    write("source train/\xff.jpg", "a name that is no UTF-8");
    QVERIFY(errorOf([&] {
        saveDataset({ strange }, DatasetFormat::Coco, VocCorners::Plain, m_root / "out");
    }).contains(QStringLiteral("UTF-8")));
    auto left = twins.name;
    left = "../up";
    twins = randomSplit(6, "train");
    twins.name = left;
    QVERIFY(save({ twins }).contains(QStringLiteral("../up")));
    for (const auto& entry : std::filesystem::directory_iterator(m_root))
        QVERIFY(entry.path().filename().string().starts_with("source"));
}

void TestDatasetFormats::subfoldersAndWindowsNames()
{
    write("pictures/images/deep/a.jpg", "picture");
    write("in.json", R"({"images": [{"id": 1, "file_name": "images\\deep\\a.jpg"}],
        "categories": [{"id": 5, "name": "dog"}], "annotations": [{"id": 1, "image_id": 1,
        "category_id": 5, "bbox": [10, 20, 700, 40]}]})");
    const auto splits = loadDataset({ DatasetFormat::Coco, m_root / "in.json", m_root / "pictures",
                                        "train", VocCorners::Plain },
        fixedSize);
    QCOMPARE(splits[0].dataset.images[0].fileName, std::string("images/deep/a.jpg"));
    QCOMPARE(splits[0].dataset.images[0].width, kSize.width); // the file does not say it
    saveDataset(splits, DatasetFormat::Yolo, VocCorners::Plain, m_root / "yolo");
    const auto read = load(DatasetFormat::Yolo, m_root / "yolo");
    QCOMPARE(read[0].dataset.images[0].fileName, std::string("a.jpg"));
    // The box left the picture and was cut.
    QVERIFY(std::abs(read[0].dataset.annotations[0].width - (kSize.width - 10)) < 0.01);
    write("out.json", R"({"images": [{"id": 1, "file_name": "/etc/passwd"}]})");
    QVERIFY(errorOf([&] {
        loadDataset(
            { DatasetFormat::Coco, m_root / "out.json", m_root, "train", VocCorners::Plain },
            fixedSize);
    }).contains(QStringLiteral("/etc/passwd")));
}

void TestDatasetFormats::layoutFoldersOfOthers()
{
    write("set/a.layout.json", R"({"width": 100, "height": 50, "caption": "two of them",
        "boxes": [{"class": "dog", "box": [0, 0, 0.5, 1], "perception": "hard"},
                  {"class": "cat", "box": [0.5, 0.5, 1, 1]}]})");
    write("set/a.JPG", "picture");
    write("set/notes.txt", "no layout");
    const auto splits = loadLayoutFolder(m_root / "set", fixedSize);
    QCOMPARE(splits.size(), size_t { 1 });
    QCOMPARE(splits[0].name, std::string("all"));
    const auto& dataset = splits[0].dataset;
    QCOMPARE(dataset.images[0].fileName, std::string("a.JPG"));
    QCOMPARE(dataset.categories[0].name, std::string("cat")); // by name where nothing orders them
    QCOMPARE(dataset.annotations[0].width, kSize.width / 2.0); // of the picture as it is
    QVERIFY(dataset.annotations[0].perception == Perception::Hard);
    saveDataset(splits, DatasetFormat::Layouts, VocCorners::Plain, m_root / "again");
    const auto layout = loadLayout(m_root / "again/all/a.layout.json");
    QCOMPARE(layout.caption, std::string("two of them"));
    QCOMPARE(layout.boxes.size(), size_t { 2 });
    write("set/a.layout.json", "{");
    QVERIFY(errorOf([&] {
        loadLayoutFolder(m_root / "set", fixedSize);
    }).contains(QStringLiteral("a.layout.json")));
    QVERIFY(errorOf([&] {
        loadLayoutFolder(m_root / "nowhere", fixedSize);
    }).contains(QStringLiteral("nowhere")));
    std::filesystem::create_directories(m_root / "empty/train");
    QVERIFY(errorOf([&] {
        loadLayoutFolder(m_root / "empty", fixedSize);
    }).contains(QStringLiteral("empty")));
}

void TestDatasetFormats::yoloLayoutsOfOthers()
{
    write("set/a/images/1.JPG", "");
    write("set/a/labels/1.txt", "1 0.5 0.5 0.5 0.5\r\n0 0.1 0.1 0.3 0.1 0.3 0.2\r\n");
    write("set/b/images/2.png", "");
    write("set/list.txt", "a\\images\\1.JPG\r\n./b/images/2.png\n");
    write(
        "set/my.yaml", "train: list.txt\nval: [a/images, 'b/images']\ntest:\nnames: [dog, cat]\n");
    const auto splits = loadYolo(m_root / "set/my.yaml", fixedSize);
    QCOMPARE(splits.size(), size_t { 2 });
    for (const auto& split : splits) {
        QCOMPARE(split.dataset.images.size(), size_t { 2 });
        QCOMPARE(split.dataset.images[0].fileName, std::string("a/images/1.JPG"));
        QCOMPARE(split.dataset.annotations.size(), size_t { 2 });
        const auto& polygon = split.dataset.annotations[1];
        QVERIFY(std::abs(polygon.x - 0.1 * kSize.width) < 1e-9);
        QVERIFY(std::abs(polygon.width - 0.2 * kSize.width) < 1e-9);
        // A triangle: half its box.
        QVERIFY(std::abs(polygon.area - polygon.width * polygon.height / 2) < 1e-9);
        QVERIFY(polygon.segmentation.starts_with("[["));
    }
}

void TestDatasetFormats::yoloErrorsNameTheLine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("named");
    QTest::newRow("class") << "2 0.5 0.5 0.5 0.5"
                           << "0 to 1";
    QTest::newRow("negative class") << "-1 0.5 0.5 0.5 0.5"
                                    << "0 to 1";
    QTest::newRow("word") << "dog 0.5 0.5 0.5 0.5"
                          << "0 to 1";
    QTest::newRow("pixels") << "0 320 0.5 0.5 0.5"
                            << "320 lies outside";
    QTest::newRow("not a number") << "0 nan 0.5 0.5 0.5"
                                  << "nan";
    QTest::newRow("comma") << "0 0,5 0.5 0.5 0.5"
                           << "0,5";
    QTest::newRow("three numbers") << "0 0.5 0.5 0.5"
                                   << "polygon";
    QTest::newRow("odd polygon") << "0 0.5 0.5 0.5 0.1 0.2"
                                 << "polygon";
}

void TestDatasetFormats::yoloErrorsNameTheLine()
{
    QFETCH(QString, line);
    QFETCH(QString, named);
    write("images/a.jpg", "");
    write("labels/a.txt", "0 0.5 0.5 0.5 0.5\n" + line.toStdString() + "\n");
    write("data.yaml", "train: images\nnames: {0: dog, 1: cat}\n");
    const auto error = errorOf([&] { loadYolo(m_root, fixedSize); });
    QVERIFY2(error.contains(named), qPrintable(error));
    QVERIFY2(error.contains(QStringLiteral("a.txt: line 2")), qPrintable(error));
}

void TestDatasetFormats::yamlForms_data()
{
    QTest::addColumn<QString>("names");
    QTest::newRow("block map") << "names:\n  0: dog\n  1: 'it''s'\n  2: \"a: \\\"b\\\"\"\n";
    QTest::newRow("block list") << "names:\n- dog\n- it's\n- 'a: \"b\"'\n";
    QTest::newRow("indented list")
        << "names:   # three\n  - dog # one\n  - \"it's\"\n  - 'a: \"b\"'\n";
    QTest::newRow("flow list") << "names: [dog, \"it's\", 'a: \"b\"']\n";
    QTest::newRow("flow map") << "names: {0: dog, 1: \"it's\", 2: 'a: \"b\"'}\n";
}

void TestDatasetFormats::yamlForms()
{
    QFETCH(QString, names);
    const auto data = parseDataYaml("# data\r\npath: ../sets/x#1 # root\ntrain: C:/images/train\n"
                                    "val:\n  - a\n  - b\nnc: 3\n"
            + names.toStdString(),
        "data.yaml");
    QCOMPARE(data.path, std::string("../sets/x#1"));
    QCOMPARE(data.splits.at("train"), std::vector<std::string> { "C:/images/train" });
    QCOMPARE(data.splits.at("val").size(), size_t { 2 });
    QCOMPARE(data.names, (std::vector<std::string> { "dog", "it's", "a: \"b\"" }));
    DataYaml plain { ".", { { "train", { "images" } } }, data.names };
    QVERIFY(parseDataYaml(formatDataYaml(plain), "again") == plain);
}

void TestDatasetFormats::yamlErrorsNameTheLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    QTest::newRow("no names") << "train: images\n"
                              << "\"names\" is missing";
    QTest::newRow("gap") << "names:\n  0: dog\n  2: cat\n"
                         << "line 3";
    QTest::newRow("open list") << "names: [dog,\n  cat]\n"
                               << "line 1";
    QTest::newRow("open quote") << "names: ['dog]\n"
                                << "line 1";
    QTest::newRow("sentence") << "this is no yaml\n"
                              << "line 1";
    QTest::newRow("item first") << "- dog\n"
                                << "line 1";
}

void TestDatasetFormats::yamlErrorsNameTheLine()
{
    QFETCH(QString, text);
    QFETCH(QString, named);
    const auto error = errorOf([&] { parseDataYaml(text.toStdString(), "x.yaml"); });
    QVERIFY2(error.startsWith(QStringLiteral("x.yaml: ")), qPrintable(error));
    QVERIFY2(error.contains(named), qPrintable(error));
}

void TestDatasetFormats::vocCornersOfTheDevkit()
{
    write("Annotations/1.xml",
        "<annotation><filename>1.jpg</filename><size><width>100</width><height>80</height></size>"
        "<object><name>dog</name><difficult>1</difficult><bndbox><xmin>1</xmin><ymin>11</ymin>"
        "<xmax>100</xmax><ymax>20</ymax></bndbox></object></annotation>");
    const auto plain = loadVoc(m_root, VocCorners::Plain)[0].dataset.annotations[0];
    QCOMPARE(plain.x, 1.0);
    QCOMPARE(plain.width, 99.0);
    const auto split = loadVoc(m_root, VocCorners::Devkit)[0];
    write("ImageSets/Main/dog_train.txt", "1  1\n2 -1\n"); // a list of one class
    QCOMPARE(loadVoc(m_root, VocCorners::Devkit)[0].name, std::string("all"));
    QCOMPARE(split.name, std::string("all"));
    QCOMPARE(split.dataset.annotations[0].x, 0.0);
    QCOMPARE(split.dataset.annotations[0].width, 100.0); // the whole picture
    QCOMPARE(split.dataset.annotations[0].height, 10.0);
    QVERIFY(split.dataset.annotations[0].perception == Perception::Unset); // difficult is not hard
    saveVoc(split, m_root / "again", VocCorners::Devkit);
    const auto text = readTextFile(m_root / "again/Annotations/1.xml");
    for (const char* part : { "<xmin>1</xmin>", "<xmax>100</xmax>", "<difficult>1</difficult>" })
        QVERIFY(text.find(part) != std::string::npos);
}

void TestDatasetFormats::vocErrorsNameTheFile_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    const auto object = [](const char* box) {
        return QStringLiteral("<annotation><size><width>9</width><height>9</height></size><object>"
                              "<name>a</name>%1</object></annotation>")
            .arg(QLatin1String(box));
    };
    QTest::newRow("other XML") << "<html></html>"
                               << "Pascal VOC";
    QTest::newRow("no box") << object("") << "bndbox";
    QTest::newRow("no number") << object("<bndbox><xmin>x</xmin></bndbox>") << "xmin";
    QTest::newRow("not finite") << object("<bndbox><xmin>nan</xmin></bndbox>") << "xmin";
    QTest::newRow("truncated") << "<annotation><size><width>9"
                               << "line 1";
}

void TestDatasetFormats::vocErrorsNameTheFile()
{
    QFETCH(QString, text);
    QFETCH(QString, named);
    write("Annotations/bad.xml", text.toStdString());
    const auto error = errorOf([&] { loadVoc(m_root, VocCorners::Plain); });
    QVERIFY2(error.contains(QStringLiteral("bad.xml")), qPrintable(error));
    QVERIFY2(error.contains(named), qPrintable(error));
}

void TestDatasetFormats::xmlSurvivesARoundTrip()
{
    const XmlElement root { "a", {},
        { { "b", "<1> & \"2\" 개", {} }, { "c", {}, {} }, { "d", {}, { { "e", "x", {} } } } } };
    QVERIFY(parseXml(formatXml(root), "x") == root);
    const auto read = parseXml("\xEF\xBB\xBF<?xml version='1.0'?><!-- c --><a x='1'>\n<b y=\"2\"/> "
                               "<c><![CDATA[<&>]]>&#xAC1C;&#65;</c></a>\n",
        "x");
    QCOMPARE(read.childText("c"), std::string("<&>개A"));
    QVERIFY(read.child("b") != nullptr);
    QCOMPARE(read.childText("none", "-"), std::string("-"));
}

void TestDatasetFormats::hostileXmlIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("entity bomb") << QByteArray("<!DOCTYPE a [<!ENTITY b \"bb\">]><a>&b;</a>");
    QTest::newRow("unknown entity") << QByteArray("<a>&b;</a>");
    QTest::newRow("bad reference") << QByteArray("<a>&#x110000;</a>");
    QTest::newRow("deep") << QByteArray("<a>").repeated(100000);
    QTest::newRow("crossed") << QByteArray("<a><b></a></b>");
    QTest::newRow("two roots") << QByteArray("<a></a><b></b>");
    QTest::newRow("binary") << QByteArray("\xff\xd8\xff\xe0", 4);
    QTest::newRow("no name") << QByteArray("<>x</>");
}

void TestDatasetFormats::hostileXmlIsRefused()
{
    QFETCH(QByteArray, text);
    const auto error = errorOf([&] { parseXml(text.toStdString(), "x.xml"); });
    QVERIFY2(error.startsWith(QStringLiteral("x.xml: line ")), qPrintable(error));
}

void TestDatasetFormats::realVocDataSet()
{
    const auto folder = test::testDataFolder() / "bccd";
    DETDIFFUSION_REQUIRE(folder / "Annotations");
    const auto splits = loadVoc(folder, VocCorners::Plain);
    QCOMPARE(splits.size(), size_t { 4 }); // test, train, trainval, val
    size_t images = 0;
    size_t objects = 0;
    for (const auto& split : splits)
        if (split.name == "test" || split.name == "trainval") {
            images += split.dataset.images.size();
            objects += split.dataset.annotations.size();
        }
    QCOMPARE(images, size_t { 364 });
    QCOMPARE(objects, size_t { 4886 }); // two more have no area
    QCOMPARE(splits[0].dataset.categorySet().names(),
        (std::vector<std::string> { "Platelets", "RBC", "WBC" }));
}

QTEST_GUILESS_MAIN(TestDatasetFormats)
#include "tst_dataset_formats.moc"
