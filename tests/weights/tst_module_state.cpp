#include "core/domain/error.h"
#include "core/weights/module_state.h"

#include <QTest>
#include <torch/torch.h>

using namespace detdiffusion;

namespace {

/// A linear layer, a normalisation with buffers, nested one level.
torch::nn::Sequential makeModule()
{
    return torch::nn::Sequential(torch::nn::Linear(3, 2), torch::nn::BatchNorm1d(2));
}

QString messageOf(const std::function<void()>& action)
{
    try {
        action();
    } catch (const Error& error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

} // namespace

class ModuleStateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsParametersAndBuffers();
    void loadingConvertsTheType();
    void refusesDisagreement();
    void aRefusedLoadChangesNothing();
    void ignorableNamesMayBeLeftOver();
    void conversionKeepsIntegers();
};

void ModuleStateTest::holdsParametersAndBuffers()
{
    const auto module = makeModule();
    const auto state = moduleState(*module);
    QVERIFY(state.contains("0.weight") && state.contains("1.running_mean"));
    QVERIFY(state.contains("1.num_batches_tracked"));
    QVERIFY(!state.at("0.weight").requires_grad());
}

void ModuleStateTest::loadingConvertsTheType()
{
    auto source = makeModule();
    auto target = makeModule();
    loadModuleState(*target, moduleStateAs(*source, torch::kFloat16), "half.safetensors");
    const auto expected = moduleState(*source).at("0.weight").to(torch::kFloat16);
    const auto loaded = moduleState(*target).at("0.weight");
    QVERIFY(loaded.scalar_type() == torch::kFloat32);
    QVERIFY(loaded.equal(expected.to(torch::kFloat32)));
    QVERIFY(target->parameters().front().requires_grad());
}

void ModuleStateTest::refusesDisagreement()
{
    auto module = makeModule();
    auto tensors = moduleState(*makeModule());
    tensors.erase("0.bias");
    tensors["0.weight"] = torch::zeros({ 2, 4 });
    tensors["surplus"] = torch::zeros({ 1 });
    const auto message =
        messageOf([&] { loadModuleState(*module, tensors, "folder/file.safetensors"); });
    for (const char* part : { "folder/file.safetensors", "missing: 0.bias", "0.weight is [2, 4]",
             "[2, 3]", "left over: surplus" })
        QVERIFY2(message.contains(part), qPrintable(message));
}

void ModuleStateTest::aRefusedLoadChangesNothing()
{
    auto module = makeModule();
    const auto before = moduleState(*module).at("0.weight").clone();
    auto tensors = moduleState(*makeModule());
    tensors.erase("1.bias");
    QVERIFY(!messageOf([&] { loadModuleState(*module, tensors, "f"); }).isEmpty());
    QVERIFY(moduleState(*module).at("0.weight").equal(before));
}

void ModuleStateTest::ignorableNamesMayBeLeftOver()
{
    auto module = makeModule();
    auto tensors = moduleState(*makeModule());
    tensors["part.position_ids"] = torch::zeros({ 1 });
    loadModuleState(*module, tensors, "f", { "position_ids" });
    QVERIFY(messageOf([&] {
        loadModuleState(*module, tensors, "f", { "ids" });
    }).contains("part.position_ids"));
}

void ModuleStateTest::conversionKeepsIntegers()
{
    const auto state = moduleStateAs(*makeModule(), torch::kBFloat16);
    QVERIFY(state.at("1.num_batches_tracked").scalar_type() == torch::kInt64);
    QVERIFY(state.at("1.weight").scalar_type() == torch::kBFloat16);
}

QTEST_GUILESS_MAIN(ModuleStateTest)
#include "tst_module_state.moc"
