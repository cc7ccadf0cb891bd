#include "core/imaging/emoji_font.h"

#include "core/domain/error.h"

#include <ft2build.h>
#include FT_FREETYPE_H

#include <algorithm>
#include <array>
#include <sstream>
#include <string_view>

namespace detdiffusion {

namespace {

constexpr std::array<std::string_view, 4> kKnownPaths {
    "/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf", // Debian, Ubuntu
    "/usr/share/fonts/google-noto-emoji/NotoColorEmoji.ttf", // Fedora
    "/usr/share/fonts/noto/NotoColorEmoji.ttf", // Arch
    "/usr/local/share/fonts/NotoColorEmoji.ttf",
};
constexpr int kChannels = 4;
/// Fainter pixels at the rim don't count for the crop.
constexpr uint8_t kVisibleAlpha = 16;

std::string codePointName(char32_t emoji)
{
    std::ostringstream text;
    text << "U+" << std::hex << std::uppercase << static_cast<uint32_t>(emoji);
    return text.str();
}

struct Crop {
    int x0 = 0;
    int y0 = 0;
    int x1 = 0;
    int y1 = 0;
};

Crop visiblePart(const FT_Bitmap& bitmap)
{
    Crop crop { static_cast<int>(bitmap.width), static_cast<int>(bitmap.rows), 0, 0 };
    for (int y = 0; y < static_cast<int>(bitmap.rows); ++y) {
        for (int x = 0; x < static_cast<int>(bitmap.width); ++x) {
            if (bitmap.buffer[y * bitmap.pitch + x * kChannels + 3] < kVisibleAlpha)
                continue;
            crop = { std::min(crop.x0, x), std::min(crop.y0, y), std::max(crop.x1, x + 1),
                std::max(crop.y1, y + 1) };
        }
    }
    return crop;
}

/// FreeType gives premultiplied BGRA.
EmojiSprite toSprite(const FT_Bitmap& bitmap)
{
    const Crop crop = visiblePart(bitmap);
    EmojiSprite sprite { std::max(0, crop.x1 - crop.x0), std::max(0, crop.y1 - crop.y0), {} };
    sprite.rgba.reserve(
        static_cast<size_t>(sprite.width) * static_cast<size_t>(sprite.height) * kChannels);
    for (int y = crop.y0; y < crop.y1; ++y) {
        for (int x = crop.x0; x < crop.x1; ++x) {
            const auto* pixel = bitmap.buffer + y * bitmap.pitch + x * kChannels;
            sprite.rgba.insert(sprite.rgba.end(), { pixel[2], pixel[1], pixel[0], pixel[3] });
        }
    }
    return sprite;
}

} // namespace

std::filesystem::path findEmojiFont()
{
    for (const auto path : kKnownPaths)
        if (std::filesystem::exists(path))
            return path;
    throw Error("the font NotoColorEmoji.ttf is not installed; install the package "
                "fonts-noto-color-emoji or name a colour emoji font with --font");
}

void EmojiFont::LibraryCloser::operator()(FT_LibraryRec_* library) const
{
    FT_Done_FreeType(library);
}

void EmojiFont::FaceCloser::operator()(FT_FaceRec_* face) const
{
    FT_Done_Face(face);
}

EmojiFont::EmojiFont(const std::filesystem::path& path)
    : m_path(path)
{
    FT_Library library = nullptr;
    if (FT_Init_FreeType(&library) != 0)
        throw Error("FreeType cannot be started");
    m_library.reset(library);
    FT_Face face = nullptr;
    if (FT_New_Face(library, path.c_str(), 0, &face) != 0)
        throw Error(
            path.string() + ": not a font that can be read; install fonts-noto-color-emoji");
    m_face.reset(face);
    if (!FT_HAS_COLOR(face) || face->num_fixed_sizes < 1 || FT_Select_Size(face, 0) != 0)
        throw Error(
            path.string() + ": the font has no colour bitmaps; install fonts-noto-color-emoji");
}

EmojiSprite EmojiFont::render(char32_t emoji) const
{
    FT_Face face = m_face.get();
    const FT_UInt glyph = FT_Get_Char_Index(face, emoji);
    EmojiSprite sprite;
    if (glyph != 0 && FT_Load_Glyph(face, glyph, FT_LOAD_COLOR | FT_LOAD_RENDER) == 0
        && face->glyph->bitmap.pixel_mode == FT_PIXEL_MODE_BGRA)
        sprite = toSprite(face->glyph->bitmap);
    if (sprite.rgba.empty())
        throw Error(m_path.string() + ": the font has no picture for " + codePointName(emoji)
            + "; install a current fonts-noto-color-emoji");
    return sprite;
}

} // namespace detdiffusion
