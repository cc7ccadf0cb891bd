#pragma once

#include "core/domain/layout.h"
#include "ui/document/layout_change.h"

#include <QObject>
#include <QUndoStack>

namespace detdiffusion {

/// Size and caption of a picture: what a layout has besides its boxes.
struct LayoutFrame {
    int width = 512;
    int height = 512;
    std::string caption;

    bool operator==(const LayoutFrame&) const = default;
};

/// Where a box stands in the drawing order.
struct PlacedBox {
    size_t index = 0;
    LayoutBox box;
};

/// Whether an edit joins the one before it (held arrow keys) or stands alone.
enum class EditMerge { Never, WithPrevious };

/// The layout being edited and its undo stack; the only writer of the layout. Every edit below is
/// one undo step and keeps the layout legal. Edits that change nothing leave no trace.
class LayoutDocument : public QObject {
    Q_OBJECT

public:
    explicit LayoutDocument(QObject* parent = nullptr);

    const Layout& layout() const { return m_layout; }
    LayoutFrame frame() const;
    const LayoutBox* find(int64_t id) const;
    /// The boxes with these ids, in drawing order; unknown ids are left out.
    std::vector<LayoutBox> boxes(const BoxIds& ids) const;
    BoxIds allIds() const;
    QUndoStack& undoStack() { return m_undoStack; }

    /// Gives the boxes fresh ids and puts them on top; returns the ids. Boxes beyond
    /// kMaxLayoutBoxes are refused with Error.
    BoxIds addBoxes(std::vector<LayoutBox> boxes, const QString& text);
    void removeBoxes(const BoxIds& ids, const QString& text);
    /// Replaces the boxes that have the same ids.
    void changeBoxes(
        std::vector<LayoutBox> boxes, const QString& text, EditMerge merge = EditMerge::Never);
    /// `order` holds every id once, bottom first.
    void reorder(BoxIds order, const QString& text);
    void setFrame(LayoutFrame frame, const QString& text);
    /// Another layout as an undo step; its boxes get fresh ids.
    void replace(const Layout& layout, const QString& text);

    /// Another layout; the undo history ends here.
    void reset(Layout layout);
    /// Of the layout that was open before.
    const std::vector<LayoutBox>& previousBoxes() const { return m_previousBoxes; }

Q_SIGNALS:
    void changed(const detdiffusion::LayoutChange& change);

private:
    friend class InsertBoxesCommand;
    friend class RemoveBoxesCommand;
    friend class ChangeBoxesCommand;
    friend class ReorderCommand;
    friend class ChangeFrameCommand;

    void insert(const std::vector<PlacedBox>& boxes);
    std::vector<PlacedBox> take(const BoxIds& ids);
    void exchangeBoxes(std::vector<LayoutBox>& others);
    void exchangeOrder(BoxIds& order);
    void exchangeFrame(LayoutFrame& other);

    Layout m_layout;
    std::vector<LayoutBox> m_previousBoxes;
    QUndoStack m_undoStack;
};

} // namespace detdiffusion
