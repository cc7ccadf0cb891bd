#include "core/domain/text_file.h"
#include "core/training/checkpoint_store.h"
#include "core/training/run_session.h"
#include "tests/detectors/tiny_models.h"
#include "tests/support/command_line.h"
#include "tests/support/tiny_run.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

using namespace detdiffusion;
using namespace detdiffusion::test;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

constexpr int kTimeout = 60000;
constexpr int64_t kEndless = 1000000;

/// The values of a tag by step, in the order of the reader.
using Curve = std::vector<std::pair<int64_t, json>>;
using Curves = std::map<std::string, Curve>;

std::vector<json> metricsOf(const fs::path& run)
{
    if (!fs::exists(run / "metrics.jsonl"))
        return {};
    std::istringstream text(readTextFile(run / "metrics.jsonl"));
    std::vector<json> lines;
    for (std::string line; std::getline(text, line);)
        if (auto read = json::parse(line, nullptr, false); read.is_object())
            lines.push_back(std::move(read));
    return lines;
}

int64_t lastStep(const fs::path& run)
{
    const auto lines = metricsOf(run);
    return lines.empty() ? 0 : lines.back().at("step").get<int64_t>();
}

void addNumbers(Curves& curves, const json& line)
{
    static const std::set<std::string> kNoCurve { "step", "time", "samples", "images", "boxes" };
    const auto group = line.value("kind", std::string("train"));
    for (const auto& [key, value] : line.items())
        if (value.is_number() && !kNoCurve.contains(key))
            curves[group + "/" + key].emplace_back(line.at("step"), value.get<float>());
}

void addPictures(Curves& curves, const json& line, const fs::path& run)
{
    for (const auto& entry : fs::directory_iterator(run / line.at("folder").get<std::string>())) {
        const auto picture = QByteArray::fromStdString(readTextFile(entry.path()));
        const auto digest = QCryptographicHash::hash(picture, QCryptographicHash::Sha256).toHex();
        curves["samples/" + entry.path().stem().string()].emplace_back(
            line.at("step"), digest.toStdString());
    }
}

/// What metrics.jsonl says, without the steps that a rollback made void.
Curves writtenIn(const fs::path& run)
{
    Curves curves;
    for (const auto& line : metricsOf(run)) {
        const auto kind = line.value("kind", std::string());
        if (kind.empty() || kind == "validation" || kind == "agreement")
            addNumbers(curves, line);
        else if (kind == "sample")
            addPictures(curves, line, run);
        else if (kind == "rollback")
            for (auto& [tag, curve] : curves)
                std::erase_if(curve, [&](const auto& at) { return at.first > line.at("to"); });
    }
    std::erase_if(curves, [](const auto& curve) { return curve.second.empty(); });
    return curves;
}

/// A reader's curves of one run. It keeps the tags of curves whose steps are all void.
Curves readBy(const json& reader, const std::string& run)
{
    Curves curves;
    for (const auto& [tag, values] : reader.at(run).items())
        for (const auto& value : values)
            curves[tag].emplace_back(value.at(0),
                value.at(1).is_string() ? value.at(1) : json(value.at(1).get<float>()));
    return curves;
}

QString python()
{
    return qEnvironmentVariable("DETDIFFUSION_PYTHON", "python3");
}

} // namespace

/// Event files against TensorBoard itself, where the Python of DETDIFFUSION_PYTHON, or else
/// python3, has it.
class TestTensorboardReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void findsEveryCurveAndPicture();
    void forgetsWhatAKilledRunRepeats();
    void forgetsWhatARollbackMadeVoid();
    void takesManyStartsInTheirOrder();

private:
    void train(const QStringList& more = {}) const;
    /// Kills the run when `ready` says so.
    template <typename Ready> void trainUntil(const Ready& ready) const;
    /// Whether both readers find what metrics.jsonl says.
    void compare() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_root;
    fs::path m_run;
};

void TestTensorboardReader::initTestCase()
{
    QProcess process;
    process.start(python(), { "-c", "import tensorboard.version as v; print(v.VERSION)" });
    if (!process.waitForFinished(kTimeout) || process.exitCode() != 0)
        QSKIP("no TensorBoard in this Python; DETDIFFUSION_PYTHON names another one");
    qInfo() << "TensorBoard" << process.readAllStandardOutput().trimmed().constData();
}

void TestTensorboardReader::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_root = m_folder->path().toStdString();
    m_run = m_root / "run";
}

void TestTensorboardReader::train(const QStringList& more) const
{
    const auto outcome = runCommand(
        DETDIFFUSION_CLI, QStringList { "train", QString::fromStdString(m_run.string()) } + more);
    QVERIFY2(outcome.code == 0, qPrintable(outcome.error));
}

template <typename Ready> void TestTensorboardReader::trainUntil(const Ready& ready) const
{
    QProcess process;
    process.start(DETDIFFUSION_CLI, { "train", QString::fromStdString(m_run.string()) });
    QTRY_VERIFY_WITH_TIMEOUT(ready(), kTimeout);
    process.kill();
    QVERIFY(process.waitForFinished(kTimeout));
}

void TestTensorboardReader::compare() const
{
    const auto outcome = runCommand(
        qPrintable(python()), { TENSORBOARD_SCRIPT, QString::fromStdString(m_root.string()) });
    QVERIFY2(outcome.code == 0, qPrintable(outcome.error));
    const auto found = json::parse(outcome.out.toStdString());
    const auto expected = writtenIn(m_run);
    QVERIFY(!expected.empty());
    for (const char* reader : { "accumulator", "server" }) {
        const auto curves = readBy(found.at(reader), "run");
        QVERIFY2(curves == expected,
            (reader + std::string(": ") + json(curves).dump() + " instead of "
                + json(expected).dump())
                .c_str());
    }
}

void TestTensorboardReader::findsEveryCurveAndPicture()
{
    writeFileAtomically(m_root / "blind.onnx",
        tinyOnnx(64, 16, { 0.01F, 0.0F, 0.0F, 0.0F, 0.0F, 0.9F, 0.1F }, "{0: 'dog', 1: 'cat'}"));
    writeTinyRun(m_root,
        { { "sample_every", 7 },
            { "samples", { { "detector", (m_root / "blind.onnx").string() } } } });
    train({ "--stop-after", "7" });
    train();
    const auto expected = writtenIn(m_run);
    for (const char* tag : { "train/loss", "train/lr", "train/ldm_loss_t5", "validation/loss",
             "agreement/found", "samples/1" })
        QVERIFY2(expected.contains(tag), json(expected).dump().c_str());
    compare();
}

void TestTensorboardReader::forgetsWhatAKilledRunRepeats()
{
    // A validation that is the best so far would write a checkpoint.
    writeTinyRun(m_root,
        { { "steps", kEndless }, { "checkpoint_every", kEndless }, { "validate_every", kEndless },
            { "log_every", 1 } });
    const CheckpointStore checkpoints(m_run / "checkpoints");
    const auto latest = [&] { return checkpoints.latest().value_or(0); };
    trainUntil([&] { return lastStep(m_run) > 3; });
    QCOMPARE(latest(), int64_t { 0 }); // the next start repeats all
    trainUntil([&] {
        if (latest() == 0 && lastStep(m_run) > 3 && !fs::exists(m_run / "control"))
            writeFileAtomically(m_run / "control", "checkpoint");
        return latest() > 0 && lastStep(m_run) > latest() + 3;
    });
    train({ "--stop-after", QString::number(latest() + 1) });
    compare();
}

void TestTensorboardReader::forgetsWhatARollbackMadeVoid()
{
    RunSession session(m_run);
    session.begin({}, 8, false);
    session.report({ { { "step", 1 }, { "loss", 1.0 } }, { { "step", 2 }, { "loss", 0.5 } },
        { { "step", 3 }, { "loss", nullptr } }, { { "step", 4 }, { "loss", 1e9 } } });
    session.goBack({ 1, 0, 0.0 }, { { "kind", "rollback" }, { "step", 4 }, { "to", 1 } });
    session.report({ { { "step", 2 }, { "loss", 0.6 } } });
    compare();
}

void TestTensorboardReader::takesManyStartsInTheirOrder()
{
    for (int64_t start = 0; start < 12; ++start) {
        RunSession session(m_run);
        session.begin({ start, 0, 0.0 }, kEndless, start > 0);
        for (const int64_t step : { start + 1, start + 2 })
            session.report(
                { { { "step", step }, { "loss", static_cast<double>(10 * start + step) } } });
    }
    compare();
}

QTEST_GUILESS_MAIN(TestTensorboardReader)
#include "tst_tensorboard_reader.moc"
