#include "app/studio/picture_input.h"

#include "core/domain/error.h"
#include "core/engine/generation_metadata.h"
#include "core/imaging/image_file.h"
#include "core/imaging/png_metadata.h"

namespace detdiffusion {

GeneratedImage readPicture(const std::filesystem::path& path)
{
    for (const auto& entry : readPngText(path)) {
        if (entry.keyword != kMetadataChunk)
            continue;
        auto metadata = parseMetadata(entry.text, path.string());
        GeneratedImage picture;
        picture.image = readImage(path);
        picture.layout = std::move(metadata.request.layout);
        picture.settings = std::move(metadata.request.settings);
        picture.prompt = std::move(metadata.prompt);
        picture.modelName = std::move(metadata.modelName);
        picture.modelHash = std::move(metadata.modelHash);
        picture.loras = std::move(metadata.loras);
        picture.pairId = std::move(metadata.pairId);
        return picture;
    }
    throw Error(path.string() + ": this picture holds no layout; open one that was painted here");
}

} // namespace detdiffusion
