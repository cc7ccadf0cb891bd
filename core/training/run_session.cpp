#include "core/training/run_session.h"

#include "core/domain/file_error.h"
#include "core/training/run_lock.h"
#include "core/training/step_clock.h"
#include "core/training/tensorboard_log.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <optional>
#include <thread>

namespace detdiffusion {

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto kStateInterval = std::chrono::seconds(1);
constexpr auto kPausePoll = std::chrono::milliseconds(100);

/// Temporary files of writers that were killed (AtomicFile).
void removeParts(const std::filesystem::path& folder)
{
    const std::vector<std::filesystem::directory_entry> entries(
        std::filesystem::directory_iterator(folder), {});
    for (const auto& entry : entries)
        if (entry.path().filename().string().find(".part-") != std::string::npos)
            std::filesystem::remove_all(entry.path());
}

} // namespace

struct RunSession::Impl {
    explicit Impl(const std::filesystem::path& run, RunRole role)
        : folder(run)
        , writes(role == RunRole::Writer)
        , stateFile(run)
        , state(stateFile.lastPlace())
    {
        if (!writes)
            return;
        lock.emplace(run);
        folder.checkpoints().prepare();
        removeParts(run);
        removeParts(run / "checkpoints");
        clearWish(run);
        publish();
    }

    void log(const std::string& line)
    {
        if (writes)
            folder.log(line);
    }

    /// Right away, for changes that somebody waits for.
    void publish()
    {
        if (writes)
            stateFile.write(state);
        published = Clock::now();
    }

    /// At most once a second. A disk that is full at the moment is no reason to end a run; what it
    /// needs the disk for will say so.
    void publishSometimes()
    {
        if (Clock::now() - published < kStateInterval)
            return;
        try {
            publish();
        } catch (const FileError&) {
            published = Clock::now();
        }
    }

    void enter(RunActivity activity)
    {
        state.activity = activity;
        state.done = state.total = 0;
        if (activity == RunActivity::Training)
            clock.start();
        else
            clock.stop();
    }

    void place(const RunPosition& at)
    {
        state.step = at.step;
        state.samples = at.samples;
        state.epoch = at.epoch;
    }

    /// The end of a run must be told even where its state can't be written.
    void end(RunPhase phase, const std::string& line)
    {
        if (!writes)
            return;
        state.phase = phase;
        try {
            folder.log(line);
            publish();
        } catch (const FileError&) {
            // The caller's exception tells more than this one.
        }
    }

    RunFolder folder;
    bool writes;
    std::optional<RunLock> lock;
    RunStateFile stateFile;
    RunState state;
    Clock::time_point published;
    StepClock clock;
    std::optional<TensorboardLog> tensorboard;
    MetricsListener listener;
};

RunSession::RunSession(const std::filesystem::path& run, RunRole role)
    : m_impl(std::make_unique<Impl>(run, role))
{
}

RunSession::~RunSession() = default;

const RunFolder& RunSession::folder() const
{
    return m_impl->folder;
}

bool RunSession::isWriter() const
{
    return m_impl->writes;
}

void RunSession::listen(MetricsListener listener)
{
    m_impl->listener = std::move(listener);
}

void RunSession::conduct(const std::function<void()>& job)
{
    const auto& state = m_impl->state;
    const auto where = [&] { return " at step " + std::to_string(state.step); };
    try {
        job();
        const bool finished = state.step >= state.steps;
        m_impl->end(finished ? RunPhase::Finished : RunPhase::Stopped,
            (finished ? "finished" : "stopped") + where());
    } catch (const Cancelled&) {
        m_impl->end(RunPhase::Stopped, "stopped" + where());
        throw;
    } catch (const std::exception& error) {
        const auto failure = failureOf(error);
        m_impl->state.failure = failure;
        m_impl->end(RunPhase::Failed,
            "failed" + where() + " (" + toString(failure.cause) + "): " + failure.message);
        throw TrainingError(failure);
    }
}

void RunSession::begin(const RunPosition& at, int64_t steps, bool resumed)
{
    auto& run = *m_impl;
    run.place(at);
    run.state.steps = steps;
    run.state.phase = RunPhase::Running;
    run.enter(RunActivity::Training);
    if (!run.writes)
        return;
    const int64_t kept = resumed ? at.step : -1;
    run.folder.metrics().forgetAfter(kept);
    run.tensorboard.emplace(run.folder.path(), kept);
    run.folder.log((resumed ? "goes on after step " : "starts at step ") + std::to_string(at.step));
    run.publish();
    nlohmann::json start { { "kind", "start" }, { "step", at.step }, { "resumed", resumed } };
    if (run.state.skippedItems > 0)
        start["skipped"] = run.state.skippedItems;
    report({ start });
}

void RunSession::goBack(const RunPosition& at, const nlohmann::json& line)
{
    auto& run = *m_impl;
    run.place(at);
    if (run.writes) {
        run.tensorboard->goOnAfter(at.step);
        run.folder.log("goes back to step " + std::to_string(at.step) + ": " + line.dump());
    }
    report({ line });
    run.publish();
}

void RunSession::report(const std::vector<nlohmann::json>& lines)
{
    auto& run = *m_impl;
    if (!run.writes)
        return;
    run.folder.metrics().append(lines);
    for (const auto& line : lines) {
        run.tensorboard->add(line);
        if (run.listener)
            run.listener(line);
    }
}

void RunSession::writeCheckpoint(
    const CheckpointOrder& order, const std::function<void(const std::filesystem::path&)>& fill)
{
    auto& run = *m_impl;
    if (!run.writes)
        return;
    enter(RunActivity::Checkpoint);
    const auto name = run.folder.checkpoints().path(order.step).filename().string();
    run.folder.checkpoints().write(order, fill, [&](uint64_t bytes) {
        report({ { { "kind", "checkpoint" }, { "step", order.step },
            { "folder", "checkpoints/" + name }, { "bytes", bytes }, { "best", order.best } } });
    });
    run.folder.log("checkpoint at step " + std::to_string(order.step));
    enter(RunActivity::Training);
}

void RunSession::countSkippedItems(int64_t count)
{
    m_impl->state.skippedItems = count;
}

void RunSession::enter(RunActivity activity)
{
    m_impl->enter(activity);
    m_impl->publishSometimes();
}

Control RunSession::watched(RunActivity activity, const Control& control)
{
    m_impl->enter(activity);
    m_impl->publish();
    auto watched = control;
    watched.progress = [impl = m_impl.get(), told = control.progress](int done, int total) {
        impl->state.done = done;
        impl->state.total = total;
        impl->publishSometimes();
        if (told)
            told(done, total);
    };
    return watched;
}

void RunSession::stepDone(const RunPosition& at)
{
    auto& run = *m_impl;
    run.clock.count(at.samples - run.state.samples);
    run.place(at);
    run.state.samplesPerSecond = run.clock.samplesPerSecond();
    run.state.remainingSeconds =
        run.clock.secondsPerStep() * static_cast<double>(run.state.steps - at.step);
    run.publishSometimes();
}

RunWish RunSession::wish(const Control& control) const
{
    if (control.stopRequested())
        return RunWish::Stop;
    return m_impl->writes ? readWish(m_impl->folder.path()) : RunWish::Run;
}

RunWish RunSession::waitWhilePaused(const Control& control, const WishAgreement& agree)
{
    auto& run = *m_impl;
    run.state.phase = RunPhase::Paused;
    run.clock.stop();
    run.log("paused at step " + std::to_string(run.state.step));
    run.publish();
    auto wanted = RunWish::Pause;
    while (wanted == RunWish::Pause) {
        std::this_thread::sleep_for(kPausePoll);
        wanted = agree ? agree(wish(control)) : wish(control);
    }
    run.state.phase = RunPhase::Running;
    run.log("goes on");
    run.enter(RunActivity::Training);
    run.publish();
    // A checkpoint wished for during the pause is the one from its beginning.
    return wanted;
}

void RunSession::obey(RunWish wanted, const Control& control, const WishAgreement& agree)
{
    if (wanted == RunWish::Pause)
        wanted = waitWhilePaused(control, agree);
    if (wanted == RunWish::Run)
        return;
    if (m_impl->writes)
        clearWish(m_impl->folder.path());
    if (wanted == RunWish::Stop)
        throw Cancelled();
}

} // namespace detdiffusion
