#pragma once

#include "ui/actions.h"
#include "ui/dialogs/prompts.h"
#include "ui/document/layout_editor.h"
#include "ui/file_controller.h"
#include "ui/jobs/generation_session.h"
#include "ui/painting_controller.h"
#include "ui/problem_controller.h"
#include "ui/studio_services.h"
#include "ui/tracing_controller.h"

#include <QMenu>

#include <memory>
#include <utility>
#include <vector>

namespace detdiffusion {

/// What a window beside the studio's own may use of it. Everything outlives that window.
struct StudioParts {
    const StudioServices& services;
    StudioSettings& settings;
    Prompts& prompts;
    LayoutEditor& editor;
    DocumentFile& file;
    FileController& files;
    TracingController& tracing;
    GenerationSession& session;
    PaintingController& painting;
    ProblemController& problems;
    const Actions& actions;
};

/// The windows beside the studio's own: made when they are first asked for, brought to the front
/// later, gone with the studio.
class FurtherWindows : public QObject {
    Q_OBJECT

public:
    explicit FurtherWindows(StudioParts parts)
        : m_parts(parts)
    {
    }

    /// `action`, which goes into `menu`, opens a Window: a widget made from StudioParts. If it has
    /// a `bool mayQuit()`, the studio asks it before it closes; with a static
    /// `bool isConcerned(const StudioParts&)` also when it was never opened.
    template <class Window> void add(QAction& action, QMenu& menu);

    /// Closes all of them; false, and nothing happens, when one has a reason to stay.
    bool closeAll();

private:
    struct Entry {
        std::unique_ptr<QWidget> window;
        std::function<bool()> mayQuit;
        std::function<void()> makeIfConcerned = [] {};
    };

    template <class Window> void make(Entry& entry);
    static void bringToFront(QWidget& window);

    StudioParts m_parts;
    std::vector<std::unique_ptr<Entry>> m_entries;
};

template <class Window> void FurtherWindows::add(QAction& action, QMenu& menu)
{
    auto& entry = *m_entries.emplace_back(std::make_unique<Entry>());
    menu.addAction(&action);
    menu.menuAction()->setVisible(true);
    if constexpr (requires { Window::isConcerned(m_parts); })
        entry.makeIfConcerned = [this, &entry] {
            if (!entry.window && Window::isConcerned(m_parts))
                make<Window>(entry);
        };
    connect(&action, &QAction::triggered, this, [this, &entry] {
        if (!entry.window)
            make<Window>(entry);
        bringToFront(*entry.window);
    });
}

template <class Window> void FurtherWindows::make(Entry& entry)
{
    auto window = std::make_unique<Window>(m_parts);
    if constexpr (requires { window->mayQuit(); })
        entry.mayQuit = [asked = window.get()] { return asked->mayQuit(); };
    entry.window = std::move(window);
}

} // namespace detdiffusion
