#include "core/domain/json_file.h"
#include "core/domain/text_file.h"
#include "tests/support/command_line.h"
#include "tests/support/tiny_model.h"
#include "tests/support/tiny_run.h"

#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>

#include <cstring>
#include <map>

using namespace detdiffusion;
using namespace detdiffusion::test;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

struct Plan {
    CommandOutcome outcome;
    json facts;

    bool canStart() const { return outcome.code == 0 && facts.at("problems").empty(); }
    bool hasProblem(const std::string& words) const { return has("problems", words); }
    bool hasWarning(const std::string& words) const { return has("warnings", words); }

private:
    bool has(const char* list, const std::string& words) const
    {
        const auto& lines = facts.at(list);
        return std::any_of(lines.begin(), lines.end(), [&](const json& line) {
            return line.get<std::string>().find(words) != std::string::npos;
        });
    }
};

int64_t sumOf(const json& parameters, const char* key)
{
    int64_t sum = 0;
    for (const auto& [group, count] : parameters.items())
        sum += count.at(key).get<int64_t>();
    return sum;
}

/// Numbers of a safetensors file's matrices.
int64_t matrixNumbers(const fs::path& file)
{
    const auto bytes = readTextFile(file);
    uint64_t length = 0;
    std::memcpy(&length, bytes.data(), sizeof length);
    const auto header = json::parse(bytes.substr(sizeof length, length));
    int64_t numbers = 0;
    for (const auto& [name, tensor] : header.items())
        if (const auto shape = tensor.value("shape", std::vector<int64_t> {}); shape.size() == 2)
            numbers += shape[0] * shape[1];
    return numbers;
}

} // namespace

/// `detdiffusion train FOLDER --plan`: what a run would do and need.
class TestCliTrainPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsWhatARunNeeds();
    void writesNothing();
    void listsAllProblems();
    void listsWhatDoesNotFit();
    void newClassesAreNoProblem();
    void aSmallDiskIsAProblem();
    void littleMemoryIsAWarning();
    void aDeviceIsPlannedWithoutIt();
    void activationsFollowTheSettings();
    void countsTheParametersOfTheRun_data();
    void countsTheParametersOfTheRun();
    void countsTheNumbersOfALora();
    void presetsCanStart();

private:
    Plan plan(const json& changes = json::object());
    int64_t memoryOf(const char* part, const json& changes);

    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_root;
    fs::path m_run;
};

void TestCliTrainPlan::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_root = m_folder->path().toStdString();
    m_run = writeTinyRun(m_root, json::object());
}

Plan TestCliTrainPlan::plan(const json& changes)
{
    writeTinyRun(m_root, changes);
    const auto outcome = runCommand(
        DETDIFFUSION_CLI, { "train", QString::fromStdString(m_run.string()), "--plan", "--json" });
    return { outcome, json::parse(outcome.out.toStdString(), nullptr, false) };
}

int64_t TestCliTrainPlan::memoryOf(const char* part, const json& changes)
{
    return plan(changes).facts.at("memory").at(part).get<int64_t>();
}

void TestCliTrainPlan::tellsWhatARunNeeds()
{
    const auto planned = plan();
    QVERIFY2(planned.canStart(), qPrintable(planned.outcome.out + planned.outcome.error));
    const auto& facts = planned.facts;
    QVERIFY(facts.at("images") == json(8) && facts.at("boxes") == json(17));
    QVERIFY(facts.at("labelled_boxes") == json(0) && facts.at("steps_per_epoch") == json(4));
    // Its vocabulary spells every word letter by letter.
    QVERIFY(facts.at("unknown_classes") == json::array({ "dog", "cat", "car" }));
    QVERIFY(facts.at("warnings").empty());
    for (const char* group : { "unet", "text_encoder", "embeddings", "perception_head" })
        QVERIFY2(facts.at("parameters").at(group).at("total").get<int64_t>() > 0, group);
    // Two orientations of mean and variance, four channels of 8x8 cells, in 16 bits.
    QVERIFY(facts.at("latent_cache_bytes") == json(8 * 2 * 2 * 4 * 64 * 2));
    QVERIFY(facts.at("disk_free_bytes").get<int64_t>() > 0);
    const auto trained = sumOf(facts.at("parameters"), "trained");
    const auto& memory = facts.at("memory");
    QVERIFY(memory.at("optimizer") == json(3 * 4 * trained));
    QVERIFY(memory.at("gradients") == json(4 * trained));
    QVERIFY(memory.at("activations").get<int64_t>() > 0 && memory.at("device") == json(0));
    QVERIFY(facts.at("memory_bytes").get<int64_t>() > memory.at("program").get<int64_t>());
    // A person reads the same.
    const auto text =
        runCommand(DETDIFFUSION_CLI, { "train", QString::fromStdString(m_run.string()), "--plan" });
    QCOMPARE(text.code, 0);
    for (const char* words : { "8 pictures", "Parameters: unet", "Memory: about", "can start" })
        QVERIFY2(text.out.contains(words), words);
}

void TestCliTrainPlan::writesNothing()
{
    const auto look = [this] {
        std::map<std::string, fs::file_time_type> files;
        for (const auto& entry : fs::recursive_directory_iterator(m_root))
            files[entry.path().string()] = entry.last_write_time();
        return files;
    };
    const auto before = look();
    const auto outcome =
        runCommand(DETDIFFUSION_CLI, { "train", QString::fromStdString(m_run.string()), "--plan" });
    QCOMPARE(outcome.code, 0);
    QVERIFY(look() == before);
}

void TestCliTrainPlan::listsAllProblems()
{
    const auto planned = plan({ { "data",
                                    { { "annotations", "/nowhere/layouts.json" },
                                        { "validation_images", "/nowhere/pictures" } } },
        { "model", { { "from", "/nowhere/model" } } }, { "batch", 3 }, { "workers", 2 },
        { "samples", { { "detector", "/nowhere/detector" } } }, { "speed", 1 } });
    QVERIFY2(planned.outcome.isCleanFailure(), qPrintable(planned.outcome.error));
    for (const char* words : { "/nowhere/layouts.json", "/nowhere/pictures", "/nowhere/model",
             "multiple of", "/nowhere/detector", "speed" })
        QVERIFY2(planned.hasProblem(words), words);
    QCOMPARE(planned.facts.at("problems").size(), size_t { 6 });
}

void TestCliTrainPlan::listsWhatDoesNotFit()
{
    fs::create_directories(m_root / "empty");
    auto config = readJsonFile(m_root / "model/unet/config.json");
    config["in_channels"] = 9;
    writeJsonFile(m_root / "model/unet/config.json", config);
    const auto planned =
        plan({ { "data", { { "images", (m_root / "empty").string() }, { "width", 17 } } } });
    QVERIFY2(planned.outcome.isCleanFailure(), qPrintable(planned.outcome.error));
    for (const char* words : { "holds none of the 8 pictures", "multiples of 2", "in_channels" })
        QVERIFY2(planned.hasProblem(words), words);
    writeFileAtomically(m_root / "layouts.json", "{ \"images\": [");
    QVERIFY(plan().hasProblem("layouts.json"));
}

void TestCliTrainPlan::newClassesAreNoProblem()
{
    auto layouts = readJsonFile(m_root / "layouts.json");
    layouts.at("categories").at(1).at("name") = "zebra";
    writeJsonFile(m_root / "layouts.json", layouts);
    const auto planned = plan();
    QVERIFY2(planned.canStart(), qPrintable(planned.outcome.out));
    QVERIFY(planned.facts.at("unknown_classes") == json::array({ "dog", "zebra", "car" }));
}

void TestCliTrainPlan::aSmallDiskIsAProblem()
{
    const auto facts = plan().facts;
    const auto kept =
        facts.at("disk_free_bytes").get<int64_t>() / facts.at("checkpoint_bytes").get<int64_t>();
    if (kept > 1000000)
        QSKIP("the disk has room for as many checkpoints as can be asked for");
    const auto planned = plan({ { "keep_checkpoints", kept + 1 } });
    QVERIFY(planned.outcome.isCleanFailure());
    QVERIFY(planned.hasProblem("free some space"));
}

void TestCliTrainPlan::littleMemoryIsAWarning()
{
    const auto planned = plan({ { "batch", 1000000 } });
    if (planned.facts.at("memory_free_bytes").is_null())
        QSKIP("this system does not tell how much memory is free");
    QVERIFY2(planned.canStart(), qPrintable(planned.outcome.out));
    QVERIFY(planned.hasWarning("gradient_checkpointing"));
}

/// Also where no CUDA device is, beside the problem.
void TestCliTrainPlan::aDeviceIsPlannedWithoutIt()
{
    const auto facts = plan({ { "device", "cuda" } }).facts;
    const auto& memory = facts.at("memory");
    const auto states = memory.at("weights").get<int64_t>() + memory.at("optimizer").get<int64_t>();
    QVERIFY(memory.at("device").get<int64_t>() > states);
    QVERIFY(memory.at("freed") == json(0));
}

void TestCliTrainPlan::activationsFollowTheSettings()
{
    const auto whole = memoryOf("activations", { { "batch", 8 } });
    QCOMPARE(memoryOf("activations", { { "batch", 16 } }), 2 * whole);
    QCOMPARE(memoryOf("activations", { { "batch", 8 }, { "accumulate", 4 } }), whole / 4);
    // Workers share the batch, and each has its own gradients.
    QCOMPARE(memoryOf("activations", { { "batch", 8 }, { "workers", 2 } }), whole);
    QCOMPARE(
        memoryOf("gradients", { { "workers", 2 } }), 2 * memoryOf("gradients", json::object()));
    QVERIFY(
        memoryOf("activations", { { "batch", 8 }, { "gradient_checkpointing", true } }) < whole);
    QVERIFY(memoryOf("activations", { { "batch", 8 }, { "precision", "bf16" } }) < whole);
    QVERIFY(memoryOf("activations", { { "batch", 8 }, { "train", "unet" } }) < whole);
    const auto lora = memoryOf("activations", { { "batch", 8 }, { "train", "lora" } });
    QVERIFY(lora < whole);
    QVERIFY(memoryOf("activations", { { "batch", 8 }, { "train", "embeddings" } }) < lora);
}

void TestCliTrainPlan::countsTheParametersOfTheRun_data()
{
    QTest::addColumn<QString>("train");
    QTest::addColumn<bool>("fromStableDiffusion");
    for (const char* train : { "all", "unet", "text_encoder", "embeddings", "lora" })
        QTest::newRow(train) << train << false;
    QTest::newRow("plain Stable Diffusion") << "all" << true;
    QTest::newRow("LoRA on plain Stable Diffusion") << "lora" << true;
}

void TestCliTrainPlan::countsTheParametersOfTheRun()
{
    QFETCH(QString, train);
    QFETCH(bool, fromStableDiffusion);
    json changes { { "train", train.toStdString() }, { "steps", 1 } };
    if (fromStableDiffusion) {
        writeTinyStableDiffusion(m_root / "sd");
        changes["model"] = { { "from", (m_root / "sd").string() }, { "grid_columns", 4 },
            { "grid_rows", 4 }, { "max_boxes", 3 } };
    }
    const auto planned = plan(changes);
    QVERIFY2(planned.canStart(), qPrintable(planned.outcome.out));
    auto parameters = planned.facts.at("parameters");
    const bool all = train == QStringLiteral("all");
    QCOMPARE(sumOf(parameters, "trained") == sumOf(parameters, "total"), all);
    parameters.erase("lora"); // are added to weights that are counted
    const auto outcome =
        runCommand(DETDIFFUSION_CLI, { "train", QString::fromStdString(m_run.string()) });
    QVERIFY2(outcome.code == 0, qPrintable(outcome.error));
    QCOMPARE(sumOf(parameters, "total"),
        readJsonFile(m_run / "run.json").at("data").at("parameters").get<int64_t>());
}

void TestCliTrainPlan::countsTheNumbersOfALora()
{
    const auto facts = plan({ { "train", "lora" }, { "lora_rank", 3 }, { "steps", 1 } }).facts;
    QCOMPARE(
        runCommand(DETDIFFUSION_CLI, { "train", QString::fromStdString(m_run.string()) }).code, 0);
    const auto file = m_run / "checkpoints/step_1/pytorch_lora_weights.safetensors";
    const auto& lora = facts.at("parameters").at("lora");
    QCOMPARE(lora.at("trained").get<int64_t>(), matrixNumbers(file));
    QVERIFY(lora.at("total") == lora.at("trained"));
    // Rows of 16 numbers: 16 locations, two attributes, and the words do, dog, ca, cat and car.
    const auto& rows = facts.at("parameters").at("embeddings").at("trained");
    QCOMPARE(rows.get<int64_t>(), int64_t { (16 + 2 + 5) * 16 });
}

/// Every preset of a diffusion run, once its files are filled in, on this machine's processor.
void TestCliTrainPlan::presetsCanStart()
{
    const auto tiny = readJsonFile(m_run / "settings.json");
    const fs::path starter = fs::path(RESOURCES) / "starter";
    int tried = 0;
    for (const auto& entry : fs::directory_iterator(fs::path(RESOURCES) / "presets")) {
        auto settings = readJsonFile(entry.path());
        const bool isOtherKind = settings.contains("annotations") || settings.contains("images");
        if (isOtherKind)
            continue;
        ++tried;
        if (settings.value("model", json::object()).value("from", std::string()) == "scratch")
            settings["model"]["vae"] = (starter / "vae").string();
        else
            settings["model"]["from"] = starter.string();
        for (const char* key :
            { "annotations", "images", "validation_annotations", "validation_images" })
            settings["data"][key] = tiny.at("data").at(key);
        settings["device"] = "cpu";
        if (settings.value("precision", std::string()) == "fp16") // which only GPUs have
            settings["precision"] = "auto";
        settings.erase("run");
        writeJsonFile(m_run / "settings.json", settings);
        const auto outcome = runCommand(
            DETDIFFUSION_CLI, { "train", QString::fromStdString(m_run.string()), "--plan" });
        QVERIFY2(outcome.code == 0,
            qPrintable(QString::fromStdString(entry.path().string()) + outcome.out));
    }
    QVERIFY(tried >= 4);
}

QTEST_GUILESS_MAIN(TestCliTrainPlan)
#include "tst_cli_train_plan.moc"
