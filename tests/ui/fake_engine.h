#pragma once

#include "core/domain/error.h"
#include "core/domain/model_name.h"
#include "ui/jobs/picture_engine.h"

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace detdiffusion::test {

/// Lets a test decide when an engine may take its next step, so that nothing has to sleep.
class StepGate {
public:
    static constexpr int kOpen = 1'000'000;

    void allow(int steps)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_allowed += steps;
        }
        m_changed.notify_all();
    }
    /// False when a stop was requested first.
    bool pass(const std::stop_token& stop)
    {
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait(lock, stop, [this] { return m_allowed > 0; }) || stop.stop_requested())
            return false;
        --m_allowed;
        return true;
    }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    int m_allowed = 0;
};

inline ModelInfo fakeModel()
{
    ModelInfo info;
    info.name = "fake";
    info.classes = { "dog", "cat", "car" };
    info.gridColumns = 32;
    info.gridRows = 32;
    info.maxBoxes = 8;
    info.defaultSteps = 5;
    info.defaultGuidance = 3.0;
    return info;
}

/// What the test and the engine on its thread share.
struct FakeEngineState {
    StepGate gate;
    std::atomic<int> steps { 0 };
    /// Steps of loading; each waits for `loadGate`.
    std::atomic<int> loadSteps { 0 };
    StepGate loadGate;
    std::atomic<int> loads { 0 }; ///< begun
    std::atomic<bool> failing { false };
    MemoryNeeds memory;
    std::vector<EngineChoice> choices; ///< of each load; read it when none runs
    ModelInfo info = fakeModel();
    std::mutex detecting; ///< guards the following two
    int detectorRuns = 0;
    std::function<std::vector<Detection>(const Image&)> sees;
};

/// Sees what the test says, in classes of the example layout.
class FakeDetector : public Detector {
public:
    explicit FakeDetector(FakeEngineState& state)
        : m_state(state)
    {
    }
    const CategorySet& categories() const override { return m_categories; }
    std::string description() const override { return "sees what the test says"; }
    std::vector<std::vector<Detection>> detect(
        const std::vector<Image>& images, double minimumScore) override
    {
        const std::lock_guard lock(m_state.detecting);
        ++m_state.detectorRuns;
        std::vector<std::vector<Detection>> all;
        for (const auto& image : images) {
            auto seen = m_state.sees ? m_state.sees(image) : std::vector<Detection> {};
            std::erase_if(seen, [&](const Detection& one) { return one.score < minimumScore; });
            all.push_back(std::move(seen));
        }
        return all;
    }

private:
    FakeEngineState& m_state;
    CategorySet m_categories { { "dog", "person", "bus", "cat" } };
};

inline DetectorOpener fakeDetectors(FakeEngineState& state)
{
    return [&state](const QString& path) -> std::unique_ptr<Detector> {
        if (path.contains(QStringLiteral("absent")))
            throw Error(path.toStdString() + ": no such file; choose another detector");
        return std::make_unique<FakeDetector>(state);
    };
}

/// Paints one grey level per seed, step by step through the gate.
class FakeEngine : public PictureEngine {
public:
    FakeEngine(FakeEngineState& state, const QString& model)
        : m_state(state)
        , m_info(state.info)
    {
        if (!model.isEmpty())
            m_info.name = modelName(model.toStdString());
    }
    const ModelInfo& info() const override { return m_info; }
    GeneratedImage paint(const GenerationRequest& request, const Control& control) override
    {
        run(request.settings.steps, control);
        return picture(request, {});
    }
    GeneratedPair paintPair(const GenerationRequest& request, const Control& control) override
    {
        run(request.settings.steps, control);
        auto easy = request;
        easy.settings.strategy = Strategy::Easy;
        auto hard = request;
        hard.settings.strategy = Strategy::Hard;
        return { picture(easy, "pair"), picture(hard, "pair") };
    }

private:
    void run(int total, const Control& control)
    {
        for (int step = 1; step <= total; ++step) {
            if (!m_state.gate.pass(control.stop))
                throw Cancelled();
            if (m_state.failing)
                throw Error("weights are damaged; download the model again");
            ++m_state.steps;
            control.report(step, total);
            control.preview(Image { 2, 1, { 1, 2, 3, 4, 5, 6 } });
        }
    }
    GeneratedImage picture(const GenerationRequest& request, const std::string& pairId) const
    {
        const auto level = static_cast<uint8_t>(request.settings.seed);
        GeneratedImage result;
        result.image = { 4, 4, std::vector<uint8_t>(48, level) };
        result.layout = request.layout;
        result.settings = request.settings;
        result.modelName = m_info.name;
        result.pairId = pairId;
        return result;
    }

    FakeEngineState& m_state;
    ModelInfo m_info;
};

/// A model whose folder says "absent" is not there.
inline EngineFactory fakeFactory(FakeEngineState& state)
{
    return [&state](const EngineChoice& choice, const LoadControl& control) {
        ++state.loads;
        state.choices.push_back(choice);
        control.memory(state.memory);
        if (choice.model.contains(QStringLiteral("absent")))
            throw Error(choice.model.toStdString() + ": no such folder; choose another model");
        for (const auto& lora : choice.loras)
            if (lora.file == "absent.safetensors")
                throw Error("absent.safetensors: no such file; choose another");
        const int total = state.loadSteps;
        for (int step = 1; step <= total; ++step) {
            if (!state.loadGate.pass(control.stop))
                throw Cancelled();
            control.report(step, total);
        }
        return std::make_unique<FakeEngine>(state, choice.model);
    };
}

} // namespace detdiffusion::test
