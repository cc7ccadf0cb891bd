#include "core/domain/error.h"
#include "core/perception/detector_folder.h"
#include "core/perception/detector_loading.h"
#include "core/perception/libtorch_detector.h"
#include "core/perception/suppression.h"

#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <filesystem>
#include <fstream>

using namespace detdiffusion;

namespace {

nn::DetectorConfig tinyConfig()
{
    nn::DetectorConfig config;
    config.classes = { "dog", "cat" };
    config.categoryIds = { 18, 17 };
    config.inputSize = 64;
    config.backboneChannels = { 8, 8, 8, 8 };
    config.headChannels = 8;
    return config;
}

Image greyImage(int width, int height)
{
    return { width, height, std::vector<uint8_t>(static_cast<size_t>(3 * width * height), 90) };
}

std::filesystem::path pathOf(const QTemporaryDir& folder)
{
    return folder.path().toStdString();
}

} // namespace

class TestLibtorchDetector : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void predictsOneCellPerStride();
    void loadsWhatWasSaved();
    void acceptsFolderConfigAndRunFolder();
    void damagedWeightsAreRefused();
    void missingFilesAreRefused();
    void impossibleConfigIsRefused_data();
    void impossibleConfigIsRefused();
    void scoresRespectTheLimitAndOrder();
    void keepsTheBestOfDoublesPerClass();
    void leavesATrainingNetworkInTrainingMode();
};

void TestLibtorchDetector::predictsOneCellPerStride()
{
    nn::DetectorNet net(tinyConfig());
    const auto output = net->forward(torch::zeros({ 2, 3, 64, 64 }));
    QVERIFY(output.classLogits.sizes() == at::IntArrayRef({ 2, 2, 8, 8 }));
    QVERIFY(output.distances.sizes() == at::IntArrayRef({ 2, 4, 8, 8 }));
    QVERIFY(output.centreness.sizes() == at::IntArrayRef({ 2, 1, 8, 8 }));
    QVERIFY(output.distances.gt(0).all().item<bool>());
}

void TestLibtorchDetector::loadsWhatWasSaved()
{
    const QTemporaryDir folder;
    nn::DetectorNet net(tinyConfig());
    saveDetectorNet(net, pathOf(folder));
    const auto loaded = loadDetector(pathOf(folder));
    QVERIFY(loaded->categories() == CategorySet({ "dog", "cat" }));
    QVERIFY(detectorCategoryIds(pathOf(folder)) == std::vector<int64_t>({ 18, 17 }));
    LibtorchDetector original(net);
    const std::vector<Image> images { greyImage(64, 64), greyImage(100, 30) };
    QVERIFY(loaded->detect(images, 0.0) == original.detect(images, 0.0));
}

void TestLibtorchDetector::acceptsFolderConfigAndRunFolder()
{
    const QTemporaryDir folder;
    const auto checkpoint = pathOf(folder) / "checkpoints/step_10";
    std::filesystem::create_directories(checkpoint);
    saveDetectorNet(nn::DetectorNet(tinyConfig()), checkpoint);
    std::ofstream(pathOf(folder) / "checkpoints/latest") << "step_10\n";
    QCOMPARE(detectorFolder(pathOf(folder)).string(), checkpoint.string());
    QCOMPARE(detectorFolder(checkpoint).string(), checkpoint.string());
    QCOMPARE(detectorFolder(checkpoint / "config.json").string(), checkpoint.string());
}

void TestLibtorchDetector::damagedWeightsAreRefused()
{
    const QTemporaryDir folder;
    saveDetectorNet(nn::DetectorNet(tinyConfig()), pathOf(folder));
    const auto weights = pathOf(folder) / "model.safetensors";
    std::filesystem::resize_file(weights, std::filesystem::file_size(weights) / 2);
    QVERIFY_EXCEPTION_THROWN(loadDetector(pathOf(folder)), Error);
}

void TestLibtorchDetector::missingFilesAreRefused()
{
    const QTemporaryDir folder;
    QVERIFY_EXCEPTION_THROWN(loadDetector(pathOf(folder)), Error);
    QVERIFY_EXCEPTION_THROWN(loadDetector(pathOf(folder) / "absent"), Error);
    saveDetectorNet(nn::DetectorNet(tinyConfig()), pathOf(folder));
    std::filesystem::remove(pathOf(folder) / "model.safetensors");
    QVERIFY_EXCEPTION_THROWN(loadDetector(pathOf(folder)), Error);
}

void TestLibtorchDetector::impossibleConfigIsRefused_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("architecture") << QByteArray("architecture") << QByteArray("\"other\"");
    QTest::newRow("no classes") << QByteArray("classes") << QByteArray("[]");
    QTest::newRow("ids missing") << QByteArray("category_ids") << QByteArray("[1]");
    QTest::newRow("odd size") << QByteArray("input_size") << QByteArray("65");
    QTest::newRow("huge channels")
        << QByteArray("backbone_channels") << QByteArray("[8,8,8,99999999]");
    QTest::newRow("wrong type") << QByteArray("head_layers") << QByteArray("\"two\"");
}

void TestLibtorchDetector::impossibleConfigIsRefused()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    auto json = tinyConfig().toJson();
    json[key.toStdString()] = nlohmann::json::parse(value.toStdString());
    QVERIFY_EXCEPTION_THROWN(nn::DetectorConfig::fromJson(json), Error);
}

void TestLibtorchDetector::scoresRespectTheLimitAndOrder()
{
    LibtorchDetector detector { nn::DetectorNet(tinyConfig()) };
    const auto found = detector.detect({ greyImage(64, 64) }, 0.05).front();
    for (size_t i = 0; i < found.size(); ++i) {
        QVERIFY(found[i].score >= 0.05);
        QVERIFY(i == 0 || found[i - 1].score >= found[i].score);
        QVERIFY(found[i].rect.x0 >= 0.0 && found[i].rect.x1 <= 1.0);
    }
    QVERIFY(detector.detect({ greyImage(64, 64) }, 1.0).front().empty());
    QVERIFY(detector.detect({}, 0.5).empty());
    QVERIFY_EXCEPTION_THROWN(detector.detect({ Image {} }, 0.5), Error);
}

void TestLibtorchDetector::keepsTheBestOfDoublesPerClass()
{
    const NormalizedRect rect { 0.2, 0.2, 0.6, 0.6 };
    const NormalizedRect nearly { 0.21, 0.2, 0.61, 0.6 };
    const NormalizedRect elsewhere { 0.7, 0.7, 0.9, 0.9 };
    const std::vector<Detection> all { { nearly, 0, 0.5 }, { rect, 0, 0.9 }, { nearly, 1, 0.4 },
        { elsewhere, 0, 0.3 } };
    const std::vector<Detection> wanted { { rect, 0, 0.9 }, { nearly, 1, 0.4 },
        { elsewhere, 0, 0.3 } };
    QVERIFY(suppressDoubles(all, 0.6, 100) == wanted);
    QCOMPARE(suppressDoubles(all, 0.6, 2).size(), size_t { 2 });
    QCOMPARE(suppressDoubles(all, 1.0, 100).size(), all.size());
}

void TestLibtorchDetector::leavesATrainingNetworkInTrainingMode()
{
    nn::DetectorNet net(tinyConfig());
    net->train();
    LibtorchDetector detector(net);
    const auto features = detector.features({ greyImage(64, 64) });
    QVERIFY(features.sizes() == at::IntArrayRef({ 1, 8 }));
    QVERIFY(net->is_training());
}

QTEST_GUILESS_MAIN(TestLibtorchDetector)
#include "tst_libtorch_detector.moc"
