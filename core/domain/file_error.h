#pragma once

#include "core/domain/error.h"

#include <filesystem>

namespace detdiffusion {

/// An Error that the system reported about a file; `code` is its errno, so that a full disk can be
/// told from a missing folder.
class FileError : public Error {
public:
    FileError(const std::string& message, std::filesystem::path file, int code)
        : Error(message)
        , m_file(std::move(file))
        , m_code(code)
    {
    }

    const std::filesystem::path& file() const { return m_file; }
    int code() const { return m_code; }

private:
    std::filesystem::path m_file;
    int m_code;
};

} // namespace detdiffusion
