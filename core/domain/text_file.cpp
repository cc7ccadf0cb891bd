#include "core/domain/text_file.h"

#include "core/domain/error.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>

#include <fcntl.h>
#include <unistd.h>

namespace detdiffusion {

namespace {

    std::string reason(int code)
    {
        return std::strerror(code);
    }

    /// A file that is removed again unless commit() is reached.
    class TemporaryFile {
    public:
        explicit TemporaryFile(const std::filesystem::path& target)
            : m_target(target)
            , m_path(target.string() + ".part-" + std::to_string(getpid()))
            , m_descriptor(open(m_path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644))
        {
            if (m_descriptor < 0)
                fail();
        }

        TemporaryFile(const TemporaryFile&) = delete;
        TemporaryFile& operator=(const TemporaryFile&) = delete;

        ~TemporaryFile()
        {
            if (m_descriptor >= 0)
                close(m_descriptor);
            if (!m_committed)
                unlink(m_path.c_str());
        }

        void write(std::string_view bytes)
        {
            while (!bytes.empty()) {
                const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
                if (written < 0 && errno == EINTR)
                    continue;
                if (written < 0)
                    fail();
                bytes.remove_prefix(static_cast<size_t>(written));
            }
        }

        void commit()
        {
            const bool synced = fsync(m_descriptor) == 0;
            const bool closed = close(m_descriptor) == 0;
            m_descriptor = -1;
            if (!synced || !closed || rename(m_path.c_str(), m_target.c_str()) != 0)
                fail();
            m_committed = true;
        }

    private:
        [[noreturn]] void fail() const
        {
            const int code = errno;
            throw Error("cannot write " + m_target.string() + ": " + reason(code)
                + "; choose a folder that exists, is writable and has free space");
        }

        std::filesystem::path m_target;
        std::string m_path;
        int m_descriptor = -1;
        bool m_committed = false;
    };

} // namespace

std::string readTextFile(const std::filesystem::path& path)
{
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored))
        throw Error("cannot read " + path.string() + ": it is a folder, a file is needed");
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw Error("cannot read " + path.string() + ": " + reason(errno));
    std::string bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    if (file.bad())
        throw Error("cannot read " + path.string() + ": " + reason(errno));
    return bytes;
}

void writeFileAtomically(const std::filesystem::path& path, std::string_view bytes)
{
    TemporaryFile file(path);
    file.write(bytes);
    file.commit();
}

} // namespace detdiffusion
