#include "ui/training/curves/sample_strip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace detdiffusion {

namespace {

constexpr int kSmallestCell = 52;
constexpr int kLargestCell = 320;
constexpr int kNameWidth = 90;
constexpr double kFrame = 2;

/// The picture as large as its cell, framed where it is marked; its colours stay.
class SampleDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const auto picture = index.data(Qt::DecorationRole).value<QPixmap>();
        const QRectF cell = QRectF(option.rect).adjusted(kFrame, kFrame, -kFrame, -kFrame);
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
        if (picture.isNull()) {
            painter->fillRect(cell, option.palette.color(QPalette::AlternateBase));
        } else {
            QRectF place({ 0, 0 }, QSizeF(picture.size()).scaled(cell.size(), Qt::KeepAspectRatio));
            place.moveCenter(cell.center());
            painter->setRenderHint(QPainter::SmoothPixmapTransform);
            painter->drawPixmap(place, picture, picture.rect());
        }
        painter->restore();
    }
};

} // namespace

SampleStrip::SampleStrip(QWidget* parent)
    : QWidget(parent)
    , m_model(new SampleModel(this))
    , m_table(new QTableView)
    , m_layout(new QComboBox)
    , m_hint(new QLabel(tr("Samples: the same layouts and seeds at every checkpoint. The first "
                           "come with the first checkpoint.")))
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new SampleDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectColumns);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setFixedWidth(kNameWidth);
    m_table->installEventFilter(this);
    m_table->setAccessibleName(tr("Samples by checkpoint"));
    m_layout->setAccessibleName(tr("Layout of the samples"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto* caption = new QLabel(tr("Samples at every checkpoint"));
    auto* head = new QHBoxLayout;
    head->addWidget(caption);
    head->addStretch();
    head->addWidget(m_layout);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(m_hint, 1);
    connect(&m_folders, &SampleFolders::found, this, &SampleStrip::show);
    connect(m_layout, &QComboBox::currentIndexChanged, this, &SampleStrip::updateRows);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& current) {
            if (current.isValid() && !m_isFollowing)
                Q_EMIT stepWanted(m_model->stepOf(current.column()));
        });
    connect(m_table, &QTableView::activated, this,
        [this](const QModelIndex& index) { Q_EMIT stepChosen(m_model->stepOf(index.column())); });
    show({});
}

void SampleStrip::look(const QString& runFolder)
{
    m_folders.look(runFolder);
}

void SampleStrip::show(const QList<SampleSet>& samples)
{
    const QStringList before = m_model->layouts();
    m_isFollowing = true;
    m_model->setSamples(samples);
    m_isFollowing = false;
    if (m_layout->count() == 0 || m_model->layouts() != before) {
        m_layout->clear();
        m_layout->addItem(tr("All layouts"));
        m_layout->addItems(m_model->layouts());
    }
    m_layout->setVisible(m_model->rowCount() > 1);
    m_table->setVisible(!samples.isEmpty());
    m_hint->setVisible(samples.isEmpty());
    updateRows();
    setStep(m_step);
}

void SampleStrip::setStep(uint32_t step)
{
    m_step = step;
    const int column = m_model->columnAt(step);
    if (column < 0 || column == m_table->currentIndex().column())
        return;
    const int row = std::max(m_layout->currentIndex() - 1, m_table->currentIndex().row());
    m_isFollowing = true;
    m_table->setCurrentIndex(m_model->index(std::max(row, 0), column));
    m_isFollowing = false;
}

void SampleStrip::updateRows()
{
    const int one = m_layout->currentIndex() - 1;
    const int rows = one < 0 ? std::max(m_model->rowCount(), 1) : 1;
    // Whole rows: as many as there is room for.
    const QSize room = m_table->maximumViewportSize();
    const auto sideIn = [rows](int height) {
        const int shown = std::clamp(height / kSmallestCell, 1, rows);
        return std::clamp(height / shown, kSmallestCell, kLargestCell);
    };
    int side = sideIn(room.height());
    if (side * m_model->columnCount() > room.width())
        side = sideIn(room.height() - m_table->horizontalScrollBar()->sizeHint().height());
    m_table->horizontalHeader()->setDefaultSectionSize(side);
    m_table->verticalHeader()->setDefaultSectionSize(side);
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_table->setRowHidden(row, one >= 0 && row != one);
}

/// The table gets its size after the strip.
bool SampleStrip::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        updateRows();
    return QWidget::eventFilter(watched, event);
}

} // namespace detdiffusion
