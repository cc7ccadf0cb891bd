#include "core/data/dataset_tiles.h"

#include "core/domain/error.h"

#include <algorithm>
#include <filesystem>
#include <map>

namespace detdiffusion {

namespace {

void requireSense(const TileRules& rules)
{
    if (rules.columns < 1 || rules.rows < 1)
        throw Error("pictures are cut into at least one column and one row");
    if (!(rules.minimumVisible > 0.0 && rules.minimumVisible <= 1.0))
        throw Error("the share of an object that must be visible lies above 0 and is at most 1");
}

void requireRoom(const AnnotatedImage& image, const TileRules& rules)
{
    if (image.width < rules.columns || image.height < rules.rows)
        throw Error(image.fileName + " has " + std::to_string(image.width) + " x "
            + std::to_string(image.height) + " pixels: too few for " + std::to_string(rules.columns)
            + " x " + std::to_string(rules.rows) + " tiles");
}

PictureTile tileAt(
    const AnnotatedImage& image, size_t picture, const TileRules& rules, int row, int column)
{
    const auto edge = [](int size, int part, int parts) {
        return static_cast<int>(int64_t { size } * part / parts);
    };
    const int left = edge(image.width, column, rules.columns);
    const int top = edge(image.height, row, rules.rows);
    return { picture, left, top, edge(image.width, column + 1, rules.columns) - left,
        edge(image.height, row + 1, rules.rows) - top };
}

/// The object as the tile shows it; its area shrinks with the box.
Annotation cutTo(const PictureTile& tile, const Annotation& object)
{
    const double left = std::max<double>(object.x, tile.x);
    const double top = std::max<double>(object.y, tile.y);
    const double right = std::min<double>(object.x + object.width, tile.x + tile.width);
    const double bottom = std::min<double>(object.y + object.height, tile.y + tile.height);
    auto cut = object;
    cut.x = left - tile.x;
    cut.y = top - tile.y;
    cut.width = std::max(0.0, right - left);
    cut.height = std::max(0.0, bottom - top);
    cut.segmentation.clear();
    const double whole = object.width * object.height;
    cut.area = whole > 0.0 ? object.area * cut.width * cut.height / whole : 0.0;
    return cut;
}

bool isShown(const Annotation& cut, const Annotation& object, double minimumVisible)
{
    const double whole = object.width * object.height;
    return whole > 0.0 && cut.width * cut.height >= minimumVisible * whole;
}

std::string tileName(const std::string& picture, int row, int column)
{
    const std::filesystem::path path(picture);
    const auto place = "_" + std::to_string(row + 1) + "_" + std::to_string(column + 1);
    return (path.parent_path() / (path.stem().string() + place + ".png")).generic_string();
}

/// Cuts the pictures one after another and collects what comes out.
class Tiler {
public:
    Tiler(const CocoDataset& dataset, const TileRules& rules)
        : m_before(dataset)
        , m_rules(rules)
    {
        m_result.dataset.categories = dataset.categories;
        m_result.dataset.extras = dataset.extras;
        for (size_t i = 0; i < dataset.annotations.size(); ++i)
            m_objects[dataset.annotations[i].imageId].push_back(i);
    }

    TiledDataset run()
    {
        for (size_t picture = 0; picture < m_before.images.size(); ++picture)
            cutPicture(picture);
        m_result.cutOff = static_cast<int64_t>(m_before.annotations.size() - m_shown);
        return std::move(m_result);
    }

private:
    void cutPicture(size_t picture)
    {
        const auto& image = m_before.images[picture];
        requireRoom(image, m_rules);
        std::vector<bool> isSeen(m_objects[image.id].size(), false);
        for (int row = 0; row < m_rules.rows; ++row)
            for (int column = 0; column < m_rules.columns; ++column)
                addTile(tileAt(image, picture, m_rules, row, column),
                    tileName(image.fileName, row, column), isSeen);
        m_shown += static_cast<size_t>(std::count(isSeen.begin(), isSeen.end(), true));
    }

    void addTile(const PictureTile& tile, const std::string& name, std::vector<bool>& isSeen)
    {
        const auto& image = m_before.images[tile.picture];
        const auto& objects = m_objects[image.id];
        const auto id = static_cast<int64_t>(m_result.tiles.size()) + 1;
        bool isEmpty = true;
        for (size_t i = 0; i < objects.size(); ++i) {
            const auto& object = m_before.annotations[objects[i]];
            auto cut = cutTo(tile, object);
            if (!isShown(cut, object, m_rules.minimumVisible))
                continue;
            cut.id = static_cast<int64_t>(m_result.dataset.annotations.size()) + 1;
            cut.imageId = id;
            m_result.dataset.annotations.push_back(std::move(cut));
            isSeen[i] = true;
            isEmpty = false;
        }
        if (isEmpty)
            return;
        m_result.dataset.images.push_back({ id, name, tile.width, tile.height, image.extras });
        m_result.tiles.push_back(tile);
    }

    const CocoDataset& m_before;
    TileRules m_rules;
    std::map<int64_t, std::vector<size_t>> m_objects; ///< by picture id
    TiledDataset m_result;
    size_t m_shown = 0;
};

} // namespace

TiledDataset tileDataset(const CocoDataset& dataset, const TileRules& rules)
{
    requireSense(rules);
    return Tiler(dataset, rules).run();
}

} // namespace detdiffusion
