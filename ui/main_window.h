#pragma once

#include "ui/actions.h"
#include "ui/canvas/canvas_view.h"
#include "ui/compare/result_panel.h"
#include "ui/file_controller.h"
#include "ui/further_windows.h"
#include "ui/gallery/gallery_controller.h"
#include "ui/help_controller.h"
#include "ui/jobs/generation_session.h"
#include "ui/jobs/queue_file.h"
#include "ui/language/language_switch.h"
#include "ui/menus.h"
#include "ui/page_size_menu.h"
#include "ui/painting_controller.h"
#include "ui/panels/boxes_panel.h"
#include "ui/panels/class_palette.h"
#include "ui/panels/first_steps.h"
#include "ui/panels/message_bar.h"
#include "ui/problem_controller.h"
#include "ui/remembered_options.h"
#include "ui/safety_controller.h"
#include "ui/shortcuts/shortcuts.h"
#include "ui/studio_services.h"
#include "ui/verdict_controller.h"
#include "ui/window_arrangement.h"

#include <QMainWindow>

namespace detdiffusion {

/// The studio: canvas and picture side by side, panels on the right, messages and progress around.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(StudioServices services, StudioSettings& settings, Prompts& prompts);
    ~MainWindow() override;

    /// Opens the file, or the built-in example when the path is empty, and starts loading the
    /// model.
    void start(const QString& path);

    LayoutEditor& editor() { return m_editor; }
    CanvasView& canvas() { return *m_canvas; }
    ResultPanel& result() { return *m_result; }
    MessageBar& messages() { return *m_messages; }
    FirstSteps& firstSteps() { return *m_firstSteps; }
    BoxesPanel& boxes() { return *m_boxes; }
    ClassPalette& classes() { return *m_classes; }
    GenerationPanel& generation() { return *m_generation; }
    GenerationSession& session() { return m_session; }
    Gallery& galleryItems() { return m_galleryItems; }
    GalleryPanel& gallery() { return *m_galleryPanel; }
    VerdictPanel& verdicts() { return *m_verdictPanel; }
    GenerationQueue& queue() { return m_painting->queue(); }
    DocumentFile& file() { return m_file; }
    FileController& files() { return *m_files; }
    SafetyController& safety() { return *m_safety; }
    Shortcuts& shortcuts() { return m_shortcuts; }
    LanguageSwitch& languages() { return m_languages; }
    ThemeSwitch& themes() { return m_themes; }
    Menus& menus() { return m_menus; }
    FurtherWindows& furtherWindows() { return m_furtherWindows; }
    const Actions& actions() const { return m_actions; }

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void buildCentre();
    void buildPanels();
    void buildStatusBar();
    void connectFiles();
    void connectPainting();
    void connectPanels();
    void connectWindow();
    void addDatasets();
    void openExample();
    void offerLivingRuns();
    void offerWaitingJobs();
    void updateTitle();

    StudioServices m_services;
    StudioSettings& m_settings;
    LanguageSwitch m_languages;
    ThemeSwitch m_themes;
    LayoutDocument m_document;
    Selection m_selection;
    LayoutEditor m_editor;
    DocumentFile m_file;
    ClassColours m_colors;
    CanvasScene m_scene;
    Actions m_actions;
    Shortcuts m_shortcuts;
    Menus m_menus;
    WindowArrangement m_arrangement;
    PageSizeMenu* m_pageSizes;
    CanvasView* m_canvas;
    ResultPanel* m_result;
    MessageBar* m_messages;
    FirstSteps* m_firstSteps;
    BoxesPanel* m_boxes;
    ClassPalette* m_classes;
    GenerationPanel* m_generation;
    GenerationHistory* m_history;
    RememberedOptions m_options;
    ProblemController* m_problems;
    JobBar* m_jobBar;
    FileController* m_files;
    TracingController* m_tracing;
    SafetyController* m_safety;
    GenerationSession m_session;
    PaintingController* m_painting;
    QueueFile m_queueFile;
    Gallery m_galleryItems;
    GalleryPanel* m_galleryPanel;
    GalleryController* m_gallery;
    VerdictPanel* m_verdictPanel;
    VerdictController* m_verdicts;
    FurtherWindows m_furtherWindows; ///< last: they use all the others
};

} // namespace detdiffusion
