#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace detdiffusion {

/// What to write, and what to know beforehand.
struct CheckpointOrder {
    int64_t step = 0;
    int64_t keep = 2; ///< how many of the newest ones stay; the best and pinned ones stay anyway
    bool best = false; ///< the best one so far
    uint64_t expectedBytes = 0; ///< of the first one; later ones are as large as the one before
};

/// The checkpoints of a run: folders `step_N`, the files `latest` and `best`, which name one each,
/// and `pinned`, whose lines name those that must stay. A checkpoint is complete or absent: it is
/// written, and removed, under a name that ends in .unfinished, and on the disk before it gets its
/// own. One process may write; reading is safe at any time.
class CheckpointStore {
public:
    /// Bytes that a file system has left for files below a path.
    using FreeSpace = std::function<uint64_t(const std::filesystem::path&)>;
    static uint64_t freeSpace(const std::filesystem::path& path);

    explicit CheckpointStore(std::filesystem::path folder, FreeSpace space = freeSpace);

    std::filesystem::path path(int64_t step) const;
    /// Steps of the complete checkpoints, ascending.
    std::vector<int64_t> steps() const;
    /// The one that a run goes on from: what `latest` names, else the newest.
    std::optional<int64_t> latest() const;
    std::optional<int64_t> best() const;
    std::set<int64_t> pinned() const;
    /// Bytes of all its files.
    uint64_t size(int64_t step) const;

    /// Makes the folder when it's absent and removes what a killed run left unfinished.
    void prepare() const;
    /// `fill` gets a temporary folder; `complete` is told the size when all is on the disk, before
    /// the checkpoint appears. Then the ones that are not to stay are removed. Throws FileError
    /// (ENOSPC) when there's too little space, which leaves everything as it was; so does whatever
    /// `fill` and `complete` throw.
    void write(const CheckpointOrder& order,
        const std::function<void(const std::filesystem::path&)>& fill,
        const std::function<void(uint64_t bytes)>& complete) const;
    /// Makes `step` the latest and removes later ones, but for pinned ones.
    void goBackTo(int64_t step) const;
    void setBest(int64_t step) const;

private:
    std::optional<int64_t> named(const char* file) const;
    void requireSpace(const CheckpointOrder& order) const;
    void publish(const std::filesystem::path& unfinished, int64_t step) const;
    void remove(int64_t step) const;
    void prune(int64_t keep) const;

    std::filesystem::path m_folder;
    FreeSpace m_freeSpace;
};

} // namespace detdiffusion
