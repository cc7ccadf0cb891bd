#include "ui/datasets/labelling_accept_bar.h"

#include "ui/support/conversions.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>
#include <QWidgetAction>

#include <utility>

namespace detdiffusion {

namespace {

enum Pictures { AllPictures, SelectedPictures };

} // namespace

LabellingAcceptBar::LabellingAcceptBar(
    LabellingLayer& layer, std::function<std::set<int64_t>()> selectedImages, QWidget* parent)
    : QWidget(parent)
    , m_layer(layer)
    , m_selectedImages(std::move(selectedImages))
    , m_summary(new QLabel)
    , m_pictures(new QComboBox)
    , m_classes(new QListWidget)
    , m_classButton(classButton())
    , m_overHandmade(new QCheckBox(tr("Replace what was set by hand")))
    , m_accept(new QPushButton(tr("Accept")))
    , m_reject(new QPushButton(tr("Reject")))
    , m_undo(new QPushButton(tr("Undo")))
    , m_redo(new QPushButton(tr("Redo")))
    , m_save(new QPushButton(tr("Save as a new file…")))
{
    m_summary->setWordWrap(true);
    m_summary->setAccessibleName(tr("Proposals"));
    m_pictures->addItem(tr("All pictures"), AllPictures);
    m_pictures->addItem(tr("Selected pictures"), SelectedPictures);
    m_pictures->setAccessibleName(tr("Pictures to accept for"));
    m_accept->setToolTip(tr("Writes the proposals into the data set"));
    m_reject->setToolTip(tr("Takes the proposals away; the data set stays as it is"));
    m_save->setToolTip(tr("A COCO file with the proposals; the data set stays as it is"));
    connect(m_pictures, &QComboBox::currentIndexChanged, this, &LabellingAcceptBar::refresh);
    connect(m_overHandmade, &QCheckBox::toggled, this, &LabellingAcceptBar::refresh);
    connect(m_classes, &QListWidget::itemChanged, this, &LabellingAcceptBar::refresh);
    connect(m_accept, &QPushButton::clicked, this, &LabellingAcceptBar::accept);
    connect(m_reject, &QPushButton::clicked, &layer, &LabellingLayer::reject);
    connect(m_undo, &QPushButton::clicked, &layer.undoStack(), &QUndoStack::undo);
    connect(m_redo, &QPushButton::clicked, &layer.undoStack(), &QUndoStack::redo);
    connect(m_save, &QPushButton::clicked, this, &LabellingAcceptBar::saveRequested);
    connect(&layer, &LabellingLayer::changed, this, &LabellingAcceptBar::refresh);
    connect(&layer.undoStack(), &QUndoStack::indexChanged, this, &LabellingAcceptBar::refresh);
    auto* row = new QHBoxLayout;
    for (QWidget* widget : std::initializer_list<QWidget*> {
             m_pictures, m_classButton, m_accept, m_reject, m_undo, m_redo })
        row->addWidget(widget);
    row->addWidget(m_overHandmade);
    row->addStretch();
    row->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_summary);
    column->addLayout(row);
    refresh();
}

QToolButton* LabellingAcceptBar::classButton()
{
    auto* button = new QToolButton;
    auto* menu = new QMenu(button);
    auto* action = new QWidgetAction(menu);
    m_classes->setAccessibleName(tr("Classes to accept for"));
    action->setDefaultWidget(m_classes);
    menu->addAction(action);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    connect(menu, &QMenu::aboutToShow, m_classes, qOverload<>(&QWidget::setFocus));
    return button;
}

void LabellingAcceptBar::setClasses(const std::vector<Category>& categories)
{
    m_classes->clear();
    for (const auto& category : categories) {
        auto* item = new QListWidgetItem(fromUtf8(category.name));
        item->setData(Qt::UserRole, static_cast<qlonglong>(category.id));
        item->setCheckState(Qt::Checked);
        m_classes->addItem(item);
    }
    refresh();
}

LayerScope LabellingAcceptBar::scope() const
{
    LayerScope scope;
    scope.overHandmade = m_overHandmade->isChecked();
    if (m_pictures->currentData() == SelectedPictures)
        scope.images = m_selectedImages();
    std::set<int64_t> chosen;
    for (int row = 0; row < m_classes->count(); ++row)
        if (const auto* item = m_classes->item(row); item->checkState() == Qt::Checked)
            chosen.insert(item->data(Qt::UserRole).toLongLong());
    if (static_cast<int>(chosen.size()) < m_classes->count())
        scope.categories = std::move(chosen);
    return scope;
}

void LabellingAcceptBar::showClassChoice()
{
    const auto scope = this->scope();
    m_classButton->setText(scope.categories
            ? tr("%n class(es)", nullptr, static_cast<int>(scope.categories->size()))
            : tr("All classes"));
}

void LabellingAcceptBar::refresh()
{
    showClassChoice();
    const auto counts = m_layer.counts(scope());
    const QLocale locale;
    const bool hasProposals = m_layer.hasProposals();
    m_accept->setEnabled(counts.changed > 0);
    m_reject->setEnabled(hasProposals);
    m_save->setEnabled(hasProposals);
    m_undo->setEnabled(m_layer.undoStack().canUndo());
    m_redo->setEnabled(m_layer.undoStack().canRedo());
    if (!hasProposals) {
        m_summary->setText(tr("No proposals. Attributes of the data set are as they were."));
        return;
    }
    QString text = tr("Proposed: %1 easy, %2 hard. %3")
                       .arg(locale.toString(counts.easy), locale.toString(counts.hard),
                           tr("Accept changes %n box(es).", nullptr, counts.changed));
    if (counts.kept > 0)
        text += u' ' + tr("%n set by hand are kept.", nullptr, counts.kept);
    m_summary->setText(text);
}

void LabellingAcceptBar::accept()
{
    m_layer.accept(scope());
}

} // namespace detdiffusion
