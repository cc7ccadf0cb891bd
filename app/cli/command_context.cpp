#include "app/cli/command_context.h"

#include "app/cli/pace.h"

#include <nlohmann/json.hpp>

#include <csignal>
#include <cstdio>
#include <iostream>
#include <thread>
#include <unistd.h>

namespace detdiffusion {

namespace {

constexpr int kBarWidth = 32;

} // namespace

Control CommandContext::control(const std::string& label)
{
    Control control;
    control.stop = stopToken();
    control.progress = [this, label](int step, int total) { progress(label, step, total); };
    return control;
}

void CommandContext::say(const std::string& line) const
{
    if (!json && !quiet)
        std::cout << line << std::endl;
}

void CommandContext::emitJson(const nlohmann::json& object) const
{
    if (json) // names on disk need not be UTF-8
        std::cout << object.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)
                  << std::endl;
}

void CommandContext::progress(const std::string& label, int step, int total)
{
    emitJson({ { "event", "progress" }, { "label", label }, { "step", step }, { "total", total } });
    drawBar(label, step, total, {});
}

void CommandContext::progress(const std::string& label, int step, int total, const Pace& pace)
{
    nlohmann::json line { { "event", "progress" }, { "label", label }, { "step", step },
        { "total", total }, { "rate", pace.rate() } };
    if (pace.secondsLeft() >= 0.0)
        line["seconds_left"] = pace.secondsLeft();
    emitJson(line);
    drawBar(label, step, total, pace.text());
}

void CommandContext::drawBar(
    const std::string& label, int step, int total, const std::string& note) const
{
    if (json || quiet || isatty(STDERR_FILENO) == 0 || total <= 0)
        return;
    const int filled = static_cast<int>(int64_t { kBarWidth } * step / total);
    const std::string bar = std::string(static_cast<size_t>(filled), '#')
        + std::string(static_cast<size_t>(kBarWidth - filled), '.');
    constexpr const char* kClearRest = "\x1b[K"; // a note may be shorter than the one before
    std::cerr << '\r' << label << " [" << bar << "] " << step << '/' << total
              << (note.empty() ? "" : ", ") << note << kClearRest << (step >= total ? "\n" : "")
              << std::flush;
}

void CommandContext::installSignalHandlers()
{
    // A thread waits for the signal, because a stop callback may not run inside a signal handler.
    // Threads made later inherit the mask, so the signal reaches nobody else.
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::thread([signals, stop = m_stop]() mutable {
        int received = 0;
        while (sigwait(&signals, &received) == 0)
            stop.request_stop();
    }).detach();
}

} // namespace detdiffusion
