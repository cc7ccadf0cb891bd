#include "core/weights/sha256.h"

#include "core/domain/error.h"

#include <array>
#include <openssl/evp.h>

namespace detdiffusion {

namespace {

void require(int success)
{
    if (success != 1)
        throw Error("SHA-256 is not available in the installed OpenSSL");
}

} // namespace

struct Sha256::Impl {
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context { EVP_MD_CTX_new(),
        &EVP_MD_CTX_free };
};

Sha256::Sha256()
    : m_impl(std::make_unique<Impl>())
{
    require(EVP_DigestInit_ex(m_impl->context.get(), EVP_sha256(), nullptr));
}

Sha256::~Sha256() = default;

void Sha256::update(std::span<const std::byte> bytes)
{
    require(EVP_DigestUpdate(m_impl->context.get(), bytes.data(), bytes.size()));
}

std::string Sha256::hexDigest()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest {};
    unsigned int length = 0;
    require(EVP_DigestFinal_ex(m_impl->context.get(), digest.data(), &length));
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string hex;
    for (unsigned int i = 0; i < length; ++i) {
        hex.push_back(kDigits[digest[i] >> 4]);
        hex.push_back(kDigits[digest[i] & 15]);
    }
    return hex;
}

} // namespace detdiffusion
