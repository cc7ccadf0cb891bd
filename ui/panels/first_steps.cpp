#include "ui/panels/first_steps.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace detdiffusion {

FirstSteps::FirstSteps(LayoutDocument& document, const Actions& actions, QWidget* parent)
    : QFrame(parent)
    , m_document(document)
    , m_actions(actions)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    setAccessibleName(tr("First steps"));
    build();
    connect(&document, &LayoutDocument::changed, this, &FirstSteps::follow);
    for (const auto id : { ActionId::AddBox, ActionId::ToggleEasyHard, ActionId::GeneratePair })
        connect(&actions[id], &QAction::changed, this, &FirstSteps::showSteps);
    showSteps();
}

void FirstSteps::build()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->setSpacing(24);
    for (auto*& label : m_labels) {
        label = new QLabel;
        label->setWordWrap(true);
        row->addWidget(label, 1);
    }
    auto* close = new QToolButton;
    close->setText(tr("Got it"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close these hints for good"));
    connect(close, &QToolButton::clicked, this, &FirstSteps::finished);
    row->addWidget(close);
}

void FirstSteps::note(Step step)
{
    if (m_done[step])
        return;
    m_done[step] = true;
    showSteps();
    if (std::ranges::all_of(m_done, [](bool done) { return done; }))
        Q_EMIT finished();
}

void FirstSteps::follow(const LayoutChange& change)
{
    const auto before = std::exchange(m_perceptions, perceptions());
    if (change.kind == LayoutChangeKind::BoxesInserted)
        note(Draw);
    else if (change.kind == LayoutChangeKind::BoxesChanged && before != m_perceptions)
        note(Attribute);
}

std::vector<Perception> FirstSteps::perceptions() const
{
    std::vector<Perception> all;
    for (const auto& box : m_document.layout().boxes)
        all.push_back(box.perception);
    return all;
}

void FirstSteps::showSteps()
{
    for (const auto step : { Draw, Attribute, Pair }) {
        // The number becomes a tick; neither needs a colour to be told apart.
        const QString mark = m_done[step] ? QStringLiteral("✓") : QString::number(step + 1);
        m_labels[step]->setText(QStringLiteral("<b>%1</b>&nbsp; %2").arg(mark, text(step)));
        m_labels[step]->setEnabled(!m_done[step]);
    }
}

QString FirstSteps::text(Step step) const
{
    const auto key = [this](ActionId id) {
        return m_actions[id].shortcut().toString(QKeySequence::NativeText).toHtmlEscaped();
    };
    switch (step) {
    case Draw:
        return tr("Draw a box: drag, or %1").arg(key(ActionId::AddBox));
    case Attribute:
        return tr("Easy or hard to detect: %1").arg(key(ActionId::ToggleEasyHard));
    default:
        return tr("Paint both from one seed: %1").arg(key(ActionId::GeneratePair));
    }
}

void FirstSteps::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showSteps();
}

} // namespace detdiffusion
