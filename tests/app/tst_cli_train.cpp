#include "core/domain/image.h"
#include "core/imaging/image_file.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace detdiffusion;

namespace {

constexpr int kTimeout = 300000;
constexpr int kSide = 16;

struct Outcome {
    int code = -1;
    QString out;
    QString error;
};

Outcome run(const QStringList& arguments)
{
    QProcess process;
    process.start(DETDIFFUSION_CLI, arguments);
    if (!process.waitForFinished(kTimeout) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return { process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError()) };
}

void writeJson(const QString& path, const QJsonObject& json)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(json).toJson());
}

QJsonObject autoencoderSettings(const QString& folder)
{
    return { { "run", folder + "/autoencoder" }, { "images", folder + "/images" },
        { "model",
            QJsonObject { { "latent_channels", 2 }, { "block_out_channels", QJsonArray { 4, 8 } },
                { "layers_per_block", 1 }, { "norm_num_groups", 2 } } },
        { "steps", 2 }, { "batch", 2 }, { "crop", 8 }, { "full_size_steps", 0 },
        { "log_every", 1 } };
}

QJsonObject diffusionSettings(const QString& folder)
{
    const QJsonObject unet { { "in_channels", 2 }, { "out_channels", 2 },
        { "block_out_channels", QJsonArray { 8, 16 } },
        { "down_block_types", QJsonArray { "CrossAttnDownBlock2D", "DownBlock2D" } },
        { "up_block_types", QJsonArray { "UpBlock2D", "CrossAttnUpBlock2D" } },
        { "layers_per_block", 1 }, { "attention_head_dim", 2 }, { "cross_attention_dim", 16 },
        { "norm_num_groups", 4 } };
    const QJsonObject text { { "hidden_size", 16 }, { "intermediate_size", 32 },
        { "num_hidden_layers", 1 }, { "num_attention_heads", 2 },
        { "max_position_embeddings", 32 } };
    const QJsonObject model { { "from", "scratch" }, { "vae", folder + "/autoencoder" },
        { "unet", unet }, { "text_encoder", text },
        { "perception_head", QJsonObject { { "width", 8 }, { "norm_num_groups", 4 } } },
        { "grid_columns", 4 }, { "grid_rows", 4 }, { "sampling_steps", 2 } };
    const QJsonObject data { { "annotations", folder + "/layouts.json" },
        { "images", folder + "/images" }, { "validation_annotations", folder + "/layouts.json" },
        { "validation_images", folder + "/images" }, { "width", kSide }, { "height", kSide } };
    return { { "run", folder + "/diffusion" }, { "model", model }, { "data", data }, { "steps", 2 },
        { "batch", 2 }, { "log_every", 1 }, { "checkpoint_every", 2 }, { "sample_every", 2 } };
}

QJsonObject layouts()
{
    QJsonArray images, boxes;
    for (int i = 1; i <= 4; ++i) {
        images.append(QJsonObject { { "id", i }, { "file_name", QString("%1.png").arg(i) },
            { "width", kSide }, { "height", kSide } });
        boxes.append(QJsonObject { { "id", i }, { "image_id", i }, { "category_id", 1 },
            { "bbox", QJsonArray { 2, 2, 8, 8 } }, { "area", 64 }, { "iscrowd", 0 } });
    }
    return { { "images", images }, { "annotations", boxes },
        { "categories", QJsonArray { QJsonObject { { "id", 1 }, { "name", "dog" } } } } };
}

} // namespace

class TestCliTrain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void trainsBothStagesAndPaintsSamples();
    void resumesWhereItStopped();
    void badSettingsAreListedInOneLine();
    void describesItsSettings();
    void wrongUsageIsCode2();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestCliTrain::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->path();
    QDir(m_path).mkdir("images");
    for (int i = 1; i <= 4; ++i) {
        const Image image { kSide, kSide,
            std::vector<uint8_t>(3 * kSide * kSide, static_cast<uint8_t>(50 * i)) };
        writePng(image, QString("%1/images/%2.png").arg(m_path).arg(i).toStdString());
    }
    writeJson(m_path + "/layouts.json", layouts());
    writeJson(m_path + "/autoencoder.json", autoencoderSettings(m_path));
    writeJson(m_path + "/diffusion.json", diffusionSettings(m_path));
}

void TestCliTrain::trainsBothStagesAndPaintsSamples()
{
    const auto first = run({ "train-autoencoder", m_path + "/autoencoder.json", "--json" });
    QCOMPARE(first.error, QString());
    QCOMPARE(first.code, 0);
    QVERIFY(first.out.contains("\"absolute\""));
    const auto measured = run({ "train-autoencoder", m_path + "/autoencoder", "--evaluate",
        m_path + "/images", "--json" });
    QVERIFY(measured.out.contains("\"psnr\""));
    const auto second = run({ "train", m_path + "/diffusion.json", "--json" });
    QCOMPARE(second.error, QString());
    QCOMPARE(second.code, 0);
    QVERIFY(second.out.trimmed().split('\n').last().contains(R"("event":"done")"));
    QVERIFY(QFile::exists(m_path + "/diffusion/checkpoints/step_2/generation_config.json"));
    QCOMPARE(QDir(m_path + "/diffusion/samples/step_2").entryList({ "*.png" }).size(), 4);
    // There is nothing to see in what random weights paint.
    QVERIFY(!QFile::exists(m_path + "/diffusion/samples/step_0"));
}

void TestCliTrain::resumesWhereItStopped()
{
    const QString config = m_path + "/autoencoder.json";
    QCOMPARE(run({ "train-autoencoder", config, "--stop-after", "1" }).code, 0);
    const auto again = run({ "train-autoencoder", config });
    QCOMPARE(again.code, 1);
    QVERIFY(again.error.startsWith("error: ") && again.error.contains("--resume"));
    QCOMPARE(run({ "train-autoencoder", m_path + "/autoencoder", "--resume" }).code, 0);
    QVERIFY(QFile::exists(m_path + "/autoencoder/checkpoints/step_2"));
}

void TestCliTrain::badSettingsAreListedInOneLine()
{
    writeJson(m_path + "/bad.json", { { "steps", 0 }, { "colour", "red" } });
    const auto outcome = run({ "train", m_path + "/bad.json" });
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.error.count('\n'), 1);
    for (const char* part : { "bad.json", "\"steps\"", "\"colour\"", "\"run\" is missing" })
        QVERIFY2(outcome.error.contains(part), part);
}

void TestCliTrain::describesItsSettings()
{
    QVERIFY(run({ "train", "--describe" }).out.contains("loss.perception_weight = 0.01"));
    QVERIFY(run({ "train-autoencoder", "--describe" }).out.contains("kl_weight"));
}

void TestCliTrain::wrongUsageIsCode2()
{
    QCOMPARE(run({ "train" }).code, 2);
    QCOMPARE(run({ "train-autoencoder" }).code, 2);
}

QTEST_GUILESS_MAIN(TestCliTrain)
#include "tst_cli_train.moc"
