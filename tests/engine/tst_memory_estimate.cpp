#include "core/domain/error.h"
#include "core/domain/text_file.h"
#include "core/engine/free_memory.h"
#include "core/engine/generator.h"
#include "core/engine/memory_estimate.h"
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
    void freeMemoryIsWhatTheSystemSays();
    void limitsOfGroupsCount();
    void unknownSystemsTellNothing();

private:
    MemoryModel model(const std::string& precision = "fp32") const;
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

MemoryModel MemoryEstimateTest::model(const std::string& precision) const
{
    EngineOptions options;
    options.device = "cpu";
    options.precision = precision;
    return { fs::path(m_models.path().toStdString()) / "tiny", options };
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
    memory.requireForLoading(size, estimate.peak());
    memory.requireForLoading(size, std::nullopt);
    memory.requireForPainting(size, estimate.activations());
    try {
        memory.requireForPainting(size, 200'000'000);
        QFAIL("it was accepted");
    } catch (const Error& error) {
        for (const auto& part : { std::string("20000x10000"), gigabytes(estimate.activations()),
                 std::string("0.2 GB"), std::string("smaller picture"), std::string("bf16"),
                 std::string("close other programs") })
            QVERIFY2(std::string(error.what()).find(part) != std::string::npos, error.what());
    }
    QVERIFY_EXCEPTION_THROWN(memory.requireForLoading(size, estimate.peak() - 1), Error);
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
