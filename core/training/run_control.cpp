#include "core/training/run_control.h"

#include "core/domain/file_error.h"

#include <fstream>
#include <string>

namespace detdiffusion {

namespace {

constexpr const char* kFile = "control";

} // namespace

RunWish readWish(const std::filesystem::path& run)
{
    std::ifstream file(run / kFile);
    std::string word;
    file >> word;
    if (word == "pause")
        return RunWish::Pause;
    if (word == "stop")
        return RunWish::Stop;
    return word == "checkpoint" ? RunWish::Checkpoint : RunWish::Run;
}

void clearWish(const std::filesystem::path& run)
{
    std::error_code failure;
    std::filesystem::remove(run / kFile, failure);
    if (failure)
        throw FileError("can't remove " + (run / kFile).string() + ": " + failure.message()
                + "; is the folder read-only?",
            run / kFile, failure.value());
}

} // namespace detdiffusion
