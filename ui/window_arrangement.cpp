#include "ui/window_arrangement.h"

#include <QMenu>
#include <QScreen>
#include <QVBoxLayout>

namespace detdiffusion {

namespace {

// A pair needs more room than the layout; the splitter scales these down to its width.
constexpr int kLeftShare = 4'000;
constexpr int kRightShare = 6'000;
constexpr QSize kFirstSize(1440, 880);

} // namespace

QWidget* columnOf(const std::vector<QWidget*>& widgets, QWidget* growing)
{
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (auto* widget : widgets)
        layout->addWidget(widget, widget == growing ? 1 : 0);
    return column;
}

WindowArrangement::WindowArrangement(QMainWindow& window, QMenu& panels, StudioSettings& settings)
    : m_window(window)
    , m_panels(panels)
    , m_settings(settings)
    , m_splitter(new QSplitter)
{
    // The panels on the right reach down to the status bar: they are tall and narrow.
    window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
}

void WindowArrangement::setCentre(std::vector<QWidget*> above, QWidget* left, QWidget* right)
{
    m_splitter->addWidget(left);
    m_splitter->addWidget(right);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, kLeftShare);
    m_splitter->setStretchFactor(1, kRightShare);
    above.push_back(m_splitter);
    m_window.setCentralWidget(columnOf(above, m_splitter));
}

QDockWidget* WindowArrangement::addPanel(
    Qt::DockWidgetArea area, const QString& title, const char* name, QWidget* content)
{
    auto* dock = new QDockWidget(title);
    dock->setObjectName(QLatin1String(name));
    dock->setWidget(content);
    m_window.addDockWidget(area, dock);
    m_panels.addAction(dock->toggleViewAction());
    if (area != Qt::BottomDockWidgetArea)
        return dock;
    if (m_lower == nullptr)
        m_lower = dock;
    else
        m_window.tabifyDockWidget(m_lower, dock);
    m_lower->raise();
    return dock;
}

void WindowArrangement::restore()
{
    m_window.resize(kFirstSize.boundedTo(m_window.screen()->availableSize()));
    m_default = m_window.saveState();
    restoreDefault();
    m_window.restoreGeometry(m_settings.value(settings::kGeometry));
    m_window.restoreState(m_settings.value(settings::kWindowState));
    m_splitter->restoreState(m_settings.value(settings::kSplitter));
}

void WindowArrangement::restoreDefault()
{
    m_window.restoreState(m_default);
    m_splitter->setSizes({ kLeftShare, kRightShare });
}

void WindowArrangement::remember()
{
    m_settings.setValue(settings::kGeometry, m_window.saveGeometry());
    m_settings.setValue(settings::kWindowState, m_window.saveState());
    m_settings.setValue(settings::kSplitter, m_splitter->saveState());
}

} // namespace detdiffusion
