#include "ui/compare/compare_bar.h"

#include "ui/support/action_button.h"

#include <QHBoxLayout>

namespace detdiffusion {

CompareBar::CompareBar(CompareView& view, const QAction& nextMode, QAction& swap, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 8, 0);
    row->addStretch();
    addModes(*row, nextMode);
    auto* exchange = new QToolButton;
    showTextOf(*exchange, swap);
    showToolTipOf(*exchange, swap);
    connect(exchange, &QToolButton::clicked, &swap, &QAction::trigger);
    row->addWidget(exchange);
    addBoxes(*row);
    row->addStretch();
    connect(&view, &CompareView::contentChanged, this, &CompareBar::follow);
    connect(&view, &CompareView::modeChanged, this, &CompareBar::follow);
    follow();
}

void CompareBar::addModes(QLayout& row, const QAction& nextMode)
{
    const std::pair<CompareMode, QString> modes[] = {
        { CompareMode::SideBySide, tr("Side by side") }, { CompareMode::Slider, tr("Slider") },
        { CompareMode::Flicker, tr("Flicker") }, { CompareMode::Difference, tr("Difference") }
    };
    for (const auto& [mode, text] : modes) {
        auto* button = new QToolButton;
        button->setText(text);
        button->setCheckable(true);
        // Flat, so that the chosen one stands out in dark windows as well.
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        showToolTipOf(*button, nextMode);
        m_modes.addButton(button, static_cast<int>(mode));
        row.addWidget(button);
    }
    connect(&m_modes, &QButtonGroup::idClicked, this,
        [this](int id) { m_view.setMode(static_cast<CompareMode>(id)); });
}

void CompareBar::addBoxes(QLayout& row)
{
    const QString texts[] = { tr("Boxes 1"), tr("Boxes 2") };
    const QString names[] = { tr("Boxes over the first picture"),
        tr("Boxes over the second picture") };
    for (int i = 0; i < 2; ++i) {
        m_boxes[i] = new QCheckBox(texts[i]);
        m_boxes[i]->setAccessibleName(names[i]);
        m_boxes[i]->setToolTip(names[i]);
        row.addWidget(m_boxes[i]);
        connect(m_boxes[i], &QCheckBox::toggled, this,
            [this, i](bool shown) { m_view.setBoxesShown(i, shown); });
    }
}

void CompareBar::follow()
{
    setVisible(m_view.hasTwo());
    m_modes.button(static_cast<int>(m_view.mode()))->setChecked(true);
    for (int i = 0; i < 2; ++i) {
        const QSignalBlocker quiet(m_boxes[i]);
        m_boxes[i]->setChecked(m_view.areBoxesShown(i));
    }
}

} // namespace detdiffusion
