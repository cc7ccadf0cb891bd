#include "core/domain/error.h"
#include "core/domain/text_file.h"
#include "core/perception/batch_detection.h"
#include "core/perception/detection_journal.h"
#include "core/perception/picture_queue.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <filesystem>

using namespace detdiffusion;

namespace {

constexpr size_t kFiles = 100;
constexpr int kClasses = 256;

/// Reads pictures of one pixel, whose value is in the file; a file without one is damaged.
Image readPixel(const std::filesystem::path& file)
{
    const auto text = readTextFile(file);
    if (text.empty())
        throw Error(file.string() + ": damaged");
    return { 1, 1, std::vector<uint8_t>(3, static_cast<uint8_t>(text.front())) };
}

/// Finds an object of the pixel's class, and of its batch's size as score: batches show.
class PixelDetector : public Detector {
public:
    const CategorySet& categories() const override { return m_categories; }
    std::string description() const override { return "pixels"; }
    std::vector<std::vector<Detection>> detect(const std::vector<Image>& images, double) override
    {
        ++calls;
        std::vector<std::vector<Detection>> found;
        for (const auto& image : images)
            found.push_back({ { { 0.0, 0.0, 1.0, 1.0 }, image.rgb.front(),
                static_cast<double>(images.size()) / 100.0 } });
        return found;
    }

    int calls = 0;

private:
    CategorySet m_categories;
};

} // namespace

class TestBatchDetection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void picturesComeInOrder();
    void readersDoNotChangeTheBatches();
    void badPicturesDoNotStopTheOthers();
    void stoppedRunsGoOn();
    void changedPicturesAreLookedAtAgain();
    void damagedJournalsAreIgnored();
    void waitingPicturesAreBounded();

private:
    DetectionJournal journal(const std::string& detector = "one") const
    {
        return { m_journal, detector, kClasses };
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path m_journal;
    std::vector<std::filesystem::path> m_files;
};

void TestBatchDetection::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const std::filesystem::path folder = m_folder->path().toStdString();
    m_journal = folder / "so far";
    m_files.clear();
    for (size_t i = 0; i < kFiles; ++i) {
        m_files.push_back(folder / std::to_string(i));
        writeFileAtomically(m_files.back(), std::string(1, static_cast<char>(i)));
    }
}

void TestBatchDetection::picturesComeInOrder()
{
    for (const int threads : { 1, 2, 7 }) {
        PictureQueue queue(m_files, 5, readPixel, threads);
        for (size_t i = 5; i < kFiles; ++i)
            QCOMPARE(queue.take().image.rgb.front(), static_cast<uint8_t>(i));
    }
    const PictureQueue unused(m_files, 0, readPixel, 3);
}

void TestBatchDetection::readersDoNotChangeTheBatches()
{
    PixelDetector detector;
    const auto one = detectInBatches(detector, m_files, readPixel, { .readers = 1 });
    QCOMPARE(one.size(), kFiles);
    QCOMPARE(one[0].detections[0].score, 0.32);
    QCOMPARE(one[99].detections[0].score, 0.04);
    for (const int readers : { 2, 5 })
        QVERIFY(detectInBatches(detector, m_files, readPixel, { .readers = readers }) == one);
}

void TestBatchDetection::badPicturesDoNotStopTheOthers()
{
    PixelDetector detector;
    writeFileAtomically(m_files[3], "");
    std::filesystem::remove(m_files[40]);
    const auto found = detectInBatches(detector, m_files, readPixel, {});
    for (const size_t bad : { size_t { 3 }, size_t { 40 } }) {
        QVERIFY(found[bad].problem.find(m_files[bad].string()) != std::string::npos);
        QVERIFY(found[bad].detections.empty());
    }
    QCOMPARE(found[4].detections[0].classIndex, 4);
    QCOMPARE(std::count_if(found.begin(), found.end(),
                 [](const FileFindings& file) { return file.problem.empty(); }),
        98);
    detector.calls = 0;
    QVERIFY_EXCEPTION_THROWN(detectInFiles(detector, m_files, readPixel, 0.0), Error);
    QCOMPARE(detector.calls, 0); // not after the work on all others
}

void TestBatchDetection::stoppedRunsGoOn()
{
    PixelDetector detector;
    const auto whole = detectInBatches(detector, m_files, readPixel, {});
    detector.calls = 0;
    std::stop_source stop;
    Control control;
    control.stop = stop.get_token();
    control.progress = [&stop](int step, int) {
        if (step == 64)
            stop.request_stop();
    };
    auto first = journal();
    QVERIFY_EXCEPTION_THROWN(
        detectInBatches(detector, m_files, readPixel, { .journal = &first }, control), Cancelled);
    QCOMPARE(detector.calls, 2);
    auto second = journal();
    QVERIFY(detectInBatches(detector, m_files, readPixel, { .journal = &second }) == whole);
    QCOMPARE(detector.calls, 4);
    QCOMPARE(second.foundCount(), size_t { 64 });
    auto other = journal("another detector");
    detectInBatches(detector, m_files, readPixel, { .journal = &other });
    QCOMPARE(other.foundCount(), size_t { 0 });
}

void TestBatchDetection::changedPicturesAreLookedAtAgain()
{
    PixelDetector detector;
    writeFileAtomically(m_files[40], "");
    auto first = journal();
    QVERIFY(
        !detectInBatches(detector, m_files, readPixel, { .journal = &first })[40].problem.empty());
    writeFileAtomically(m_files[40], "whole");
    auto second = journal();
    const auto found = detectInBatches(detector, m_files, readPixel, { .journal = &second });
    QVERIFY(found == detectInBatches(detector, m_files, readPixel, {}));
    QCOMPARE(second.foundCount(), size_t { 68 }); // all batches but the second
}

void TestBatchDetection::damagedJournalsAreIgnored()
{
    PixelDetector detector;
    const auto whole = detectInBatches(detector, m_files, readPixel, {});
    auto first = journal();
    detectInBatches(detector, m_files, readPixel, { .journal = &first });
    const auto text = readTextFile(m_journal / "32.json");
    for (const auto& damaged : { text.substr(0, text.size() / 2), std::string("{}"), std::string(),
             std::string(R"({"key": 7, "pictures": []})") }) {
        writeFileAtomically(m_journal / "32.json", damaged);
        auto again = journal();
        QVERIFY(detectInBatches(detector, m_files, readPixel, { .journal = &again }) == whole);
        QCOMPARE(again.foundCount(), size_t { 68 });
    }
}

void TestBatchDetection::waitingPicturesAreBounded()
{
    std::atomic<int> reads = 0;
    const ImageReader large = [&](const std::filesystem::path&) {
        ++reads;
        return Image { 1, 1, std::vector<uint8_t>(PictureQueue::kAheadBytes) };
    };
    constexpr int kThreads = 3;
    PictureQueue queue(m_files, 0, large, kThreads);
    for (int taken = 1; taken <= 10; ++taken) {
        queue.take();
        QVERIFY(reads <= taken + kThreads);
    }
}

QTEST_GUILESS_MAIN(TestBatchDetection)
#include "tst_batch_detection.moc"
