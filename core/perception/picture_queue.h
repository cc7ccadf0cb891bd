#pragma once

#include "core/domain/image.h"

#include <condition_variable>
#include <cstddef>
#include <filesystem>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace detdiffusion {

/// A picture file that was read, or why it could not be.
struct ReadPicture {
    Image image;
    std::string problem; ///< empty: it was read
};

/// Reads picture files on threads of its own, ahead of whoever takes the pictures in order. It
/// stops ahead of time when kAheadPictures or kAheadBytes wait, so memory is bounded by that and
/// one picture per thread. Use from one thread; the reader is called from many.
class PictureQueue {
public:
    static constexpr size_t kAheadPictures = 32;
    static constexpr size_t kAheadBytes = size_t { 64 } << 20;

    /// Begins with `files[first]`. `files` must outlive the object. `threads`: at least 1.
    PictureQueue(const std::vector<std::filesystem::path>& files, size_t first, ImageReader reader,
        int threads);
    PictureQueue(const PictureQueue&) = delete;
    PictureQueue& operator=(const PictureQueue&) = delete;
    /// Waits for the pictures that are being read.
    ~PictureQueue();

    /// The next picture; waits for it. At most once per file.
    ReadPicture take();

private:
    void readOn();
    bool mayRead() const;
    ReadPicture readOne(const std::filesystem::path& file) const;

    const std::vector<std::filesystem::path>& m_files;
    ImageReader m_reader;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    size_t m_taken; ///< next to be taken
    size_t m_next; ///< next to be read
    size_t m_bytes = 0; ///< of the pictures in m_ready
    bool m_stopped = false;
    std::map<size_t, ReadPicture> m_ready;
    std::vector<std::jthread> m_threads; ///< last: they use the rest
};

} // namespace detdiffusion
