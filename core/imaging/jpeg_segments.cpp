#include "core/imaging/jpeg_segments.h"

namespace detdiffusion {

namespace {

/// Markers that stand alone and may appear within the compressed picture: stuffed zeros, padding,
/// TEM and the restart markers.
bool isPassedOver(uint8_t marker)
{
    return marker <= 0x01 || marker == 0xFF || (marker >= 0xD0 && marker <= 0xD8);
}

} // namespace

bool JpegSegments::next()
{
    constexpr size_t kLengthBytes = 2;
    for (;;) {
        const size_t start = m_bytes.find('\xFF', m_at);
        if (start == std::string_view::npos || start + 1 >= m_bytes.size())
            return false;
        m_marker = static_cast<uint8_t>(m_bytes[start + 1]);
        m_at = start + (m_marker == 0xFF ? 1 : 2);
        if (!isPassedOver(m_marker))
            break;
    }
    m_content = {};
    if (m_marker == kEnd)
        return true;
    if (m_at + kLengthBytes > m_bytes.size())
        return false;
    const size_t length = static_cast<size_t>(static_cast<uint8_t>(m_bytes[m_at])) << 8
        | static_cast<uint8_t>(m_bytes[m_at + 1]);
    if (length < kLengthBytes || m_at + length > m_bytes.size())
        return false;
    m_content = m_bytes.substr(m_at + kLengthBytes, length - kLengthBytes);
    m_at += length;
    return true;
}

bool JpegSegments::isFrame() const
{
    // C0 to CF without DHT (C4), JPG (C8) and DAC (CC).
    return m_marker >= 0xC0 && m_marker <= 0xCF && m_marker != 0xC4 && m_marker != 0xC8
        && m_marker != 0xCC;
}

} // namespace detdiffusion
