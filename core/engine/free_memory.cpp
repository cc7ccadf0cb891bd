#include "core/engine/free_memory.h"

#include <algorithm>
#include <fstream>
#include <string>

#if defined(__GLIBC__) && __GLIBC_PREREQ(2, 33)
#include <malloc.h>
#endif

namespace detdiffusion {

namespace fs = std::filesystem;

namespace {

constexpr int64_t kKilobyte = 1024;

/// The number after a word of a file; nothing when either is absent ("max" is no number).
std::optional<int64_t> numberAfter(const fs::path& path, const std::string& key)
{
    std::ifstream file(path);
    std::string word;
    int64_t number = 0;
    while (file >> word)
        if (word == key)
            return file >> number ? std::optional(number) : std::nullopt;
    return std::nullopt;
}

std::optional<int64_t> numberIn(const fs::path& path)
{
    std::ifstream file(path);
    int64_t number = 0;
    return file >> number ? std::optional(number) : std::nullopt;
}

/// What a group's limit leaves. Its file cache counts as used, but gives way.
std::optional<int64_t> freeInGroup(const fs::path& group)
{
    const auto limit = numberIn(group / "memory.max");
    const auto used = numberIn(group / "memory.current");
    if (!limit || !used)
        return std::nullopt;
    const auto cache = numberAfter(group / "memory.stat", "inactive_file").value_or(0)
        + numberAfter(group / "memory.stat", "active_file").value_or(0);
    return std::max<int64_t>(0, *limit - *used + std::min(cache, *used));
}

/// The process's group relative to the mount of control groups (version 2).
fs::path ownGroup(const fs::path& root)
{
    std::ifstream file(root / "proc/self/cgroup");
    std::string line;
    while (std::getline(file, line))
        if (line.starts_with("0::/"))
            return line.substr(4);
    return {};
}

/// Memory that glibc keeps of freed tensors: the next ones take it first.
int64_t keptMemory()
{
#if defined(__GLIBC__) && __GLIBC_PREREQ(2, 33)
    return static_cast<int64_t>(mallinfo2().fordblks);
#else
    return 0;
#endif
}

} // namespace

std::optional<int64_t> freeMemory(const fs::path& root)
{
    auto free = numberAfter(root / "proc/meminfo", "MemAvailable:");
    if (!free)
        return std::nullopt;
    *free *= kKilobyte;
    const auto mount = root / "sys/fs/cgroup";
    for (auto group = ownGroup(root);; group = group.parent_path()) {
        if (const auto left = freeInGroup(mount / group))
            *free = std::min(*free, *left);
        if (group.empty())
            break;
    }
    return *free + keptMemory();
}

} // namespace detdiffusion
