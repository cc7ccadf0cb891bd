#include "ui/datasets/pictures_page.h"

#include "ui/support/conversions.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

namespace detdiffusion {

namespace {

ThumbnailMaker makerFor(ImageReader read, double ratio)
{
    const int side = qRound(PictureDelegate::kCellWidth * ratio);
    return [read = std::move(read), side](const QStringList& paths) {
        const QImage picture = toQImage(read(toPath(paths.front())));
        return picture.scaled(QSize(side, side).boundedTo(picture.size()), Qt::KeepAspectRatio,
            Qt::SmoothTransformation);
    };
}

} // namespace

PicturesPage::PicturesPage(
    OpenedDataset& dataset, PictureList& list, ImageReader readImage, QWidget* parent)
    : QWidget(parent)
    , m_dataset(dataset)
    , m_list(list)
    , m_thumbnails(makerFor(std::move(readImage), devicePixelRatioF()))
    , m_delegate(new PictureDelegate(dataset, m_thumbnails, this))
    , m_view(new QListView)
    , m_hint(new QLabel(tr("No picture matches. Choose other filters.")))
    , m_count(new QLabel)
    , m_search(new QLineEdit)
    , m_boxes(new QCheckBox(tr("&Boxes")))
    , m_open(new QPushButton(tr("&Edit the boxes")))
{
    m_view->setModel(&list);
    m_view->setItemDelegate(m_delegate);
    // Rows of a wrapped list are laid out much faster than an icon view's free places.
    m_view->setFlow(QListView::LeftToRight);
    m_view->setWrapping(true);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("Pictures"));
    m_view->installEventFilter(this);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->addLayout(filterRow());
    column->addWidget(m_view, 1);
    column->addWidget(m_hint, 1);
    connect(m_view, &QListView::doubleClicked, this, &PicturesPage::openCurrent);
    connect(m_open, &QPushButton::clicked, this, &PicturesPage::openCurrent);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, &m_thumbnails,
        &Thumbnails::forgetWaiting);
    connect(&m_thumbnails, &Thumbnails::ready, m_view->viewport(),
        [this] { m_view->viewport()->update(); });
    connect(&list, &QAbstractItemModel::modelReset, this, &PicturesPage::updateCount);
    connect(&dataset, &OpenedDataset::opened, this, &PicturesPage::fillFilters);
    connect(&dataset, &OpenedDataset::pictureFolderChanged, &m_thumbnails, &Thumbnails::clear);
    fillFilters();
}

QComboBox* PicturesPage::addFilter(QHBoxLayout& row, const QString& name)
{
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row.addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, &PicturesPage::applyFilter);
    return box;
}

QLayout* PicturesPage::filterRow()
{
    auto* row = new QHBoxLayout;
    m_search->setPlaceholderText(tr("Search file names"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    row->addWidget(m_search, 1);
    m_splits = addFilter(*row, tr("Split"));
    m_classes = addFilter(*row, tr("Pictures that have this class"));
    m_perceptions = addFilter(*row, tr("Pictures with such an object"));
    m_sizes = addFilter(*row, tr("Pictures with an object of this size"));
    m_boxes->setChecked(true);
    row->addWidget(m_boxes);
    row->addWidget(m_count);
    row->addWidget(m_open);
    connect(m_search, &QLineEdit::textChanged, this, &PicturesPage::applyFilter);
    connect(m_boxes, &QCheckBox::toggled, this, [this](bool shown) {
        m_delegate->setBoxesShown(shown);
        m_view->viewport()->update();
    });
    return row;
}

void PicturesPage::fillFilters()
{
    m_thumbnails.clear();
    const auto contents = m_dataset.contents();
    const QList<QWidget*> filters { m_search, m_splits, m_classes, m_perceptions, m_sizes };
    for (auto* filter : filters)
        filter->blockSignals(true);
    m_search->clear();
    for (auto* box : { m_splits, m_classes, m_perceptions, m_sizes })
        box->clear();
    m_splits->addItem(tr("All splits"), -1);
    m_classes->addItem(tr("All classes"), QString());
    if (contents) {
        for (size_t i = 0; i < contents->splitNames().size(); ++i)
            m_splits->addItem(fromUtf8(contents->splitNames()[i]), static_cast<int>(i));
        for (const auto& name : contents->classes())
            m_classes->addItem(fromUtf8(name), fromUtf8(name));
        m_delegate->setColors(ClassColours(contents->classes()));
    }
    m_perceptions->addItem(tr("Easy and hard"), -1);
    m_perceptions->addItem(tr("Easy"), static_cast<int>(Perception::Easy));
    m_perceptions->addItem(tr("Hard"), static_cast<int>(Perception::Hard));
    m_perceptions->addItem(tr("Unset"), static_cast<int>(Perception::Unset));
    m_sizes->addItem(tr("All sizes"), -1);
    m_sizes->addItem(tr("Small"), static_cast<int>(ObjectSize::Small));
    m_sizes->addItem(tr("Medium"), static_cast<int>(ObjectSize::Medium));
    m_sizes->addItem(tr("Large"), static_cast<int>(ObjectSize::Large));
    for (auto* filter : filters)
        filter->blockSignals(false);
    m_splits->setVisible(m_splits->count() > 2);
    updateCount();
}

void PicturesPage::applyFilter()
{
    ObjectFilter filter;
    filter.text = m_search->text();
    filter.split = m_splits->currentData().toInt();
    filter.className = m_classes->currentData().toString().toStdString();
    if (const int chosen = m_perceptions->currentData().toInt(); chosen >= 0)
        filter.perception = static_cast<Perception>(chosen);
    if (const int chosen = m_sizes->currentData().toInt(); chosen >= 0)
        filter.size = static_cast<ObjectSize>(chosen);
    m_list.setFilter(filter);
}

void PicturesPage::updateCount()
{
    const auto contents = m_dataset.contents();
    const int all = contents ? contents->pictureCount() : 0;
    const int shown = m_list.rowCount();
    const QLocale locale;
    m_count->setText(shown == all
            ? tr("%n picture(s)", nullptr, all)
            : tr("%1 of %2 pictures").arg(locale.toString(shown), locale.toString(all)));
    m_view->setVisible(shown > 0);
    m_hint->setVisible(shown == 0);
    m_open->setEnabled(shown > 0);
    if (shown > 0 && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_list.index(0));
}

void PicturesPage::showPicture(int picture)
{
    const int row = m_list.rowOf(picture);
    if (row < 0)
        return;
    m_view->setCurrentIndex(m_list.index(row));
    m_view->scrollTo(m_list.index(row));
}

void PicturesPage::openCurrent()
{
    if (m_view->currentIndex().isValid())
        Q_EMIT openRequested(m_list.pictureAt(m_view->currentIndex().row()));
}

bool PicturesPage::handleKey(const QKeyEvent& event)
{
    if (event.modifiers() != Qt::NoModifier && event.modifiers() != Qt::KeypadModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCurrent();
        return true;
    case Qt::Key_D:
        Q_EMIT stepRequested(1);
        return true;
    case Qt::Key_A:
        Q_EMIT stepRequested(-1);
        return true;
    default:
        return false;
    }
}

bool PicturesPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && handleKey(*static_cast<QKeyEvent*>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

void PicturesPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateCount();
}

} // namespace detdiffusion
