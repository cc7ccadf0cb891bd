#include "ui/datasets/labelling_page.h"

#include "core/data/coco_file.h"
#include "ui/jobs/outcome.h"
#include "ui/support/conversions.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace detdiffusion {

namespace {

constexpr int kNoDataset = 0;
constexpr int kLabelling = 1;

/// What labelling works with when two versions of a data set have the same boxes.
bool haveSameBoxes(const CocoDataset& a, const CocoDataset& b)
{
    const auto isSame = [](const Annotation& x, const Annotation& y) {
        return x.id == y.id && x.imageId == y.imageId && x.categoryId == y.categoryId && x.x == y.x
            && x.y == y.y && x.width == y.width && x.height == y.height && x.area == y.area
            && x.isCrowd == y.isCrowd;
    };
    return a.categories.size() == b.categories.size()
        && std::equal(a.annotations.begin(), a.annotations.end(), b.annotations.begin(),
            b.annotations.end(), isSame);
}

QWidget* titled(const QString& title, QWidget* content)
{
    auto* box = new QGroupBox(title);
    auto* column = new QVBoxLayout(box);
    column->addWidget(content);
    return box;
}

} // namespace

LabellingPage::LabellingPage(
    OpenedDataset& dataset, StudioSettings& settings, LabellingPrompts prompts, QWidget* parent)
    : QWidget(parent)
    , m_dataset(dataset)
    , m_settings(settings)
    , m_prompts(std::move(prompts))
    , m_program(findCommandLineProgram())
    , m_layer(dataset)
    , m_pages(new QStackedLayout(this))
    , m_part(new QComboBox)
    , m_detectors(new LabellingDetectors(m_prompts.detectorFile, m_prompts.detectorFolder))
    , m_runBar(new LabellingRunBar)
    , m_samples(new LabellingSamples)
    , m_acceptBar(new LabellingAcceptBar(m_layer, [this] { return m_samples->selectedImages(); }))
{
    m_writer.setMaxThreadCount(1);
    auto* empty = new QLabel(tr("Open a data set to label its boxes easy or hard."));
    empty->setAlignment(Qt::AlignCenter);
    empty->setForegroundRole(QPalette::PlaceholderText);
    m_pages->addWidget(empty);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->addWidget(head());
    column->addWidget(judging(), 1);
    column->addWidget(m_acceptBar);
    m_pages->addWidget(page);
    connectDataset();
    connectRun();
    connectJudging();
    openDataset();
}

LabellingPage::~LabellingPage()
{
    m_writer.waitForDone();
    remember();
}

QWidget* LabellingPage::head()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto* left = new QVBoxLayout;
    auto* part = new QHBoxLayout;
    auto* name = new QLabel(tr("Detectors for"));
    m_part->setAccessibleName(tr("Part of the data set"));
    name->setBuddy(m_part);
    part->addWidget(name);
    part->addWidget(m_part, 1);
    left->addLayout(part);
    left->addWidget(m_detectors);
    row->addLayout(left, 3);
    row->addWidget(m_runBar, 2);
    return head;
}

QWidget* LabellingPage::judging()
{
    auto* split = new QSplitter;
    split->addWidget(titled(tr("Limits"), m_overview.limitsColumn()));
    split->addWidget(titled(tr("Easy and hard"), m_overview.sharesColumn()));
    split->addWidget(titled(tr("Pictures"), m_samples));
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 2);
    split->setStretchFactor(2, 3);
    return split;
}

void LabellingPage::connectDataset()
{
    connect(&m_dataset, &OpenedDataset::opened, this, &LabellingPage::openDataset);
    connect(&m_dataset, &OpenedDataset::pictureFolderChanged, this, &LabellingPage::openDataset);
    connect(&m_dataset, &OpenedDataset::changed, this, &LabellingPage::followEdits);
    connect(&m_dataset, &OpenedDataset::saveFailed, m_runBar, &LabellingRunBar::showProblem);
    connect(m_part, &QComboBox::activated, this, [this](int part) {
        remember();
        m_partIndex = part;
        openPart();
    });
}

void LabellingPage::connectRun()
{
    connect(m_runBar, &LabellingRunBar::startRequested, this, &LabellingPage::start);
    connect(m_runBar, &LabellingRunBar::stopRequested, &m_run, &LabellingRun::stop);
    connect(&m_run, &LabellingRun::stateChanged, this, &LabellingPage::noteRun);
    connect(&m_run, &LabellingRun::progressed, this, [this] { m_runBar->showRun(m_run); });
    connect(&m_run, &LabellingRun::detectorOpened, &m_findings, &LabellingFindings::addDetector);
    connect(&m_run, &LabellingRun::found, &m_findings, &LabellingFindings::addFound);
    connect(m_detectors, &LabellingDetectors::changed, this, &LabellingPage::updateReady);
}

void LabellingPage::connectJudging()
{
    connect(&limits(), &LabellingLimits::ruleChanged, this,
        [this] { m_findings.decide(limits().rule()); });
    connect(&m_findings, &LabellingFindings::decided, this, &LabellingPage::takeDecision);
    connect(&m_findings, &LabellingFindings::problem, m_runBar, &LabellingRunBar::showProblem);
    connect(
        &m_findings, &LabellingFindings::detectorsChanged, this, [this](const QStringList& texts) {
            m_detectorCount = static_cast<int>(texts.size());
            m_overview.setDetectorCount(m_detectorCount);
            m_detectors->setDescriptions(texts);
        });
    connect(&m_findings, &LabellingFindings::seen, m_samples, &LabellingSamples::setSeen);
    connect(m_samples, &LabellingSamples::seenRequested, &m_findings, &LabellingFindings::look);
    connect(
        m_samples, &LabellingSamples::selectionChanged, m_acceptBar, &LabellingAcceptBar::refresh);
    connect(m_acceptBar, &LabellingAcceptBar::saveRequested, this, &LabellingPage::saveAs);
    connect(&m_layer, &LabellingLayer::problem, m_runBar, &LabellingRunBar::showProblem);
}

void LabellingPage::setProgram(const QString& program)
{
    m_program = program;
    updateReady();
}

/// A data set has a folder of its own for what detectors found in it.
LabellingJob LabellingPage::job() const
{
    const auto& contents = *m_dataset.contents();
    const auto& part = contents.part(m_partIndex);
    const QString key = toQString(contents.source(m_partIndex).path) + u'\n' + fromUtf8(part.name);
    const auto digest =
        QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
    return { m_program,
        m_settings.dataFolder() + QStringLiteral("/labelling/") + QString::fromLatin1(digest),
        toQString(part.images), m_detectors->paths(), m_detectors->byFold() };
}

void LabellingPage::openDataset()
{
    if (m_partIndex >= 0)
        remember();
    m_part->clear();
    m_partIndex = -1;
    const auto contents = m_dataset.contents();
    m_pages->setCurrentIndex(contents ? kLabelling : kNoDataset);
    if (!contents)
        return;
    for (const auto& part : contents->parts())
        m_part->addItem(tr("%1 (%2)").arg(fromUtf8(part.name),
            tr("%n picture(s)", nullptr, static_cast<int>(part.dataset.images.size()))));
    m_partIndex = contents->parts().empty() ? -1 : 0;
    openPart();
}

void LabellingPage::openPart()
{
    m_run.abandon();
    m_runBar->showRun(m_run);
    if (m_partIndex < 0)
        return;
    m_objects = std::make_shared<const CocoDataset>(
        withoutMasks(m_dataset.contents()->part(m_partIndex).dataset));
    m_findings.begin(m_objects);
    restore();
    const auto opened = job();
    m_layer.begin(m_partIndex, m_objects, opened.folder + QStringLiteral("/accepted.json"));
    showObjects();
    const auto kept = opened.keptFiles();
    if (m_memory.isOfChosen() && !kept.isEmpty() && !opened.isUnfinished()) {
        m_findings.readKept(kept);
        m_runBar->showKept(static_cast<int>(m_objects->images.size()));
    }
    m_findings.decide(limits().rule());
    updateReady();
}

void LabellingPage::showObjects()
{
    const auto contents = m_dataset.contents();
    m_samples->setObjects(
        m_objects, contents->part(m_partIndex).images, ClassColours(contents->classes()));
    m_acceptBar->setClasses(m_objects->categories);
    m_overview.setObjects(*m_objects);
}

/// Somebody, perhaps this page, has changed objects.
void LabellingPage::followEdits()
{
    if (m_partIndex < 0)
        return;
    auto objects = std::make_shared<const CocoDataset>(
        withoutMasks(m_dataset.contents()->part(m_partIndex).dataset));
    const bool isSame = haveSameBoxes(*objects, *m_objects);
    m_objects = std::move(objects);
    m_layer.replaceObjects(m_objects);
    if (isSame) {
        m_samples->replaceAttributes(m_objects);
        return;
    }
    showObjects();
    m_findings.replaceObjects(m_objects);
}

/// Detectors and limits of last time, or the detector that gives verdicts.
void LabellingPage::restore()
{
    LabellingMemory usual;
    if (const auto detector = m_settings.value(settings::kDetector); !detector.isEmpty())
        usual.detectors = { detector };
    m_memory = readLabellingMemory(job().folder, usual);
    m_detectors->setPaths(m_memory.detectors);
    m_detectors->setByFold(m_memory.byFold);
    limits().setRule(m_memory.rule);
}

void LabellingPage::remember()
{
    if (m_partIndex < 0 || !m_dataset.contents())
        return;
    m_memory.detectors = m_detectors->paths();
    m_memory.byFold = m_detectors->byFold();
    m_memory.rule = limits().rule();
    writeLabellingMemory(job().folder, m_memory);
}

void LabellingPage::updateReady()
{
    if (m_partIndex < 0)
        return;
    const bool isBusy = m_run.isRunning() || m_isPreparing;
    m_detectors->setLocked(isBusy);
    m_part->setEnabled(!isBusy);
    if (isBusy) {
        m_runBar->setBusy();
        return;
    }
    QString problem;
    if (m_program.isEmpty())
        problem = tr("The program detdiffusion, which labels, is neither beside the studio nor on "
                     "PATH. Install it, or start the studio from its build folder.");
    else if (m_detectors->paths().isEmpty())
        problem = tr("Add a detector to begin.");
    m_runBar->setReady(problem, job().isUnfinished());
}

void LabellingPage::start()
{
    const auto next = job();
    m_memory.ranDetectors = next.detectors;
    m_memory.ranByFold = next.byFold;
    remember();
    m_isPreparing = true;
    updateReady();
    m_findings.begin(m_objects);
    m_layer.reject();
    m_samples->clearFindings();
    m_overview.setDecision(nullptr, limits().rule());
    m_writer.start([this, next, objects = m_objects] {
        const auto outcome = outcomeOf([&] {
            QDir().mkpath(next.folder);
            saveCoco(*objects, toPath(next.annotations()));
            return true;
        });
        QMetaObject::invokeMethod(
            this,
            [this, next, outcome] {
                m_isPreparing = false;
                if (outcome.value)
                    m_run.start(next, static_cast<int>(m_objects->images.size()));
                else
                    m_runBar->showProblem(outcome.error);
                updateReady();
            },
            Qt::QueuedConnection);
    });
}

void LabellingPage::noteRun()
{
    m_runBar->showRun(m_run);
    if (!m_run.isRunning())
        m_findings.decide(limits().rule());
    updateReady();
}

void LabellingPage::takeDecision(const LabelDecisionPtr& decision, const LabelRule& rule)
{
    if (!m_objects || decision->labels.size() != m_objects->annotations.size())
        return; // of objects that have changed meanwhile
    m_layer.propose(decision->labels);
    m_samples->setDecision(decision, rule, m_detectorCount);
    m_overview.setDecision(decision, rule);
}

void LabellingPage::saveAs()
{
    const QFileInfo source(m_dataset.path());
    const QString folder = source.isDir() ? source.filePath() : source.path();
    const QString path = m_prompts.fileToSave(this, folder + QStringLiteral("/labelled.json"));
    if (path.isEmpty())
        return;
    auto merged = m_layer.merged(m_acceptBar->scope());
    m_writer.start([this, path, merged = std::move(merged)] {
        const auto outcome = outcomeOf([&] {
            saveCoco(merged, toPath(path));
            return true;
        });
        QMetaObject::invokeMethod(this, [this, path, outcome] {
            if (outcome.value)
                m_runBar->showNote(tr("Saved as %1").arg(path));
            else
                m_runBar->showProblem(outcome.error);
        });
    });
}

void LabellingPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || m_partIndex < 0)
        return;
    m_overview.retranslate();
    m_acceptBar->refresh();
    updateReady();
}

} // namespace detdiffusion
