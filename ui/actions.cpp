#include "ui/actions.h"

#include "ui/icons.h"
#include "ui/support/conversions.h"

#include <QMetaEnum>
#include <QWidget>

namespace detdiffusion {

namespace {

enum class Kind { Plain, Checkable };

struct ActionSpec {
    ActionId id;
    const char* text;
    const char* shortcuts; ///< portable names, separated by blanks
    const char* icon;
    const char* tip;
    Kind kind = Kind::Plain;
};

const ActionSpec kTable[] = {
    { ActionId::NewLayout, QT_TRANSLATE_NOOP("Actions", "&New layout"), "Ctrl+N", "new",
        QT_TRANSLATE_NOOP("Actions", "Start an empty layout") },
    { ActionId::OpenLayout, QT_TRANSLATE_NOOP("Actions", "&Open…"), "Ctrl+O", "open",
        QT_TRANSLATE_NOOP("Actions", "Open a layout, or a picture painted here") },
    { ActionId::SaveLayout, QT_TRANSLATE_NOOP("Actions", "&Save layout"), "Ctrl+S", "save",
        QT_TRANSLATE_NOOP("Actions", "Save the layout") },
    { ActionId::SaveLayoutAs, QT_TRANSLATE_NOOP("Actions", "Save layout &as…"), "Ctrl+Shift+S", "",
        QT_TRANSLATE_NOOP("Actions", "Save the layout under another name") },
    { ActionId::SavePicture, QT_TRANSLATE_NOOP("Actions", "Save &picture…"), "Ctrl+P",
        "save-picture",
        QT_TRANSLATE_NOOP(
            "Actions", "Save the picture as PNG, with everything needed to paint it again") },
    { ActionId::Quit, QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", "", "" },
    { ActionId::Undo, QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z", "undo",
        QT_TRANSLATE_NOOP("Actions", "Take the last change back") },
    { ActionId::Redo, QT_TRANSLATE_NOOP("Actions", "&Redo"), "Ctrl+Shift+Z Ctrl+Y", "redo",
        QT_TRANSLATE_NOOP("Actions", "Bring the change back") },
    { ActionId::Cut, QT_TRANSLATE_NOOP("Actions", "Cu&t"), "Ctrl+X", "",
        QT_TRANSLATE_NOOP("Actions", "Move the selected boxes to the clipboard") },
    { ActionId::Copy, QT_TRANSLATE_NOOP("Actions", "&Copy"), "Ctrl+C", "",
        QT_TRANSLATE_NOOP("Actions", "Copy the selected boxes to the clipboard") },
    { ActionId::CopyAsCoco, QT_TRANSLATE_NOOP("Actions", "C&opy as COCO"), "Ctrl+Shift+C", "",
        QT_TRANSLATE_NOOP("Actions", "Copy the selected boxes as the text of a COCO file") },
    { ActionId::Paste, QT_TRANSLATE_NOOP("Actions", "&Paste"), "Ctrl+V", "",
        QT_TRANSLATE_NOOP("Actions",
            "Add the boxes of the clipboard: of another layout, or layout or COCO text") },
    { ActionId::PastePrevious, QT_TRANSLATE_NOOP("Actions", "Paste boxes of the pre&vious layout"),
        "Ctrl+Shift+V", "",
        QT_TRANSLATE_NOOP("Actions", "Add the boxes of the layout that was open before") },
    { ActionId::Duplicate, QT_TRANSLATE_NOOP("Actions", "D&uplicate"), "Ctrl+D", "duplicate",
        QT_TRANSLATE_NOOP("Actions", "Add a copy of the selected boxes") },
    { ActionId::Delete, QT_TRANSLATE_NOOP("Actions", "&Delete"), "Del Backspace", "delete",
        QT_TRANSLATE_NOOP("Actions", "Remove the selected boxes") },
    { ActionId::SelectAll, QT_TRANSLATE_NOOP("Actions", "Select &all"), "Ctrl+A", "", "" },
    { ActionId::AddBox, QT_TRANSLATE_NOOP("Actions", "&Add a box"), "N Ins", "",
        QT_TRANSLATE_NOOP("Actions",
            "A box where there is room; the arrows move it, Ctrl and the arrows resize it") },
    { ActionId::SelectTool, QT_TRANSLATE_NOOP("Actions", "&Select tool"), "V Ctrl+J", "select",
        QT_TRANSLATE_NOOP("Actions", "Move and resize boxes; a drag on empty ground draws"),
        Kind::Checkable },
    { ActionId::DrawTool, QT_TRANSLATE_NOOP("Actions", "&Draw tool"), "W R", "draw",
        QT_TRANSLATE_NOOP("Actions", "Every drag draws a box, also inside another one"),
        Kind::Checkable },
    { ActionId::EditClass, QT_TRANSLATE_NOOP("Actions", "Change &class…"), "Ctrl+E", "",
        QT_TRANSLATE_NOOP("Actions", "Type the class of the selected boxes and of the next one") },
    { ActionId::PreviousClass, QT_TRANSLATE_NOOP("Actions", "&Previous class"), "`", "",
        QT_TRANSLATE_NOOP("Actions", "Back to the class used before") },
    { ActionId::ToggleEasyHard, QT_TRANSLATE_NOOP("Actions", "&Toggle easy / hard"), "Q", "",
        QT_TRANSLATE_NOOP(
            "Actions", "Easy: a detector should find the object. Hard: it should miss it") },
    { ActionId::SetEasy, QT_TRANSLATE_NOOP("Actions", "Set &easy"), "Shift+E", "",
        QT_TRANSLATE_NOOP("Actions", "A detector should find the object") },
    { ActionId::SetHard, QT_TRANSLATE_NOOP("Actions", "Set &hard"), "Shift+H", "",
        QT_TRANSLATE_NOOP("Actions", "A detector should miss the object") },
    { ActionId::SetUnset, QT_TRANSLATE_NOOP("Actions", "&Unset the attribute"), "Shift+U", "",
        QT_TRANSLATE_NOOP(
            "Actions", "The model is told nothing about how easy the object is to find") },
    { ActionId::AlignLeft, QT_TRANSLATE_NOOP("Actions", "Align &left edges"), "", "align-left",
        QT_TRANSLATE_NOOP("Actions", "Move the selected boxes to their common left edge") },
    { ActionId::AlignCentreX, QT_TRANSLATE_NOOP("Actions", "Align &centres horizontally"), "",
        "align-centre-x",
        QT_TRANSLATE_NOOP("Actions", "Put the centres of the selected boxes above each other") },
    { ActionId::AlignRight, QT_TRANSLATE_NOOP("Actions", "Align &right edges"), "", "align-right",
        QT_TRANSLATE_NOOP("Actions", "Move the selected boxes to their common right edge") },
    { ActionId::AlignTop, QT_TRANSLATE_NOOP("Actions", "Align &top edges"), "", "align-top",
        QT_TRANSLATE_NOOP("Actions", "Move the selected boxes to their common top edge") },
    { ActionId::AlignCentreY, QT_TRANSLATE_NOOP("Actions", "Align centres &vertically"), "",
        "align-centre-y",
        QT_TRANSLATE_NOOP("Actions", "Put the centres of the selected boxes beside each other") },
    { ActionId::AlignBottom, QT_TRANSLATE_NOOP("Actions", "Align &bottom edges"), "",
        "align-bottom",
        QT_TRANSLATE_NOOP("Actions", "Move the selected boxes to their common bottom edge") },
    { ActionId::DistributeX, QT_TRANSLATE_NOOP("Actions", "Distribute &horizontally"), "",
        "distribute-x",
        QT_TRANSLATE_NOOP("Actions", "Equal gaps from left to right; needs three boxes") },
    { ActionId::DistributeY, QT_TRANSLATE_NOOP("Actions", "Distribute v&ertically"), "",
        "distribute-y",
        QT_TRANSLATE_NOOP("Actions", "Equal gaps from top to bottom; needs three boxes") },
    { ActionId::Raise, QT_TRANSLATE_NOOP("Actions", "&Raise"), "]", "",
        QT_TRANSLATE_NOOP("Actions", "One step later in the drawing order") },
    { ActionId::Lower, QT_TRANSLATE_NOOP("Actions", "&Lower"), "[", "",
        QT_TRANSLATE_NOOP("Actions", "One step earlier in the drawing order") },
    { ActionId::Lock, QT_TRANSLATE_NOOP("Actions", "Loc&k or unlock"), "L", "lock",
        QT_TRANSLATE_NOOP("Actions",
            "Locked boxes can't be moved, resized or deleted, and drags pass through them") },
    { ActionId::HideSelected, QT_TRANSLATE_NOOP("Actions", "H&ide or show"), "H", "",
        QT_TRANSLATE_NOOP("Actions", "Hidden boxes are not shown, but painted all the same") },
    { ActionId::ShowAll, QT_TRANSLATE_NOOP("Actions", "Sho&w hidden boxes"), "Ctrl+Shift+H", "",
        "" },
    { ActionId::ZoomIn, QT_TRANSLATE_NOOP("Actions", "Zoom &in"), "Ctrl++ Ctrl+=", "", "" },
    { ActionId::ZoomOut, QT_TRANSLATE_NOOP("Actions", "Zoom &out"), "Ctrl+-", "", "" },
    { ActionId::ActualSize, QT_TRANSLATE_NOOP("Actions", "&Actual size"), "Ctrl+0", "",
        QT_TRANSLATE_NOOP("Actions", "One pixel of the picture on one pixel of the screen") },
    { ActionId::FitPage, QT_TRANSLATE_NOOP("Actions", "&Fit"), "Ctrl+F", "fit",
        QT_TRANSLATE_NOOP("Actions", "Show the whole page") },
    { ActionId::FitWidth, QT_TRANSLATE_NOOP("Actions", "Fit &width"), "Ctrl+Shift+F", "", "" },
    { ActionId::Snap, QT_TRANSLATE_NOOP("Actions", "&Snap"), "G", "grid",
        QT_TRANSLATE_NOOP("Actions", "Edges stick to the grid and to other boxes; Alt lets go"),
        Kind::Checkable },
    { ActionId::Crosshair, QT_TRANSLATE_NOOP("Actions", "C&rosshair"), "C", "crosshair",
        QT_TRANSLATE_NOOP("Actions", "Lines through the pointer while drawing"), Kind::Checkable },
    { ActionId::TracePicture, QT_TRANSLATE_NOOP("Actions", "&Trace a picture…"), "Ctrl+T", "trace",
        QT_TRANSLATE_NOOP("Actions", "Put a photograph under the boxes, to draw them after it") },
    { ActionId::RemoveTracedPicture, QT_TRANSLATE_NOOP("Actions", "Re&move the traced picture"), "",
        "", "" },
    { ActionId::HideBoxes, QT_TRANSLATE_NOOP("Actions", "&Hide all boxes"), "Ctrl+H", "", "",
        Kind::Checkable },
    { ActionId::BoxesOverPicture, QT_TRANSLATE_NOOP("Actions", "&Boxes over the picture"),
        "Shift+B", "boxes",
        QT_TRANSLATE_NOOP("Actions", "Show the boxes over the picture, or the picture alone"),
        Kind::Checkable },
    { ActionId::DefaultArrangement, QT_TRANSLATE_NOOP("Actions", "&Restore the panels"), "", "",
        QT_TRANSLATE_NOOP("Actions", "Put all panels back to where they were at first") },
    { ActionId::FullScreen, QT_TRANSLATE_NOOP("Actions", "F&ull screen"), "F11", "", "",
        Kind::Checkable },
    { ActionId::Generate, QT_TRANSLATE_NOOP("Actions", "&Generate"), "Ctrl+Return Ctrl+Enter",
        "generate", QT_TRANSLATE_NOOP("Actions", "Paint the layout") },
    { ActionId::GeneratePair, QT_TRANSLATE_NOOP("Actions", "Generate &pair"),
        "Ctrl+Shift+Return Ctrl+Shift+Enter", "pair",
        QT_TRANSLATE_NOOP("Actions", "Paint the layout all easy and all hard from the same seed") },
    { ActionId::GenerateSeeds, QT_TRANSLATE_NOOP("Actions", "Contact &sheet"), "Ctrl+G", "",
        QT_TRANSLATE_NOOP("Actions", "Paint the layout with several seeds in a row") },
    { ActionId::GenerateSweep, QT_TRANSLATE_NOOP("Actions", "S&weep"), "Ctrl+Shift+G", "",
        QT_TRANSLATE_NOOP("Actions",
            "Paint the layout, then once more for every box with its attribute flipped, all from "
            "one seed: what does each attribute change?") },
    { ActionId::CancelJob, QT_TRANSLATE_NOOP("Actions", "&Cancel"), "Shift+X", "cancel",
        QT_TRANSLATE_NOOP("Actions", "Stop painting or loading") },
    { ActionId::CancelAll, QT_TRANSLATE_NOOP("Actions", "Cancel &all"), "Ctrl+Shift+X", "",
        QT_TRANSLATE_NOOP("Actions", "Stop painting and cancel everything that waits") },
    { ActionId::CompareMode, QT_TRANSLATE_NOOP("Actions", "Next way to co&mpare"), "M", "",
        QT_TRANSLATE_NOOP("Actions", "Side by side, slider, flicker, difference") },
    { ActionId::SwapSides, QT_TRANSLATE_NOOP("Actions", "Swap si&des"), "X", "",
        QT_TRANSLATE_NOOP("Actions", "Exchange the two pictures that are compared") },
    { ActionId::KeepSeed, QT_TRANSLATE_NOOP("Actions", "&Keep the seed"), "S", "",
        QT_TRANSLATE_NOOP("Actions", "The next picture uses the seed of the one shown") },
    { ActionId::Training, QT_TRANSLATE_NOOP("Actions", "&Training runs…"), "Ctrl+Shift+T", "",
        QT_TRANSLATE_NOOP("Actions", "Fine-tune a model, watch its curves, paint with it") },
    { ActionId::Datasets, QT_TRANSLATE_NOOP("Actions", "&Data sets…"), "Ctrl+B", "",
        QT_TRANSLATE_NOOP(
            "Actions", "Look through data sets, count, filter, label and edit them") },
    { ActionId::NextPicture, QT_TRANSLATE_NOOP("Actions", "&Next picture"), "D", "",
        QT_TRANSLATE_NOOP(
            "Actions", "Save the boxes into the data set and open its next picture") },
    { ActionId::PreviousPicture, QT_TRANSLATE_NOOP("Actions", "&Previous picture"), "A", "",
        QT_TRANSLATE_NOOP(
            "Actions", "Save the boxes into the data set and open the picture before") },
    { ActionId::Shortcuts, QT_TRANSLATE_NOOP("Actions", "&Keyboard and mouse"), "F1", "", "" },
    { ActionId::ShowLog, QT_TRANSLATE_NOOP("Actions", "&Log"), "", "",
        QT_TRANSLATE_NOOP("Actions", "What happened, to read or to send along with a question") },
    { ActionId::About, QT_TRANSLATE_NOOP("Actions", "&About DetDiffusion Studio"), "", "", "" },
};

QList<QKeySequence> shortcutsOf(const ActionSpec& spec)
{
    QList<QKeySequence> keys;
    const auto names =
        QString::fromLatin1(spec.shortcuts).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const auto& name : names)
        keys << QKeySequence::fromString(name, QKeySequence::PortableText);
    return keys;
}

/// What it does, and its first key.
QString toolTip(const QAction& action, const ActionSpec& spec)
{
    QString name = withoutMnemonic(action.text());
    if (*spec.tip != '\0')
        name = QCoreApplication::translate("Actions", spec.tip);
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    return key.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, key);
}

} // namespace

Actions::Actions(QWidget& window)
{
    for (const auto& spec : kTable) {
        auto* action = new QAction(tr(spec.text), &window);
        action->setShortcuts(shortcutsOf(spec));
        action->setCheckable(spec.kind == Kind::Checkable);
        if (*spec.icon != '\0')
            action->setIcon(themedIcon(QString::fromLatin1(spec.icon)));
        action->setObjectName(QString::fromLatin1(
            QMetaEnum::fromType<ActionId>().valueToKey(static_cast<int>(spec.id))));
        window.addAction(action);
        m_actions[spec.id] = action;
        m_ordered.push_back(action);
    }
    for (const char digit : QByteArray("1234567890")) {
        auto* action = new QAction(tr("Class of key %1").arg(QLatin1Char(digit)), &window);
        action->setObjectName(QStringLiteral("Class") + QLatin1Char(digit));
        action->setShortcut(QKeySequence(QString(QLatin1Char(digit))));
        window.addAction(action);
        m_digits.push_back(action);
    }
    updateToolTips();
}

std::vector<QAction*> Actions::withKeys() const
{
    auto all = m_ordered;
    all.insert(all.end(), m_digits.begin(), m_digits.end());
    return all;
}

void Actions::updateToolTips() const
{
    for (const auto& spec : kTable) {
        auto& action = *m_actions.at(spec.id);
        action.setToolTip(toolTip(action, spec));
    }
}

} // namespace detdiffusion
