#include "ui/shortcuts/shortcut_presets.h"

#include <QCoreApplication>

namespace detdiffusion {

namespace {

/// Both tools share these; labelme's single letters stand beside labelImg's.
ShortcutPreset labelImg()
{
    return { QStringLiteral("labelImg"), QStringLiteral("labelImg / labelme"),
        { { "DrawTool", "W; Ctrl+R" }, { "SelectTool", "Ctrl+J" }, { "ZoomIn", "Ctrl++" },
            { "ActualSize", "Ctrl+=; Ctrl+0" }, { "FitPage", "Ctrl+F; F" },
            { "FitWidth", "Ctrl+Shift+F; Shift+F" }, { "HideBoxes", "Ctrl+H; T" } } };
}

/// Ctrl and a digit sets the class there, so the actual size moves away from Ctrl+0.
ShortcutPreset cvat()
{
    ShortcutPreset preset { QStringLiteral("cvat"), QStringLiteral("CVAT"),
        { { "DrawTool", "N" }, { "AddBox", "Ins" }, { "ToggleEasyHard", "Q; /" },
            { "Raise", "+; =" }, { "Lower", "-; _" }, { "NextPicture", "F" },
            { "PreviousPicture", "D" }, { "HideBoxes", "T, H" },
            { "ActualSize", "Ctrl+Shift+0" } } };
    for (const auto digit : QStringLiteral("1234567890"))
        preset.keys[QStringLiteral("Class") + digit] = QStringLiteral("Ctrl+") + digit;
    return preset;
}

} // namespace

std::vector<ShortcutPreset> shortcutPresets()
{
    return { { QStringLiteral("own"),
                 QCoreApplication::translate("ShortcutPresets", "DetDiffusion Studio"), {} },
        labelImg(), cvat() };
}

} // namespace detdiffusion
