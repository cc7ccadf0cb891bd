#include "ui/main_window.h"

#include "core/domain/layout_file.h"
#include "ui/canvas/canvas_bar.h"
#include "ui/editing_controller.h"
#include "ui/panels/queue_panel.h"
#include "ui/snap_menu.h"
#include "ui/support/conversions.h"
#include "ui/tracing_controller.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QMenu>
#include <QMimeData>
#include <QScreen>
#include <QStatusBar>
#include <QVBoxLayout>

#include <utility>

namespace detdiffusion {

namespace {

// A pair needs more room than the layout; the splitter scales these down to its width.
constexpr int kCanvasShare = 4'000;
constexpr int kResultShare = 6'000;
constexpr QSize kFirstSize(1440, 880);
const QString kExample = QStringLiteral(":/layouts/first.layout.json");

/// The one dropped file, or nothing.
QString droppedFile(const QMimeData* data)
{
    const auto urls = data->urls();
    const QString path = urls.size() == 1 ? urls.front().toLocalFile() : QString();
    const bool known = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)
        || path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive);
    return known ? path : QString();
}

} // namespace

MainWindow::MainWindow(StudioServices services, StudioSettings& settings, Prompts& prompts)
    : m_settings(settings)
    , m_languages(settings)
    , m_themes(settings)
    , m_selection(m_document)
    , m_editor(m_document, m_selection)
    , m_file(m_document, services.readPicture)
    , m_scene(m_editor, m_colors)
    , m_actions(*this)
    , m_shortcuts(m_actions, settings)
    , m_menus(*this, m_actions)
    , m_pageSizes(new PageSizeMenu(m_menus.pageSizes(), m_scene))
    , m_canvas(new CanvasView(m_scene))
    , m_result(new ResultPanel(m_colors, m_actions))
    , m_messages(new MessageBar)
    , m_firstSteps(new FirstSteps(m_document, m_actions))
    , m_splitter(new QSplitter)
    , m_boxes(new BoxesPanel(m_editor, m_colors))
    , m_classes(new ClassPalette(m_editor, m_colors))
    , m_generation(new GenerationPanel(m_actions))
    , m_problems(new ProblemController(*m_messages, m_editor, *m_generation, m_actions))
    , m_jobBar(new JobBar(m_actions[ActionId::CancelJob]))
    , m_files(new FileController(m_file, { settings, prompts, services.writePicture }, *this))
    , m_safety(new SafetyController(m_file, settings.folder(), m_menus.versions()))
    , m_session(std::move(services.loadModel), std::move(services.openDetector))
    , m_painting(new PaintingController(
          m_document, m_session, { *m_generation, *m_result, *m_jobBar, m_actions }, this))
    , m_queueFile(
          m_painting->queue(), QDir(settings.folder()).filePath(QStringLiteral("queue.json")))
    , m_galleryItems(QDir(settings.dataFolder()).filePath(QStringLiteral("gallery")),
          std::move(services.writePicture))
    , m_galleryPanel(new GalleryPanel(m_galleryItems))
    , m_gallery(new GalleryController(m_galleryItems, *m_galleryPanel,
          { std::move(services.readPicture), std::move(services.exportPicture), settings, prompts },
          m_document, *m_generation))
    , m_verdictPanel(new VerdictPanel)
    , m_verdicts(
          new VerdictController(m_session, { *m_result, *m_verdictPanel, settings, prompts }, this))
    , m_help(new HelpController(m_actions, m_shortcuts, m_session, prompts, *this))
{
    // The window was there before the language was known.
    setLocale(QLocale());
    m_help->setLibraries(std::move(services.libraries));
    new MemoryController(m_session, *m_generation, std::move(services.freeMemory), this);
    setAcceptDrops(true);
    buildCentre();
    buildPanels();
    buildStatusBar();
    new EditingController(m_editor, *m_canvas, *m_classes, m_actions);
    auto* tracing = new TracingController(m_scene, m_actions, settings, prompts, *this);
    onProblem(tracing, &TracingController::problem);
    new SnapMenu(m_menus.snapping(), m_actions[ActionId::Snap], m_editor, settings);
    connectFiles();
    connectProblems();
    connectWindow();
    connectFirstSteps();
    restoreSettings();
    updateRecentFiles();
    updateTitle();
    m_canvas->setFocus();
}

MainWindow::~MainWindow()
{
    // Shows the gallery, which goes with the members.
    delete m_galleryPanel;
}

void MainWindow::start(const QString& path)
{
    openExample();
    if (path.isEmpty())
        m_safety->recover();
    else
        m_files->openPath(path);
    m_session.loadModel(m_generation->engineOptions());
    m_galleryItems.load();
    m_verdicts->restore();
    m_queueFile.restore();
    if (const int waiting = queue().waitingCount(); waiting > 0)
        m_messages->showMessage(MessageKind::Information,
            tr("%n job(s) of last time still wait: Resume, in the panel Queue, paints them.",
                nullptr, waiting),
            { { tr("Resume"), [this] { queue().setPaused(false); } } });
}

void MainWindow::buildCentre()
{
    auto* drawing = new QWidget;
    auto* below = new QVBoxLayout(drawing);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    below->addWidget(m_canvas, 1);
    below->addWidget(new CanvasBar(m_scene, m_actions, m_settings));
    m_splitter->addWidget(drawing);
    m_splitter->addWidget(m_result);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, kCanvasShare);
    m_splitter->setStretchFactor(1, kResultShare);
    auto* centre = new QWidget;
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_firstSteps);
    column->addWidget(m_splitter, 1);
    setCentralWidget(centre);
}

void MainWindow::buildPanels()
{
    // The panels on the right reach down to the status bar: they are tall and narrow.
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    addPanel(Qt::RightDockWidgetArea, tr("Boxes"), "boxes", m_boxes);
    addPanel(Qt::RightDockWidgetArea, tr("Classes"), "classes", m_classes);
    addPanel(Qt::RightDockWidgetArea, tr("Generation"), "generation", m_generation);
    buildLowerPanels();
}

/// Tabs below canvas and picture: wide and low.
void MainWindow::buildLowerPanels()
{
    constexpr auto kArea = Qt::BottomDockWidgetArea;
    auto* gallery = addPanel(kArea, tr("Gallery"), "gallery", m_galleryPanel);
    tabifyDockWidget(gallery,
        addPanel(kArea, tr("Queue"), "queue", new QueuePanel(m_painting->queue(), m_actions)));
    tabifyDockWidget(gallery, addPanel(kArea, tr("Verdicts"), "verdicts", m_verdictPanel));
    gallery->raise();
    onProblem(m_verdicts, &VerdictController::problem);
    connect(m_verdicts, &VerdictController::searchRequested, m_painting, [this] {
        m_painting->requestSearch(
            m_verdictPanel->goal(), m_verdictPanel->rule(), m_verdictPanel->budget());
    });
    connect(m_painting, &PaintingController::painted, &m_galleryItems, &Gallery::add);
    connect(m_gallery, &GalleryController::showRequested, m_result, &ResultPanel::setResult);
    onProblem(m_gallery, &GalleryController::problem);
    const auto inform = [this](const QString& text) {
        m_messages->showMessage(MessageKind::Information, text);
    };
    connect(m_gallery, &GalleryController::notice, m_messages, inform);
    connect(m_painting, &PaintingController::notice, m_messages, inform);
}

QDockWidget* MainWindow::addPanel(
    Qt::DockWidgetArea area, const QString& title, const char* name, QWidget* content)
{
    auto* dock = new QDockWidget(title);
    dock->setObjectName(QLatin1String(name));
    dock->setWidget(content);
    addDockWidget(area, dock);
    m_menus.panels().addAction(dock->toggleViewAction());
    return dock;
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
    connect(m_files, &FileController::notice, m_messages,
        [this](const QString& text) { m_messages->showMessage(MessageKind::Information, text); });
    connect(m_safety, &SafetyController::versionRequested, this, [this](const QString& backup) {
        if (m_files->mayLeaveDocument())
            m_safety->openVersion(backup);
    });
    connect(m_files, &FileController::opened, this, [this] {
        m_messages->hide();
        m_actions[ActionId::HideBoxes].setChecked(false);
    });
    connect(m_files, &FileController::pictureRecalled, this, &MainWindow::recall);
    connect(m_files, &FileController::recentFilesChanged, this, &MainWindow::updateRecentFiles);
    connect(&m_file, &DocumentFile::changed, this, &MainWindow::updateTitle);
}

void MainWindow::connectProblems()
{
    onProblem(m_files, &FileController::problem);
    connect(m_files, &FileController::saveFailed, m_problems, &ProblemController::showUnsaved);
    onProblem(m_safety, &SafetyController::problem);
    onProblem(m_safety, &SafetyController::notice);
    onProblem(&m_editor, &LayoutEditor::refused);
    onProblem(m_painting, &PaintingController::problem);
    onProblem(&m_queueFile, &QueueFile::problem);
    onProblem(m_help, &HelpController::problem);
}

void MainWindow::connectWindow()
{
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
    connect(&m_session, &GenerationSession::modelReady, this, &MainWindow::useModel);
    connect(m_painting, &PaintingController::started, m_messages, &QWidget::hide);
    connect(&m_actions[ActionId::BoxesOverPicture], &QAction::toggled, m_result,
        &ResultPanel::setBoxesShown);
    connect(&m_actions[ActionId::Quit], &QAction::triggered, this, &QWidget::close);
    connect(&m_actions[ActionId::FullScreen], &QAction::toggled, this,
        [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
    connect(&m_actions[ActionId::DefaultArrangement], &QAction::triggered, this,
        &MainWindow::restoreDefaultArrangement);
    m_menus.addThemes(m_themes);
    m_menus.addLanguages(m_languages);
}

void MainWindow::openExample()
{
    QFile file(kExample);
    if (!file.open(QIODevice::ReadOnly))
        return;
    m_file.adopt(parseLayout(file.readAll().toStdString(), kExample.toStdString()), tr("Example"));
}

void MainWindow::useModel(const ModelInfo& info)
{
    m_colors = ClassColours(info.classes);
    m_classes->setClasses(info.classes);
    m_gallery->setClasses(info.classes);
    m_editor.advisor().setLimits(
        { info.classes, info.gridColumns, info.gridRows, info.sizeStep, info.maxBoxes });
    m_pageSizes->setModelSize({ info.width, info.height }, info.sizeStep);
    m_boxes->refresh();
    if (!std::exchange(m_hasDefaults, true) && m_result->result().empty())
        m_generation->setDefaults(info);
    m_scene.refreshLooks();
    m_result->update();
    m_jobBar->showText(tr("Model: %1").arg(fromUtf8(info.name)));
    QStringList missing;
    for (const auto& sentence : info.missing)
        missing << fromUtf8(sentence);
    if (!missing.isEmpty())
        m_problems->show(
            tr("This model can't paint layouts: %1").arg(missing.join(QLatin1Char(' '))));
}

void MainWindow::recall(const RecalledPicture& recalled)
{
    m_generation->setSettings(recalled.picture.settings);
    m_generation->setSeedMode(SeedMode::Fixed);
    m_result->setResult({ recalled.picture });
    m_actions[ActionId::SavePicture].setEnabled(true);
    std::vector<std::string> loras;
    for (const auto& lora : m_generation->engineOptions().loras)
        loras.push_back(toString(lora));
    if (recalled.picture.loras != loras)
        m_messages->showMessage(MessageKind::Information, differentLoras(recalled.picture.loras));
}

QString MainWindow::differentLoras(const std::vector<std::string>& loras)
{
    QStringList names;
    for (const auto& lora : loras)
        names << fromUtf8(lora);
    return names.isEmpty()
        ? tr("This picture was painted without the LoRAs that are chosen now.")
        : tr("This picture was painted with the LoRAs %1. To paint it again, choose them under "
             "Generation.")
              .arg(names.join(QStringLiteral(", ")));
}

void MainWindow::connectFirstSteps()
{
    m_firstSteps->setVisible(!m_settings.value(settings::kFirstStepsDone));
    connect(&m_painting->runner(), &QueueRunner::jobDone, m_firstSteps,
        [this](const GenerationJob& job) {
            if (job.kind == JobKind::Pair)
                m_firstSteps->note(FirstSteps::Pair);
        });
    connect(m_firstSteps, &FirstSteps::finished, this, [this] {
        m_firstSteps->hide();
        m_settings.setValue(settings::kFirstStepsDone, true);
    });
}

void MainWindow::updateTitle()
{
    setWindowTitle(tr("%1[*] – DetDiffusion Studio").arg(m_file.displayName()));
    setWindowModified(m_file.isModified());
    setWindowFilePath(m_file.path());
}

void MainWindow::updateRecentFiles()
{
    auto& menu = m_menus.recentFiles();
    menu.clear();
    const QStringList files = m_settings.recentFiles();
    for (const auto& path : files) {
        auto* action = menu.addAction(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, m_files, [this, path] { m_files->openPath(path); });
    }
    menu.setEnabled(!files.isEmpty());
}

void MainWindow::restoreSettings()
{
    m_actions[ActionId::BoxesOverPicture].setChecked(m_settings.value(settings::kShowBoxes));
    m_result->setBoxesShown(m_settings.value(settings::kShowBoxes));
    m_actions[ActionId::Snap].setChecked(m_settings.value(settings::kSnap));
    m_generation->setSeedMode(seedModeFromString(m_settings.value(settings::kSeedMode)));
    m_generation->setSeedCount(m_settings.value(settings::kSeedCount));
    m_generation->setPrecision(m_settings.value(settings::kPrecision));
    resize(kFirstSize.boundedTo(screen()->availableSize()));
    m_defaultArrangement = saveState();
    restoreDefaultArrangement();
    restoreGeometry(m_settings.value(settings::kGeometry));
    restoreState(m_settings.value(settings::kWindowState));
    m_splitter->restoreState(m_settings.value(settings::kSplitter));
}

void MainWindow::restoreDefaultArrangement()
{
    restoreState(m_defaultArrangement);
    m_splitter->setSizes({ kCanvasShare, kResultShare });
}

void MainWindow::rememberSettings()
{
    m_settings.setValue(settings::kGeometry, saveGeometry());
    m_settings.setValue(settings::kWindowState, saveState());
    m_settings.setValue(settings::kSplitter, m_splitter->saveState());
    m_settings.setValue(settings::kShowBoxes, m_actions[ActionId::BoxesOverPicture].isChecked());
    m_settings.setValue(settings::kSnap, m_actions[ActionId::Snap].isChecked());
    m_settings.setValue(settings::kSeedMode, toString(m_generation->seedMode()));
    m_settings.setValue(settings::kSeedCount, m_generation->seedCount());
    m_settings.setValue(settings::kPrecision, m_generation->precision());
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
    if (!m_files->mayLeaveDocument()) {
        event->ignore();
        return;
    }
    rememberSettings();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    m_files->openPath(droppedFile(event->mimeData()));
}

} // namespace detdiffusion
