#include "ui/datasets/dataset_contents.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace detdiffusion {

namespace {

std::vector<std::string> classesOf(const std::vector<DatasetSplit>& parts)
{
    std::vector<std::string> names;
    std::unordered_set<std::string> known;
    for (const auto& part : parts)
        for (const auto& category : part.dataset.categories)
            if (known.insert(category.name).second)
                names.push_back(category.name);
    return names;
}

} // namespace

DatasetContents::DatasetContents(
    std::vector<DatasetSource> sources, std::vector<DatasetSplit> splits)
{
    for (size_t i = 0; i < splits.size(); ++i) {
        m_splitNames.push_back(splits[i].name);
        const bool isList = !m_sources.empty() && sources[i].format == DatasetFormat::Voc
            && sources[i].path == m_sources.back().path;
        if (isList)
            mergeInto(static_cast<int>(m_parts.size()) - 1, std::move(splits[i]));
        else
            addPart(sources[i], std::move(splits[i]));
    }
    m_classes = classesOf(m_parts);
    indexObjects();
}

void DatasetContents::addPart(const DatasetSource& source, DatasetSplit split)
{
    const auto part = static_cast<int>(m_parts.size());
    const auto name = static_cast<int>(m_splitNames.size()) - 1;
    for (size_t image = 0; image < split.dataset.images.size(); ++image)
        m_places.push_back({ part, static_cast<int>(image), { name } });
    m_sources.push_back(source);
    m_parts.push_back(std::move(split));
}

/// The last part; pictures that it has are in one more split, the others are added.
void DatasetContents::mergeInto(int part, DatasetSplit split)
{
    auto& dataset = m_parts[static_cast<size_t>(part)].dataset;
    const auto name = static_cast<int>(m_splitNames.size()) - 1;
    const size_t first = m_places.size() - dataset.images.size();
    std::unordered_map<std::string, size_t> known;
    for (size_t i = 0; i < dataset.images.size(); ++i)
        known[dataset.images[i].fileName] = first + i;
    std::unordered_map<int64_t, int64_t> added; // ids of pictures: in the split, here
    for (auto& image : split.dataset.images) {
        if (const auto found = known.find(image.fileName); found != known.end()) {
            m_places[found->second].splits.push_back(name);
            continue;
        }
        const auto id = static_cast<int64_t>(dataset.images.size()) + 1;
        added[image.id] = id;
        image.id = id;
        m_places.push_back({ part, static_cast<int>(dataset.images.size()), { name } });
        dataset.images.push_back(std::move(image));
    }
    for (auto& object : split.dataset.annotations)
        if (const auto found = added.find(object.imageId); found != added.end()) {
            object.imageId = found->second;
            object.id = static_cast<int64_t>(dataset.annotations.size()) + 1;
            dataset.annotations.push_back(std::move(object));
        }
}

void DatasetContents::indexObjects()
{
    m_objects.assign(m_places.size(), {});
    m_lastIds.resize(m_parts.size());
    size_t next = 0;
    for (size_t part = 0; part < m_parts.size(); ++part) {
        const auto& dataset = m_parts[part].dataset;
        std::unordered_map<int64_t, size_t> pictures;
        for (const auto& image : dataset.images)
            pictures[image.id] = next++;
        for (size_t i = 0; i < dataset.annotations.size(); ++i) {
            const auto& object = dataset.annotations[i];
            m_objects[pictures.at(object.imageId)].push_back(i);
            m_lastIds[part] = std::max(m_lastIds[part], object.id);
        }
    }
}

const DatasetSplit& DatasetContents::part(int index) const
{
    return m_parts.at(static_cast<size_t>(index));
}

const DatasetSource& DatasetContents::source(int part) const
{
    return m_sources.at(static_cast<size_t>(part));
}

bool DatasetContents::isInSplit(int picture, int split) const
{
    const auto& splits = m_places.at(static_cast<size_t>(picture)).splits;
    return std::find(splits.begin(), splits.end(), split) != splits.end();
}

CocoDataset DatasetContents::splitDataset(int split) const
{
    CocoDataset dataset;
    int last = -1;
    for (int picture = 0; picture < pictureCount(); ++picture) {
        if (!isInSplit(picture, split))
            continue;
        if (const int part = partOf(picture); part != last) {
            dataset.categories = this->part(part).dataset.categories;
            dataset.extras = this->part(part).dataset.extras;
            last = part;
        }
        dataset.images.push_back(image(picture));
        eachObject(picture, [&](const Annotation& o) { dataset.annotations.push_back(o); });
    }
    return dataset;
}

int DatasetContents::partOf(int picture) const
{
    return m_places.at(static_cast<size_t>(picture)).part;
}

const AnnotatedImage& DatasetContents::image(int picture) const
{
    const auto& place = m_places.at(static_cast<size_t>(picture));
    return part(place.part).dataset.images[static_cast<size_t>(place.image)];
}

std::filesystem::path DatasetContents::file(int picture) const
{
    return part(partOf(picture)).images / image(picture).fileName;
}

bool DatasetContents::hasUnknownSize(int picture) const
{
    return image(picture).width <= 1 && image(picture).height <= 1;
}

std::vector<Annotation> DatasetContents::objects(int picture) const
{
    std::vector<Annotation> objects;
    eachObject(picture, [&](const Annotation& object) { objects.push_back(object); });
    return objects;
}

const std::string& DatasetContents::className(int part, int64_t categoryId) const
{
    const auto& categories = this->part(part).dataset.categories;
    return std::find_if(categories.begin(), categories.end(), [&](const Category& category) {
        return category.id == categoryId;
    })->name;
}

int64_t DatasetContents::requireClass(int part, const std::string& name)
{
    auto& categories = m_parts.at(static_cast<size_t>(part)).dataset.categories;
    int64_t last = 0;
    for (const auto& category : categories) {
        if (category.name == name)
            return category.id;
        last = std::max(last, category.id);
    }
    Category category;
    category.id = last + 1;
    category.name = name;
    categories.push_back(std::move(category));
    m_classes = classesOf(m_parts);
    return last + 1;
}

int64_t DatasetContents::freshObjectId(int part) const
{
    return m_lastIds.at(static_cast<size_t>(part)) + 1;
}

void DatasetContents::apply(const PictureEdit& edit)
{
    const auto part = static_cast<size_t>(partOf(edit.picture));
    auto& annotations = m_parts[part].dataset.annotations;
    auto& indices = m_objects[static_cast<size_t>(edit.picture)];
    for (size_t i = 0; i < edit.objects.size(); ++i) {
        if (i == indices.size()) {
            indices.push_back(annotations.size());
            annotations.emplace_back();
        }
        annotations[indices[i]] = edit.objects[i];
        m_lastIds[part] = std::max(m_lastIds[part], edit.objects[i].id);
    }
    if (edit.objects.size() == indices.size())
        return;
    const std::unordered_set<size_t> gone(
        indices.begin() + static_cast<std::ptrdiff_t>(edit.objects.size()), indices.end());
    size_t index = 0;
    std::erase_if(annotations, [&](const Annotation&) { return gone.contains(index++); });
    indexObjects();
}

void DatasetContents::setPictureFolder(int part, const std::filesystem::path& folder)
{
    m_parts.at(static_cast<size_t>(part)).images = folder;
    m_sources.at(static_cast<size_t>(part)).images = folder;
}

} // namespace detdiffusion
