#include "ui/menus.h"

#include "ui/actions.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenuBar>
#include <QToolBar>

#include <optional>
#include <vector>

namespace detdiffusion {

namespace {

using Row = std::optional<ActionId>;
constexpr std::nullopt_t kSeparator = std::nullopt;

void fill(QWidget& bar, const Actions& actions, const std::vector<Row>& rows)
{
    for (const auto& row : rows) {
        if (row) {
            bar.addAction(&actions[*row]);
        } else {
            auto* separator = new QAction(&bar);
            separator->setSeparator(true);
            bar.addAction(separator);
        }
    }
}

} // namespace

Menus::Menus(QMainWindow& window, const Actions& actions)
    : m_window(window)
    , m_actions(actions)
{
    buildFileMenu();
    buildEditMenus();
    buildViewMenu();
    fill(*window.menuBar()->addMenu(tr("&Generate")), actions,
        { ActionId::Generate, ActionId::GeneratePair, ActionId::GenerateSeeds,
            ActionId::GenerateSweep, kSeparator, ActionId::CancelJob, ActionId::CancelAll,
            kSeparator, ActionId::KeepSeed, kSeparator, ActionId::CompareMode,
            ActionId::SwapSides });
    m_data = emptyMenu(tr("&Data"));
    m_training = emptyMenu(tr("&Train"));
    fill(*window.menuBar()->addMenu(tr("&Help")), actions,
        { ActionId::Shortcuts, ActionId::ShowLog, kSeparator, ActionId::About });
    buildToolBar();
}

void Menus::buildFileMenu()
{
    auto* menu = m_window.menuBar()->addMenu(tr("&File"));
    fill(*menu, m_actions, { ActionId::NewLayout, ActionId::OpenLayout });
    m_recent = menu->addMenu(tr("Open &recent"));
    m_versions = menu->addMenu(tr("&Earlier versions"));
    fill(*menu, m_actions,
        { kSeparator, ActionId::SaveLayout, ActionId::SaveLayoutAs, kSeparator,
            ActionId::SavePicture, kSeparator, ActionId::Quit });
}

void Menus::buildEditMenus()
{
    auto* edit = m_window.menuBar()->addMenu(tr("&Edit"));
    fill(*edit, m_actions,
        { ActionId::Undo, ActionId::Redo, kSeparator, ActionId::Cut, ActionId::Copy,
            ActionId::CopyAsCoco, ActionId::Paste, ActionId::PastePrevious, ActionId::Duplicate,
            ActionId::Delete, kSeparator, ActionId::SelectAll, kSeparator });
    m_pageSizes = edit->addMenu(tr("Picture si&ze"));
    auto* box = m_window.menuBar()->addMenu(tr("&Box"));
    fill(*box, m_actions,
        { ActionId::SelectTool, ActionId::DrawTool, ActionId::AddBox, kSeparator,
            ActionId::EditClass, ActionId::PreviousClass, kSeparator, ActionId::ToggleEasyHard,
            ActionId::SetEasy, ActionId::SetHard, ActionId::SetUnset, kSeparator });
    fill(*box->addMenu(tr("&Align and distribute")), m_actions,
        { ActionId::AlignLeft, ActionId::AlignCentreX, ActionId::AlignRight, kSeparator,
            ActionId::AlignTop, ActionId::AlignCentreY, ActionId::AlignBottom, kSeparator,
            ActionId::DistributeX, ActionId::DistributeY });
    fill(*box, m_actions,
        { ActionId::Raise, ActionId::Lower, kSeparator, ActionId::Lock, ActionId::HideSelected,
            ActionId::ShowAll });
}

void Menus::buildViewMenu()
{
    auto* menu = m_window.menuBar()->addMenu(tr("&View"));
    fill(*menu, m_actions,
        { ActionId::ZoomIn, ActionId::ZoomOut, ActionId::ActualSize, ActionId::FitPage,
            ActionId::FitWidth, kSeparator });
    m_snapping = menu->addMenu(tr("&Snapping"));
    fill(*menu, m_actions,
        { ActionId::Crosshair, ActionId::TracePicture, ActionId::RemoveTracedPicture, kSeparator,
            ActionId::HideBoxes, ActionId::BoxesOverPicture, kSeparator });
    m_panels = menu->addMenu(tr("&Panels"));
    fill(*menu, m_actions, { ActionId::DefaultArrangement });
    m_themes = menu->addMenu(tr("&Theme"));
    m_languages = menu->addMenu(tr("&Language"));
    fill(*menu, m_actions, { ActionId::FullScreen });
}

QMenu* Menus::emptyMenu(const QString& title)
{
    auto* menu = m_window.menuBar()->addMenu(title);
    menu->menuAction()->setVisible(false);
    return menu;
}

void Menus::buildToolBar()
{
    auto* bar = m_window.addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setIconSize({ 20, 20 });
    fill(*bar, m_actions,
        { ActionId::NewLayout, ActionId::OpenLayout, ActionId::SaveLayout, kSeparator,
            ActionId::Undo, ActionId::Redo, kSeparator, ActionId::SelectTool, ActionId::DrawTool,
            ActionId::Duplicate, ActionId::Delete, kSeparator, ActionId::FitPage, ActionId::Snap,
            ActionId::BoxesOverPicture, kSeparator, ActionId::Generate, ActionId::GeneratePair,
            ActionId::SavePicture });
    m_panels->addAction(bar->toggleViewAction());
}

void Menus::addThemes(ThemeSwitch& themes)
{
    auto* group = new QActionGroup(&m_window);
    const std::pair<Theme, QString> names[] = { { Theme::System, tr("&System") },
        { Theme::Light, tr("&Light") }, { Theme::Dark, tr("&Dark") } };
    for (const auto& [theme, text] : names)
        addChoice(*group, *m_themes, text, theme == themes.theme(),
            [&themes, theme = theme] { themes.choose(theme); });
}

void Menus::addLanguages(LanguageSwitch& languages)
{
    auto* group = new QActionGroup(&m_window);
    addChoice(*group, *m_languages, tr("&System"), languages.code().isEmpty(),
        [&languages] { languages.choose({}); });
    for (const auto& [code, name] : detdiffusion::languages())
        addChoice(*group, *m_languages, name, code == languages.code(),
            [&languages, code = code] { languages.choose(code); });
}

void Menus::addChoice(QActionGroup& group, QMenu& menu, const QString& text, bool current,
    const std::function<void()>& chosen)
{
    auto* action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(current);
    group.addAction(action);
    QObject::connect(action, &QAction::triggered, &group, chosen);
}

} // namespace detdiffusion
