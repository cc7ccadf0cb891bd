#include "ui/snap_menu.h"

#include <QActionGroup>

namespace detdiffusion {

namespace {

constexpr int kCells[] = { 8, 16, 32, 64 };

QString gridName(const SnapOptions& options)
{
    switch (options.grid) {
    case SnapGrid::Tokens:
        return QStringLiteral("tokens");
    case SnapGrid::Pixels:
        return QString::number(options.pixels);
    case SnapGrid::None:
        break;
    }
    return QStringLiteral("none");
}

SnapOptions optionsFrom(const StudioSettings& settings)
{
    SnapOptions options;
    options.toBoxes = settings.value(settings::kSnapToBoxes);
    const QString grid = settings.value(settings::kSnapGrid);
    if (const int pixels = grid.toInt(); pixels > 0) {
        options.grid = SnapGrid::Pixels;
        options.pixels = pixels;
    } else if (grid == gridName({ .grid = SnapGrid::None })) {
        options.grid = SnapGrid::None;
    }
    return options;
}

} // namespace

SnapMenu::SnapMenu(QMenu& menu, QAction& snapping, LayoutEditor& editor, StudioSettings& settings)
    : QObject(&menu)
    , m_editor(editor)
    , m_settings(settings)
{
    editor.snapping().setOptions(optionsFrom(settings));
    menu.addAction(&snapping);
    menu.addSeparator();
    auto* toBoxes = menu.addAction(tr("To other &boxes"));
    toBoxes->setCheckable(true);
    toBoxes->setChecked(editor.snapping().options().toBoxes);
    connect(toBoxes, &QAction::toggled, this, [this](bool on) {
        auto options = m_editor.snapping().options();
        options.toBoxes = on;
        choose(options);
    });
    menu.addSeparator();
    addGrids(menu);
}

void SnapMenu::addGrids(QMenu& menu)
{
    auto* group = new QActionGroup(this);
    const auto add = [&](const QString& text, SnapGrid grid, int pixels) {
        auto wanted = m_editor.snapping().options();
        wanted.grid = grid;
        wanted.pixels = pixels;
        auto* action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(gridName(wanted) == gridName(m_editor.snapping().options()));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, grid, pixels] {
            choose({ m_editor.snapping().options().toBoxes, grid, pixels });
        });
    };
    const int pixels = m_editor.snapping().options().pixels;
    add(tr("To the model's &location tokens"), SnapGrid::Tokens, pixels);
    for (const int cell : kCells)
        add(tr("To a grid of %1 pixels").arg(cell), SnapGrid::Pixels, cell);
    add(tr("To &no grid"), SnapGrid::None, pixels);
}

void SnapMenu::choose(const SnapOptions& options)
{
    m_editor.snapping().setOptions(options);
    m_settings.setValue(settings::kSnapToBoxes, options.toBoxes);
    m_settings.setValue(settings::kSnapGrid, gridName(options));
}

} // namespace detdiffusion
