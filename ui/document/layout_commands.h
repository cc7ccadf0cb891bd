#pragma once

#include "ui/document/layout_document.h"

#include <QUndoCommand>

namespace detdiffusion {

// The undo steps of LayoutDocument. Each holds "the other" state and swaps it in, so that undo and
// redo are one function.

class InsertBoxesCommand : public QUndoCommand {
public:
    InsertBoxesCommand(LayoutDocument& document, std::vector<PlacedBox> boxes, const QString& text);

    void redo() override;
    void undo() override;

private:
    LayoutDocument& m_document;
    std::vector<PlacedBox> m_boxes;
};

class RemoveBoxesCommand : public QUndoCommand {
public:
    RemoveBoxesCommand(LayoutDocument& document, BoxIds ids, const QString& text);

    void redo() override;
    void undo() override;

private:
    LayoutDocument& m_document;
    BoxIds m_ids;
    std::vector<PlacedBox> m_boxes;
};

class ChangeBoxesCommand : public QUndoCommand {
public:
    ChangeBoxesCommand(LayoutDocument& document, std::vector<LayoutBox> boxes, const QString& text,
        EditMerge merge);

    void redo() override { swap(); }
    void undo() override { swap(); }
    int id() const override;
    bool mergeWith(const QUndoCommand* later) override;

private:
    void swap();

    LayoutDocument& m_document;
    std::vector<LayoutBox> m_others;
    EditMerge m_merge;
};

class ReorderCommand : public QUndoCommand {
public:
    ReorderCommand(LayoutDocument& document, BoxIds order, const QString& text);

    void redo() override { swap(); }
    void undo() override { swap(); }

private:
    void swap();

    LayoutDocument& m_document;
    BoxIds m_other;
};

class ChangeFrameCommand : public QUndoCommand {
public:
    ChangeFrameCommand(LayoutDocument& document, LayoutFrame frame, const QString& text);

    void redo() override { swap(); }
    void undo() override { swap(); }

private:
    void swap();

    LayoutDocument& m_document;
    LayoutFrame m_other;
};

} // namespace detdiffusion
