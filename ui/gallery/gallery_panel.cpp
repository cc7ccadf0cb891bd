#include "ui/gallery/gallery_panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace detdiffusion {

namespace {

constexpr int kDetailsWidth = 250;

} // namespace

GalleryPanel::GalleryPanel(Gallery& gallery, QWidget* parent)
    : QWidget(parent)
    , m_gallery(gallery)
    , m_filter(new GalleryFilter(gallery, this))
    , m_view(new GalleryView)
    , m_hint(new QLabel)
    , m_count(new QLabel)
    , m_metadata(new MetadataPanel)
    , m_search(new QLineEdit)
    , m_exports(new QMenu(this))
{
    m_view->setModel(m_filter);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_metadata->setFixedWidth(kDetailsWidth);
    auto* pictures = new QVBoxLayout;
    pictures->addLayout(searchRow());
    pictures->addWidget(m_view, 1);
    pictures->addWidget(m_hint, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->addLayout(pictures, 1);
    row->addWidget(m_metadata);
    row->addLayout(buttonColumn());
    connectView();
    updateState();
}

QLayout* GalleryPanel::searchRow()
{
    m_search->setPlaceholderText(tr("Search classes, seed, model"));
    m_search->setAccessibleName(tr("Search the gallery"));
    m_search->setClearButtonEnabled(true);
    auto* starred = new QToolButton;
    starred->setText(QStringLiteral("★"));
    starred->setCheckable(true);
    starred->setToolTip(tr("Only what is starred"));
    starred->setAccessibleName(starred->toolTip());
    connect(m_search, &QLineEdit::textChanged, m_filter, &GalleryFilter::setText);
    connect(starred, &QToolButton::toggled, m_filter, &GalleryFilter::setStarredOnly);
    auto* row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    row->addWidget(starred);
    row->addWidget(m_count);
    return row;
}

QToolButton* GalleryPanel::button(QLayout& row, const QString& text, const QString& tip)
{
    auto* made = new QToolButton;
    made->setText(text);
    made->setToolTip(tip);
    made->setFocusPolicy(Qt::StrongFocus);
    made->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    row.addWidget(made);
    m_needSelection << made;
    return made;
}

QLayout* GalleryPanel::buttonColumn()
{
    auto* column = new QVBoxLayout;
    column->setSpacing(3);
    auto* open = button(*column, tr("Show"), tr("Show it large (Return)"));
    auto* recall =
        button(*column, tr("Recall"), tr("Take seed, settings or everything of this picture"));
    auto* star = button(*column, tr("Star"), tr("Star, or remove the star (point key)"));
    auto* exports = button(
        *column, tr("Export"), tr("The chosen pictures as files, or as a data set with boxes"));
    auto* trash = button(*column, tr("Trash"), tr("Move to the desktop's trash (Delete)"));
    connect(open, &QToolButton::clicked, this, &GalleryPanel::openRequested);
    connect(star, &QToolButton::clicked, this, &GalleryPanel::starRequested);
    connect(trash, &QToolButton::clicked, this, &GalleryPanel::trashRequested);
    auto* recalls = new QMenu(this);
    fillRecalls(*recalls);
    fillExports();
    for (const auto& [made, menu] : { std::pair(recall, recalls), std::pair(exports, m_exports) }) {
        made->setMenu(menu);
        made->setPopupMode(QToolButton::InstantPopup);
    }
    column->addStretch();
    return column;
}

void GalleryPanel::fillRecalls(QMenu& menu)
{
    const std::pair<Recall, QString> kinds[] = { { Recall::Seed, tr("&Seed") },
        { Recall::Settings, tr("S&ettings with the seed") },
        { Recall::All, tr("&All: settings and layout") } };
    for (const auto& [what, text] : kinds)
        connect(menu.addAction(text), &QAction::triggered, this,
            [this, what = what] { Q_EMIT recallRequested(what); });
}

void GalleryPanel::fillExports()
{
    const std::pair<ExportFormat, QString> formats[] = { { ExportFormat::Png,
                                                             tr("&PNG with metadata…") },
        { ExportFormat::PlainPng, tr("PNG &without metadata…") },
        { ExportFormat::Jpeg, tr("&JPEG with metadata…") },
        { ExportFormat::PlainJpeg, tr("JPEG with&out metadata…") },
        { ExportFormat::Coco, tr("&COCO data set with boxes…") },
        { ExportFormat::Yolo, tr("&YOLO data set with boxes…") } };
    for (const auto& [format, text] : formats) {
        auto* action = m_exports->addAction(text);
        action->setData(static_cast<int>(format));
        connect(action, &QAction::triggered, this,
            [this, format = format] { Q_EMIT exportRequested(format); });
    }
}

void GalleryPanel::connectView()
{
    connect(m_view, &GalleryView::openRequested, this, &GalleryPanel::openRequested);
    connect(m_view, &GalleryView::starRequested, this, &GalleryPanel::starRequested);
    connect(m_view, &GalleryView::trashRequested, this, &GalleryPanel::trashRequested);
    const auto* selection = m_view->selectionModel();
    connect(selection, &QItemSelectionModel::selectionChanged, this, [this] {
        updateState();
        Q_EMIT currentChanged();
    });
    connect(m_filter, &QAbstractItemModel::modelReset, this, &GalleryPanel::updateState);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &GalleryPanel::updateState);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &GalleryPanel::updateState);
}

std::vector<GalleryItem> GalleryPanel::selected() const
{
    std::vector<GalleryItem> items;
    for (const auto& index : m_view->selectionModel()->selectedIndexes())
        items.push_back(m_filter->item(index));
    return items;
}

void GalleryPanel::updateState()
{
    const int shown = m_filter->rowCount();
    const int all = m_gallery.rowCount();
    m_hint->setText(
        all == 0 ? tr("Everything you paint is kept here.") : tr("Nothing matches the search."));
    m_hint->setVisible(shown == 0);
    m_view->setVisible(shown > 0);
    m_count->setText(shown == all ? QString::number(all) : tr("%1 of %2").arg(shown).arg(all));
    const bool chosen = m_view->selectionModel()->hasSelection();
    for (auto* each : m_needSelection)
        each->setEnabled(chosen);
    m_metadata->setVisible(chosen);
}

} // namespace detdiffusion
