#include "core/perception/picture_queue.h"

#include <exception>
#include <utility>

namespace detdiffusion {

PictureQueue::PictureQueue(
    const std::vector<std::filesystem::path>& files, size_t first, ImageReader reader, int threads)
    : m_files(files)
    , m_reader(std::move(reader))
    , m_taken(first)
    , m_next(first)
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { readOn(); });
}

PictureQueue::~PictureQueue()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_changed.notify_all();
}

ReadPicture PictureQueue::take()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_ready.contains(m_taken); });
    auto picture = std::move(m_ready.extract(m_taken++).mapped());
    m_bytes -= picture.image.rgb.size();
    lock.unlock();
    m_changed.notify_all();
    return picture;
}

/// The picture that is waited for may always be read.
bool PictureQueue::mayRead() const
{
    return m_next == m_taken || (m_next < m_taken + kAheadPictures && m_bytes < kAheadBytes);
}

void PictureQueue::readOn()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_stopped || m_next >= m_files.size() || mayRead(); });
        if (m_stopped || m_next >= m_files.size())
            return;
        const size_t index = m_next++;
        lock.unlock();
        auto picture = readOne(m_files[index]);
        lock.lock();
        m_bytes += picture.image.rgb.size();
        m_ready.emplace(index, std::move(picture));
        m_changed.notify_all();
    }
}

ReadPicture PictureQueue::readOne(const std::filesystem::path& file) const
{
    try {
        return { m_reader(file), {} };
    } catch (const std::exception& error) { // also no memory for a picture: the others may fit
        const std::string reason = error.what();
        const bool isNamed = reason.find(file.string()) != std::string::npos;
        return { {}, isNamed ? reason : file.string() + ": " + reason };
    }
}

} // namespace detdiffusion
