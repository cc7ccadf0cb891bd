#include "core/training/proto_message.h"

#include <bit>

namespace detdiffusion {

namespace {

enum WireType : uint32_t { Varint = 0, Fixed64 = 1, LengthDelimited = 2, Fixed32 = 5 };

uint64_t tagOf(uint32_t field, WireType type)
{
    return uint64_t { field } << 3 | type;
}

} // namespace

void ProtoMessage::appendVarint(uint64_t value)
{
    for (; value > 0x7f; value >>= 7)
        m_bytes.push_back(static_cast<char>((value & 0x7f) | 0x80));
    m_bytes.push_back(static_cast<char>(value));
}

ProtoMessage& ProtoMessage::varint(uint32_t field, uint64_t value)
{
    appendVarint(tagOf(field, Varint));
    appendVarint(value);
    return *this;
}

ProtoMessage& ProtoMessage::number(uint32_t field, double value)
{
    appendVarint(tagOf(field, Fixed64));
    m_bytes += littleEndian(std::bit_cast<uint64_t>(value));
    return *this;
}

ProtoMessage& ProtoMessage::number(uint32_t field, float value)
{
    appendVarint(tagOf(field, Fixed32));
    m_bytes += littleEndian(std::bit_cast<uint32_t>(value));
    return *this;
}

ProtoMessage& ProtoMessage::bytes(uint32_t field, std::string_view value)
{
    appendVarint(tagOf(field, LengthDelimited));
    appendVarint(value.size());
    m_bytes += value;
    return *this;
}

} // namespace detdiffusion
