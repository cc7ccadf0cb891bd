#pragma once

#include <cstdint>
#include <string_view>

namespace detdiffusion {

/// CRC-32C (Castagnoli: RFC 3720, polynomial 0x1EDC6F41 reflected).
uint32_t crc32c(std::string_view bytes);

} // namespace detdiffusion
