#include "core/domain/error.h"
#include "core/domain/text_file.h"
#include "core/engine/free_memory.h"
#include "core/engine/memory_check.h"
#include "core/engine/opened_model.h"
#include "tests/support/tiny_model.h"

#include <QTemporaryDir>
#include <QTest>

using namespace detdiffusion;
namespace fs = std::filesystem;

class MemoryEstimateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void growsWithThePicture();
    void precisionHalvesTheBytes();
    void peakIsWeightsAndTheLargestOfTheRest();
    void refusalStatesNeedsAndRemedies();
    void loadingNeedsNoRoomForAPicture();
    void agreesWithMeasuredPeaks_data();
    void agreesWithMeasuredPeaks();
    void freeMemoryIsWhatTheSystemSays();
    void limitsOfGroupsCount();
    void unknownSystemsTellNothing();

private:
    MemoryNeeds model(const std::string& precision = "fp32") const;
    fs::path path(const char* name) const
    {
        return fs::path(m_folder->path().toStdString()) / name;
    }
    void put(const char* name, const std::string& text) const;

    QTemporaryDir m_models;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void MemoryEstimateTest::initTestCase()
{
    test::writeTinyModel(fs::path(m_models.path().toStdString()) / "tiny");
}

void MemoryEstimateTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

MemoryNeeds MemoryEstimateTest::model(const std::string& precision) const
{
    EngineOptions options;
    options.device = "cpu";
    options.precision = precision;
    return OpenedModel(fs::path(m_models.path().toStdString()) / "tiny", options).memory();
}

void MemoryEstimateTest::put(const char* name, const std::string& text) const
{
    fs::create_directories(path(name).parent_path());
    writeFileAtomically(path(name), text);
}

void MemoryEstimateTest::growsWithThePicture()
{
    const auto memory = model();
    const auto small = memory.estimate({ 16, 16 });
    const auto wide = memory.estimate({ 32, 16 });
    QCOMPARE(wide.painting, 2 * small.painting);
    QCOMPARE(wide.decoding, 2 * small.decoding);
    QCOMPARE(wide.weights, small.weights);
    QVERIFY(memory.estimate({ 17, 16 }).painting > small.painting);
    QCOMPARE(memory.estimate({ 16, 16, 3 }).painting, 3 * small.painting);
    QCOMPARE(2 * memory.estimate({ 16, 16, 1, false }).painting, small.painting);
    QCOMPARE(memory.estimate({ 16, 16, 3 }).decoding, small.decoding);
}

void MemoryEstimateTest::precisionHalvesTheBytes()
{
    const auto full = model().estimate({ 64, 64 });
    const auto half = model("bf16").estimate({ 64, 64 });
    QCOMPARE(full.weights, 2 * half.weights);
    QCOMPARE(full.painting, 2 * half.painting);
    QCOMPARE(full.decoding, 2 * half.decoding);
    QVERIFY(full.peak() > half.peak());
    QVERIFY_EXCEPTION_THROWN(model("fp16"), Error);
}

void MemoryEstimateTest::peakIsWeightsAndTheLargestOfTheRest()
{
    const MemoryEstimate estimate { 5, 100, 7, 20, 30 };
    QCOMPARE(estimate.activations(), int64_t { 30 });
    QCOMPARE(estimate.peak(), int64_t { 135 });
    QCOMPARE((MemoryEstimate { 5, 100, 70, 20, 30 }).peak(), int64_t { 175 });
}

void MemoryEstimateTest::refusalStatesNeedsAndRemedies()
{
    const auto memory = model();
    const PaintingSize size { 20'000, 10'000 };
    const auto estimate = memory.estimate(size);
    requireRoomForAll(memory, size, estimate.peak());
    requireRoomForAll(memory, size, std::nullopt);
    requireRoomForPicture(memory, size, estimate.activations());
    try {
        requireRoomForPicture(memory, size, 200'000'000);
        QFAIL("it was accepted");
    } catch (const Error& error) {
        for (const auto& part : { std::string("20000x10000"), gigabytes(estimate.activations()),
                 std::string("0.2 GB"), std::string("smaller picture"), std::string("bf16"),
                 std::string("close other programs") })
            QVERIFY2(std::string(error.what()).find(part) != std::string::npos, error.what());
    }
    QVERIFY_EXCEPTION_THROWN(requireRoomForAll(memory, size, estimate.peak() - 1), Error);
}

void MemoryEstimateTest::loadingNeedsNoRoomForAPicture()
{
    const auto memory = model();
    const auto estimate = memory.estimate({});
    const auto needed = estimate.loaded() + estimate.loading;
    requireRoomForModel(memory, needed);
    try {
        requireRoomForModel(memory, needed - 1);
        QFAIL("it was accepted");
    } catch (const Error& error) {
        const auto text = QString(error.what());
        QVERIFY2(text.contains(QStringLiteral("bf16")), error.what());
        QVERIFY2(!text.contains(QStringLiteral("picture")), error.what());
    }
}

/// Stable Diffusion 1.5 stored in fp16, as its networks were measured at 512x512.
void MemoryEstimateTest::agreesWithMeasuredPeaks_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<double>("measured");
    QTest::newRow("fp32") << 4 << 2.78e9;
    QTest::newRow("bf16") << 2 << 2.38e9;
}

void MemoryEstimateTest::agreesWithMeasuredPeaks()
{
    QFETCH(int, bytes);
    QFETCH(double, measured);
    MemoryNeeds needs;
    needs.bytesPerNumber = bytes;
    needs.halfWeights = 961'000'000;
    needs.weights = 59'000'000;
    needs.largestWeight = 29'491'200;
    needs.restingBytes = 170'100'000;
    needs.unetWidest = 320;
    needs.unetSkips = 1620;
    needs.decoderWidest = 16'384;
    const auto estimated = static_cast<double>(needs.estimate({ 512, 512 }).peak());
    QVERIFY2(qAbs(estimated / measured - 1.0) < 0.03, qPrintable(QString::number(estimated)));
}

void MemoryEstimateTest::freeMemoryIsWhatTheSystemSays()
{
    put("proc/meminfo", "MemTotal: 900 kB\nMemFree: 100 kB\nMemAvailable: 3000000 kB\n");
    // What this process keeps of freed tensors is added; it is far below a gigabyte here.
    const auto free = freeMemory(path(""));
    QVERIFY(free && *free >= 3'072'000'000 && *free < 4'000'000'000);
}

void MemoryEstimateTest::limitsOfGroupsCount()
{
    put("proc/meminfo", "MemAvailable: 30000000 kB\n");
    put("proc/self/cgroup", "0::/service/job\n");
    put("sys/fs/cgroup/service/job/memory.max", "max\n");
    put("sys/fs/cgroup/service/job/memory.current", "1000\n");
    put("sys/fs/cgroup/service/memory.max", "5000000000\n");
    put("sys/fs/cgroup/service/memory.current", "4000000000\n");
    put("sys/fs/cgroup/service/memory.stat",
        "anon 1\ninactive_file 500000000\nactive_file 500000000\n");
    const auto free = freeMemory(path(""));
    QVERIFY(free && *free >= 2'000'000'000 && *free < 3'000'000'000);
}

void MemoryEstimateTest::unknownSystemsTellNothing()
{
    QVERIFY(!freeMemory(path("")));
}

QTEST_GUILESS_MAIN(MemoryEstimateTest)
#include "tst_memory_estimate.moc"
