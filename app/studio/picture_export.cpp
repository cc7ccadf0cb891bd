#include "app/studio/picture_export.h"

#include "app/cli/picture_output.h"
#include "core/domain/text_file.h"
#include "core/engine/generation_metadata.h"
#include "core/imaging/image_file.h"
#include "core/imaging/jpeg_file.h"

namespace detdiffusion {

void exportPicture(
    const GeneratedImage& picture, const std::filesystem::path& file, bool withMetadata)
{
    const bool jpeg = file.extension() == ".jpg";
    if (!jpeg && withMetadata)
        writePicture(picture, file);
    else if (!jpeg)
        writePng(picture.image, file);
    else if (withMetadata)
        writeFileAtomically(file,
            withJpegText(
                encodeJpeg(picture.image), formatInfotext(picture), formatMetadata(picture)));
    else
        writeFileAtomically(file, encodeJpeg(picture.image));
}

} // namespace detdiffusion
