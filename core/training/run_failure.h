#pragma once

#include "core/domain/error.h"

#include <exception>
#include <filesystem>
#include <string>

namespace detdiffusion {

/// Why a run failed, as far as a program can tell.
enum class FailureCause { OutOfMemory, DiskFull, BadData, Diverged, RankLost, Other };

/// "out_of_memory", "disk_full", "bad_data", "diverged", "rank_lost", "other".
std::string toString(FailureCause cause);

/// How a run failed: the line for people, and what a program can act on.
struct RunFailure {
    FailureCause cause = FailureCause::Other;
    std::string message;
    std::filesystem::path file; ///< empty when it was about no file
};

/// An Error whose cause the thrower knows.
class TrainingError : public Error {
public:
    explicit TrainingError(RunFailure failure)
        : Error(failure.message)
        , m_failure(std::move(failure))
    {
    }

    const RunFailure& failure() const { return m_failure; }

private:
    RunFailure m_failure;
};

/// Recognises TrainingError, FileError of a full disk or a used-up quota, std::bad_alloc, and
/// LibTorch's errors of the CPU and CUDA allocators, which have no type of their own.
RunFailure failureOf(const std::exception& error);

} // namespace detdiffusion
