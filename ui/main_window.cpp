#include "ui/main_window.h"

#include "core/domain/layout_file.h"
#include "ui/canvas/canvas_bar.h"
#include "ui/datasets/dataset_window.h"
#include "ui/editing_controller.h"
#include "ui/file_drops.h"
#include "ui/first_steps_controller.h"
#include "ui/help_controller.h"
#include "ui/model_controller.h"
#include "ui/panels/queue_panel.h"
#include "ui/recall_controller.h"
#include "ui/recent_files_menu.h"
#include "ui/snap_menu.h"
#include "ui/support/conversions.h"
#include "ui/training/training_window.h"

#include <QCloseEvent>
#include <QDir>
#include <QFile>
#include <QStatusBar>

#include <utility>

namespace detdiffusion {

namespace {

const QString kExample = QStringLiteral(":/layouts/first.layout.json");

} // namespace

MainWindow::MainWindow(StudioServices services, StudioSettings& settings, Prompts& prompts)
    : m_services(std::move(services))
    , m_settings(settings)
    , m_languages(settings)
    , m_themes(settings)
    , m_selection(m_document)
    , m_editor(m_document, m_selection)
    , m_file(m_document, m_services.readPicture)
    , m_scene(m_editor, m_colors)
    , m_actions(*this)
    , m_shortcuts(m_actions, settings)
    , m_menus(*this, m_actions)
    , m_arrangement(*this, m_menus.panels(), settings)
    , m_pageSizes(new PageSizeMenu(m_menus.pageSizes(), m_scene))
    , m_canvas(new CanvasView(m_scene))
    , m_result(new ResultPanel(m_colors, m_actions))
    , m_messages(new MessageBar)
    , m_firstSteps(new FirstSteps(m_document, m_actions))
    , m_boxes(new BoxesPanel(m_editor, m_colors))
    , m_classes(new ClassPalette(m_editor, m_colors))
    , m_generation(new GenerationPanel(m_actions))
    , m_history(new GenerationHistory(*m_generation, m_document.undoStack()))
    , m_options(settings, m_actions, *m_generation)
    , m_problems(new ProblemController(*m_messages, m_editor, *m_generation, m_actions))
    , m_jobBar(new JobBar(m_actions[ActionId::CancelJob]))
    , m_files(new FileController(m_file, { settings, prompts, m_services.writePicture }, *this))
    , m_tracing(new TracingController(m_scene, m_actions, settings, prompts, *this))
    , m_safety(new SafetyController(m_file, settings.folder(), m_menus.versions()))
    , m_session(m_services.loadModel, m_services.openDetector)
    , m_painting(new PaintingController(m_document, m_session,
          { *m_generation, *m_result, *m_jobBar, m_actions }, m_services.usualModel, this))
    , m_queueFile(
          m_painting->queue(), QDir(settings.folder()).filePath(QStringLiteral("queue.json")))
    , m_galleryItems(
          QDir(settings.dataFolder()).filePath(QStringLiteral("gallery")), m_services.writePicture)
    , m_galleryPanel(new GalleryPanel(m_galleryItems))
    , m_gallery(new GalleryController(m_galleryItems, *m_galleryPanel,
          { m_services.readPicture, m_services.exportPicture, settings, prompts }, m_document,
          *m_generation, *m_history))
    , m_verdictPanel(new VerdictPanel)
    , m_verdicts(new VerdictController(m_session,
          { *m_result, *m_verdictPanel, settings, prompts, m_services.usualDetector }, this))
    , m_furtherWindows({ m_services, settings, prompts, m_editor, m_file, *m_files, *m_tracing,
          m_session, *m_painting, *m_problems, m_actions })
{
    // The window was there before the language was known.
    setLocale(QLocale());
    auto* help = new HelpController(m_actions, m_shortcuts, m_session, prompts, *this);
    help->setLibraries(m_services.libraries);
    m_problems->follow(*help);
    buildCentre();
    buildPanels();
    buildStatusBar();
    connectFiles();
    connectPainting();
    connectPanels();
    connectWindow();
    m_options.restore();
    m_arrangement.restore();
    updateTitle();
    m_canvas->setFocus();
}

MainWindow::~MainWindow()
{
    // They show what goes with the members.
    delete m_galleryPanel;
    delete m_boxes;
}

void MainWindow::start(const QString& path)
{
    openExample();
    if (path.isEmpty())
        m_safety->recover();
    else
        m_files->openPath(path);
    m_painting->loadModel();
    m_galleryItems.load();
    m_verdicts->restore();
    m_queueFile.restore();
    offerLivingRuns();
    offerWaitingJobs();
}

void MainWindow::openExample()
{
    QFile file(kExample);
    if (!file.open(QIODevice::ReadOnly))
        return;
    m_file.adopt(parseLayout(file.readAll().toStdString(), kExample.toStdString()), tr("Example"));
}

void MainWindow::offerLivingRuns()
{
    const auto living = livingRuns(m_settings.runsFolder());
    if (!living.isEmpty())
        m_messages->showMessage(MessageKind::Information,
            tr("%n training run(s) go on in the background.", nullptr,
                static_cast<int>(living.size())),
            { { tr("Show"), [this] { m_actions[ActionId::Training].trigger(); } } });
}

void MainWindow::offerWaitingJobs()
{
    if (const int waiting = queue().waitingCount(); waiting > 0)
        m_messages->showMessage(MessageKind::Information,
            tr("%n job(s) of last time still wait: Resume, in the panel Queue, paints them.",
                nullptr, waiting),
            { { tr("Resume"), [this] { queue().setPaused(false); } } });
}

void MainWindow::buildCentre()
{
    auto* bar = new CanvasBar(m_scene, m_actions, m_settings);
    m_arrangement.setCentre(
        { m_messages, m_firstSteps }, columnOf({ m_canvas, bar }, m_canvas), m_result);
}

void MainWindow::buildPanels()
{
    constexpr auto kRight = Qt::RightDockWidgetArea;
    m_arrangement.addPanel(kRight, tr("Boxes"), "boxes", m_boxes);
    m_arrangement.addPanel(kRight, tr("Classes"), "classes", m_classes);
    m_arrangement.addPanel(kRight, tr("Generation"), "generation", m_generation);
    constexpr auto kBelow = Qt::BottomDockWidgetArea;
    m_arrangement.addPanel(kBelow, tr("Gallery"), "gallery", m_galleryPanel);
    m_arrangement.addPanel(
        kBelow, tr("Queue"), "queue", new QueuePanel(m_painting->queue(), m_actions));
    m_arrangement.addPanel(kBelow, tr("Verdicts"), "verdicts", m_verdictPanel);
}

void MainWindow::buildStatusBar()
{
    auto* position = new QLabel;
    auto* zoom = new QLabel;
    statusBar()->addWidget(m_jobBar, 1);
    statusBar()->addPermanentWidget(position);
    statusBar()->addPermanentWidget(zoom);
    connect(m_canvas, &CanvasView::pointerMoved, position, &QLabel::setText);
    connect(m_canvas, &CanvasView::zoomChanged, zoom, [zoom](double factor) {
        constexpr double kPercent = 100.0;
        zoom->setText(tr("Zoom %1 %").arg(qRound(factor * kPercent)));
    });
}

void MainWindow::connectFiles()
{
    const auto on = [this](ActionId id, auto function) {
        connect(&m_actions[id], &QAction::triggered, m_files, function);
    };
    on(ActionId::NewLayout, &FileController::newLayout);
    on(ActionId::OpenLayout, &FileController::chooseAndOpen);
    on(ActionId::SaveLayout, &FileController::save);
    on(ActionId::SaveLayoutAs, &FileController::saveAs);
    on(ActionId::SavePicture, [this] { m_files->savePictures(m_result->picturesToSave()); });
    connect(new FileDrops(*this), &FileDrops::dropped, m_files, &FileController::openPath);
    new RecentFilesMenu(m_menus.recentFiles(), m_settings, *m_files);
    m_problems->follow(*new RecallController(
        *m_files, *m_generation, *m_result, m_actions[ActionId::SavePicture]));
    connect(m_files, &FileController::photographOpened, m_tracing, &TracingController::open);
    connect(m_safety, &SafetyController::versionRequested, this, [this](const QString& backup) {
        if (m_files->mayLeaveDocument())
            m_safety->openVersion(backup);
    });
    connect(m_files, &FileController::opened, this, [this] {
        m_messages->hide();
        m_actions[ActionId::HideBoxes].setChecked(false);
    });
    connect(m_files, &FileController::saveFailed, m_problems, &ProblemController::showUnsaved);
    connect(&m_file, &DocumentFile::changed, this, &MainWindow::updateTitle);
    m_problems->follow(*m_files);
    m_problems->follow(*m_tracing);
    m_problems->follow(*m_safety);
}

void MainWindow::connectPainting()
{
    new MemoryController(m_session, *m_generation, m_services.freeMemory, this);
    new FirstStepsController(*m_firstSteps, m_painting->runner(), m_settings);
    m_problems->follow(*new ModelController(m_session,
        { m_editor, m_colors, m_scene, *m_pageSizes, *m_classes, *m_boxes, *m_generation, *m_result,
            *m_gallery, *m_files, *m_jobBar },
        this));
    connect(m_painting, &PaintingController::started, m_messages, &QWidget::hide);
    connect(m_painting, &PaintingController::painted, &m_galleryItems, &Gallery::add);
    connect(m_gallery, &GalleryController::showRequested, m_result, &ResultPanel::setResult);
    connect(m_verdicts, &VerdictController::searchRequested, m_painting, [this] {
        m_painting->requestSearch(
            m_verdictPanel->goal(), m_verdictPanel->rule(), m_verdictPanel->budget());
    });
    connect(m_painting, &PaintingController::loadFailed, m_problems, [this](const QString& text) {
        m_problems->showUnloaded(text, [this] { m_painting->loadModel(); });
    });
    m_problems->follow(*m_painting);
    m_problems->follow(m_queueFile);
    m_problems->follow(*m_gallery);
    m_problems->follow(*m_verdicts);
}

void MainWindow::connectPanels()
{
    new EditingController(m_editor, *m_canvas, *m_classes, m_actions);
    new SnapMenu(m_menus.snapping(), m_actions[ActionId::Snap], m_editor, m_settings);
    connect(&m_document, &LayoutDocument::changed, this, [this] {
        const QSize size(m_document.layout().width, m_document.layout().height);
        m_result->setPageSize(size);
        m_generation->setPictureSize(size);
    });
    connect(&m_generation->loras(), &LoraList::addRequested, this, [this] {
        if (const QString path = m_files->chooseLora(); !path.isEmpty())
            m_generation->loras().add(toPath(path));
    });
    connect(
        m_generation, &GenerationPanel::pictureSizeEdited, &m_editor, &LayoutEditor::setPageSize);
    connect(m_boxes, &BoxesPanel::classEditRequested, m_classes, &ClassPalette::startSearch);
    m_problems->follow(m_editor);
}

void MainWindow::connectWindow()
{
    auto* boxes = &m_actions[ActionId::BoxesOverPicture];
    boxes->setChecked(true);
    connect(boxes, &QAction::toggled, m_result, &ResultPanel::setBoxesShown);
    connect(&m_actions[ActionId::Quit], &QAction::triggered, this, &QWidget::close);
    connect(&m_actions[ActionId::FullScreen], &QAction::toggled, this,
        [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
    connect(&m_actions[ActionId::DefaultArrangement], &QAction::triggered, this,
        [this] { m_arrangement.restoreDefault(); });
    addDatasets();
    m_furtherWindows.add<TrainingWindow>(m_actions[ActionId::Training], m_menus.training());
    m_menus.addThemes(m_themes);
    m_menus.addLanguages(m_languages);
}

void MainWindow::addDatasets()
{
    m_furtherWindows.add<DatasetWindow>(m_actions[ActionId::Datasets], m_menus.data());
    for (const auto id : { ActionId::NextPicture, ActionId::PreviousPicture }) {
        m_actions[id].setEnabled(false); // until a data set is open
        m_menus.data().addAction(&m_actions[id]);
    }
}

void MainWindow::updateTitle()
{
    setWindowTitle(tr("%1[*] – DetDiffusion Studio").arg(m_file.displayName()));
    setWindowModified(m_file.isModified());
    setWindowFilePath(m_file.path());
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_actions.updateToolTips();
    updateTitle();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_files->mayLeaveDocument() || !m_furtherWindows.closeAll()) {
        event->ignore();
        return;
    }
    m_arrangement.remember();
    m_options.remember();
    event->accept();
}

} // namespace detdiffusion
