#pragma once

#include "ui/datasets/labelling_findings.h"
#include "ui/datasets/opened_dataset.h"

#include <QUndoStack>

#include <optional>
#include <set>

namespace detdiffusion {

/// Which proposals are meant; what is not set means all.
struct LayerScope {
    std::optional<std::set<int64_t>> images; ///< ids in the part
    std::optional<std::set<int64_t>> categories; ///< ids in the part
    bool overHandmade = false; ///< attributes that a person set, too
};

/// Objects of a scope by what accepting the proposals does to them.
struct LayerCounts {
    int easy = 0; ///< proposed
    int hard = 0; ///< proposed
    int changed = 0; ///< get another attribute than they have
    int kept = 0; ///< a person said otherwise, and that stays
};

/// Proposed attributes beside those of a part of a data set. Nothing changes there until they are
/// accepted; an attribute counts as handmade unless it was accepted here. Use it from the GUI
/// thread.
class LabellingLayer : public QObject {
    Q_OBJECT

public:
    explicit LabellingLayer(OpenedDataset& dataset, QObject* parent = nullptr);

    /// Proposals and undo steps are gone. `memory` is a file that says what was accepted before.
    void begin(int part, std::shared_ptr<const CocoDataset> objects, const QString& memory);
    /// The part's objects have changed; `objects` are they now.
    void replaceObjects(std::shared_ptr<const CocoDataset> objects);
    /// One per object, unset: none.
    void propose(const std::vector<Perception>& labels);
    /// Takes the proposals away.
    void reject();

    bool hasProposals() const { return !m_proposals.empty(); }
    LayerCounts counts(const LayerScope& scope) const;
    bool isHandmade(size_t object) const;
    /// Sets the proposed attributes in the data set, as one undo step. How many changed.
    int accept(const LayerScope& scope);
    /// The part with the proposals of a scope in it; the data set stays as it is.
    CocoDataset merged(const LayerScope& scope) const;
    QUndoStack& undoStack() { return m_undo; }

Q_SIGNALS:
    void changed();
    void problem(const QString& message);

private:
    class AcceptStep;
    using Labels = std::map<int64_t, Perception>; ///< by object id

    bool isMeant(size_t object, const LayerScope& scope) const;
    /// Meant, different from what is there, and not a person's (unless that is asked for).
    bool isToChange(size_t object, const LayerScope& scope) const;
    void write(const Labels& labels, Labels accepted);
    void readMemory();
    void writeMemory();

    OpenedDataset& m_dataset;
    int m_part = 0;
    std::shared_ptr<const CocoDataset> m_objects;
    std::vector<Perception> m_proposals; ///< one per object, or none
    Labels m_accepted;
    QString m_memory;
    QUndoStack m_undo;
};

} // namespace detdiffusion
