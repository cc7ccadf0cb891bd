#include "core/data/picture_change.h"

#include "core/domain/error.h"

#include <algorithm>

namespace detdiffusion {

bool isSamePlace(const Annotation& a, const Annotation& b)
{
    return a.x == b.x && a.y == b.y && a.width == b.width && a.height == b.height;
}

std::optional<size_t> placeBefore(const PictureChange& change, const Annotation& object)
{
    for (size_t i = 0; i < change.before.size(); ++i)
        if (change.before[i].id == object.id)
            return i;
    return std::nullopt;
}

void requireAsOpened(bool holds, const std::filesystem::path& file, const AnnotatedImage& image)
{
    if (!holds)
        throw Error(file.string() + ": the objects of " + image.fileName
            + " are no longer those that were opened, so nothing was written; open the data set "
              "again");
}

void requireAsOpened(const std::vector<Annotation>& found, const PictureChange& change,
    const std::filesystem::path& file)
{
    requireAsOpened(std::equal(found.begin(), found.end(), change.before.begin(),
                        change.before.end(), isSamePlace),
        file, change.image);
}

const std::string& classNameOf(const std::vector<Category>& categories, int64_t id)
{
    const auto found = std::find_if(categories.begin(), categories.end(),
        [id](const Category& category) { return category.id == id; });
    if (found == categories.end())
        throw Error("an object's class " + std::to_string(id) + " is none of the data set");
    return found->name;
}

} // namespace detdiffusion
