#pragma once

#include <QTest>

#include <filesystem>

namespace detdiffusion::test {

/// $DETDIFFUSION_GOLDEN, or ../shared/golden beside the source tree. May not exist.
std::filesystem::path goldenFolder();
/// $DETDIFFUSION_TEST_DATA, or ../shared/data beside the source tree. May not exist.
std::filesystem::path testDataFolder();
/// A file of tests/data in the source tree.
std::filesystem::path ownData(const char* name);

} // namespace detdiffusion::test

/// Skips the running test function with a message when `path` does not exist.
#define DETDIFFUSION_REQUIRE(path)                                                                 \
    do {                                                                                           \
        if (!std::filesystem::exists(path))                                                        \
            QSKIP(qPrintable(                                                                      \
                QStringLiteral("not found: ") + QString::fromStdString((path).string())));         \
    } while (false)
