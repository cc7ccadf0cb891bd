#include "core/domain/error.h"
#include "core/engine/generation_metadata.h"

#include <QTest>

#include <algorithm>

using namespace detdiffusion;

namespace {

GeneratedImage picture()
{
    GeneratedImage image;
    image.image = { 2, 1, { 1, 2, 3, 4, 5, 6 } };
    image.layout.width = 2;
    image.layout.height = 1;
    image.layout.boxes = { { 4, "caf\u00e9", { 0.1, 0.2, 0.3, 0.4 }, Perception::Hard } };
    image.settings.seed = 18446744073709551615ULL;
    image.settings.guidance = 4.5;
    image.settings.strategy = Strategy::Easy;
    image.prompt = "An image with caf\u00e9 <l1> <l2> [hard]";
    image.modelName = "starter";
    image.modelHash = "0123456789";
    image.loras = { "ink=0.7", "fog=1" };
    image.pairId = "abcdef";
    image.seconds = 1.5;
    return image;
}

bool isAscii(const std::string& text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0 && c < 127; });
}

} // namespace

class TestGenerationMetadata : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survivesARoundTrip();
    void doesNotDependOnTheClock();
    void writesInfotext();
    void refusesBadText_data();
    void refusesBadText();
};

void TestGenerationMetadata::survivesARoundTrip()
{
    const auto original = picture();
    const auto json = formatMetadata(original);
    QVERIFY(isAscii(json));
    const auto read = parseMetadata(json, "a.png");
    QVERIFY(read.request.layout == original.layout);
    QVERIFY(read.request.settings == original.settings);
    QCOMPARE(read.prompt, original.prompt);
    QCOMPARE(read.modelName, original.modelName);
    QCOMPARE(read.modelHash, original.modelHash);
    QCOMPARE(read.loras, original.loras);
    QCOMPARE(read.pairId, original.pairId);
}

void TestGenerationMetadata::doesNotDependOnTheClock()
{
    auto slow = picture();
    slow.seconds = 99.0;
    QCOMPARE(formatMetadata(slow), formatMetadata(picture()));
    QCOMPARE(formatInfotext(slow), formatInfotext(picture()));
}

void TestGenerationMetadata::writesInfotext()
{
    const auto text = formatInfotext(picture());
    QVERIFY(
        text.starts_with("An image with caf\u00e9 <l1> <l2> [hard]\nSteps: 25, Sampler: DPM++ 2M"));
    QVERIFY(
        text.find("CFG scale: 4.5, Seed: 18446744073709551615, Size: 2x1") != std::string::npos);
    QVERIFY(text.find("Model hash: 0123456789, Model: starter") != std::string::npos);
    QVERIFY(text.find(R"(, LoRAs: "ink=0.7, fog=1", )") != std::string::npos);
}

void TestGenerationMetadata::refusesBadText_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("no layout") << QByteArray(R"({"version": 1, "seed": 1})");
    QTest::newRow("newer") << QByteArray(R"({"version": 99})");
}

void TestGenerationMetadata::refusesBadText()
{
    QFETCH(QByteArray, json);
    QVERIFY_EXCEPTION_THROWN(parseMetadata(json.toStdString(), "a.png"), Error);
}

QTEST_GUILESS_MAIN(TestGenerationMetadata)
#include "tst_generation_metadata.moc"
