#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace detdiffusion {

/// Walks over the marker segments of a JPEG file (ITU-T T.81, annex B). Bytes between them (the
/// compressed picture, padding, what cameras leave there) are skipped as decoders do.
class JpegSegments {
public:
    static constexpr uint8_t kEnd = 0xD9;

    /// `bytes` must outlive the object.
    explicit JpegSegments(std::string_view bytes)
        : m_bytes(bytes)
    {
    }

    /// Whether the bytes begin like a JPEG file.
    static bool isJpeg(std::string_view bytes) { return bytes.starts_with("\xFF\xD8"); }

    /// Goes to the next segment; false when the bytes end before it or within it.
    bool next();

    uint8_t marker() const { return m_marker; }
    /// Without marker and length; empty for the end marker.
    std::string_view content() const { return m_content; }
    /// Start of a frame: its content is precision, height, width ...
    bool isFrame() const;

private:
    std::string_view m_bytes;
    size_t m_at = 2; ///< behind the start marker
    uint8_t m_marker = 0;
    std::string_view m_content;
};

} // namespace detdiffusion
