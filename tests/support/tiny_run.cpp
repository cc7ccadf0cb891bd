#include "tests/support/tiny_run.h"

#include "core/domain/json_file.h"
#include "core/imaging/image_file.h"
#include "tests/support/tiny_model.h"
#include "tests/support/tiny_picture.h"

#include <nlohmann/json.hpp>

namespace detdiffusion::test {

namespace {

using nlohmann::json;

constexpr int kSide = 16;
constexpr int kPictures = 8;

void writePictures(const std::filesystem::path& folder)
{
    std::filesystem::create_directories(folder);
    for (int i = 1; i <= kPictures; ++i)
        writePng(tinyPicture(i, kSide), folder / (std::to_string(i) + ".png"));
}

json layouts()
{
    json images = json::array();
    json boxes = json::array();
    for (int i = 1; i <= kPictures; ++i) {
        images.push_back({ { "id", i }, { "file_name", std::to_string(i) + ".png" },
            { "width", kSide }, { "height", kSide } });
        for (int category = 1; category <= 1 + i % 3; ++category)
            boxes.push_back(
                { { "id", 10 * i + category }, { "image_id", i }, { "category_id", category },
                    { "bbox", { i % 5, 2 * category, 8, 6 } }, { "area", 48 }, { "iscrowd", 0 } });
    }
    return { { "images", images }, { "annotations", boxes },
        { "categories",
            { { { "id", 1 }, { "name", "dog" } }, { { "id", 2 }, { "name", "cat" } },
                { { "id", 3 }, { "name", "car" } } } } };
}

} // namespace

std::filesystem::path writeTinyRun(const std::filesystem::path& folder, const json& changes)
{
    const auto run = folder / "run";
    const auto text = [&](const char* name) { return (folder / name).string(); };
    if (!std::filesystem::exists(folder / "model")) {
        writeTinyModel(folder / "model");
        writePictures(folder / "images");
        writeJsonFile(folder / "layouts.json", layouts());
    }
    json settings { { "model", { { "from", text("model") } } },
        { "data",
            { { "annotations", text("layouts.json") }, { "images", text("images") },
                { "validation_annotations", text("layouts.json") },
                { "validation_images", text("images") }, { "width", kSide },
                { "height", kSide } } },
        { "steps", 24 }, { "batch", 2 }, { "learning_rate", 1e-3 }, { "log_every", 5 },
        { "validate_every", 10 }, { "checkpoint_every", 7 }, { "keep_checkpoints", 3 } };
    settings.merge_patch(changes);
    std::filesystem::create_directories(run);
    writeJsonFile(run / "settings.json", settings);
    return run;
}

} // namespace detdiffusion::test
