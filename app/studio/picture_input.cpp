#include "app/studio/picture_input.h"

#include "core/engine/generation_metadata.h"
#include "core/imaging/image_file.h"
#include "core/imaging/jpeg_file.h"
#include "core/imaging/png_metadata.h"
#include "ui/document/document_file.h"

#include <QFileInfo>

namespace detdiffusion {

namespace {

std::optional<std::string> metadataOfPng(const std::filesystem::path& path)
{
    for (const auto& entry : readPngText(path))
        if (entry.keyword == kMetadataChunk)
            return entry.text;
    return std::nullopt;
}

std::optional<std::string> metadataOfJpeg(const std::filesystem::path& path)
{
    auto comment = readJpegComment(path);
    // Other programs put their names there.
    return comment && comment->starts_with('{') ? comment : std::nullopt;
}

std::optional<std::string> metadataOf(const std::filesystem::path& path)
{
    const auto ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("png"))
        return metadataOfPng(path);
    if (ending == QLatin1String("jpg") || ending == QLatin1String("jpeg"))
        return metadataOfJpeg(path);
    return std::nullopt;
}

} // namespace

GeneratedImage readPicture(const std::filesystem::path& path)
{
    const auto text = metadataOf(path);
    if (!text)
        throw NoLayoutInside(
            path.string() + ": this picture holds no layout; open one that was painted here");
    auto metadata = parseMetadata(*text, path.string());
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

} // namespace detdiffusion
