#include "core/domain/json_file.h"
#include "core/domain/text_file.h"
#include "core/training/checkpoint_store.h"
#include "core/training/run_lock.h"
#include "tests/detectors/tiny_models.h"
#include "tests/support/command_line.h"
#include "tests/support/tiny_run.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>

#include <csignal>
#include <sstream>

using namespace detdiffusion;
using namespace detdiffusion::test;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

constexpr int kTimeout = 60000;
constexpr int kStopped = 130;
constexpr int64_t kEndless = 1000000;

} // namespace

/// `detdiffusion train FOLDER` against docs/run-folder.md.
class TestCliTrainRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void startsFromItsSettingsAndGoesOnUnasked();
    void metricsHaveTheKeysOfTheContract();
    void aStopWordWritesACheckpoint();
    void aPauseWaitsWithACheckpoint();
    void aCheckpointCanBeWishedFor();
    void aFolderHasOneTrainer();
    void outlivesTheReaderOfItsOutput();
    void aFullDiskKeepsOlderCheckpoints();
    void badPicturesAreLeftOut();
    void tooManyBadPicturesEndTheRun();
    void badSettingsAreToldInTheFolder();
    void aRunGoesOnWhereItWasMovedTo();
    void otherAnnotationsAreTold();
    void samplesAreJudgedAndDisturbNothing();

private:
    CommandOutcome train(const QStringList& more = {}) const;
    void start(json changes = json::object());
    void say(const char* word) const { writeFileAtomically(m_run / "control", word); }
    json state() const;
    int64_t step() const { return state().value("step", int64_t { 0 }); }
    std::vector<json> metrics(const std::string& kind) const;
    CheckpointStore checkpoints() const { return CheckpointStore(m_run / "checkpoints"); }

    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_root;
    fs::path m_run;
    std::unique_ptr<QProcess> m_process;
};

void TestCliTrainRun::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_root = m_folder->path().toStdString();
    m_run = writeTinyRun(m_root, json::object());
}

void TestCliTrainRun::cleanup()
{
    if (m_process)
        m_process->kill();
    if (m_process)
        m_process->waitForFinished(kTimeout);
    m_process.reset();
}

CommandOutcome TestCliTrainRun::train(const QStringList& more) const
{
    return runCommand(
        DETDIFFUSION_CLI, QStringList { "train", QString::fromStdString(m_run.string()) } + more);
}

/// A run that ends only when it's told to, after its first steps.
void TestCliTrainRun::start(json changes)
{
    changes.update({ { "steps", kEndless }, { "checkpoint_every", kEndless } });
    writeTinyRun(m_root, changes);
    m_process = std::make_unique<QProcess>();
    m_process->start(DETDIFFUSION_CLI, { "train", QString::fromStdString(m_run.string()) });
    QTRY_VERIFY_WITH_TIMEOUT(fs::exists(m_run / "metrics.jsonl") && !metrics({}).empty(), kTimeout);
}

json TestCliTrainRun::state() const
{
    return readJsonFile(m_run / "state.json");
}

/// Lines of a kind; "" = averages over steps.
std::vector<json> TestCliTrainRun::metrics(const std::string& kind) const
{
    std::istringstream text(readTextFile(m_run / "metrics.jsonl"));
    std::vector<json> lines;
    for (std::string line; std::getline(text, line);) {
        auto read = json::parse(line, nullptr, false);
        if (read.is_object() && read.value("kind", std::string()) == kind)
            lines.push_back(std::move(read));
    }
    return lines;
}

void TestCliTrainRun::startsFromItsSettingsAndGoesOnUnasked()
{
    QCOMPARE(train({ "--stop-after", "7" }).code, 0);
    QVERIFY(state().at("state") == json("stopped"));
    QCOMPARE(checkpoints().latest(), std::optional<int64_t>(7));
    // Elsewhere, as after copying it to another machine.
    fs::rename(m_run, m_root / "moved");
    m_run = m_root / "moved";
    const auto outcome = train();
    QCOMPARE(outcome.error, QString());
    QCOMPARE(outcome.code, 0);
    QVERIFY(state().at("state") == json("finished"));
    QCOMPARE(step(), int64_t { 24 });
    QVERIFY(state().at("epoch") == json(6.0));
    const auto starts = metrics("start");
    QCOMPARE(starts.size(), size_t { 2 });
    QVERIFY(starts[0].at("resumed") == json(false) && starts[0].at("step") == json(0));
    QVERIFY(starts[1].at("resumed") == json(true) && starts[1].at("step") == json(7));
    QVERIFY(!RunLock::isHeld(m_run));
    QCOMPARE(train().code, 0); // nothing left to do
}

void TestCliTrainRun::metricsHaveTheKeysOfTheContract()
{
    QCOMPARE(train().code, 0);
    const auto lines = metrics({});
    QCOMPARE(lines.size(), size_t { 4 });
    for (const char* key :
        { "step", "time", "samples", "samples_per_s", "loss", "ldm_loss", "perception_loss",
            "mask_bce", "mask_dice", "lr", "grad_norm", "memory_mb", "wait_share", "epoch" })
        QVERIFY2(lines.back().contains(key), key);
    int tenths = 0;
    for (int i = 0; i < 10; ++i)
        tenths += lines.back().contains("ldm_loss_t" + std::to_string(i));
    QVERIFY(tenths > 1);
    const auto validations = metrics("validation");
    QCOMPARE(validations.size(), size_t { 4 }); // before training, at 10, 20 and the end
    QVERIFY(validations[0].at("images") == json(8) && validations[0].at("step") == json(0));
    const auto written = metrics("checkpoint");
    QVERIFY(written[0].at("step") == json(0) && written[0].at("best") == json(true));
    const auto best = checkpoints().best();
    QVERIFY(best.has_value());
    for (const auto& line : written)
        QVERIFY(line.at("bytes").get<uint64_t>() > 1000);
    QVERIFY(written.back().at("folder") == json("checkpoints/step_24"));
    QCOMPARE(written.back().at("bytes").get<uint64_t>(), checkpoints().size(24));
    // The best one stays though it's not among the newest.
    const auto steps = checkpoints().steps();
    QVERIFY(std::find(steps.begin(), steps.end(), *best) != steps.end());
}

void TestCliTrainRun::aStopWordWritesACheckpoint()
{
    start();
    QVERIFY(state().at("state") == json("running"));
    QVERIFY(state().at("pid") == json(m_process->processId()));
    QVERIFY(RunLock::isHeld(m_run));
    say("stop");
    QVERIFY(m_process->waitForFinished(kTimeout));
    QCOMPARE(m_process->exitCode(), kStopped);
    QVERIFY(state().at("state") == json("stopped"));
    QCOMPARE(checkpoints().latest(), std::optional(step()));
    QVERIFY(!fs::exists(m_run / "control"));
}

void TestCliTrainRun::aPauseWaitsWithACheckpoint()
{
    start();
    say("pause");
    QTRY_VERIFY_WITH_TIMEOUT(state().at("state") == json("paused"), kTimeout);
    const auto paused = step();
    QCOMPARE(checkpoints().latest(), std::optional(paused));
    say("run");
    QTRY_VERIFY_WITH_TIMEOUT(step() > paused, kTimeout);
    say("pause");
    QTRY_VERIFY_WITH_TIMEOUT(state().at("state") == json("paused"), kTimeout);
    ::kill(static_cast<pid_t>(m_process->processId()), SIGTERM);
    QVERIFY(m_process->waitForFinished(kTimeout));
    QCOMPARE(m_process->exitCode(), kStopped);
    QVERIFY(state().at("state") == json("stopped"));
}

void TestCliTrainRun::aCheckpointCanBeWishedFor()
{
    start({ { "sample_every", kEndless } });
    say("checkpoint");
    QTRY_VERIFY_WITH_TIMEOUT(
        checkpoints().latest() > 0 && !fs::exists(m_run / "control"), kTimeout);
    QVERIFY(m_process->state() == QProcess::Running);
    const auto samples = metrics("sample"); // whoever asks for a checkpoint wants to see it
    QCOMPARE(samples.size(), size_t { 2 });
    QVERIFY(samples[1].at("step") == json(*checkpoints().latest()));
}

void TestCliTrainRun::aFolderHasOneTrainer()
{
    start();
    const auto before = state().at("pid");
    const auto second = train();
    QVERIFY(second.isCleanFailure());
    QVERIFY2(second.error.contains("another process"), qPrintable(second.error));
    QVERIFY(state().at("state") == json("running"));
    QVERIFY(state().at("pid") == before);
}

void TestCliTrainRun::outlivesTheReaderOfItsOutput()
{
    m_process = std::make_unique<QProcess>();
    m_process->start(
        DETDIFFUSION_CLI, { "train", QString::fromStdString(m_run.string()), "--json" });
    QVERIFY(m_process->waitForReadyRead(kTimeout));
    m_process->closeReadChannel(QProcess::StandardOutput);
    m_process->closeReadChannel(QProcess::StandardError);
    QVERIFY(m_process->waitForFinished(kTimeout));
    QCOMPARE(m_process->exitStatus(), QProcess::NormalExit);
    QVERIFY(state().at("state") == json("finished"));
}

void TestCliTrainRun::aFullDiskKeepsOlderCheckpoints()
{
    QCOMPARE(train({ "--stop-after", "7" }).code, 0);
    const auto blocks = fs::file_size(checkpoints().path(7) / "training_state.safetensors") / 1024;
    const auto command = QString("ulimit -f %1; exec %2 train %3")
                             .arg(blocks / 2)
                             .arg(DETDIFFUSION_CLI, QString::fromStdString(m_run.string()));
    const auto outcome = runCommand("bash", { "-c", command });
    QVERIFY2(outcome.isCleanFailure(), qPrintable(outcome.error));
    QVERIFY(state().at("state") == json("failed"));
    QVERIFY(state().at("cause") == json("disk_full"));
    QVERIFY(state().at("file").get<std::string>().find("step_") != std::string::npos);
    QCOMPARE(checkpoints().steps(), (std::vector<int64_t> { 0, 7 }));
    QVERIFY(readTextFile(m_run / "log.txt").find("failed") != std::string::npos);
    QCOMPARE(train().code, 0);
    QVERIFY(state().at("state") == json("finished"));
}

void TestCliTrainRun::badPicturesAreLeftOut()
{
    fs::remove(m_root / "images/2.png");
    const auto picture = readTextFile(m_root / "images/5.png");
    writeFileAtomically(m_root / "images/5.png", picture.substr(0, picture.size() / 2));
    auto layouts = readJsonFile(m_root / "layouts.json");
    for (auto& box : layouts.at("annotations"))
        if (box.at("image_id") == 7)
            box["image_id"] = 8;
    writeJsonFile(m_root / "layouts.json", layouts);
    writeTinyRun(m_root, { { "data", { { "max_bad_share", 0.5 } } } });
    for (int start = 0; start < 2; ++start) { // the second one has the latents already
        QCOMPARE(train({ "--stop-after", start == 0 ? "7" : "14" }).code, 0);
        const auto skipped = readTextFile(m_run / "skipped.jsonl");
        for (const char* image : { "2.png", "5.png", "7.png" })
            QVERIFY2(skipped.find(image) != std::string::npos, image);
        QVERIFY(state().at("skipped") == json(6)); // training and validation
        QVERIFY(metrics("start").back().at("skipped") == json(6));
        QVERIFY(readJsonFile(m_run / "run.json").at("data").at("images") == json(5));
    }
}

void TestCliTrainRun::tooManyBadPicturesEndTheRun()
{
    fs::remove(m_root / "images/2.png");
    const auto outcome = train();
    QVERIFY2(outcome.isCleanFailure(), qPrintable(outcome.error));
    QVERIFY(outcome.error.contains("2.png") && outcome.error.contains("max_bad_share"));
    QVERIFY(state().at("cause") == json("bad_data"));
    QVERIFY(state().at("file") == json("2.png"));
}

void TestCliTrainRun::badSettingsAreToldInTheFolder()
{
    writeTinyRun(m_root, { { "batch", 0 } });
    QVERIFY(train().isCleanFailure());
    QVERIFY(state().at("state") == json("failed"));
    QVERIFY(state().at("message").get<std::string>().find("batch") != std::string::npos);
    writeFileAtomically(m_run / "settings.json", "[]");
    QVERIFY(train().error.contains("must hold a JSON object"));
    m_run = m_root / "images";
    QVERIFY(train().error.contains("neither run.json nor settings.json"));
    QVERIFY(!fs::exists(m_run / "run.lock"));
}

/// On another machine neither the data nor the first model lie where they lay.
void TestCliTrainRun::aRunGoesOnWhereItWasMovedTo()
{
    QCOMPARE(train({ "--stop-after", "10" }).code, 0);
    fs::rename(m_root / "model", m_root / "other");
    fs::rename(m_root / "images", m_root / "pictures");

    const auto refused = train();
    QVERIFY(refused.isCleanFailure());
    QVERIFY2(refused.error.contains("\"data.images\""), qPrintable(refused.error));
    QVERIFY2(refused.error.contains("\"model.from\""), qPrintable(refused.error));
    QVERIFY(state().at("state") == json("failed"));
    QCOMPARE(step(), int64_t { 10 }); // the state does not forget what was done

    const auto pictures = QString::fromStdString((m_root / "pictures").string());
    const auto model = QString::fromStdString((m_root / "other").string());
    const auto done = train({ "--set", "data.images=" + pictures, "--set",
        "data.validation_images=" + pictures, "--set", "model.from=" + model });
    QCOMPARE(done.error, QString());
    QCOMPARE(step(), int64_t { 24 });
    QVERIFY(state().at("state") == json("finished"));
    const auto changed = readJsonFile(m_run / "run.json").at("history").back().at("changed");
    QVERIFY(changed.contains("/data/images") && changed.contains("/data/validation_images"));
    QCOMPARE(changed.size(), size_t { 3 });
    QVERIFY(readTextFile(m_run / "log.txt").find("not that of") == std::string::npos);
    QVERIFY(train({ "--set", "run=elsewhere" }).error.contains("is the folder of a run"));
}

void TestCliTrainRun::otherAnnotationsAreTold()
{
    QCOMPARE(train({ "--stop-after", "3" }).code, 0);
    QCOMPARE(train({ "--stop-after", "5" }).code, 0);
    QVERIFY(readTextFile(m_run / "log.txt").find("sha256") == std::string::npos);
    auto layouts = readJsonFile(m_root / "layouts.json");
    layouts["annotations"].erase(0);
    writeJsonFile(m_root / "layouts.json", layouts);
    QCOMPARE(train().code, 0);
    QVERIFY(
        readTextFile(m_run / "log.txt").find("\"annotations_sha256\" is not") != std::string::npos);
    const auto changed = readJsonFile(m_run / "run.json").at("history").back().at("data_changed");
    QVERIFY(changed.contains("/annotations_sha256") && changed.contains("/boxes"));
}

void TestCliTrainRun::samplesAreJudgedAndDisturbNothing()
{
    auto layouts = readJsonFile(m_root / "layouts.json");
    for (auto& box : layouts.at("annotations"))
        box["attributes"] = { { "perception", box.at("category_id") == 1 ? "hard" : "easy" } };
    writeJsonFile(m_root / "layouts.json", layouts);
    QCOMPARE(train().code, 0);
    const auto plain = readTextFile(checkpoints().path(24) / "training_state.safetensors");
    fs::remove_all(m_run);
    // Sees nothing at all: every hard box is what was asked for, and no easy one.
    writeFileAtomically(m_root / "blind.onnx",
        tinyOnnx(64, 16, { 0.01F, 0.0F, 0.0F, 0.0F, 0.0F, 0.9F, 0.1F }, "{0: 'dog', 1: 'cat'}"));
    writeTinyRun(m_root,
        { { "sample_every", 7 },
            { "samples", { { "detector", (m_root / "blind.onnx").string() } } } });
    const auto outcome = train();
    QVERIFY2(outcome.code == 0, qPrintable(outcome.error));
    QVERIFY(readTextFile(checkpoints().path(24) / "training_state.safetensors") == plain);
    const auto samples = metrics("sample");
    QCOMPARE(samples.size(), size_t { 5 }); // before training and at the end, too
    QVERIFY(samples[0].at("folder") == json("samples/step_0"));
    QVERIFY(samples[1].at("folder") == json("samples/step_7"));
    QVERIFY(samples[4].at("folder") == json("samples/step_24"));
    QVERIFY(!fs::is_empty(m_run / "samples/step_0"));
    const auto agreement = metrics("agreement");
    QCOMPARE(agreement.size(), size_t { 5 });
    const json expected { { "kind", "agreement" }, { "step", 0 }, { "boxes", 17 }, { "found", 0.0 },
        { "easy_found", 0.0 }, { "hard_found", 0.0 }, { "agreement", 8.0 / 17.0 } };
    QVERIFY2(agreement[0] == expected, agreement[0].dump().c_str());
}

QTEST_GUILESS_MAIN(TestCliTrainRun)
#include "tst_cli_train_run.moc"
