#pragma once

#include "core/data/dataset_formats.h"

#include <string>
#include <vector>

namespace detdiffusion {

/// The objects that a picture of a data set is to have.
struct PictureEdit {
    int picture = 0; ///< as DatasetContents counts
    std::vector<Annotation> objects; ///< all of them, crowds included, in file order
};

/// An open data set: its parts, each with files of its own, and its pictures counted through all
/// parts. Once shared, it is read only, from any thread (see OpenedDataset).
class DatasetContents {
public:
    DatasetContents() = default;
    /// `sources[i]` is where `splits[i]` came from. Every class, picture and object must be known
    /// to its split, as loadDataset promises. The splits of Pascal VOC are lists of the same files
    /// and become one part.
    DatasetContents(std::vector<DatasetSource> sources, std::vector<DatasetSplit> splits);

    const std::vector<DatasetSplit>& parts() const { return m_parts; }
    const DatasetSplit& part(int index) const;
    const DatasetSource& source(int part) const;
    /// Names of the classes of all parts, in order of their first mention.
    const std::vector<std::string>& classes() const { return m_classes; }
    /// What a picture can be in: train, val ...
    const std::vector<std::string>& splitNames() const { return m_splitNames; }
    bool isInSplit(int picture, int split) const;
    /// The pictures and objects of one split.
    CocoDataset splitDataset(int split) const;

    int pictureCount() const { return static_cast<int>(m_places.size()); }
    int partOf(int picture) const;
    const AnnotatedImage& image(int picture) const;
    /// Where its file lies; it may be missing.
    std::filesystem::path file(int picture) const;
    /// Neither the annotations nor the file said how large the picture is: OpenedDataset gives it
    /// one pixel, and its boxes mean nothing.
    bool hasUnknownSize(int picture) const;
    /// Crowds included, in file order.
    std::vector<Annotation> objects(int picture) const;
    /// Calls `visit` for each object, without a copy.
    template <class Visit> void eachObject(int picture, Visit visit) const
    {
        const auto& annotations = part(partOf(picture)).dataset.annotations;
        for (const size_t index : m_objects[static_cast<size_t>(picture)])
            visit(annotations[index]);
    }
    /// Of an object of this part.
    const std::string& className(int part, int64_t categoryId) const;

    /// The class of this name in a part, which is added when it is new.
    int64_t requireClass(int part, const std::string& name);
    /// One that no object of the part has, or had.
    int64_t freshObjectId(int part) const;
    void apply(const PictureEdit& edit);
    /// Of a COCO source.
    void setPictureFolder(int part, const std::filesystem::path& folder);

private:
    /// Of a picture.
    struct Place {
        int part = 0;
        int image = 0;
        std::vector<int> splits;
    };
    void addPart(const DatasetSource& source, DatasetSplit split);
    void mergeInto(int part, DatasetSplit split);
    void indexObjects();

    std::vector<DatasetSource> m_sources;
    std::vector<DatasetSplit> m_parts;
    std::vector<std::string> m_classes;
    std::vector<std::string> m_splitNames;
    std::vector<Place> m_places;
    std::vector<std::vector<size_t>> m_objects; ///< of each picture, in its part
    std::vector<int64_t> m_lastIds; ///< of each part's objects
};

} // namespace detdiffusion
