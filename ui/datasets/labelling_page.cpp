#include "ui/datasets/labelling_page.h"

#include "core/data/coco_file.h"
#include "ui/jobs/outcome.h"
#include "ui/support/conversions.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <utility>

namespace detdiffusion {

namespace {

const Setting<QString> kDetectorFolder { "folders/detectors", {} };
constexpr int kNoDataset = 0;
constexpr int kLabelling = 1;
constexpr int kLimitsWidth = 330;

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

/// Positions of the categories, those with most objects first.
std::vector<size_t> byFrequency(const CocoDataset& objects)
{
    std::map<int64_t, int> counts;
    for (const auto& object : objects.annotations)
        counts[object.categoryId] += object.isCrowd ? 0 : 1;
    std::vector<size_t> order;
    for (size_t i = 0; i < objects.categories.size(); ++i)
        if (counts[objects.categories[i].id] > 0)
            order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return counts[objects.categories[a].id] > counts[objects.categories[b].id];
    });
    return order;
}

QWidget* titled(const QString& title, QWidget* content)
{
    auto* box = new QGroupBox(title);
    auto* column = new QVBoxLayout(box);
    column->addWidget(content);
    return box;
}

} // namespace

LabellingPrompts labellingDialogs()
{
    return { [](QWidget* parent) {
                return QFileDialog::getOpenFileName(parent, LabellingPage::tr("Add a detector"), {},
                    LabellingPage::tr("Detectors (*.onnx *.cfg *.weights *.json);;All files (*)"));
            },
        [](QWidget* parent) {
            return QFileDialog::getExistingDirectory(parent, LabellingPage::tr("Add a detector"));
        },
        [](QWidget* parent, const QString& suggestion) {
            return QFileDialog::getSaveFileName(parent, LabellingPage::tr("Save as a new file"),
                suggestion, LabellingPage::tr("COCO annotations (*.json)"));
        } };
}

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
    , m_limits(new LabellingLimits)
    , m_scores(new LimitChart(tr("Objects by score of their best match")))
    , m_overlaps(new LimitChart(tr("Objects by IoU of their best match")))
    , m_withoutMatch(new QLabel)
    , m_sizes(new ShareChart(tr("Easy and hard by size")))
    , m_classes(new ShareChart(tr("Easy and hard by class")))
    , m_agreement(new QLabel)
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
    auto* limits = new QWidget;
    auto* column = new QVBoxLayout(limits);
    column->setContentsMargins(0, 0, 0, 0);
    auto* help = new QLabel(tr("A box is <b>easy</b> when a detector finds it: a detection with a "
                               "score above γ overlaps it with an IoU above β. Else it is "
                               "<b>hard</b> (Equation 2 of the DetDiffusion paper)."));
    help->setWordWrap(true);
    m_withoutMatch->setWordWrap(true);
    column->addWidget(help);
    column->addWidget(m_limits);
    column->addWidget(m_scores);
    column->addWidget(m_overlaps);
    column->addWidget(m_withoutMatch);
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidget(titled(tr("Limits"), limits));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(kLimitsWidth);
    auto* split = new QSplitter;
    split->addWidget(scroll);
    split->addWidget(titled(tr("Easy and hard"), charts()));
    split->addWidget(titled(tr("Pictures"), m_samples));
    split->setChildrenCollapsible(false);
    split->setStretchFactor(1, 2);
    split->setStretchFactor(2, 3);
    return split;
}

QWidget* LabellingPage::charts()
{
    auto* charts = new QWidget;
    auto* column = new QVBoxLayout(charts);
    column->setContentsMargins(0, 0, 0, 0);
    m_sizes->setNames({ tr("all"), tr("small"), tr("medium"), tr("large") });
    m_sizes->setToolTip(tr("Small: an area below 32 × 32 pixels; large: above 96 × 96"));
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_classes);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setAccessibleName(m_classes->accessibleName());
    m_agreement->setWordWrap(true);
    column->addWidget(m_sizes);
    column->addWidget(m_agreement);
    column->addWidget(scroll, 1);
    return charts;
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
    connect(m_limits, &LabellingLimits::ruleChanged, this,
        [this] { m_findings.decide(m_limits->rule()); });
    connect(&m_findings, &LabellingFindings::decided, this, &LabellingPage::takeDecision);
    connect(&m_findings, &LabellingFindings::problem, m_runBar, &LabellingRunBar::showProblem);
    connect(
        &m_findings, &LabellingFindings::detectorsChanged, this, [this](const QStringList& texts) {
            m_detectorCount = static_cast<int>(texts.size());
            m_limits->setDetectorCount(m_detectorCount);
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
    m_decision = nullptr;
    if (m_partIndex < 0)
        return;
    const auto contents = m_dataset.contents();
    const auto& part = contents->part(m_partIndex);
    m_objects = std::make_shared<const CocoDataset>(withoutMasks(part.dataset));
    m_findings.begin(m_objects);
    restore();
    const auto opened = job();
    m_layer.begin(m_partIndex, m_objects, opened.folder + QStringLiteral("/accepted.json"));
    m_samples->setObjects(m_objects, part.images, ClassColours(contents->classes()));
    m_acceptBar->setClasses(m_objects->categories);
    showClasses();
    showDecision();
    if (const auto kept = opened.keptFiles(); !kept.isEmpty() && !opened.isUnfinished()) {
        m_findings.readKept(kept);
        m_runBar->showKept(static_cast<int>(m_objects->images.size()));
    }
    m_findings.decide(m_limits->rule());
    updateReady();
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
    m_decision = nullptr;
    m_samples->setObjects(m_objects, m_dataset.contents()->part(m_partIndex).images,
        ClassColours(m_dataset.contents()->classes()));
    m_acceptBar->setClasses(m_objects->categories);
    showClasses();
    m_findings.replaceObjects(m_objects);
}

void LabellingPage::showClasses()
{
    m_classOrder = byFrequency(*m_objects);
    QStringList names;
    for (const auto position : m_classOrder)
        names.append(fromUtf8(m_objects->categories[position].name));
    m_classes->setNames(names);
}

/// Detectors and limits of last time: of this data set, else of another one.
void LabellingPage::restore()
{
    const QSettings own(job().folder + QStringLiteral("/page.ini"), QSettings::IniFormat);
    const QStringList usual { m_settings.value(settings::kDetector) };
    m_detectors->setPaths(
        own.value(QStringLiteral("detectors"), usual.front().isEmpty() ? QStringList() : usual)
            .toStringList());
    m_detectors->setByFold(own.value(QStringLiteral("byFold"), false).toBool());
    LabelRule rule;
    auto& match = rule.match;
    match.minimumScore = own.value(QStringLiteral("score"), match.minimumScore).toDouble();
    match.minimumOverlap = own.value(QStringLiteral("overlap"), match.minimumOverlap).toDouble();
    match.classAware = own.value(QStringLiteral("classAware"), match.classAware).toBool();
    rule.combination =
        static_cast<LabelCombination>(own.value(QStringLiteral("combination"), 0).toInt());
    m_limits->setRule(rule);
}

void LabellingPage::remember() const
{
    if (m_partIndex < 0 || !m_dataset.contents())
        return;
    QSettings own(job().folder + QStringLiteral("/page.ini"), QSettings::IniFormat);
    const auto rule = m_limits->rule();
    own.setValue(QStringLiteral("detectors"), m_detectors->paths());
    own.setValue(QStringLiteral("byFold"), m_detectors->byFold());
    own.setValue(QStringLiteral("score"), rule.match.minimumScore);
    own.setValue(QStringLiteral("overlap"), rule.match.minimumOverlap);
    own.setValue(QStringLiteral("classAware"), rule.match.classAware);
    own.setValue(QStringLiteral("combination"), static_cast<int>(rule.combination));
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
    remember();
    m_isPreparing = true;
    updateReady();
    m_findings.begin(m_objects);
    m_decision = nullptr;
    m_layer.reject();
    m_samples->clearFindings();
    showDecision();
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
        m_findings.decide(m_limits->rule());
    updateReady();
}

void LabellingPage::takeDecision(const LabelDecisionPtr& decision, const LabelRule& rule)
{
    if (!m_objects || decision->labels.size() != m_objects->annotations.size())
        return; // of objects that have changed meanwhile
    m_decision = decision;
    m_decidedRule = rule;
    m_layer.propose(decision->labels);
    m_samples->setDecision(decision, rule, m_detectorCount);
    showDecision();
}

void LabellingPage::showDecision()
{
    const LabelDecision none { .perClass =
                                   std::vector<PerceptionCount>(m_objects->categories.size()) };
    const auto& decision = m_decision ? *m_decision : none;
    const auto& match = m_decision ? m_decidedRule.match : m_limits->rule().match;
    m_scores->setHistogram(decision.scores, match.minimumScore);
    m_overlaps->setHistogram(decision.overlaps, match.minimumOverlap);
    m_withoutMatch->setVisible(m_decision != nullptr);
    m_withoutMatch->setText(tr("%n object(s) are overlapped enough by no detection: hard at any γ.",
        nullptr, decision.withoutMatch));
    m_sizes->setCounts(
        { decision.all, decision.perArea[0], decision.perArea[1], decision.perArea[2] });
    std::vector<PerceptionCount> counts;
    for (const auto position : m_classOrder)
        counts.push_back(decision.perClass[position]);
    m_classes->setCounts(counts);
    showAgreement();
}

void LabellingPage::showAgreement()
{
    m_agreement->setVisible(m_decision && m_detectorCount > 1);
    if (!m_decision)
        return;
    const auto& agreement = m_decision->agreement;
    const QLocale locale;
    m_agreement->setText(
        tr("%1: easy for all %2, for some %3, for none %4")
            .arg(tr("%n detector(s)", nullptr, m_detectorCount),
                locale.toString(agreement.easyForAll), locale.toString(agreement.easyForSome),
                locale.toString(agreement.easyForNone)));
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
    m_sizes->setNames({ tr("all"), tr("small"), tr("medium"), tr("large") });
    showDecision();
    m_acceptBar->refresh();
    updateReady();
}

} // namespace detdiffusion
