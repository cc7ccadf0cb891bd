#pragma once

#include <QAction>
#include <QCoreApplication>

#include <map>
#include <vector>

namespace detdiffusion {

Q_NAMESPACE

/// Its names are the actions' object names, and stand in the settings.
enum class ActionId {
    NewLayout,
    OpenLayout,
    SaveLayout,
    SaveLayoutAs,
    SavePicture,
    Quit,
    Undo,
    Redo,
    Cut,
    Copy,
    CopyAsCoco,
    Paste,
    PastePrevious,
    Duplicate,
    Delete,
    SelectAll,
    AddBox,
    SelectTool,
    DrawTool,
    EditClass,
    PreviousClass,
    ToggleEasyHard,
    SetEasy,
    SetHard,
    SetUnset,
    AlignLeft,
    AlignCentreX,
    AlignRight,
    AlignTop,
    AlignCentreY,
    AlignBottom,
    DistributeX,
    DistributeY,
    Raise,
    Lower,
    Lock,
    HideSelected,
    ShowAll,
    ZoomIn,
    ZoomOut,
    ActualSize,
    FitPage,
    FitWidth,
    Snap,
    Crosshair,
    TracePicture,
    RemoveTracedPicture,
    HideBoxes,
    BoxesOverPicture,
    DefaultArrangement,
    FullScreen,
    Generate,
    GeneratePair,
    GenerateSeeds,
    GenerateSweep,
    CancelJob,
    CancelAll,
    KeepSeed,
    CompareMode,
    SwapSides,
    Training,
    Datasets,
    NextPicture,
    PreviousPicture,
    Shortcuts,
    ShowLog,
    About,
};
Q_ENUM_NS(ActionId)

/// Every action of the window, made from one table: text, shortcuts, icon, tool tip.
class Actions {
    Q_DECLARE_TR_FUNCTIONS(Actions)

public:
    explicit Actions(QWidget& window);

    QAction& operator[](ActionId id) const { return *m_actions.at(id); }
    /// In the table's order.
    const std::vector<QAction*>& all() const { return m_ordered; }
    /// Keys 1 to 9 and 0, in this order.
    const std::vector<QAction*>& digits() const { return m_digits; }
    /// All of these: what keys can be given to.
    std::vector<QAction*> withKeys() const;
    /// After keys or language have changed.
    void updateToolTips() const;

private:
    std::map<ActionId, QAction*> m_actions;
    std::vector<QAction*> m_ordered;
    std::vector<QAction*> m_digits;
};

} // namespace detdiffusion
