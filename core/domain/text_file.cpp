#include "core/domain/text_file.h"

#include "core/domain/atomic_file.h"
#include "core/domain/error.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>

namespace detdiffusion {

namespace {

std::string reason(int code)
{
    return std::strerror(code);
}

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
    AtomicFile file(path);
    file.write(bytes);
    file.commit();
}

} // namespace detdiffusion
