#pragma once

#include "core/domain/class_colours.h"
#include "ui/compare/picture_view.h"
#include "ui/datasets/labelling_findings.h"
#include "ui/datasets/labelling_pictures.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QThreadPool>
#include <QToolButton>

#include <filesystem>
#include <set>

namespace detdiffusion {

/// What the limits do to single pictures: easy boxes solid, hard ones dashed, the detections that
/// count dotted. A filter keeps the pictures that are worth a look.
class LabellingSamples : public QWidget {
    Q_OBJECT

public:
    explicit LabellingSamples(QWidget* parent = nullptr);
    ~LabellingSamples() override;

    void setObjects(std::shared_ptr<const CocoDataset> objects, const std::filesystem::path& images,
        const ClassColours& colours);
    /// The same boxes; their attributes may have changed.
    void replaceAttributes(std::shared_ptr<const CocoDataset> objects);
    void setDecision(const LabelDecisionPtr& decision, const LabelRule& rule, int detectors);
    /// Of the picture that seenRequested asked for.
    void setSeen(qint64 imageId, const SeenInPicture& seen);
    /// Takes decision and detections away.
    void clearFindings();

    /// Ids of the pictures that are selected in the list.
    std::set<int64_t> selectedImages() const;
    LabellingPictures& pictures() { return m_pictures; }
    QComboBox& filter() { return *m_filter; }
    QPushButton& compareButton() { return *m_compare; }
    QListView& list() { return *m_list; }
    PictureView& view() { return *m_view; }
    /// Position in the images; -1: none.
    int current() const { return m_current; }
    /// To the next or the one before.
    void step(int way);

Q_SIGNALS:
    void seenRequested(qint64 imageId);
    void selectionChanged();

private:
    QLayout* filterRow();
    QLayout* stepRow();
    void compareFromHere();
    void showCurrent();
    void readPicture();
    void keepPicture(int image, const QImage& picture);
    void showBoxes();
    void showPlace();
    LayoutBox boxOf(size_t object) const;
    QString noteOf(size_t object) const;
    std::vector<SeenObject> detections() const;

    ClassColours m_colours;
    std::shared_ptr<const CocoDataset> m_objects;
    std::filesystem::path m_images;
    LabelDecisionPtr m_decision;
    LabelRule m_rule;
    int m_detectors = 0;
    std::vector<Perception> m_reference; ///< labels to compare with
    LabelRule m_referenceRule;
    SeenInPicture m_seen;
    int m_current = -1;
    LabellingPictures m_pictures;
    PictureViewport m_viewport;
    QComboBox* m_filter;
    QPushButton* m_compare;
    QLabel* m_changes;
    QListView* m_list;
    PictureView* m_view;
    QToolButton* m_before;
    QToolButton* m_after;
    QLabel* m_place;
    QCheckBox* m_showDetections;
    QThreadPool m_reader; ///< last: its jobs post to this object
};

} // namespace detdiffusion
