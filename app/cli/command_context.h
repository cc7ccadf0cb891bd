#pragma once

#include "core/domain/control.h"

#include <nlohmann/json_fwd.hpp>

#include <stop_token>
#include <string>

namespace detdiffusion {

class Pace;

/// How a command talks to whoever started it: a progress bar on a terminal, one JSON object per
/// line on stdout with --json, nothing but errors with --quiet. Ctrl+C (SIGINT, SIGTERM) requests a
/// stop.
class CommandContext {
public:
    bool json = false;
    bool quiet = false;

    /// A control whose progress is printed under `label` and whose stop is Ctrl+C.
    Control control(const std::string& label);
    /// One line for people; suppressed by --json and --quiet.
    void say(const std::string& line) const;
    /// One JSON line for programs; printed with --json only.
    void emitJson(const nlohmann::json& object) const;
    void progress(const std::string& label, int step, int total);
    /// The same with the pace behind it.
    void progress(const std::string& label, int step, int total, const Pace& pace);

    std::stop_token stopToken() const { return m_stop.get_token(); }
    void installSignalHandlers();

private:
    void drawBar(const std::string& label, int step, int total, const std::string& note) const;

    std::stop_source m_stop;
};

} // namespace detdiffusion
