#include "core/domain/file_error.h"
#include "core/domain/text_file.h"
#include "core/training/checkpoint_store.h"

#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

using namespace detdiffusion;
namespace fs = std::filesystem;

namespace {

void writeMark(const fs::path& folder)
{
    writeFileAtomically(folder / "mark", "whole");
}

} // namespace

class CheckpointStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsTheNewestTheBestAndThePinned();
    void tellsTheSizeBeforeTheCheckpointAppears();
    void aFailedCheckpointLeavesNothing();
    void removesWhatAKilledRunLeft();
    void aReplacementThatWasKilledLeavesTheOldOne();
    void asksForSpaceBeforeWriting();
    void goesBack();

private:
    void write(const CheckpointStore& store, int64_t step, bool best = false) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_path;
};

void CheckpointStoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->path().toStdString();
}

void CheckpointStoreTest::write(const CheckpointStore& store, int64_t step, bool best) const
{
    store.write({ .step = step, .keep = 2, .best = best }, writeMark, {});
}

void CheckpointStoreTest::keepsTheNewestTheBestAndThePinned()
{
    const CheckpointStore store(m_path);
    write(store, 5);
    writeFileAtomically(m_path / "pinned", "step_5\nstep_99\n");
    write(store, 10, true);
    for (const int64_t step : { 15, 20, 25 })
        write(store, step);
    QCOMPARE(store.steps(), (std::vector<int64_t> { 5, 10, 20, 25 }));
    QCOMPARE(store.best(), std::optional<int64_t>(10));
    QCOMPARE(store.latest(), std::optional<int64_t>(25));
    QCOMPARE(readTextFile(m_path / "latest"), std::string("step_25\n"));
    write(store, 30, true);
    QCOMPARE(store.steps(), (std::vector<int64_t> { 5, 25, 30 }));
}

void CheckpointStoreTest::tellsTheSizeBeforeTheCheckpointAppears()
{
    const CheckpointStore store(m_path);
    uint64_t told = 0;
    store.write({ .step = 5 }, writeMark, [&](uint64_t bytes) {
        told = bytes;
        QVERIFY(store.steps().empty());
    });
    QCOMPARE(told, uint64_t { 5 });
    QCOMPARE(store.size(5), uint64_t { 5 });
}

void CheckpointStoreTest::aFailedCheckpointLeavesNothing()
{
    const CheckpointStore store(m_path);
    write(store, 5);
    const auto fail = [](const fs::path& folder) {
        writeMark(folder);
        throw Error("disk full");
    };
    QVERIFY_EXCEPTION_THROWN(store.write({ .step = 10 }, fail, {}), Error);
    QCOMPARE(store.steps(), std::vector<int64_t> { 5 });
    QVERIFY(!fs::exists(m_path / "step_10.unfinished"));
}

void CheckpointStoreTest::removesWhatAKilledRunLeft()
{
    fs::create_directories(m_path / "step_7.unfinished");
    const CheckpointStore store(m_path);
    store.prepare();
    QVERIFY(fs::is_empty(m_path));
    QVERIFY(!store.latest());
}

void CheckpointStoreTest::aReplacementThatWasKilledLeavesTheOldOne()
{
    const CheckpointStore store(m_path);
    write(store, 5);
    fs::rename(m_path / "step_5", m_path / "step_5.replaced"); // as a kill between two renames does
    store.prepare();
    QCOMPARE(store.latest(), std::optional<int64_t>(5));
    fs::create_directories(m_path / "step_5.replaced");
    store.prepare();
    QCOMPARE(readTextFile(m_path / "step_5/mark"), std::string("whole"));
    QVERIFY(!fs::exists(m_path / "step_5.replaced"));
}

void CheckpointStoreTest::asksForSpaceBeforeWriting()
{
    uint64_t free = uint64_t { 1 } << 30;
    const CheckpointStore store(m_path, [&](const fs::path&) { return free; });
    write(store, 5);
    bool written = false;
    const auto fill = [&](const fs::path&) { written = true; };
    free = 3;
    try {
        store.write({ .step = 10 }, fill, {});
        QFAIL("there was no space");
    } catch (const FileError& error) {
        QCOMPARE(error.code(), ENOSPC);
        QVERIFY(QString(error.what()).contains("step 10"));
    }
    QVERIFY(!written);
    QCOMPARE(store.steps(), std::vector<int64_t> { 5 });
    // The first one has none before it to tell its size.
    const CheckpointStore empty(m_path / "other", [](const fs::path&) { return 1ULL << 30; });
    QVERIFY_EXCEPTION_THROWN(
        empty.write({ .step = 1, .expectedBytes = uint64_t { 1 } << 30 }, fill, {}), FileError);
}

void CheckpointStoreTest::goesBack()
{
    const CheckpointStore store(m_path);
    for (const int64_t step : { 5, 10, 15 })
        store.write({ .step = step, .keep = 9 }, writeMark, {});
    writeFileAtomically(m_path / "pinned", "step_15\n");
    store.goBackTo(5);
    QCOMPARE(store.latest(), std::optional<int64_t>(5));
    QCOMPARE(store.steps(), (std::vector<int64_t> { 5, 15 }));
}

QTEST_GUILESS_MAIN(CheckpointStoreTest)
#include "tst_checkpoint_store.moc"
