#include "core/domain/error.h"
#include "core/models/perception_head.h"

#include <QTest>
#include <nlohmann/json.hpp>
#include <torch/torch.h>

using namespace detdiffusion;

namespace {

nn::PerceptionHeadConfig smallConfig()
{
    return { { 16, 12, 8 }, 8, 5, 2, 4 };
}

std::vector<torch::Tensor> features()
{
    return { torch::randn({ 2, 16, 2, 3 }), torch::randn({ 2, 12, 4, 6 }),
        torch::randn({ 2, 8, 8, 12 }) };
}

} // namespace

class PerceptionHeadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesOneMaskPerClassAtTheFinestSize();
    void everyLevelMatters();
    void hasThePapersShareOfParameters();
    void survivesAConfigRoundTrip();
    void refusesBadConfigurations();
};

void PerceptionHeadTest::givesOneMaskPerClassAtTheFinestSize()
{
    nn::PerceptionHead head(smallConfig());
    QCOMPARE(head->forward(features()).sizes().vec(), (std::vector<int64_t> { 2, 5, 8, 12 }));
}

void PerceptionHeadTest::everyLevelMatters()
{
    const torch::NoGradGuard noGrad;
    torch::manual_seed(1);
    nn::PerceptionHead head(smallConfig());
    const auto given = features();
    const auto masks = head->forward(given);
    for (size_t i = 0; i < given.size(); ++i) {
        auto changed = given;
        changed[i] = changed[i].flip({ 3 });
        QVERIFY(!torch::allclose(head->forward(changed), masks));
    }
}

void PerceptionHeadTest::hasThePapersShareOfParameters()
{
    const nn::PerceptionHead head { nn::PerceptionHeadConfig() };
    int64_t count = 0;
    for (const auto& parameter : head->parameters())
        count += parameter.numel();
    constexpr double kUNetParameters = 859'520'964.0; // Stable Diffusion 1.5
    QVERIFY(std::abs(static_cast<double>(count) / kUNetParameters - 0.013) < 0.0005);
}

void PerceptionHeadTest::survivesAConfigRoundTrip()
{
    const auto config = nn::PerceptionHeadConfig::fromJson(smallConfig().toJson());
    QCOMPARE(config.featureChannels, smallConfig().featureChannels);
    QCOMPARE(config.width, int64_t { 8 });
    QCOMPARE(config.classes, int64_t { 5 });
    QCOMPARE(config.refinements, int64_t { 2 });
}

void PerceptionHeadTest::refusesBadConfigurations()
{
    using nlohmann::json;
    for (const auto& bad :
        { json { { "width", 0 } }, json { { "width", 250 } }, json { { "classes", -1 } },
            json { { "feature_channels", json::array() } }, json { { "refinements", -1 } } })
        QVERIFY_EXCEPTION_THROWN(nn::PerceptionHeadConfig::fromJson(bad), Error);
}

QTEST_GUILESS_MAIN(PerceptionHeadTest)
#include "tst_perception_head.moc"
