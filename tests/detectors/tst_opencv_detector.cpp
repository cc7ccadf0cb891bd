#include "core/detectors/coco_classes.h"
#include "core/detectors/opencv_detector.h"
#include "core/domain/error.h"
#include "core/domain/text_file.h"
#include "tests/detectors/tiny_models.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <filesystem>
#include <random>

using namespace detdiffusion;

namespace {

/// Objectness, four box planes, two classes.
const std::vector<float> kPlanes { 0.9F, 0.0F, 0.0F, 0.0F, 0.0F, 0.1F, 0.8F };

Image greyPicture()
{
    return { 80, 40, std::vector<uint8_t>(3 * 80 * 40, 128) };
}

/// What openings of `path` fail with; empty when they don't.
QString failure(const std::filesystem::path& path)
{
    try {
        const OpenCvDetector detector(readDetectorSettings(path));
        return {};
    } catch (const Error& error) {
        return QString::fromUtf8(error.what());
    }
}

} // namespace

/// Tiny models made by the test, in a folder whose name is not ASCII.
class TestOpenCvDetector : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onnxModelIsReadWithGuesses();
    void headsOfRowsAreRecognisedInWholeModels_data();
    void headsOfRowsAreRecognisedInWholeModels();
    void workersDoNotChangeWhatIsFound_data();
    void workersDoNotChangeWhatIsFound();
    void aFailureOfAWorkerIsAnError();
    void classNamesComeFromTheModel();
    void darknetModelIsReadFromEitherFile();
    void settingsBesideTheWeightsOverrideGuesses();
    void settingsFileNamesItsModel();
    void badSettingsAreRefused_data();
    void badSettingsAreRefused();
    void otherModelsAreRefused_data();
    void otherModelsAreRefused();
    void truncatedFilesAreRefusedEverywhere();
    void damagedModelsAreReadOrRefused();
    void cocoClassesAreRecognisedInDarknetsSpelling();

private:
    std::filesystem::path path(const char* name) const { return m_root / name; }
    void write(const char* name, const std::string& bytes) const
    {
        writeFileAtomically(path(name), bytes);
    }

    QTemporaryDir m_folder;
    std::filesystem::path m_root;
};

void TestOpenCvDetector::initTestCase()
{
    m_root = std::filesystem::path(m_folder.path().toStdString()) / "검출기";
    std::filesystem::create_directories(m_root);
    write("fast.onnx", test::tinyOnnx(64, 16, kPlanes));
    write("fast.names", "dog\r\ncat\n\n");
    write("tiny.cfg", test::tinyDarknetConfiguration());
    write("tiny.weights", test::tinyDarknetWeights());
    write("tiny.names", "dog\ncat\n");
}

void TestOpenCvDetector::onnxModelIsReadWithGuesses()
{
    OpenCvDetector detector(readDetectorSettings(path("fast.onnx")));
    QCOMPARE(detector.categories().names(), (std::vector<std::string> { "dog", "cat" }));
    QCOMPARE(detector.categoryIds(), (std::vector<int64_t> { 1, 2 }));
    QVERIFY((detector.settings().inputSize == InputSize { 64, 64 }));
    const auto stated = QString::fromStdString(detector.description());
    QVERIFY2(
        stated.startsWith(QStringLiteral("FastestDet head (ONNX), 64 x 64")), qPrintable(stated));

    const auto found = detector.detect({ greyPicture(), greyPicture() }, 0.1);
    QCOMPARE(found.size(), size_t { 2 });
    QVERIFY(found[0] == found[1]);
    QVERIFY(!found[0].empty());
    QCOMPARE(found[0][0].classIndex, 1);
    QVERIFY(std::abs(found[0][0].score - std::pow(0.9, 0.6) * std::pow(0.8, 0.4)) < 1e-6);
    QVERIFY(detector.detect({ greyPicture() }, 0.95)[0].empty());
    QVERIFY_EXCEPTION_THROWN(detector.detect({ Image {} }, 0.1), Error);
}

void TestOpenCvDetector::headsOfRowsAreRecognisedInWholeModels_data()
{
    QTest::addColumn<std::vector<float>>("planes");
    QTest::addColumn<int>("anchors");
    QTest::addColumn<bool>("rowsLast");
    QTest::addColumn<QString>("stated");
    QTest::addColumn<double>("score");
    const std::vector<float> withObjectness { 16.0F, 8.0F, 16.0F, 4.0F, 0.5F, 0.2F, 0.8F };
    QTest::newRow("YOLOv5") << withObjectness << 3 << false
                            << "YOLOv5 head (ONNX), 32 x 32 pixels, RGB, letterbox, 2 classes"
                            << 0.4;
    QTest::newRow("YOLOv8") << std::vector<float> { 16.0F, 8.0F, 16.0F, 4.0F, 0.2F, 0.8F } << 1
                            << true
                            << "YOLOv8 head (ONNX), 32 x 32 pixels, RGB, letterbox, 2 classes"
                            << 0.8;
}

/// A box of 16 x 4 around (16, 8) in the input; the picture's 80 x 40 fill rows 8 to 24 of it.
void TestOpenCvDetector::headsOfRowsAreRecognisedInWholeModels()
{
    QFETCH(std::vector<float>, planes);
    QFETCH(int, anchors);
    QFETCH(bool, rowsLast);
    QFETCH(QString, stated);
    QFETCH(double, score);
    write("rows.onnx", test::tinyRowsOnnx(planes, anchors, rowsLast));
    write("rows.names", "dog\ncat\n");
    OpenCvDetector detector(readDetectorSettings(path("rows.onnx")));
    const auto description = QString::fromStdString(detector.description());
    QVERIFY2(description.startsWith(stated), qPrintable(description));
    const auto found = detector.detect({ greyPicture() }, 0.1)[0];
    QCOMPARE(found.size(), size_t { 1 }); // all cells see the same
    QCOMPARE(found[0].classIndex, 1);
    QVERIFY(std::abs(found[0].score - score) < 1e-6);
    const auto& rect = found[0].rect;
    QVERIFY(std::abs(rect.x0 - 0.25) < 1e-6 && std::abs(rect.x1 - 0.75) < 1e-6);
    QVERIFY(std::abs(rect.y0 - 0.0) < 1e-6 && std::abs(rect.y1 - 0.125) < 1e-6);
}

void TestOpenCvDetector::workersDoNotChangeWhatIsFound_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("ONNX") << "fast.onnx";
    QTest::newRow("Darknet") << "tiny.cfg";
}

void TestOpenCvDetector::workersDoNotChangeWhatIsFound()
{
    QFETCH(QString, name);
    auto settings = readDetectorSettings(path(name.toUtf8().constData()));
    settings.preprocessing.emplace().fit = PictureFit::Letterbox; // places follow the sizes
    std::mt19937 random(3);
    std::vector<Image> pictures;
    for (int i = 0; i < 13; ++i) {
        const int width = 20 + static_cast<int>(random() % 200);
        const int height = 20 + static_cast<int>(random() % 200);
        Image picture { width, height, std::vector<uint8_t>(size_t { 3 } * width * height) };
        for (auto& value : picture.rgb)
            value = static_cast<uint8_t>(random());
        pictures.push_back(std::move(picture));
    }
    OpenCvDetector one(settings);
    QCOMPARE(one.workers(), 1);
    const auto found = one.detect(pictures, 0.01);
    QVERIFY(!found[0].empty());
    QVERIFY(found[0] != found[1]);
    for (const int workers : { 0, 2, 5, 40 }) {
        OpenCvDetector many(settings, workers);
        QCOMPARE(many.workers(), std::max(1, workers));
        QVERIFY(many.detect(pictures, 0.01) == found);
        QVERIFY(many.detect({ pictures[1] }, 0.01)[0] == found[1]);
        QVERIFY(many.detect({}, 0.01).empty());
    }
}

void TestOpenCvDetector::aFailureOfAWorkerIsAnError()
{
    OpenCvDetector detector(readDetectorSettings(path("fast.onnx")), 3);
    std::vector<Image> pictures(7, greyPicture());
    pictures[5] = Image {};
    QVERIFY_EXCEPTION_THROWN(detector.detect(pictures, 0.1), Error);
    pictures[5] = greyPicture();
    QCOMPARE(detector.detect(pictures, 0.1).size(), pictures.size());
}

void TestOpenCvDetector::classNamesComeFromTheModel()
{
    write("named.onnx", test::tinyOnnx(64, 16, kPlanes, "{0: 'dog', 1: \"driver's seat\"}"));
    const OpenCvDetector detector(readDetectorSettings(path("named.onnx")));
    QCOMPARE(detector.categories().names(), (std::vector<std::string> { "dog", "driver's seat" }));
    const std::string longName(1 << 20, 'x');
    write("named.onnx", test::tinyOnnx(64, 16, kPlanes, "{0: '" + longName + "', 1: 'cat"));
    QVERIFY(failure(path("named.onnx")).contains(QStringLiteral("1 are named")));
}

void TestOpenCvDetector::darknetModelIsReadFromEitherFile()
{
    for (const char* name : { "tiny.cfg", "tiny.weights" }) {
        OpenCvDetector detector(readDetectorSettings(path(name)));
        const auto found = detector.detect({ greyPicture() }, 0.0);
        QCOMPARE(found[0].size(), size_t { 1 }); // three anchors agree
        QCOMPARE(found[0][0].classIndex, 1);
        QVERIFY(std::abs(found[0][0].rect.x0 - 0.25) < 1e-5);
        QVERIFY(std::abs(found[0][0].rect.y1 - 0.625) < 1e-5);
        QVERIFY(detector.description().find("Darknet, 32 x 32") == std::string::npos);
        QVERIFY(detector.description().find("32 x 32") != std::string::npos);
    }
}

void TestOpenCvDetector::settingsBesideTheWeightsOverrideGuesses()
{
    write("other.onnx", test::tinyOnnx(64, 16, kPlanes));
    write("other.json", R"({"model": "other.onnx", "head": "fastestdet", "classes": ["a", "b"],
        "category_ids": [7, 9], "suppression_iou": 1.0, "input_size": [96, 64],
        "preprocessing": {"fit": "letterbox", "channels": "rgb", "mean": [1, 2, 3],
                          "deviation": [4, 5, 6], "fill": 0}})");
    OpenCvDetector detector(readDetectorSettings(path("other.onnx")));
    QCOMPARE(detector.categoryIds(), (std::vector<int64_t> { 7, 9 }));
    QCOMPARE(detector.categories().name(1), std::string("b"));
    QVERIFY((detector.settings().inputSize == InputSize { 96, 64 }));
    QVERIFY(detector.settings().preprocessing->fit == PictureFit::Letterbox);
    QCOMPARE(detector.detect({ greyPicture() }, 0.1)[0].size(), size_t { 6 * 4 });
}

void TestOpenCvDetector::settingsFileNamesItsModel()
{
    write("elsewhere.json", R"({"model": "tiny.cfg", "classes": "tiny.names"})");
    QVERIFY(isForeignDetector(path("elsewhere.json")));
    QCOMPARE(failure(path("elsewhere.json")), QString());
    write("config.json", R"({"classes": ["dog"]})");
    QVERIFY(!isForeignDetector(path("config.json")));
    QVERIFY(!isForeignDetector(m_root));
}

void TestOpenCvDetector::badSettingsAreRefused_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("named");
    QTest::newRow("no model") << R"({"head": "yolox"})"
                              << "\"model\" is missing";
    QTest::newRow("absent model") << R"({"model": "no.onnx"})"
                                  << "no.onnx: no such file";
    QTest::newRow("absent weights") << R"({"model": "tiny.cfg", "weights": "no.weights"})"
                                    << "no.weights";
    QTest::newRow("misspelt key") << R"({"model": "fast.onnx", "class": []})"
                                  << "\"class\"";
    QTest::newRow("wrong type") << R"({"model": 7})"
                                << "\"model\"";
    QTest::newRow("unknown head") << R"({"model": "fast.onnx", "head": "ssd"})"
                                  << "fastestdet";
    QTest::newRow("odd size") << R"({"model": "fast.onnx", "input_size": [100, 64]})"
                              << "32";
    QTest::newRow("huge size") << R"({"model": "fast.onnx", "input_size": [65536, 64]})"
                               << "4096";
    QTest::newRow("overlap") << R"({"model": "fast.onnx", "suppression_iou": 0})"
                             << "above 0";
    QTest::newRow("deviation")
        << R"({"model": "fast.onnx", "preprocessing": {"deviation": [1, 0, 1]}})"
        << "above 0";
    QTest::newRow("no JSON") << "{"
                             << "bad.json";
    QTest::newRow("a list") << "[]"
                            << "JSON object";
    QTest::newRow("other classes") << R"({"model": "fast.onnx", "classes": ["dog"]})"
                                   << "2 classes, but 1";
    QTest::newRow("other ids") << R"({"model": "fast.onnx", "classes": ["a", "b"],
        "category_ids": [1]})"
                               << "category_ids";
    QTest::newRow("other head") << R"({"model": "fast.onnx", "head": "yolov8"})"
                                << "no YOLOv8 head";
}

void TestOpenCvDetector::badSettingsAreRefused()
{
    QFETCH(QString, json);
    QFETCH(QString, named);
    write("bad.json", json.toStdString());
    const auto error = failure(path("bad.json"));
    QVERIFY2(error.contains(named), qPrintable(error));
    QVERIFY(!error.contains('\n'));
}

void TestOpenCvDetector::otherModelsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("named");
    const auto bytes = [](const std::string& text) { return QByteArray::fromStdString(text); };
    QTest::newRow("wrong stride") << bytes(test::tinyOnnx(64, 8, kPlanes)) << "[1 x 7 x 8 x 8]";
    QTest::newRow("classes without names")
        << bytes(test::tinyOnnx(64, 16, kPlanes)) << "2 classes and nothing names them";
    QTest::newRow("text") << bytes("this is no model") << "odd.onnx";
    QTest::newRow("empty") << QByteArray() << "odd.onnx";
    QTest::newRow("zeros") << QByteArray(4096, '\0') << "odd.onnx";
}

void TestOpenCvDetector::otherModelsAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, named);
    write("odd.onnx", bytes.toStdString());
    const auto error = failure(path("odd.onnx"));
    QVERIFY2(error.contains(named), qPrintable(error));
    QVERIFY2(error.contains(QStringLiteral("odd.onnx")), qPrintable(error));
    QVERIFY(!error.contains('\n'));
}

void TestOpenCvDetector::truncatedFilesAreRefusedEverywhere()
{
    const auto whole = test::tinyOnnx(64, 16, kPlanes);
    write("cut.names", "dog\ncat\n");
    for (size_t length = 0; length + 5 < whole.size(); length += 7) {
        write("cut.onnx", whole.substr(0, length));
        QVERIFY2(failure(path("cut.onnx")).contains(QStringLiteral("cut.onnx")),
            qPrintable(QString::number(length)));
    }
    const auto weights = test::tinyDarknetWeights();
    write("short.cfg", test::tinyDarknetConfiguration());
    for (size_t length = 0; length < weights.size(); length += 5) {
        write("short.weights", weights.substr(0, length));
        const auto error = failure(path("short.cfg"));
        QVERIFY2(error.contains(QStringLiteral("truncated")), qPrintable(error));
    }
    write("short.weights", weights + "more");
    QVERIFY(failure(path("short.cfg")).contains(QStringLiteral("belongs to it")));
    write("short.cfg", "[net]\nwidth=0\n");
    QVERIFY(failure(path("short.cfg")).contains(QStringLiteral("width")));
    write("short.cfg", "[net]\nwidth=32\nheight=32\nchannels=3\n[mystery]\nsize=1\n");
    QVERIFY(failure(path("short.cfg")).contains(QStringLiteral("short.cfg")));
}

void TestOpenCvDetector::damagedModelsAreReadOrRefused()
{
    std::mt19937_64 random(1);
    const auto damaged = [&](std::string text, const char* wanted) {
        for (int i = 0; i < 3; ++i) {
            const size_t at = text.find_first_of(wanted, random() % text.size());
            if (at != std::string::npos)
                text[at] = wanted[random() % std::strlen(wanted)];
        }
        return text;
    };
    write("hurt.names", "dog\ncat\n");
    write("hurt.weights", test::tinyDarknetWeights());
    for (int i = 0; i < 100; ++i) {
        auto bytes = test::tinyOnnx(64, 16, kPlanes);
        bytes[random() % bytes.size()] = static_cast<char>(random());
        write("hurt.onnx", bytes);
        write("hurt.cfg", damaged(test::tinyDarknetConfiguration(), "0123456789-x,"));
        for (const char* name : { "hurt.onnx", "hurt.cfg" }) // any other exception ends the test
            if (const auto error = failure(path(name)); !error.isEmpty())
                QVERIFY2(error.contains(QStringLiteral("hurt.")), qPrintable(error));
    }
}

void TestOpenCvDetector::cocoClassesAreRecognisedInDarknetsSpelling()
{
    auto names = cocoClassNames();
    QCOMPARE(names.size(), size_t { 80 });
    names[3] = "motorbike";
    names[62] = "tvmonitor";
    QVERIFY(withCocoSpelling(names) == cocoClassNames());
    QCOMPARE(guessedCategoryIds(cocoClassNames()).back(), int64_t { 90 });
    names.pop_back();
    QVERIFY(withCocoSpelling(names) == names); // another data set keeps its own words
    QCOMPARE(guessedCategoryIds(names).back(), int64_t { 79 });
}

QTEST_GUILESS_MAIN(TestOpenCvDetector)
#include "tst_opencv_detector.moc"
