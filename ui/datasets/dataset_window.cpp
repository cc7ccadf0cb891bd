#include "ui/datasets/dataset_window.h"

#include "ui/further_windows.h"
#include "ui/support/conversions.h"

#include <QAction>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QMimeData>
#include <QVBoxLayout>

namespace detdiffusion {

namespace {

constexpr QSize kFirstSize(1120, 760);
const QString kBackups = QStringLiteral("backups");

QString droppedPath(const QMimeData* data)
{
    const auto urls = data->urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

} // namespace

DatasetWindow::DatasetWindow(DatasetServices services, StudioSettings& settings,
    EditingCanvas canvas, std::unique_ptr<DatasetPrompts> prompts)
    : m_settings(settings)
    , m_prompts(std::move(prompts))
    , m_dataset(services.pictureSize, QDir(settings.folder()).filePath(kBackups))
    , m_list(m_dataset)
    , m_messages(new MessageBar)
    , m_open(new QToolButton)
    , m_openMenu(new QMenu(this))
    , m_name(new QLabel)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("&Cancel")))
    , m_stack(new QStackedWidget)
    , m_hint(new QLabel)
    , m_pages(new QTabWidget)
    , m_pictures(new PicturesPage(m_dataset, m_list, services.readImage))
    , m_statistics(new StatisticsPage(m_dataset, *m_prompts))
    , m_editing(std::make_unique<DatasetEditing>(m_dataset, m_list, canvas, *m_prompts, *this))
{
    setWindowTitle(tr("Data sets"));
    setAcceptDrops(true);
    m_stack->addWidget(emptyState());
    m_stack->addWidget(m_pages);
    buildPages(services);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_messages);
    column->addLayout(headRow());
    column->addWidget(m_stack, 1);
    connectDataset();
    showState();
    resize(kFirstSize);
    restoreGeometry(settings.value(settings::kDatasetGeometry));
}

DatasetWindow::DatasetWindow(const StudioParts& parts)
    : DatasetWindow(
        { parts.services.pictureSize, parts.services.readImage, parts.services.training.trainer },
        parts.settings, { parts.file, parts.files, parts.tracing, parts.actions })
{
    parts.problems.follow(*m_editing);
    auto* studio = qobject_cast<QWidget*>(parts.actions[ActionId::Datasets].parent());
    connect(this, &DatasetWindow::canvasWanted, studio, [studio] {
        studio->raise();
        studio->activateWindow();
    });
}

DatasetWindow::~DatasetWindow()
{
    m_settings.setValue(settings::kDatasetGeometry, saveGeometry());
    m_editing.reset();
    // The pages show the data set, which goes with the members.
    delete m_stack;
}

void DatasetWindow::buildPages(const DatasetServices& services)
{
    m_pages->setDocumentMode(true);
    addPage(m_pictures, tr("&Pictures"));
    addPage(m_statistics, tr("&Statistics"));
    auto* labels = new LabellingPage(m_dataset, m_settings, labellingDialogs());
    labels->setProgram(services.labeller);
    addPage(labels, tr("&Labels"));
    connect(m_pictures, &PicturesPage::openRequested, m_editing.get(), [this](int picture) {
        m_editing->open(picture);
        if (m_editing->picture() == picture)
            Q_EMIT canvasWanted();
    });
    connect(m_pictures, &PicturesPage::stepRequested, m_editing.get(), &DatasetEditing::step);
    connect(m_editing.get(), &DatasetEditing::opened, m_pictures, &PicturesPage::showPicture);
    const auto tell = [this](MessageKind kind) {
        return [this, kind](const QString& text) { m_messages->showMessage(kind, text); };
    };
    connect(m_editing.get(), &DatasetEditing::problem, this, tell(MessageKind::Problem));
    connect(m_editing.get(), &DatasetEditing::notice, this, tell(MessageKind::Information));
    connect(m_statistics, &StatisticsPage::problem, this, tell(MessageKind::Problem));
    connect(m_statistics, &StatisticsPage::notice, this, tell(MessageKind::Information));
}

void DatasetWindow::addPage(QWidget* page, const QString& title)
{
    m_pages->addTab(page, title);
}

QLayout* DatasetWindow::headRow()
{
    m_open->setText(tr("&Open"));
    m_open->setMenu(m_openMenu);
    m_open->setPopupMode(QToolButton::InstantPopup);
    m_open->setFocusPolicy(Qt::StrongFocus);
    m_open->setShortcut(QKeySequence());
    connect(m_openMenu, &QMenu::aboutToShow, this, &DatasetWindow::fillOpenMenu);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_progress->setMaximumWidth(220);
    m_progress->setAccessibleName(tr("Opening the data set"));
    connect(m_cancel, &QPushButton::clicked, &m_dataset, &OpenedDataset::cancel);
    auto* file = new QAction(tr("Open a data set's file"), this);
    file->setShortcut(QKeySequence::Open);
    connect(file, &QAction::triggered, this, &DatasetWindow::chooseFile);
    auto* close = new QAction(tr("Close the window"), this);
    close->setShortcut(QKeySequence::Close);
    connect(close, &QAction::triggered, this, &QWidget::close);
    addActions({ file, close });
    auto* row = new QHBoxLayout;
    row->setContentsMargins(10, 6, 10, 0);
    row->addWidget(m_open);
    row->addWidget(m_name, 1);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    return row;
}

QWidget* DatasetWindow::emptyState()
{
    auto* page = new QWidget;
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    auto* file = new QPushButton(tr("Open a &file…"));
    auto* folder = new QPushButton(tr("Ope&n a folder…"));
    connect(file, &QPushButton::clicked, this, &DatasetWindow::chooseFile);
    connect(folder, &QPushButton::clicked, this, &DatasetWindow::chooseFolder);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(file);
    buttons->addWidget(folder);
    buttons->addStretch();
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(60, 20, 60, 20);
    column->addStretch();
    column->addWidget(m_hint);
    column->addLayout(buttons);
    column->addStretch();
    return page;
}

void DatasetWindow::fillOpenMenu()
{
    m_openMenu->clear();
    connect(m_openMenu->addAction(tr("&File: COCO or data.yaml…")), &QAction::triggered, this,
        &DatasetWindow::chooseFile);
    connect(m_openMenu->addAction(tr("F&older: COCO, YOLO, Pascal VOC, layouts…")),
        &QAction::triggered, this, &DatasetWindow::chooseFolder);
    auto* pictures = m_openMenu->addAction(tr("Folder of the &pictures…"));
    const auto contents = m_dataset.contents();
    pictures->setEnabled(contents && contents->source(0).format == DatasetFormat::Coco);
    connect(pictures, &QAction::triggered, this, &DatasetWindow::choosePictureFolder);
    const QStringList recent = m_settings.value(settings::kRecentDatasets);
    if (!recent.isEmpty())
        m_openMenu->addSeparator();
    for (const auto& path : recent)
        connect(m_openMenu->addAction(QDir::toNativeSeparators(path)), &QAction::triggered, this,
            [this, path] { open(path); });
}

void DatasetWindow::connectDataset()
{
    connect(&m_dataset, &OpenedDataset::loadStarted, this, &DatasetWindow::showState);
    connect(&m_dataset, &OpenedDataset::progressed, this, &DatasetWindow::showProgress);
    connect(&m_dataset, &OpenedDataset::opened, this, &DatasetWindow::showOpened);
    connect(&m_dataset, &OpenedDataset::cancelled, this, &DatasetWindow::showState);
    connect(&m_dataset, &OpenedDataset::failed, this, [this](const QString& message) {
        showState();
        m_messages->showMessage(MessageKind::Problem, message);
    });
    connect(&m_dataset, &OpenedDataset::saveFailed, this, [this](const QString& message) {
        m_messages->showMessage(
            MessageKind::Problem, message, { { tr("Try again"), [this] { m_dataset.save(); } } });
    });
    connect(&m_dataset, &OpenedDataset::saved, this, [this](const std::vector<int>& pictures) {
        m_messages->showMessage(MessageKind::Information,
            tr("Saved the boxes of %n picture(s).", nullptr, static_cast<int>(pictures.size())));
    });
}

void DatasetWindow::chooseFile()
{
    const QString path = m_prompts->datasetFile(this, m_settings.value(settings::kDatasetFolder));
    if (!path.isEmpty())
        open(path);
}

void DatasetWindow::chooseFolder()
{
    const QString path = m_prompts->datasetFolder(this, m_settings.value(settings::kDatasetFolder));
    if (!path.isEmpty())
        open(path);
}

void DatasetWindow::choosePictureFolder()
{
    const auto contents = m_dataset.contents();
    const QString path = m_prompts->pictureFolder(this, toQString(contents->part(0).images));
    for (int part = 0; !path.isEmpty() && part < static_cast<int>(contents->parts().size()); ++part)
        m_dataset.setPictureFolder(part, path);
}

bool DatasetWindow::mayLeave()
{
    if (!m_editing->leave())
        return false;
    while (!m_dataset.finishSaving()) {
        switch (m_prompts->unsavedPictures(this, m_dataset.unsavedCount())) {
        case UnsavedAnswer::Save:
            m_dataset.save();
            break;
        case UnsavedAnswer::Discard:
            m_dataset.discardUnsaved();
            return true;
        case UnsavedAnswer::Cancel:
            return false;
        }
    }
    return true;
}

bool DatasetWindow::mayQuit()
{
    return mayLeave();
}

void DatasetWindow::open(const QString& path)
{
    if (!mayLeave())
        return;
    m_wanted = QFileInfo(path).absoluteFilePath();
    m_messages->hide();
    m_dataset.open(m_wanted);
}

void DatasetWindow::showOpened()
{
    QStringList recent = m_settings.value(settings::kRecentDatasets);
    recent.removeAll(m_dataset.path());
    recent.prepend(m_dataset.path());
    constexpr int kMostRecent = 10;
    m_settings.setValue(settings::kRecentDatasets, QStringList(recent.mid(0, kMostRecent)));
    m_settings.setValue(settings::kDatasetFolder, QFileInfo(m_dataset.path()).absolutePath());
    showState();
    const auto contents = m_dataset.contents();
    if (contents->pictureCount() > 0 && !std::filesystem::exists(contents->file(0)))
        m_messages->showMessage(MessageKind::Problem,
            tr("%1: the pictures are not there.").arg(toQString(contents->file(0))),
            { { tr("Choose their folder…"), [this] { choosePictureFolder(); } } });
    m_pictures->view().setFocus();
}

void DatasetWindow::showState()
{
    const bool loading = m_dataset.isLoading();
    const auto contents = m_dataset.contents();
    m_progress->setVisible(loading);
    m_progress->setRange(0, 0);
    m_cancel->setVisible(loading);
    m_stack->setCurrentIndex(contents ? 1 : 0);
    m_hint->setText(loading
            ? tr("Opening %1…").arg(QDir::toNativeSeparators(m_wanted))
            : tr("Open a data set, or drop one here: a COCO file, a data.yaml (YOLO), or a folder "
                 "with YOLO, Pascal VOC or layouts. Its pictures are shown with their boxes, "
                 "counted, filtered, labelled easy and hard, and edited on the canvas."));
    m_name->setText(loading ? tr("Opening %1…").arg(QFileInfo(m_wanted).fileName())
            : contents      ? QDir::toNativeSeparators(m_dataset.path())
                            : QString());
    m_name->setToolTip(m_name->text());
}

void DatasetWindow::showProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    if (total == 0)
        m_name->setText(
            tr("Opening %1, %n picture(s)…", nullptr, done).arg(QFileInfo(m_wanted).fileName()));
}

void DatasetWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showState();
}

void DatasetWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedPath(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void DatasetWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    open(droppedPath(event->mimeData()));
}

} // namespace detdiffusion
