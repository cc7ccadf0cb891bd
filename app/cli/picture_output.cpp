#include "app/cli/picture_output.h"

#include "core/domain/atomic_file.h"
#include "core/engine/generation_metadata.h"
#include "core/imaging/png_metadata.h"

namespace detdiffusion {

void requireWritable(const std::filesystem::path& file)
{
    // Never committed: the temporary file is gone when this returns.
    const AtomicFile probe(file);
}

std::filesystem::path existingFolder(const std::filesystem::path& folder)
{
    auto existing = std::filesystem::absolute(folder);
    while (existing.has_relative_path() && !std::filesystem::exists(existing))
        existing = existing.parent_path();
    return existing;
}

bool isPictureFile(const std::filesystem::path& out)
{
    return out.extension() == ".png" && !std::filesystem::is_directory(out);
}

void writePicture(const GeneratedImage& picture, const std::filesystem::path& file)
{
    writePngWithText(picture.image,
        { { kInfotextChunk, formatInfotext(picture) },
            { kMetadataChunk, formatMetadata(picture) } },
        file);
}

} // namespace detdiffusion
