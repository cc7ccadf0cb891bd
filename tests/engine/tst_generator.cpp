#include "core/domain/error.h"
#include "core/domain/layout_file.h"
#include "core/engine/generator.h"
#include "tests/support/test_paths.h"
#include "tests/support/tiny_model.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <limits>
#include <optional>

using namespace detdiffusion;

namespace {

GenerationRequest twoBoxes()
{
    GenerationRequest request;
    request.layout.width = request.layout.height = 16;
    request.layout.boxes = { { 1, "dog", { 0.1, 0.1, 0.5, 0.6 }, Perception::Easy },
        { 2, "car", { 0.4, 0.3, 0.9, 0.9 }, Perception::Unset } };
    request.settings.steps = 3;
    request.settings.guidance = 2.0;
    request.settings.sampler = "ddim";
    return request;
}

template <typename Function> QString messageOf(Function&& function)
{
    try {
        function();
    } catch (const Error& error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

/// How much two pictures differ at most, in levels.
int difference(const Image& a, const Image& b)
{
    int largest = a.rgb.size() == b.rgb.size() ? 0 : 256;
    for (size_t i = 0; i < std::min(a.rgb.size(), b.rgb.size()); ++i)
        largest = std::max(largest, std::abs(int { a.rgb[i] } - int { b.rgb[i] }));
    return largest;
}

EngineOptions onTheCpu(const std::string& precision)
{
    EngineOptions options;
    options.device = "cpu";
    options.precision = precision;
    options.threads = 1;
    return options;
}

} // namespace

class TestGenerator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sameSeedSamePicture();
    void aPictureDoesNotDependOnItsNeighbours();
    void everySamplerPaints_data();
    void everySamplerPaints();
    void bfloat16Paints();
    void pairSharesTheNoise();
    void reportsProgressAndPreviews();
    void stopsBetweenSteps();
    void loadingTellsItsProgressAndStops();
    void refusesPicturesThatFillTheMemory();
    void refusesBadRequests_data();
    void refusesBadRequests();
    void refusesUnevenBatches();
    void refusesDamagedModels_data();
    void refusesDamagedModels();

private:
    std::filesystem::path copyOfModel();

    QTemporaryDir m_folder;
    std::filesystem::path m_model;
    int m_copies = 0;
    std::optional<Generator> m_generator;
};

void TestGenerator::initTestCase()
{
    m_model = std::filesystem::path(m_folder.path().toStdString()) / "tiny";
    test::writeTinyModel(m_model);
    m_generator.emplace(m_model, onTheCpu("fp32"));
}

void TestGenerator::sameSeedSamePicture()
{
    auto request = twoBoxes();
    const auto first = m_generator->generate(request, {});
    QCOMPARE(first.image.width, 16);
    QCOMPARE(first.image.height, 16);
    QCOMPARE(first.prompt.find("An image with dog <l"), size_t { 0 });
    QCOMPARE(first.modelName, std::string("tiny"));
    QCOMPARE(first.modelHash.size(), size_t { 10 });
    QVERIFY(m_generator->generate(request, {}).image == first.image);
    request.settings.seed = 2;
    QVERIFY(m_generator->generate(request, {}).image != first.image);
}

void TestGenerator::aPictureDoesNotDependOnItsNeighbours()
{
    auto first = twoBoxes();
    auto second = twoBoxes();
    second.settings.seed = 9;
    second.layout.boxes.pop_back();
    const auto batch = m_generator->generateBatch({ first, second }, {});
    QCOMPARE(batch.size(), size_t { 2 });
    QVERIFY(difference(batch[0].image, m_generator->generate(first, {}).image) <= 1);
    QVERIFY(difference(batch[1].image, m_generator->generate(second, {}).image) <= 1);
}

void TestGenerator::everySamplerPaints_data()
{
    QTest::addColumn<QString>("sampler");
    for (const auto& name : samplerNames())
        QTest::newRow(name.c_str()) << QString::fromStdString(name);
}

void TestGenerator::everySamplerPaints()
{
    QFETCH(QString, sampler);
    auto request = twoBoxes();
    request.layout.width = 20;
    request.settings.sampler = sampler.toStdString();
    request.settings.guidance = 1.0;
    const auto picture = m_generator->generate(request, {});
    QCOMPARE(picture.image.rgb.size(), size_t { 3 * 20 * 16 });
    QCOMPARE(picture.settings.sampler, sampler.toStdString());
}

void TestGenerator::bfloat16Paints()
{
    Generator generator(m_model, onTheCpu("bf16"));
    const auto exact = m_generator->generate(twoBoxes(), {});
    QVERIFY(difference(generator.generate(twoBoxes(), {}).image, exact.image) < 40);
}

void TestGenerator::pairSharesTheNoise()
{
    const auto [easy, hard] = m_generator->generatePair(twoBoxes(), {});
    QVERIFY(!easy.pairId.empty());
    QCOMPARE(easy.pairId, hard.pairId);
    QCOMPARE(easy.settings.seed, hard.settings.seed);
    QVERIFY(easy.settings.strategy == Strategy::Easy);
    QVERIFY(hard.settings.strategy == Strategy::Hard);
    QVERIFY(easy.prompt.find("[easy]") != std::string::npos);
    QVERIFY(easy.prompt.find("[hard]") == std::string::npos);
    QVERIFY(easy.layout == hard.layout);
    auto alone = twoBoxes();
    alone.settings.strategy = Strategy::Hard;
    QVERIFY(difference(hard.image, m_generator->generate(alone, {}).image) <= 1);
}

void TestGenerator::reportsProgressAndPreviews()
{
    auto request = twoBoxes();
    request.settings.steps = 5;
    request.previewEvery = 2;
    std::vector<int> steps;
    std::vector<Image> previews;
    Control control;
    control.progress = [&steps](int step, int) { steps.push_back(step); };
    control.preview = [&previews](const Image& image) { previews.push_back(image); };
    m_generator->generate(request, control);
    QCOMPARE(steps, (std::vector<int> { 1, 2, 3, 4, 5 }));
    QCOMPARE(previews.size(), size_t { 2 });
    QVERIFY(!previews.front().isEmpty());
}

void TestGenerator::stopsBetweenSteps()
{
    auto request = twoBoxes();
    request.settings.steps = 50;
    std::stop_source stop;
    int last = 0;
    Control control;
    control.stop = stop.get_token();
    control.progress = [&](int step, int) {
        last = step;
        if (step == 2)
            stop.request_stop();
    };
    QVERIFY_EXCEPTION_THROWN(m_generator->generate(request, control), Cancelled);
    QCOMPARE(last, 2);
}

void TestGenerator::loadingTellsItsProgressAndStops()
{
    std::stop_source stop;
    int shares = 0;
    Control control;
    control.stop = stop.get_token();
    control.progress = [&shares](int, int) { ++shares; };
    const Generator whole(m_model, {}, control);
    QVERIFY(shares > 10);
    QCOMPARE(whole.info().hash, m_generator->info().hash);
    const int all = shares;
    shares = 0;
    control.progress = [&](int, int) {
        if (++shares == 5)
            stop.request_stop();
    };
    QVERIFY_EXCEPTION_THROWN(Generator(m_model, {}, control), Cancelled);
    QVERIFY(shares < all);
}

void TestGenerator::refusesPicturesThatFillTheMemory()
{
    auto request = twoBoxes();
    request.layout.width = request.layout.height = 8192;
    const std::vector<GenerationRequest> batch(200, request);
    try {
        m_generator->generateBatch(batch, {});
        QFAIL("it was accepted");
    } catch (const Error& error) {
        QVERIFY2(QString(error.what()).contains(QStringLiteral("of memory")), error.what());
    }
}

void TestGenerator::refusesBadRequests_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("expected");
    QTest::newRow("unknown class") << "class"
                                   << "unicorn";
    QTest::newRow("too many boxes") << "boxes"
                                    << "3";
    QTest::newRow("ten thousand boxes") << "crowd"
                                        << "boxes";
    QTest::newRow("size") << "size"
                          << "16x18";
    QTest::newRow("not a number") << "nan"
                                  << "box";
    QTest::newRow("outside") << "outside"
                             << "box";
    QTest::newRow("sampler") << "sampler"
                             << "magic";
    QTest::newRow("steps") << "steps"
                           << "1..1000";
    QTest::newRow("guidance") << "guidance"
                              << "guidance";
}

void TestGenerator::refusesBadRequests()
{
    QFETCH(QString, what);
    QFETCH(QString, expected);
    auto request = twoBoxes();
    auto& box = request.layout.boxes.front();
    if (what == "class")
        box.className = "unicorn";
    else if (what == "boxes")
        request.layout.boxes.insert(request.layout.boxes.end(),
            { { 3, "cat", { 0, 0, 1, 1 }, {} }, { 4, "cat", { 0, 0, 1, 1 }, {} } });
    else if (what == "crowd")
        for (int id = 3; id < 10000; ++id)
            request.layout.boxes.push_back({ id, "cat", { 0, 0, 1, 1 }, {} });
    else if (what == "size")
        request.layout.height = 17;
    else if (what == "nan")
        box.rect.x0 = std::numeric_limits<double>::quiet_NaN();
    else if (what == "outside")
        box.rect.x1 = 1.5;
    else if (what == "sampler")
        request.settings.sampler = "magic";
    else if (what == "steps")
        request.settings.steps = 0;
    else
        request.settings.guidance = -1.0;
    const auto message = messageOf([&] { m_generator->check(request); });
    QVERIFY2(message.contains(expected), qPrintable(message));
    QVERIFY(!message.contains('\n'));
    QCOMPARE(messageOf([&] { m_generator->generate(request, {}); }), message);
}

void TestGenerator::refusesUnevenBatches()
{
    auto other = twoBoxes();
    other.settings.steps = 9;
    QVERIFY_EXCEPTION_THROWN(m_generator->generateBatch({ twoBoxes(), other }, {}), Error);
    QVERIFY_EXCEPTION_THROWN(m_generator->generateBatch({}, {}), Error);
}

void TestGenerator::refusesDamagedModels_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("keptPerCent"); ///< < 0: the file is removed
    QTest::newRow("no index") << "model_index.json" << -1;
    QTest::newRow("no weights") << "unet/diffusion_pytorch_model.safetensors" << -1;
    QTest::newRow("truncated weights") << "unet/diffusion_pytorch_model.safetensors" << 60;
    QTest::newRow("truncated header") << "vae/diffusion_pytorch_model.safetensors" << 0;
    QTest::newRow("no configuration") << "generation_config.json" << -1;
    QTest::newRow("truncated configuration") << "unet/config.json" << 50;
    QTest::newRow("no scheduler") << "scheduler/scheduler_config.json" << -1;
    QTest::newRow("no vocabulary") << "tokenizer/vocab.json" << -1;
}

std::filesystem::path TestGenerator::copyOfModel()
{
    const auto copy = m_model.parent_path() / ("copy" + std::to_string(m_copies++));
    std::filesystem::copy(m_model, copy, std::filesystem::copy_options::recursive);
    return copy;
}

void TestGenerator::refusesDamagedModels()
{
    QFETCH(QString, file);
    QFETCH(int, keptPerCent);
    const auto copy = copyOfModel();
    const auto path = copy / file.toStdString();
    if (keptPerCent < 0)
        std::filesystem::remove(path);
    else
        std::filesystem::resize_file(
            path, std::filesystem::file_size(path) * static_cast<uintmax_t>(keptPerCent) / 100);
    const auto message = messageOf([&] { Generator { copy }; });
    QVERIFY2(
        message.contains(QString::fromStdString(copy.filename().string())), qPrintable(message));
    QVERIFY(!message.contains('\n'));
}

QTEST_GUILESS_MAIN(TestGenerator)
#include "tst_generator.moc"
