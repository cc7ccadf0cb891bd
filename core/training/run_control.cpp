#include "core/training/run_control.h"

#include "core/domain/file_error.h"
#include "core/domain/text_file.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <string>

namespace detdiffusion {

namespace {

constexpr const char* kFile = "control";
/// In the order of RunWish.
constexpr std::array<const char*, 4> kWords { "run", "pause", "stop", "checkpoint" };

} // namespace

RunWish readWish(const std::filesystem::path& run)
{
    std::ifstream file(run / kFile);
    std::string word;
    file >> word;
    const auto* const known = std::find(kWords.begin(), kWords.end(), word);
    return known == kWords.end() ? RunWish::Run : static_cast<RunWish>(known - kWords.begin());
}

void writeWish(const std::filesystem::path& run, RunWish wish)
{
    writeFileAtomically(run / kFile, kWords.at(static_cast<size_t>(wish)) + std::string("\n"));
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
