#include "core/training/run_failure.h"

#include "core/domain/file_error.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <new>

namespace detdiffusion {

namespace {

constexpr const char* kMemoryRemedy =
    "out of memory; lower \"batch\" or \"workers\", or set \"precision\" to \"bf16\": ";

/// EFBIG is what a limit on the size of files says.
bool isDiskFull(int code)
{
    return code == ENOSPC || code == EDQUOT || code == EFBIG;
}

bool isOutOfMemory(const std::string& text)
{
    constexpr std::array kMarks { "CUDA out of memory", "can't allocate memory",
        "not enough memory", "Cannot allocate memory", "CUBLAS_STATUS_ALLOC_FAILED" };
    return std::any_of(kMarks.begin(), kMarks.end(),
        [&](const char* mark) { return text.find(mark) != std::string::npos; });
}

/// LibTorch adds the places in its source below the message.
std::string firstLine(const std::string& text)
{
    return text.substr(0, text.find('\n'));
}

} // namespace

std::string toString(FailureCause cause)
{
    constexpr std::array kNames { "out_of_memory", "disk_full", "bad_data", "diverged", "rank_lost",
        "other" };
    return kNames[static_cast<size_t>(cause)];
}

RunFailure failureOf(const std::exception& error)
{
    const std::string line = firstLine(error.what());
    if (const auto* known = dynamic_cast<const TrainingError*>(&error))
        return known->failure();
    if (const auto* file = dynamic_cast<const FileError*>(&error))
        return { isDiskFull(file->code()) ? FailureCause::DiskFull : FailureCause::Other, line,
            file->file() };
    if (const auto* file = dynamic_cast<const std::filesystem::filesystem_error*>(&error))
        return { isDiskFull(file->code().value()) ? FailureCause::DiskFull : FailureCause::Other,
            line, file->path2().empty() ? file->path1() : file->path2() };
    if (dynamic_cast<const std::bad_alloc*>(&error) != nullptr || isOutOfMemory(line))
        return { FailureCause::OutOfMemory, kMemoryRemedy + line, {} };
    return { FailureCause::Other, line, {} };
}

} // namespace detdiffusion
