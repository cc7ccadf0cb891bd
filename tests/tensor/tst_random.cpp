#include "core/domain/error.h"
#include "core/tensor/device.h"
#include "core/tensor/image_tensor.h"
#include "core/tensor/random.h"

#include <QTest>
#include <torch/torch.h>

using namespace detdiffusion;

class RandomTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSameNoise();
    void noiseDoesNotDependOnOtherGenerators();
    void stateRestoresTheSequence();
    void noiseIsStandardNormal();
    void imageBytesSurviveARoundTrip();
    void imageValuesAreClamped();
    void namesAreChecked();
    void automaticPrecisionSuitsTheDevice();
    void onlyCudaHasFp16();
    void processesOfAMachineTakeADeviceEach();
};

void RandomTest::sameSeedSameNoise()
{
    auto first = makeGenerator(7);
    auto second = makeGenerator(7);
    auto other = makeGenerator(8);
    const auto noise = randomNormal({ 2, 3, 5 }, first);
    QVERIFY(noise.equal(randomNormal({ 2, 3, 5 }, second)));
    QVERIFY(!noise.equal(randomNormal({ 2, 3, 5 }, other)));
}

void RandomTest::noiseDoesNotDependOnOtherGenerators()
{
    auto first = makeGenerator(7);
    auto second = makeGenerator(7);
    torch::manual_seed(1);
    const auto noise = randomNormal({ 100 }, first);
    torch::randn({ 10 });
    QVERIFY(noise.equal(randomNormal({ 100 }, second)));
}

void RandomTest::stateRestoresTheSequence()
{
    auto generator = makeGenerator(3);
    randomNormal({ 5 }, generator); // an odd count leaves half of a pair cached
    const auto state = generatorState(generator);
    const auto expected = randomNormal({ 40 }, generator);
    auto other = makeGenerator(99);
    restoreGeneratorState(other, state);
    QVERIFY(expected.equal(randomNormal({ 40 }, other)));
    restoreGeneratorState(generator, state);
    QVERIFY(expected.equal(randomNormal({ 40 }, generator)));
}

void RandomTest::noiseIsStandardNormal()
{
    auto generator = makeGenerator(5);
    const auto noise = randomNormal({ 20000 }, generator);
    QVERIFY(noise.scalar_type() == torch::kFloat32 && noise.is_cpu());
    QVERIFY(std::abs(noise.mean().item<double>()) < 0.05);
    QVERIFY(std::abs(noise.std().item<double>() - 1.0) < 0.05);
}

void RandomTest::imageBytesSurviveARoundTrip()
{
    Image image { 16, 16, std::vector<uint8_t>(768) };
    for (size_t i = 0; i < image.rgb.size(); ++i)
        image.rgb[i] = static_cast<uint8_t>(i * 7);
    const auto tensor = tensorFromImage(image);
    QCOMPARE(tensor.sizes().vec(), (std::vector<int64_t> { 1, 3, 16, 16 }));
    QVERIFY(tensor.min().item<float>() >= -1.0F && tensor.max().item<float>() <= 1.0F);
    QCOMPARE(imageFromTensor(tensor), image);
    QCOMPARE(imageFromTensor(tensor.squeeze(0)), image);
}

void RandomTest::imageValuesAreClamped()
{
    const auto image =
        imageFromTensor(torch::full({ 3, 1, 2 }, 9.0).mul(torch::tensor({ 1.0, -1.0 })));
    QCOMPARE(image.rgb, (std::vector<uint8_t> { 255, 255, 255, 0, 0, 0 }));
}

void RandomTest::namesAreChecked()
{
    QVERIFY(deviceFromString("cpu").is_cpu());
    QVERIFY_EXCEPTION_THROWN(deviceFromString("tpu"), Error);
    QVERIFY(precisionFromString("bf16") == torch::kBFloat16);
    QVERIFY_EXCEPTION_THROWN(precisionFromString("int8"), Error);
}

void RandomTest::automaticPrecisionSuitsTheDevice()
{
    const auto onCuda = computePrecision("auto", torch::kCUDA);
    QVERIFY(onCuda == torch::kBFloat16 || onCuda == torch::kFloat16);
    const auto onCpu = computePrecision("auto", torch::kCPU);
    QVERIFY(onCpu == torch::kFloat32 || onCpu == torch::kBFloat16);
}

void RandomTest::onlyCudaHasFp16()
{
    QVERIFY(computePrecision("fp32", torch::kCUDA) == torch::kFloat32);
    QVERIFY(computePrecision("fp16", torch::kCUDA) == torch::kFloat16);
    QVERIFY_EXCEPTION_THROWN(computePrecision("fp16", torch::kCPU), Error);
    QVERIFY_EXCEPTION_THROWN(computePrecision("int8", torch::kCPU), Error);
}

void RandomTest::processesOfAMachineTakeADeviceEach()
{
    QCOMPARE(cudaIndex(0, 8), 0);
    QCOMPARE(cudaIndex(3, 8), 3);
    QCOMPARE(cudaIndex(3, 1), 0); // the launcher lets it see its own only
    QVERIFY_EXCEPTION_THROWN(cudaIndex(2, 2), Error);
}

QTEST_GUILESS_MAIN(RandomTest)
#include "tst_random.moc"
