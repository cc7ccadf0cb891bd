#include "core/imaging/starter_dataset.h"

#include "core/data/coco_file.h"
#include "core/data/coco_segmentation.h"
#include "core/data/mask.h"
#include "core/domain/error.h"
#include "core/domain/parallel_loop.h"
#include "core/domain/staging_folder.h"
#include "core/domain/text_file.h"
#include "core/imaging/image_file.h"
#include "core/imaging/scene_composer.h"
#include "core/imaging/starter_classes.h"

#include <algorithm>
#include <cstdio>

namespace detdiffusion {

namespace {

constexpr int kSmallestSide = 64;
constexpr int kLargestSide = 1024;

struct Split {
    std::string name;
    int images = 0;
    int seenImages = 0; ///< the first ones; the rest uses held-out emoji
};

struct EmojiGroups {
    EmojiGroup seen;
    EmojiGroup heldOut;
};

std::vector<EmojiSprite> renderAll(const EmojiFont& font, const std::vector<char32_t>& emoji)
{
    std::vector<EmojiSprite> sprites;
    for (const char32_t codePoint : emoji)
        sprites.push_back(font.render(codePoint));
    return sprites;
}

EmojiGroups renderGroups(const std::filesystem::path& fontFile)
{
    const EmojiFont font(fontFile.empty() ? findEmojiFont() : fontFile);
    EmojiGroups groups;
    for (const auto& starterClass : starterClasses()) {
        groups.seen.push_back(renderAll(font, starterClass.seen));
        groups.heldOut.push_back(renderAll(font, starterClass.heldOut));
    }
    return groups;
}

std::string pictureName(int number)
{
    char name[32];
    std::snprintf(name, sizeof name, "%06d.png", number);
    return name;
}

Annotation annotate(const SceneObject& object, int64_t imageId)
{
    const MaskBounds bounds = maskBounds(object.visible);
    Annotation annotation;
    annotation.imageId = imageId;
    annotation.categoryId = starterClasses()[static_cast<size_t>(object.classIndex)].cocoId;
    annotation.x = bounds.x;
    annotation.y = bounds.y;
    annotation.width = bounds.width;
    annotation.height = bounds.height;
    const auto mask = encodeMask(object.visible);
    annotation.segmentation = segmentationFromMask(mask);
    annotation.area = static_cast<double>(maskArea(mask));
    return annotation;
}

CocoDataset emptyDataset()
{
    CocoDataset dataset;
    for (const auto& starterClass : starterClasses())
        dataset.categories.push_back({ starterClass.cocoId, starterClass.name, "{}" });
    return dataset;
}

class StarterWriter {
public:
    StarterWriter(const StarterDatasetOptions& options, const Control& control)
        : m_options(options)
        , m_control(control)
        , m_groups(renderGroups(options.font))
        , m_staging(options.out)
        , m_total(options.trainImages + options.valImages + options.testImages)
    {
    }

    void write()
    {
        const int seenInTest = m_options.testImages - m_options.testImages / 2;
        const Split splits[] = { { "train", m_options.trainImages, m_options.trainImages },
            { "val", m_options.valImages, m_options.valImages },
            { "test", m_options.testImages, seenInTest } };
        std::filesystem::create_directories(m_staging.path() / "annotations");
        for (uint64_t stream = 0; stream < std::size(splits); ++stream)
            writeSplit(splits[stream], stream);
        m_staging.commit();
    }

private:
    void writeSplit(const Split& split, uint64_t stream)
    {
        if (split.images == 0)
            return;
        const auto folder = m_staging.path() / "images" / split.name;
        std::filesystem::create_directories(folder);
        std::vector<std::vector<Annotation>> objects(static_cast<size_t>(split.images));
        const auto paint = [&](int index) {
            objects[static_cast<size_t>(index)] = writePicture(folder, split, stream, index);
        };
        forEachIndex(split.images, m_options.threads, shifted(m_done), paint);
        m_done += split.images;
        saveAnnotations(split, objects);
    }

    /// The job's control, counting over all splits.
    Control shifted(int done) const
    {
        Control control = m_control;
        control.progress = [this, done](int step, int) { m_control.report(done + step, m_total); };
        return control;
    }

    std::vector<Annotation> writePicture(
        const std::filesystem::path& folder, const Split& split, uint64_t stream, int index) const
    {
        SceneRandom random(m_options.seed, stream, static_cast<uint64_t>(index));
        const auto& emoji = index < split.seenImages ? m_groups.seen : m_groups.heldOut;
        const Scene scene = composeScene(random, emoji, m_options.side);
        m_staging.writeFile(folder / pictureName(index + 1), encodePng(scene.image));
        std::vector<Annotation> annotations;
        for (const auto& object : scene.objects)
            annotations.push_back(annotate(object, index + 1));
        return annotations;
    }

    void saveAnnotations(
        const Split& split, const std::vector<std::vector<Annotation>>& objects) const
    {
        CocoDataset dataset = emptyDataset();
        for (int index = 0; index < split.images; ++index) {
            const char* group = index < split.seenImages ? R"({"emoji_group":"seen"})"
                                                         : R"({"emoji_group":"held-out"})";
            dataset.images.push_back(
                { index + 1, pictureName(index + 1), m_options.side, m_options.side, group });
            for (Annotation annotation : objects[static_cast<size_t>(index)]) {
                annotation.id = static_cast<int64_t>(dataset.annotations.size()) + 1;
                dataset.annotations.push_back(std::move(annotation));
            }
        }
        saveCoco(dataset, m_staging.path() / "annotations" / ("instances_" + split.name + ".json"));
    }

    const StarterDatasetOptions& m_options;
    const Control& m_control;
    EmojiGroups m_groups;
    StagingFolder m_staging;
    int m_total = 0;
    int m_done = 0;
};

void check(const StarterDatasetOptions& options)
{
    if (std::min({ options.trainImages, options.valImages, options.testImages }) < 0)
        throw Error("the number of pictures of a split cannot be negative");
    if (options.trainImages + options.valImages + options.testImages == 0)
        throw Error("a data set needs at least one picture; raise --images");
    if (std::clamp(options.side, kSmallestSide, kLargestSide) != options.side)
        throw Error("the picture side must be 64 to 1024 pixels");
    if (options.threads < 1)
        throw Error("at least one thread is needed");
}

} // namespace

void writeStarterDataset(const StarterDatasetOptions& options, const Control& control)
{
    check(options);
    StarterWriter(options, control).write();
}

} // namespace detdiffusion
