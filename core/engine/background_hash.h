#pragma once

#include <filesystem>
#include <functional>
#include <future>
#include <stop_token>
#include <string>
#include <thread>

namespace detdiffusion {

/// modelFolderHash() on a thread of its own, while the caller loads the same files: together they
/// read them from the disk once. The destructor stops it and waits a moment.
class BackgroundHash {
public:
    BackgroundHash(const std::filesystem::path& modelFolder, const std::string& variant,
        const std::stop_token& stop);

    /// Waits for the result. Throws what modelFolderHash throws: Error, or Cancelled after a stop.
    std::string get() { return m_result.get(); }

private:
    std::future<std::string> m_result;
    std::jthread m_thread;
    std::stop_callback<std::function<void()>> m_forwarded; ///< last: it uses the thread
};

} // namespace detdiffusion
