#include "core/data/picture_dataset.h"

#include <map>

namespace detdiffusion {

namespace {

/// Gives every class its category, in the order of their first mention.
class Categories {
public:
    explicit Categories(CocoDataset& dataset)
        : m_dataset(dataset)
    {
    }
    int64_t idOf(const std::string& name)
    {
        const auto [known, isNew] = m_ids.try_emplace(name, static_cast<int64_t>(m_ids.size()) + 1);
        if (isNew) {
            Category category;
            category.id = known->second;
            category.name = name;
            m_dataset.categories.push_back(category);
        }
        return known->second;
    }

private:
    CocoDataset& m_dataset;
    std::map<std::string, int64_t> m_ids;
};

Annotation annotationOf(const LayoutBox& box, const Layout& layout)
{
    Annotation annotation;
    annotation.x = box.rect.x0 * layout.width;
    annotation.y = box.rect.y0 * layout.height;
    annotation.width = box.rect.width() * layout.width;
    annotation.height = box.rect.height() * layout.height;
    annotation.area = annotation.width * annotation.height;
    annotation.perception = box.perception;
    return annotation;
}

} // namespace

CocoDataset datasetOf(
    const std::vector<LabelledPicture>& pictures, const std::vector<std::string>& classes)
{
    CocoDataset dataset;
    Categories categories(dataset);
    for (const auto& name : classes)
        categories.idOf(name);
    for (const auto& picture : pictures) {
        AnnotatedImage image;
        image.id = static_cast<int64_t>(dataset.images.size()) + 1;
        image.fileName = picture.fileName;
        image.width = picture.layout.width;
        image.height = picture.layout.height;
        dataset.images.push_back(image);
        for (const auto& box : picture.layout.boxes) {
            auto annotation = annotationOf(box, picture.layout);
            annotation.id = static_cast<int64_t>(dataset.annotations.size()) + 1;
            annotation.imageId = image.id;
            annotation.categoryId = categories.idOf(box.className);
            dataset.annotations.push_back(annotation);
        }
    }
    return dataset;
}

} // namespace detdiffusion
