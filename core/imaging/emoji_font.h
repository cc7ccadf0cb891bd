#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

struct FT_LibraryRec_;
struct FT_FaceRec_;

namespace detdiffusion {

/// One emoji: RGBA with colours premultiplied by alpha, cropped to its visible pixels.
struct EmojiSprite {
    int width = 0;
    int height = 0;
    std::vector<uint8_t> rgba;
};

/// The first colour emoji font in the usual font folders. Throws Error naming the Debian package.
std::filesystem::path findEmojiFont();

/// Colour bitmaps (CBDT) of a font, through FreeType. Use one object from one thread.
class EmojiFont {
public:
    /// Throws Error when the file is no font with colour bitmaps.
    explicit EmojiFont(const std::filesystem::path& path);

    /// The largest bitmap that the font has for one code point; throws Error when it has none.
    EmojiSprite render(char32_t emoji) const;

private:
    struct LibraryCloser {
        void operator()(FT_LibraryRec_* library) const;
    };
    struct FaceCloser {
        void operator()(FT_FaceRec_* face) const;
    };

    std::filesystem::path m_path;
    std::unique_ptr<FT_LibraryRec_, LibraryCloser> m_library;
    std::unique_ptr<FT_FaceRec_, FaceCloser> m_face;
};

} // namespace detdiffusion
