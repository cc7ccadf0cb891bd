#pragma once

#include "ui/language/language_switch.h"
#include "ui/theme.h"

#include <QCoreApplication>

#include <functional>

class QActionGroup;
class QMainWindow;
class QMenu;

namespace detdiffusion {

class Actions;

/// The menu bar and the tool bar, built from the actions.
class Menus {
    Q_DECLARE_TR_FUNCTIONS(Menus)

public:
    Menus(QMainWindow& window, const Actions& actions);

    QMenu& recentFiles() { return *m_recent; }
    /// Of the document.
    QMenu& versions() { return *m_versions; }
    QMenu& pageSizes() { return *m_pageSizes; }
    /// For what boxes stick to.
    QMenu& snapping() { return *m_snapping; }
    /// For the panels' own show and hide actions.
    QMenu& panels() { return *m_panels; }
    /// For data sets and for training; each is hidden until it has an entry.
    QMenu& data() { return *m_data; }
    QMenu& training() { return *m_training; }
    void addThemes(ThemeSwitch& themes);
    void addLanguages(LanguageSwitch& languages);

private:
    void buildFileMenu();
    void buildEditMenus();
    void buildViewMenu();
    void buildToolBar();
    QMenu* emptyMenu(const QString& title);
    /// One of several, `chosen` is called for it.
    void addChoice(QActionGroup& group, QMenu& menu, const QString& text, bool current,
        const std::function<void()>& chosen);

    QMainWindow& m_window;
    const Actions& m_actions;
    QMenu* m_recent = nullptr;
    QMenu* m_versions = nullptr;
    QMenu* m_pageSizes = nullptr;
    QMenu* m_snapping = nullptr;
    QMenu* m_panels = nullptr;
    QMenu* m_data = nullptr;
    QMenu* m_training = nullptr;
    QMenu* m_themes = nullptr;
    QMenu* m_languages = nullptr;
};

} // namespace detdiffusion
