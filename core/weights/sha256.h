#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>

namespace detdiffusion {

/// SHA-256 (FIPS 180-4) of bytes that arrive in pieces.
class Sha256 {
public:
    Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;
    ~Sha256();

    void update(std::span<const std::byte> bytes);
    /// 64 lower-case hex digits. Call once, after the last update.
    std::string hexDigest();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace detdiffusion
