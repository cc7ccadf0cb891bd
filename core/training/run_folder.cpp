#include "core/training/run_folder.h"

#include "core/domain/file_error.h"
#include "core/training/append_file.h"
#include "core/training/utc_time.h"

namespace detdiffusion {

namespace fs = std::filesystem;

RunFolder::RunFolder(fs::path path)
    : m_path(std::move(path))
    , m_checkpoints(m_path / "checkpoints")
    , m_metrics(m_path / "metrics.jsonl")
{
    std::error_code failure;
    fs::create_directories(m_path, failure);
    if (failure)
        throw FileError("can't make the run folder " + m_path.string() + ": " + failure.message(),
            m_path, failure.value());
}

fs::path RunFolder::samples(int64_t step) const
{
    return m_path / "samples" / ("step_" + std::to_string(step));
}

void RunFolder::log(const std::string& line) const
{
    appendToFile(m_path / "log.txt", utcTime() + " " + line + "\n");
}

int64_t firstStepOf(const RunFolder& folder, bool resume)
{
    const auto latest = folder.checkpoints().latest();
    if (resume && !latest)
        throw Error(
            folder.path().string() + " holds no checkpoint to resume from; start without --resume");
    if (!resume && latest)
        throw Error(folder.path().string() + " already holds a run up to step "
            + std::to_string(*latest) + "; add --resume or choose another folder");
    return latest.value_or(0);
}

} // namespace detdiffusion
