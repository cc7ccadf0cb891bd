#include "core/engine/background_hash.h"

#include "core/engine/model_info.h"

#include <utility>

namespace detdiffusion {

namespace {

std::jthread startThread(
    std::packaged_task<std::string(std::stop_token)> task, std::future<std::string>& result)
{
    result = task.get_future();
    return std::jthread(std::move(task));
}

} // namespace

BackgroundHash::BackgroundHash(const std::filesystem::path& modelFolder, const std::string& variant,
    const std::stop_token& stop)
    : m_thread(startThread(std::packaged_task<std::string(std::stop_token)>(
                               [modelFolder, variant](const std::stop_token& ownStop) {
                                   return modelFolderHash(modelFolder, variant, ownStop);
                               }),
        m_result))
    , m_forwarded(stop, [this] { m_thread.request_stop(); })
{
}

} // namespace detdiffusion
