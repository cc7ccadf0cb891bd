#include "ui/editing_controller.h"

#include "ui/document/box_clipboard.h"
#include "ui/document/coco_text.h"
#include "ui/document/place_for_box.h"
#include "ui/hold_key.h"

#include <QClipboard>
#include <QGuiApplication>

namespace detdiffusion {

EditingController::EditingController(
    LayoutEditor& editor, CanvasView& canvas, ClassPalette& palette, const Actions& actions)
    : QObject(&canvas)
    , m_editor(editor)
    , m_canvas(canvas)
    , m_scene(static_cast<CanvasScene&>(*canvas.scene()))
    , m_actions(actions)
{
    connectHistory();
    connectClipboard();
    connectBoxes();
    connectArrangement();
    connectPeeking();
    connectClasses(palette);
    connectTools();
    connectView();
    connect(&editor.selection(), &Selection::changed, this, &EditingController::updateEnabled);
    updateEnabled();
}

void EditingController::connectHistory()
{
    auto& stack = m_editor.document().undoStack();
    auto* undo = &m_actions[ActionId::Undo];
    auto* redo = &m_actions[ActionId::Redo];
    connect(undo, &QAction::triggered, &stack, &QUndoStack::undo);
    connect(redo, &QAction::triggered, &stack, &QUndoStack::redo);
    connect(&stack, &QUndoStack::canUndoChanged, undo, &QAction::setEnabled);
    connect(&stack, &QUndoStack::canRedoChanged, redo, &QAction::setEnabled);
    connect(&stack, &QUndoStack::undoTextChanged, undo, [undo](const QString& text) {
        undo->setText(text.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(text));
    });
    connect(&stack, &QUndoStack::redoTextChanged, redo, [redo](const QString& text) {
        redo->setText(text.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(text));
    });
    undo->setEnabled(false);
    redo->setEnabled(false);
}

void EditingController::connectClipboard()
{
    connect(&m_actions[ActionId::Copy], &QAction::triggered, this, &EditingController::copy);
    connect(&m_actions[ActionId::Cut], &QAction::triggered, this, [this] {
        copy();
        m_editor.deleteSelection();
    });
    connect(&m_actions[ActionId::CopyAsCoco], &QAction::triggered, this, [this] {
        auto layout = m_editor.document().layout();
        layout.boxes = m_editor.document().boxes(m_editor.selection().ids());
        QGuiApplication::clipboard()->setText(QString::fromStdString(cocoText(layout)));
    });
    connect(&m_actions[ActionId::Paste], &QAction::triggered, this,
        [this] { m_editor.paste(boxesFromMime(QGuiApplication::clipboard()->mimeData())); });
    connect(&m_actions[ActionId::PastePrevious], &QAction::triggered, this,
        [this] { m_editor.paste(m_editor.document().previousBoxes()); });
}

void EditingController::connectBoxes()
{
    const auto on = [this](ActionId id, auto function) {
        connect(&m_actions[id], &QAction::triggered, this, function);
    };
    on(ActionId::AddBox, [this] {
        m_editor.addBox(placeForBox(m_editor.document().layout()));
        m_canvas.setFocus(Qt::ShortcutFocusReason);
    });
    on(ActionId::Duplicate, [this] { m_editor.duplicateSelection(); });
    on(ActionId::Delete, [this] { m_editor.deleteSelection(); });
    on(ActionId::SelectAll, [this] { m_editor.selection().selectAll(); });
    on(ActionId::ToggleEasyHard, [this] { m_editor.togglePerception(); });
    on(ActionId::SetEasy, [this] { m_editor.assignPerception(Perception::Easy); });
    on(ActionId::SetHard, [this] { m_editor.assignPerception(Perception::Hard); });
    on(ActionId::SetUnset, [this] { m_editor.assignPerception(Perception::Unset); });
    on(ActionId::Raise, [this] { m_editor.shiftOrder(1); });
    on(ActionId::Lower, [this] { m_editor.shiftOrder(-1); });
    on(ActionId::Lock, [this] { m_editor.toggleLocked(); });
    on(ActionId::HideSelected, [this] { m_editor.toggleHidden(); });
    on(ActionId::ShowAll, [this] { m_editor.showAll(); });
    for (const auto id : { ActionId::EditClass, ActionId::SetEasy, ActionId::SetHard,
             ActionId::SetUnset, ActionId::Duplicate, ActionId::Delete, ActionId::Raise,
             ActionId::Lower, ActionId::Lock, ActionId::HideSelected })
        m_canvas.addAction(&m_actions[id]);
}

void EditingController::connectArrangement()
{
    constexpr std::pair<ActionId, Alignment> kAlignments[] = {
        { ActionId::AlignLeft, Alignment::Left }, { ActionId::AlignCentreX, Alignment::CentreX },
        { ActionId::AlignRight, Alignment::Right }, { ActionId::AlignTop, Alignment::Top },
        { ActionId::AlignCentreY, Alignment::CentreY }, { ActionId::AlignBottom, Alignment::Bottom }
    };
    for (const auto& [id, alignment] : kAlignments)
        connect(&m_actions[id], &QAction::triggered, this,
            [this, wanted = alignment] { m_editor.align(wanted); });
    connect(&m_actions[ActionId::DistributeX], &QAction::triggered, this,
        [this] { m_editor.distribute(Direction::Horizontal); });
    connect(&m_actions[ActionId::DistributeY], &QAction::triggered, this,
        [this] { m_editor.distribute(Direction::Vertical); });
}

void EditingController::connectPeeking()
{
    auto* peek = new HoldKey(Qt::Key_B, *m_canvas.window(), this);
    auto* shown = &m_actions[ActionId::BoxesOverPicture];
    connect(peek, &HoldKey::held, this, [this, shown, before = false](bool held) mutable {
        if (held)
            before = shown->isChecked();
        m_scene.setPeeking(held);
        shown->setChecked(before && !held);
    });
}

void EditingController::connectClasses(ClassPalette& palette)
{
    connect(
        &m_actions[ActionId::EditClass], &QAction::triggered, &palette, &ClassPalette::startSearch);
    connect(&m_actions[ActionId::PreviousClass], &QAction::triggered, this,
        [this] { m_editor.assignPreviousClass(); });
    connect(&m_canvas, &CanvasView::classEditRequested, &palette, &ClassPalette::startSearch);
    connect(&palette, &ClassPalette::chosen, &m_canvas,
        [this] { m_canvas.setFocus(Qt::OtherFocusReason); });
    int digit = 0;
    for (auto* action : m_actions.digits()) {
        digit = (digit + 1) % 10;
        connect(action, &QAction::triggered, &palette,
            [&palette, digit] { palette.assignDigit(digit); });
    }
}

void EditingController::connectTools()
{
    auto& tools = m_canvas.tools();
    const auto show = [this](CanvasMode mode) {
        m_actions[ActionId::SelectTool].setChecked(mode == CanvasMode::Select);
        m_actions[ActionId::DrawTool].setChecked(mode == CanvasMode::Draw);
    };
    const auto pick = [this, &tools, show](CanvasMode mode) {
        tools.setMode(mode);
        // Triggering a checked action unchecks it.
        show(mode);
        m_canvas.setFocus(Qt::ShortcutFocusReason);
    };
    connect(&m_actions[ActionId::SelectTool], &QAction::triggered, this,
        [pick] { pick(CanvasMode::Select); });
    connect(&m_actions[ActionId::DrawTool], &QAction::triggered, this,
        [pick] { pick(CanvasMode::Draw); });
    connect(&tools, &CanvasTools::modeChanged, this, show);
    show(tools.mode());
}

void EditingController::connectView()
{
    const auto on = [this](ActionId id, void (CanvasView::*function)()) {
        connect(&m_actions[id], &QAction::triggered, &m_canvas, function);
    };
    on(ActionId::ZoomIn, &CanvasView::zoomIn);
    on(ActionId::ZoomOut, &CanvasView::zoomOut);
    on(ActionId::ActualSize, &CanvasView::zoomToActualSize);
    on(ActionId::FitPage, &CanvasView::fitPage);
    on(ActionId::FitWidth, &CanvasView::fitWidth);
    connect(&m_actions[ActionId::Snap], &QAction::toggled, &m_editor.snapping(), &Snapping::setOn);
    connect(
        &m_actions[ActionId::HideBoxes], &QAction::toggled, &m_scene, &CanvasScene::setBoxesHidden);
}

void EditingController::copy()
{
    const auto boxes = m_editor.document().boxes(m_editor.selection().ids());
    if (!boxes.empty())
        QGuiApplication::clipboard()->setMimeData(boxesToMime(boxes).release());
}

void EditingController::updateEnabled()
{
    const auto enable = [this](size_t needed, std::initializer_list<ActionId> ids) {
        for (const auto id : ids)
            m_actions[id].setEnabled(m_editor.selection().ids().size() >= needed);
    };
    enable(1,
        { ActionId::Cut, ActionId::Copy, ActionId::CopyAsCoco, ActionId::Duplicate,
            ActionId::Delete, ActionId::Raise, ActionId::Lower, ActionId::Lock,
            ActionId::HideSelected, ActionId::AlignLeft, ActionId::AlignCentreX,
            ActionId::AlignRight, ActionId::AlignTop, ActionId::AlignCentreY,
            ActionId::AlignBottom });
    enable(3, { ActionId::DistributeX, ActionId::DistributeY });
}

} // namespace detdiffusion
