#include "core/weights/file_hash.h"

#include "core/domain/error.h"
#include "core/weights/mapped_file.h"
#include "core/weights/sha256.h"

#include <algorithm>

namespace detdiffusion {

namespace {

constexpr size_t kHashedAtOnce = size_t { 8 } << 20U;

} // namespace

void addFile(Sha256& hash, const std::filesystem::path& path, const std::stop_token& stop)
{
    const MappedFile file(path);
    const auto bytes = file.bytes();
    for (size_t begin = 0; begin < bytes.size(); begin += kHashedAtOnce) {
        if (stop.stop_requested())
            throw Cancelled();
        const auto piece = bytes.subspan(begin, std::min(kHashedAtOnce, bytes.size() - begin));
        hash.update(piece);
        file.release(piece);
    }
}

std::string fileHash(const std::filesystem::path& path)
{
    Sha256 hash;
    addFile(hash, path);
    return hash.hexDigest();
}

} // namespace detdiffusion
