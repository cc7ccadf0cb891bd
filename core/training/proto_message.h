#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace detdiffusion {

/// Builds one message in protobuf's wire format (protobuf.dev/programming-guides/encoding), field
/// by field: a tag of field number and wire type, then the value in little-endian order.
class ProtoMessage {
public:
    ProtoMessage& varint(uint32_t field, uint64_t value);
    ProtoMessage& number(uint32_t field, double value);
    ProtoMessage& number(uint32_t field, float value);
    /// A string, bytes, or a message that was built before.
    ProtoMessage& bytes(uint32_t field, std::string_view value);

    const std::string& encoded() const { return m_bytes; }

private:
    void appendVarint(uint64_t value);

    std::string m_bytes;
};

/// `value` in little-endian order.
template <typename Integer> std::string littleEndian(Integer value)
{
    std::string bytes;
    for (size_t i = 0; i < sizeof value; ++i)
        bytes.push_back(static_cast<char>(value >> (8 * i) & 0xff));
    return bytes;
}

} // namespace detdiffusion
