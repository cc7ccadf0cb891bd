#include "ui/panels/lora_list.h"

#include "ui/icons.h"
#include "ui/support/conversions.h"

#include <QDir>
#include <QLabel>

#include <algorithm>

namespace detdiffusion {

namespace {

constexpr double kMaxWeight = 10.0;
constexpr double kWeightStep = 0.1;
constexpr int kNameWidth = 130; // pixels

QLabel* nameLabel(const std::filesystem::path& file)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(
        label->fontMetrics().elidedText(toQString(file.stem()), Qt::ElideMiddle, kNameWidth));
    label->setToolTip(QDir::toNativeSeparators(toQString(file)));
    return label;
}

QDoubleSpinBox* weightBox(const QString& name)
{
    auto* weight = new QDoubleSpinBox;
    weight->setRange(-kMaxWeight, kMaxWeight);
    weight->setSingleStep(kWeightStep);
    weight->setValue(1.0);
    // Half-typed numbers are no weights.
    weight->setKeyboardTracking(false);
    weight->setToolTip(LoraList::tr("How strongly it changes the model; 0 = not at all"));
    weight->setAccessibleName(LoraList::tr("Weight of %1").arg(name));
    return weight;
}

} // namespace

LoraList::LoraList(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_add(new QToolButton)
{
    m_add->setText(tr("Add…"));
    m_add->setToolTip(tr("Add a LoRA file to the model"));
    m_add->setAccessibleName(m_add->toolTip());
    connect(m_add, &QToolButton::clicked, this, &LoraList::addRequested);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_add);
    setFocusProxy(m_add);
}

std::vector<LoraChoice> LoraList::loras() const
{
    std::vector<LoraChoice> choices;
    for (const auto& row : m_rows)
        choices.push_back({ row.file, row.weight->value() });
    return choices;
}

void LoraList::add(const std::filesystem::path& file)
{
    const auto same = std::find_if(
        m_rows.begin(), m_rows.end(), [&file](const Row& row) { return row.file == file; });
    if (same != m_rows.end()) {
        same->weight->setFocus();
        return;
    }
    append({ .file = file });
    Q_EMIT changed();
}

void LoraList::setLoras(const std::vector<LoraChoice>& loras)
{
    if (loras == this->loras())
        return;
    while (!m_rows.empty())
        drop(m_rows.back().widget);
    for (const auto& lora : loras)
        append(lora);
    Q_EMIT changed();
}

void LoraList::append(const LoraChoice& lora)
{
    m_rows.push_back(makeRow(lora));
    m_column->insertWidget(m_column->count() - 1, m_rows.back().widget);
}

LoraList::Row LoraList::makeRow(const LoraChoice& lora)
{
    const auto& file = lora.file;
    const QString name = toQString(file.stem());
    auto* widget = new QWidget;
    auto* weight = weightBox(name);
    weight->setValue(lora.weight);
    auto* removing = new QToolButton;
    removing->setAutoRaise(true);
    removing->setIcon(themedIcon(QStringLiteral("delete")));
    removing->setToolTip(tr("Remove %1").arg(name));
    removing->setAccessibleName(removing->toolTip());
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(nameLabel(file), 1);
    row->addWidget(weight);
    row->addWidget(removing);
    connect(weight, &QDoubleSpinBox::valueChanged, this, &LoraList::changed);
    connect(removing, &QToolButton::clicked, this, [this, widget] { remove(widget); });
    return { file, widget, weight };
}

void LoraList::remove(const std::filesystem::path& file)
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [&file](const Row& row) { return row.file == file; });
    if (found != m_rows.end())
        remove(found->widget);
}

void LoraList::remove(QWidget* row)
{
    drop(row);
    m_add->setFocus();
    Q_EMIT changed();
}

void LoraList::drop(QWidget* row)
{
    std::erase_if(m_rows, [row](const Row& each) { return each.widget == row; });
    // Later: the click still comes from inside the row.
    row->hide();
    row->deleteLater();
}

} // namespace detdiffusion
