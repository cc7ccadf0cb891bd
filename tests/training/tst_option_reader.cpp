#include "core/domain/error.h"
#include "core/training/autoencoder_options.h"
#include "core/training/diffusion_options.h"
#include "core/training/option_writer.h"
#include "core/training/setting_changes.h"

#include <QTest>
#include <nlohmann/json.hpp>

using namespace detdiffusion;
using nlohmann::json;

namespace {

std::string problemsOf(const json& settings)
{
    try {
        diffusionOptionsFromJson(settings, "settings.json");
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

bool contains(const std::string& text, const char* part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

class OptionReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsAllProblemsAtOnce();
    void refusesANonObject();
    void refusesABatchTheWorkersCanNotShare();
    void refusesFp16OnTheCpu();
    void defaultsSurviveARoundTrip();
    void documentsEverySetting();
    void changesAreSetByName();
    void badChangesAreRefused();
};

void OptionReaderTest::listsAllProblemsAtOnce()
{
    const auto problems = problemsOf({ { "run", "r" }, { "lr", 1 }, { "batch", "many" },
        { "learning_rate", -1 }, { "schedule", "steep" }, { "loss", { { "lambda", 1 } } } });
    QVERIFY(contains(problems, "settings.json: "));
    QVERIFY(contains(problems, "unknown setting \"lr\""));
    QVERIFY(contains(problems, "unknown setting \"loss.lambda\""));
    QVERIFY(contains(problems, "\"batch\" must be a whole number"));
    QVERIFY(contains(problems, "\"learning_rate\" must be between 0 and 1"));
    QVERIFY(contains(problems, "\"schedule\" must be one of constant, cosine, wsd"));
    QVERIFY(contains(problems, "\"data.annotations\" is missing"));
}

void OptionReaderTest::refusesANonObject()
{
    QVERIFY(contains(problemsOf(json::array()), "must hold a JSON object"));
}

void OptionReaderTest::refusesABatchTheWorkersCanNotShare()
{
    QVERIFY(contains(problemsOf({ { "batch", 10 }, { "workers", 4 } }), "multiple of \"workers\""));
}

void OptionReaderTest::refusesFp16OnTheCpu()
{
    const char* refused = "\"precision\" fp16 needs \"device\" cuda";
    QVERIFY(contains(problemsOf({ { "precision", "fp16" } }), refused));
    QVERIFY(!contains(problemsOf({ { "precision", "fp16" }, { "device", "cuda" } }), refused));
    QVERIFY(!contains(problemsOf({ { "precision", "bf16" } }), refused));
}

void OptionReaderTest::defaultsSurviveARoundTrip()
{
    const auto written = toJson(AutoencoderTrainingOptions());
    AutoencoderTrainingOptions again;
    again.steps = 3;
    try {
        again = autoencoderOptionsFromJson(written, "defaults");
    } catch (const Error& error) {
        // Paths are empty in the defaults; nothing else may be wrong.
        QCOMPARE(std::string(error.what()),
            std::string("defaults: \"run\" is missing; \"images\" is missing"));
    }
}

void OptionReaderTest::documentsEverySetting()
{
    DiffusionTrainingOptions options;
    OptionWriter writer;
    visitOptions(writer, options);
    QVERIFY(contains(writer.documentation(), "loss.perception_weight = 0.01"));
    QVERIFY(contains(writer.documentation(), "conditioning.null_text = 0.1"));
}

void OptionReaderTest::changesAreSetByName()
{
    json settings { { "steps", 10 }, { "data", { { "flip", true } } } };
    changeSettings(settings,
        { "steps=20", "data.images=/mnt/a b=c", "data.flip=false", "loss.absent_classes=3",
            "model.prompt_template=\"7\"", "run=" });
    QVERIFY(settings
        == json({ { "steps", 20 }, { "data", { { "flip", false }, { "images", "/mnt/a b=c" } } },
            { "loss", { { "absent_classes", 3 } } }, { "model", { { "prompt_template", "7" } } },
            { "run", "" } }));
}

void OptionReaderTest::badChangesAreRefused()
{
    for (const auto* change : { "steps", "=3", "steps.more=3", "data..flip=1", "[=1" }) {
        json settings { { "steps", 10 } };
        try {
            changeSettings(settings, { change });
            QVERIFY2(contains(problemsOf(settings), "unknown setting \"[\""), change);
        } catch (const Error& error) {
            QVERIFY2(contains(error.what(), change), error.what());
        }
    }
}

QTEST_GUILESS_MAIN(OptionReaderTest)
#include "tst_option_reader.moc"
