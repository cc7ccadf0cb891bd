#include "core/data/image_store.h"

#include "core/domain/error.h"

#include <torch/torch.h>

#include <algorithm>
#include <cctype>
#include <set>

namespace detdiffusion {

namespace fs = std::filesystem;

namespace {

bool isImageFile(const fs::path& path)
{
    static const std::set<std::string> kKinds { ".png", ".jpg", ".jpeg", ".webp", ".bmp" };
    auto kind = path.extension().string();
    std::transform(kind.begin(), kind.end(), kind.begin(),
        [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return kKinds.contains(kind);
}

std::string sizeOf(const Image& image)
{
    return std::to_string(image.width) + "x" + std::to_string(image.height);
}

} // namespace

torch::Tensor ImageStore::image(int64_t index) const
{
    return bytes[index].to(torch::kFloat32).div_(127.5).sub_(1.0);
}

std::vector<std::string> imageFileNames(const fs::path& folder)
{
    if (!fs::is_directory(folder))
        throw Error("the image folder " + folder.string() + " does not exist");
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.is_regular_file() && isImageFile(entry.path()))
            names.push_back(entry.path().filename().string());
    if (names.empty())
        throw Error("the image folder " + folder.string() + " holds no png, jpg, webp or bmp file");
    std::sort(names.begin(), names.end());
    return names;
}

ImageStore loadImages(const fs::path& folder, std::vector<std::string> names,
    const ImageReader& read, const Control& control)
{
    if (names.empty())
        throw Error("no picture of " + folder.string() + " is asked for");
    ImageStore store;
    Image first;
    for (size_t i = 0; i < names.size(); ++i) {
        if (control.stopRequested())
            throw Cancelled();
        auto image = read(folder / names[i]);
        if (i == 0) {
            first = image;
            store.bytes =
                torch::empty({ static_cast<int64_t>(names.size()), 3, image.height, image.width },
                    torch::kUInt8);
        }
        if (image.width != first.width || image.height != first.height)
            throw Error((folder / names[i]).string() + " is " + sizeOf(image) + " but "
                + names.front() + " is " + sizeOf(first)
                + "; pictures of one run must have one size");
        const auto rows =
            torch::from_blob(image.rgb.data(), { image.height, image.width, 3 }, torch::kUInt8);
        store.bytes[static_cast<int64_t>(i)].copy_(rows.permute({ 2, 0, 1 }));
        control.report(static_cast<int>(i + 1), static_cast<int>(names.size()));
    }
    store.names = std::move(names);
    return store;
}

} // namespace detdiffusion
