#include "ui/datasets/labelling_samples.h"

#include "core/perception/attribute_labeller.h"
#include "ui/support/conversions.h"

#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

namespace detdiffusion {

namespace {

// More than any screen shows of it.
constexpr int kMostPixels = 1600;

QImage readForView(const QString& path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.width() > kMostPixels || size.height() > kMostPixels)
        reader.setScaledSize(size.scaled(kMostPixels, kMostPixels, Qt::KeepAspectRatio));
    return reader.read();
}

QString number(double value)
{
    return QLocale().toString(value, 'f', 2);
}

} // namespace

LabellingSamples::LabellingSamples(QWidget* parent)
    : QWidget(parent)
    , m_filter(new QComboBox)
    , m_compare(new QPushButton(tr("Compare from here")))
    , m_changes(new QLabel)
    , m_list(new QListView)
    , m_view(new PictureView(m_colours, m_viewport))
    , m_before(new QToolButton)
    , m_after(new QToolButton)
    , m_place(new QLabel)
    , m_showDetections(new QCheckBox(tr("Detections")))
{
    m_reader.setMaxThreadCount(1);
    m_list->setModel(&m_pictures);
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleName(tr("Pictures"));
    m_view->setHint(tr("Choose a picture in the list"));
    auto* split = new QSplitter(Qt::Vertical);
    split->addWidget(m_view);
    split->addWidget(m_list);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(filterRow());
    column->addWidget(m_changes);
    column->addWidget(split, 1);
    column->addLayout(stepRow());
    auto* selection = m_list->selectionModel();
    connect(
        selection, &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
            if (index.isValid())
                m_current = m_pictures.imageAt(index.row());
            showCurrent();
        });
    connect(selection, &QItemSelectionModel::selectionChanged, this,
        &LabellingSamples::selectionChanged);
    connect(&m_pictures, &QAbstractItemModel::layoutChanged, this, &LabellingSamples::showPlace);
    showPlace();
}

LabellingSamples::~LabellingSamples()
{
    m_reader.waitForDone();
}

QLayout* LabellingSamples::filterRow()
{
    m_filter->addItem(tr("All pictures"), int(PictureFilter::All));
    m_filter->addItem(tr("Changed by the limits"), int(PictureFilter::Changed));
    m_filter->addItem(tr("Different from the data set"), int(PictureFilter::Different));
    m_filter->addItem(tr("Detectors disagree"), int(PictureFilter::Disputed));
    m_filter->setAccessibleName(tr("Which pictures are listed"));
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this] {
        m_pictures.setFilter(static_cast<PictureFilter>(m_filter->currentData().toInt()));
        if (m_pictures.rowCount() > 0)
            m_list->setCurrentIndex(m_pictures.index(std::max(0, m_pictures.rowOf(m_current))));
        showPlace();
    });
    m_compare->setToolTip(tr("Changes are counted from the limits as they are now"));
    connect(m_compare, &QPushButton::clicked, this, &LabellingSamples::compareFromHere);
    auto* row = new QHBoxLayout;
    row->addWidget(m_filter, 1);
    row->addWidget(m_compare);
    return row;
}

QLayout* LabellingSamples::stepRow()
{
    m_before->setArrowType(Qt::LeftArrow);
    m_before->setToolTip(tr("Picture before"));
    m_before->setAccessibleName(m_before->toolTip());
    m_after->setArrowType(Qt::RightArrow);
    m_after->setToolTip(tr("Next picture"));
    m_after->setAccessibleName(m_after->toolTip());
    for (auto* button : { m_before, m_after })
        button->setFocusPolicy(Qt::StrongFocus);
    connect(m_before, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { step(1); });
    m_showDetections->setChecked(true);
    m_showDetections->setToolTip(tr("Dotted: what the detectors claim with a score above γ"));
    connect(m_showDetections, &QCheckBox::toggled, this, &LabellingSamples::showBoxes);
    auto* row = new QHBoxLayout;
    row->addWidget(m_before);
    row->addWidget(m_place);
    row->addWidget(m_after);
    row->addStretch();
    row->addWidget(m_showDetections);
    return row;
}

void LabellingSamples::setObjects(std::shared_ptr<const CocoDataset> objects,
    const std::filesystem::path& images, const ClassColours& colours)
{
    m_objects = std::move(objects);
    m_images = images;
    m_colours = colours;
    m_current = m_objects && !m_objects->images.empty() ? 0 : -1;
    m_pictures.setObjects(m_objects);
    clearFindings();
    if (m_pictures.rowCount() > 0)
        m_list->setCurrentIndex(m_pictures.index(0));
    showCurrent();
}

void LabellingSamples::replaceAttributes(std::shared_ptr<const CocoDataset> objects)
{
    m_objects = std::move(objects);
    m_pictures.replaceAttributes(m_objects);
    if (m_decision)
        setDecision(m_decision, m_rule, m_detectors);
    else
        showBoxes();
}

void LabellingSamples::clearFindings()
{
    m_decision = nullptr;
    m_reference.clear();
    m_seen = {};
    showBoxes();
}

void LabellingSamples::setDecision(
    const LabelDecisionPtr& decision, const LabelRule& rule, int detectors)
{
    m_decision = decision;
    m_rule = rule;
    m_detectors = detectors;
    // Pictures that came in since have nothing to be compared with yet.
    if (m_reference.empty() || m_referenceRule == rule) {
        m_reference = decision->labels;
        m_referenceRule = rule;
    }
    m_pictures.setLabels(decision->labels, decision->votes, detectors, m_reference);
    m_changes->setText(tr("%1 since γ %2, β %3")
                           .arg(tr("%n box(es) changed", nullptr, m_pictures.changedObjects()),
                               number(m_referenceRule.match.minimumScore),
                               number(m_referenceRule.match.minimumOverlap)));
    if (m_current >= 0)
        Q_EMIT seenRequested(m_objects->images[static_cast<size_t>(m_current)].id);
    showBoxes();
    showPlace();
}

void LabellingSamples::compareFromHere()
{
    if (!m_decision)
        return;
    m_reference.clear();
    setDecision(m_decision, m_rule, m_detectors);
}

void LabellingSamples::showCurrent()
{
    m_seen = {};
    if (m_current >= 0) {
        const auto& image = m_objects->images[static_cast<size_t>(m_current)];
        m_view->setPageSize({ std::max(1, image.width), std::max(1, image.height) });
        m_view->setTag(fromUtf8(image.fileName));
        m_viewport.fit();
        readPicture();
        Q_EMIT seenRequested(image.id);
    } else {
        m_view->setPicture({});
        m_view->setTag({});
    }
    showBoxes();
    showPlace();
}

void LabellingSamples::readPicture()
{
    const auto& image = m_objects->images[static_cast<size_t>(m_current)];
    const QString path = toQString(m_images / image.fileName);
    m_reader.clear();
    m_reader.start([this, image = m_current, path] {
        const QImage picture = readForView(path);
        QMetaObject::invokeMethod(
            this, [this, image, picture] { keepPicture(image, picture); }, Qt::QueuedConnection);
    });
}

void LabellingSamples::keepPicture(int image, const QImage& picture)
{
    if (image != m_current)
        return;
    if (picture.isNull())
        m_view->setHint(tr("%1 can't be read").arg(m_view->tag()));
    m_view->setPicture(picture);
}

void LabellingSamples::setSeen(qint64 imageId, const SeenInPicture& seen)
{
    if (m_current < 0 || m_objects->images[static_cast<size_t>(m_current)].id != imageId)
        return;
    m_seen = seen;
    showBoxes();
}

LayoutBox LabellingSamples::boxOf(size_t object) const
{
    const auto& annotation = m_objects->annotations[object];
    const auto& image = m_objects->images[static_cast<size_t>(m_current)];
    LayoutBox box;
    box.rect = normalizedRect(annotation, image);
    for (const auto& category : m_objects->categories)
        if (category.id == annotation.categoryId)
            box.className = category.name;
    box.perception = m_decision ? m_decision->labels[object] : annotation.perception;
    return box;
}

/// What the proposal would replace, or what the other limits said.
QString LabellingSamples::noteOf(size_t object) const
{
    const auto label = m_decision ? m_decision->labels[object] : Perception::Unset;
    if (label == Perception::Unset)
        return {};
    if (object < m_reference.size() && m_reference[object] != Perception::Unset
        && m_reference[object] != label)
        return label == Perception::Easy ? tr("was hard") : tr("was easy");
    return {};
}

std::vector<SeenObject> LabellingSamples::detections() const
{
    std::vector<SeenObject> seen;
    for (size_t run = 0; run < m_seen.runs.size(); ++run)
        for (const auto& detection : m_seen.runs[run])
            if (detection.score > m_rule.match.minimumScore)
                seen.push_back({ detection.rect,
                    fromUtf8(m_seen.classes[run].name(detection.classIndex)) + u' '
                        + number(detection.score) });
    return seen;
}

void LabellingSamples::showBoxes()
{
    std::vector<LayoutBox> boxes;
    PictureFindings findings;
    if (m_current >= 0) {
        const auto id = m_objects->images[static_cast<size_t>(m_current)].id;
        for (size_t i = 0; i < m_objects->annotations.size(); ++i)
            if (const auto& object = m_objects->annotations[i];
                object.imageId == id && !object.isCrowd) {
                boxes.push_back(boxOf(i));
                findings.boxes.push_back(noteOf(i));
            }
    }
    if (m_showDetections->isChecked())
        findings.extras = detections();
    m_view->setBoxes(std::move(boxes), std::move(findings));
}

void LabellingSamples::showPlace()
{
    const int row = m_current < 0 ? -1 : m_pictures.rowOf(m_current);
    const int rows = m_pictures.rowCount();
    m_before->setEnabled(row > 0);
    m_after->setEnabled(row + 1 < rows);
    m_place->setText(rows == 0 ? tr("No such picture")
            : row < 0          ? tr("%n picture(s)", nullptr, rows)
                               : tr("%1 of %2").arg(row + 1).arg(rows));
}

void LabellingSamples::step(int way)
{
    const int row = m_pictures.rowOf(m_current) + way;
    if (row >= 0 && row < m_pictures.rowCount())
        m_list->setCurrentIndex(m_pictures.index(row));
}

std::set<int64_t> LabellingSamples::selectedImages() const
{
    std::set<int64_t> ids;
    for (const auto& index : m_list->selectionModel()->selectedIndexes())
        ids.insert(m_objects->images[static_cast<size_t>(m_pictures.imageAt(index.row()))].id);
    return ids;
}

} // namespace detdiffusion
