#include "core/data/coco_file.h"
#include "core/data/voc_files.h"
#include "core/data/yolo_reader.h"
#include "core/detectors/detector_opening.h"
#include "core/domain/error.h"
#include "core/domain/layout_file.h"
#include "core/domain/text_file.h"
#include "core/imaging/image_file.h"
#include "core/imaging/picture_size.h"
#include "core/perception/detection_results.h"
#include "core/perception/raw_detections.h"
#include "tests/detectors/tiny_models.h"
#include "tests/hostile/hostile_files.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <functional>
#include <sys/stat.h>

using namespace detdiffusion;

namespace {

/// The largest amount of memory that this process has had, in bytes.
qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const auto& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toLongLong() * 1024;
    return 0;
}

} // namespace

/// Every reader of files against files that somebody damaged or forged: an Error of one line that
/// names the file, or the file is read; the process lives and its memory stays bounded.
class TestHostileInputs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pictures();
    void oddThingsInPlaceOfPictures();
    void cocoFiles();
    void layouts();
    void dataYamls();
    void yoloLabels();
    void vocFiles();
    void results();
    void keptDetections();
    void detectors();
    void cleanupTestCase();

private:
    using Read = std::function<void(const std::filesystem::path&)>;
    void check(
        const test::HostileFiles& files, const std::filesystem::path& folder, const Read& read);
    std::filesystem::path folder(const char* name) const;

    QTemporaryDir m_folder;
    std::filesystem::path m_root;
    int m_count = 0;
};

void TestHostileInputs::initTestCase()
{
    m_root = std::filesystem::path(m_folder.path().toStdString()) / "나쁜 파일";
    std::filesystem::create_directories(m_root);
}

std::filesystem::path TestHostileInputs::folder(const char* name) const
{
    const auto path = m_root / name;
    std::filesystem::create_directories(path);
    return path;
}

void TestHostileInputs::check(
    const test::HostileFiles& files, const std::filesystem::path& folder, const Read& read)
{
    for (const auto& file : files) {
        ++m_count;
        writeFileAtomically(folder / file.name, file.bytes);
        QString error;
        try {
            read(folder / file.name);
        } catch (const Error& refusal) { // any other exception ends the test
            error = QString::fromUtf8(refusal.what());
        }
        const auto what = file.name + ", " + file.what + ": " + error.left(300).toStdString();
        const auto named = QString::fromStdString(file.named.empty() ? file.name : file.named);
        QVERIFY2(error.isEmpty() == file.isValid, what.c_str());
        QVERIFY2(error.isEmpty() || error.contains(named), what.c_str());
        QVERIFY2(!error.contains('\n') && error.size() < 2000, what.c_str());
    }
}

void TestHostileInputs::pictures()
{
    check(test::hostilePictures(), folder("pictures"), [](const auto& file) {
        const auto image = readImage(file);
        if (image.rgb.size() != 3 * static_cast<size_t>(image.width * image.height))
            throw std::logic_error("a picture of another size");
        if (!(readPictureSize(file) == PictureSize { image.width, image.height }))
            throw std::logic_error("the size is another one");
    });
}

void TestHostileInputs::oddThingsInPlaceOfPictures()
{
    const auto odd = folder("odd");
    std::filesystem::create_directories(odd / "folder.png");
    std::filesystem::create_symlink("/dev/zero", odd / "endless.png");
    std::filesystem::create_symlink("loop.png", odd / "loop.png");
    QCOMPARE(mkfifo((odd / "pipe.png").c_str(), 0600), 0);
    writeFileAtomically(odd / "sparse.png", "\x89PNG\r\n\x1a\n");
    std::filesystem::resize_file(odd / "sparse.png", uintmax_t { 1 } << 40);
    for (const char* name :
        { "folder.png", "endless.png", "loop.png", "pipe.png", "sparse.png", "absent.png" }) {
        ++m_count;
        try {
            readImage(odd / name);
            QFAIL(name);
        } catch (const Error& error) {
            QVERIFY2(QString::fromUtf8(error.what()).contains(QString::fromUtf8(name)), name);
        }
    }
}

void TestHostileInputs::cocoFiles()
{
    check(test::hostileCocoFiles(), folder("coco"),
        [](const std::filesystem::path& path) { loadCoco(path); });
}

void TestHostileInputs::layouts()
{
    check(test::hostileLayouts(), folder("layouts"), loadLayout);
}

void TestHostileInputs::dataYamls()
{
    const auto root = folder("yaml");
    std::filesystem::create_directories(root / "pictures/images");
    writePng({ 8, 8, std::vector<uint8_t>(192, 9) }, root / "pictures/images/a.png");
    check(
        test::hostileDataYamls(), root, [](const auto& file) { loadYolo(file, readPictureSize); });
}

void TestHostileInputs::yoloLabels()
{
    const auto root = folder("yolo");
    std::filesystem::create_directories(root / "images");
    writePng({ 8, 8, std::vector<uint8_t>(192, 9) }, root / "images/a.png");
    writeFileAtomically(root / "data.yaml", "train: images\nnames: [dog, cat]\n");
    check(test::hostileYoloLabels(), folder("yolo/labels"),
        [&](const auto&) { loadYolo(root, readPictureSize); });
}

void TestHostileInputs::vocFiles()
{
    const auto root = folder("voc");
    check(test::hostileVocFiles(), folder("voc/Annotations"),
        [&](const auto&) { loadVoc(root, VocCorners::Plain); });
}

void TestHostileInputs::results()
{
    check(test::hostileResults(), folder("results"), loadDetectionResults);
}

void TestHostileInputs::keptDetections()
{
    check(test::hostileKeptDetections(), folder("kept"), loadRawDetections);
}

void TestHostileInputs::detectors()
{
    const auto root = folder("detectors");
    writeFileAtomically(
        root / "sound.onnx", test::tinyOnnx(64, 16, { 0.9F, 0.0F, 0.0F, 0.0F, 0.0F, 0.9F, 0.1F }));
    for (const char* name : { "sound.names", "cut.names" })
        writeFileAtomically(root / name, "dog\ncat\n");
    check(test::hostileDetectors(), root, [](const auto& file) { openDetector(file); });
}

void TestHostileInputs::cleanupTestCase()
{
    const auto megabytes = static_cast<int>(peakMemory() >> 20);
    qInfo("%d inputs, at most %d MB of memory", m_count, megabytes);
    QVERIFY(m_count >= 200);
    QVERIFY(megabytes < 1024);
}

QTEST_GUILESS_MAIN(TestHostileInputs)
#include "tst_hostile_inputs.moc"
