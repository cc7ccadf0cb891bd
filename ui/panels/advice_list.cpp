#include "ui/panels/advice_list.h"

#include "ui/icons.h"
#include "ui/support/advice_text.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace detdiffusion {

namespace {

constexpr size_t kMostRows = 3;
constexpr int kIconSide = 16;

/// Only the user can tell which class is meant instead.
bool isAboutClass(const Advice& advice)
{
    return advice.kind == AdviceKind::UnknownClass || advice.kind == AdviceKind::RareClass;
}

/// A line that ends in "…" where there is no room for it.
class ElidedLabel : public QLabel {
public:
    explicit ElidedLabel(const QString& text)
        : QLabel(text)
    {
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.drawText(
            rect(), Qt::AlignVCenter, fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    }
};

} // namespace

AdviceList::AdviceList(LayoutEditor& editor, QWidget* parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("Warnings"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    connect(&editor.advisor(), &LayoutAdvisor::changed, this, &AdviceList::refresh);
    connect(&editor.selection(), &Selection::changed, this, &AdviceList::refresh);
    refresh();
}

void AdviceList::refresh()
{
    while (auto* item = m_column->takeAt(0)) {
        // Not deleted at once: the click on a row's own button may be what led here.
        // Hidden first: a layout shows what is new a little later, and without a parent that would
        // be a window of its own, which takes the focus.
        item->widget()->hide();
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater();
        delete item;
    }
    const auto advice = relevant();
    for (size_t i = 0; i < std::min(advice.size(), kMostRows); ++i)
        m_column->addWidget(row(advice[i]));
    if (advice.size() > kMostRows)
        m_column->addWidget(new QLabel(tr("and %1 more").arg(advice.size() - kMostRows)));
    setVisible(!advice.empty());
}

void AdviceList::changeEvent(QEvent* event)
{
    // The icons are pixmaps in the palette's colours.
    if (event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

std::vector<Advice> AdviceList::relevant() const
{
    auto advice = m_editor.advisor().advice();
    const auto& selection = m_editor.selection();
    if (!selection.isEmpty())
        std::erase_if(advice, [&](const Advice& each) {
            return each.box != 0 && !selection.contains(each.box)
                && !selection.contains(each.other);
        });
    return advice;
}

QWidget* AdviceList::row(const Advice& advice)
{
    auto* widget = new QWidget;
    auto* line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    auto* icon = new QLabel;
    icon->setPixmap(themedIcon(QStringLiteral("warning")).pixmap(kIconSide));
    line->addWidget(icon);
    auto* text = new ElidedLabel(
        AdviceText::line(advice, m_editor.document().layout(), m_editor.advisor().limits()));
    text->setToolTip(AdviceText::reason(advice.kind));
    line->addWidget(text, 1);
    if (isAboutClass(advice) || m_editor.advisor().hasRemedy(advice)) {
        auto* button = new QToolButton;
        button->setText(AdviceText::remedy(advice.kind));
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, advice] { help(advice); });
        line->addWidget(button);
    }
    return widget;
}

void AdviceList::help(const Advice& advice)
{
    if (isAboutClass(advice)) {
        m_editor.selection().set({ advice.box });
        Q_EMIT classEditRequested();
    } else {
        m_editor.advisor().remedy(advice);
    }
}

} // namespace detdiffusion
