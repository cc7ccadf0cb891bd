#include "core/training/checkpoint_store.h"

#include "core/domain/file_error.h"
#include "core/domain/text_file.h"
#include "core/training/folder_sync.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <limits>
#include <sstream>

namespace detdiffusion {

namespace fs = std::filesystem;

namespace {

constexpr const char* kStepPrefix = "step_";
constexpr const char* kUnfinished = ".unfinished";
constexpr const char* kReplaced = ".replaced";
/// Left free beside a checkpoint, for the run's log, metrics and state.
constexpr uint64_t kReserve = uint64_t { 16 } << 20;

std::string nameOf(int64_t step)
{
    return kStepPrefix + std::to_string(step);
}

std::optional<int64_t> stepOf(const std::string& name)
{
    const std::string prefix = kStepPrefix;
    if (!name.starts_with(prefix))
        return std::nullopt;
    int64_t step = 0;
    const char* end = name.data() + name.size();
    const auto parsed = std::from_chars(name.data() + prefix.size(), end, step);
    return parsed.ec == std::errc() && parsed.ptr == end ? std::optional(step) : std::nullopt;
}

std::string megabytes(uint64_t bytes)
{
    return std::to_string((bytes + (1U << 20) - 1) >> 20) + " MiB";
}

fs::path unfinished(fs::path folder)
{
    folder += kUnfinished;
    return folder;
}

fs::path replaced(fs::path folder)
{
    folder += kReplaced;
    return folder;
}

/// A run that was killed while it replaced a checkpoint has the old one or both.
void settleReplaced(const fs::path& old)
{
    auto current = old;
    current.replace_extension();
    if (fs::exists(current))
        fs::remove_all(old);
    else
        fs::rename(old, current);
}

} // namespace

uint64_t CheckpointStore::freeSpace(const fs::path& path)
{
    std::error_code failure;
    const auto space = fs::space(path, failure);
    return failure ? std::numeric_limits<uint64_t>::max() : space.available;
}

CheckpointStore::CheckpointStore(fs::path folder, FreeSpace space)
    : m_folder(std::move(folder))
    , m_freeSpace(std::move(space))
{
}

fs::path CheckpointStore::path(int64_t step) const
{
    return m_folder / nameOf(step);
}

std::vector<int64_t> CheckpointStore::steps() const
{
    std::vector<int64_t> steps;
    std::error_code absent;
    for (const auto& entry : fs::directory_iterator(m_folder, absent))
        if (const auto step = stepOf(entry.path().filename().string()))
            steps.push_back(*step);
    std::sort(steps.begin(), steps.end());
    return steps;
}

std::optional<int64_t> CheckpointStore::named(const char* file) const
{
    if (!fs::exists(m_folder / file))
        return std::nullopt;
    std::istringstream text(readTextFile(m_folder / file));
    std::string name;
    text >> name;
    const auto step = stepOf(name);
    return step && fs::is_directory(path(*step)) ? step : std::nullopt;
}

std::optional<int64_t> CheckpointStore::latest() const
{
    if (const auto step = named("latest"))
        return step;
    const auto all = steps();
    return all.empty() ? std::nullopt : std::optional(all.back());
}

std::optional<int64_t> CheckpointStore::best() const
{
    return named("best");
}

std::set<int64_t> CheckpointStore::pinned() const
{
    std::set<int64_t> pinned;
    if (!fs::exists(m_folder / "pinned"))
        return pinned;
    std::istringstream lines(readTextFile(m_folder / "pinned"));
    for (std::string name; lines >> name;)
        if (const auto step = stepOf(name))
            pinned.insert(*step);
    return pinned;
}

uint64_t CheckpointStore::size(int64_t step) const
{
    return folderSize(path(step));
}

void CheckpointStore::prepare() const
{
    std::error_code failure;
    fs::create_directories(m_folder, failure);
    if (failure)
        throw FileError("can't make the folder " + m_folder.string() + ": " + failure.message(),
            m_folder, failure.value());
    const std::vector<fs::directory_entry> entries(fs::directory_iterator(m_folder), {});
    for (const auto& entry : entries) {
        if (entry.path().extension() == kUnfinished)
            fs::remove_all(entry.path());
        else if (entry.path().extension() == kReplaced)
            settleReplaced(entry.path());
    }
}

void CheckpointStore::requireSpace(const CheckpointOrder& order) const
{
    const auto newest = latest();
    const uint64_t needed = (newest ? size(*newest) : order.expectedBytes) + kReserve;
    const uint64_t free = m_freeSpace(m_folder);
    if (free < needed)
        throw FileError("no space for the checkpoint of step " + std::to_string(order.step) + ": "
                + m_folder.string() + " has " + megabytes(free) + " free and it needs "
                + megabytes(needed) + "; make room, then go on from the newest checkpoint",
            m_folder, ENOSPC);
}

void CheckpointStore::publish(const fs::path& written, int64_t step) const
{
    const auto target = path(step);
    if (fs::exists(target)) // a run that went back gets here again
        fs::rename(target, replaced(target));
    fs::rename(written, target);
    syncFolder(m_folder);
    fs::remove_all(replaced(target));
    writeFileAtomically(m_folder / "latest", nameOf(step) + "\n");
}

void CheckpointStore::write(const CheckpointOrder& order,
    const std::function<void(const fs::path&)>& fill,
    const std::function<void(uint64_t bytes)>& complete) const
{
    requireSpace(order);
    const auto part = unfinished(path(order.step));
    try {
        fs::remove_all(part);
        fs::create_directories(part);
        fill(part);
        syncTree(part);
        if (complete)
            complete(folderSize(part));
    } catch (...) {
        std::error_code ignored; // the next start tries again
        fs::remove_all(part, ignored);
        throw;
    }
    publish(part, order.step);
    if (order.best)
        setBest(order.step);
    prune(order.keep);
}

void CheckpointStore::setBest(int64_t step) const
{
    writeFileAtomically(m_folder / "best", nameOf(step) + "\n");
}

void CheckpointStore::remove(int64_t step) const
{
    // A kill in the middle must not leave a folder that looks complete.
    const auto part = unfinished(path(step));
    fs::rename(path(step), part);
    fs::remove_all(part);
}

void CheckpointStore::prune(int64_t keep) const
{
    auto stay = pinned();
    if (const auto step = best())
        stay.insert(*step);
    if (const auto step = latest())
        stay.insert(*step);
    const auto all = steps();
    for (size_t i = 0; i + static_cast<size_t>(keep) < all.size(); ++i)
        if (!stay.contains(all[i]))
            remove(all[i]);
}

void CheckpointStore::goBackTo(int64_t step) const
{
    writeFileAtomically(m_folder / "latest", nameOf(step) + "\n");
    const auto stay = pinned();
    for (const int64_t later : steps())
        if (later > step && !stay.contains(later))
            remove(later);
}

} // namespace detdiffusion
