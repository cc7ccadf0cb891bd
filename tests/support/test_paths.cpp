#include "tests/support/test_paths.h"

#include <cstdlib>

namespace detdiffusion::test {

namespace {

std::filesystem::path fromEnvironment(const char* variable, const char* fallback)
{
    const char* value = std::getenv(variable);
    if (value != nullptr && *value != '\0')
        return value;
    return std::filesystem::path(DETDIFFUSION_SOURCE_DIR) / fallback;
}

} // namespace

std::filesystem::path goldenFolder()
{
    return fromEnvironment("DETDIFFUSION_GOLDEN", "../shared/golden");
}

std::filesystem::path testDataFolder()
{
    return fromEnvironment("DETDIFFUSION_TEST_DATA", "../shared/data");
}

std::filesystem::path ownData(const char* name)
{
    return std::filesystem::path(DETDIFFUSION_SOURCE_DIR) / "tests/data" / name;
}

} // namespace detdiffusion::test
