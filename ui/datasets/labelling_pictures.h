#pragma once

#include "core/domain/annotation.h"
#include "core/perception/label_decision.h"

#include <QAbstractListModel>

#include <memory>
#include <vector>

namespace detdiffusion {

enum class PictureFilter { All, Changed, Different, Disputed };

/// The pictures of a split, those that a filter keeps, with what is proposed for them.
class LabellingPictures : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setObjects(std::shared_ptr<const CocoDataset> objects);
    /// The same boxes; their attributes may have changed. setLabels follows.
    void replaceAttributes(std::shared_ptr<const CocoDataset> objects)
    {
        m_objects = std::move(objects);
    }
    /// What the detectors say, and how many they are. `reference` are labels by other limits,
    /// against which Changed compares; empty: none.
    void setLabels(const std::vector<Perception>& labels, const std::vector<uint8_t>& votes,
        int detectors, const std::vector<Perception>& reference);
    void setFilter(PictureFilter filter);
    PictureFilter filter() const { return m_filter; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// Position in the data set's images.
    int imageAt(int row) const { return m_rows.at(static_cast<size_t>(row)); }
    /// -1: the filter leaves it out.
    int rowOf(int image) const;
    /// Objects whose label differs from the reference, and the pictures they are in.
    int changedObjects() const { return m_changedObjects; }
    int changedPictures() const { return m_changedPictures; }

private:
    /// What the objects of a picture have in common with the filters.
    struct Traits {
        PerceptionCount proposed;
        int changed = 0;
        bool isDifferent = false; ///< from the data set
        bool isDisputed = false;
        bool operator==(const Traits&) const = default;
    };
    std::vector<Traits> traitsOf(const std::vector<Perception>& labels,
        const std::vector<uint8_t>& votes, int detectors,
        const std::vector<Perception>& reference) const;
    bool isKept(size_t image) const;
    void fill();

    std::shared_ptr<const CocoDataset> m_objects;
    std::vector<int> m_imageOf; ///< of each object, its position in the images
    std::vector<Traits> m_traits; ///< one per image
    std::vector<int> m_rows; ///< images that are kept, ascending
    PictureFilter m_filter = PictureFilter::All;
    int m_changedObjects = 0;
    int m_changedPictures = 0;
};

} // namespace detdiffusion
