#include "ui/panels/queue_panel.h"

#include "ui/jobs/job_text.h"
#include "ui/support/conversions.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace detdiffusion {

QueuePanel::QueuePanel(GenerationQueue& queue, const Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_list(new QListWidget)
    , m_hint(new QLabel(tr("Nothing waits. Generate can be pressed again while a picture is being "
                           "painted: the next one queues here.")))
{
    m_list->setAccessibleName(tr("Jobs"));
    m_list->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 8);
    column->addWidget(m_hint, 1);
    column->addWidget(m_list, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    buildButtons(*row, actions);
    row->addStretch();
    column->addLayout(row);
    connect(&queue, &GenerationQueue::changed, this, &QueuePanel::refresh);
    connect(m_list, &QListWidget::currentRowChanged, this, &QueuePanel::updateButtons);
    refresh();
}

QToolButton* QueuePanel::addButton(QLayout& row, const QString& text, const QString& tip)
{
    auto* button = new QToolButton;
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    row.addWidget(button);
    return button;
}

void QueuePanel::buildButtons(QLayout& row, const Actions& actions)
{
    m_pause = addButton(row, tr("Pause"), tr("Start no further job"));
    m_pause->setCheckable(true);
    m_up = addButton(row, QStringLiteral("↑"), tr("Paint this job earlier"));
    m_down = addButton(row, QStringLiteral("↓"), tr("Paint this job later"));
    m_cancel = addButton(row, tr("Cancel"), tr("Cancel this job"));
    m_retry = addButton(row, tr("Retry"), tr("Paint this failed or cancelled job again"));
    m_clear = addButton(row, tr("Clear"), tr("Remove failed and cancelled jobs from the list"));
    connect(m_pause, &QToolButton::toggled, &m_queue, &GenerationQueue::setPaused);
    connect(m_up, &QToolButton::clicked, this, [this] { m_queue.move(selected(), -1); });
    connect(m_down, &QToolButton::clicked, this, [this] { m_queue.move(selected(), 1); });
    connect(m_cancel, &QToolButton::clicked, this, [this] { m_queue.cancel(selected()); });
    connect(m_retry, &QToolButton::clicked, this, [this] { m_queue.retry(selected()); });
    connect(m_clear, &QToolButton::clicked, &m_queue, &GenerationQueue::clearEnded);
    connect(
        &actions[ActionId::CancelAll], &QAction::triggered, &m_queue, &GenerationQueue::cancelAll);
}

int64_t QueuePanel::selected() const
{
    const auto* item = m_list->currentItem();
    return item == nullptr ? 0 : item->data(Qt::UserRole).toLongLong();
}

void QueuePanel::refresh()
{
    const auto kept = selected();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const auto& job : m_queue.jobs()) {
        auto* item = new QListWidgetItem(
            tr("%1 – %2").arg(JobText::title(job), JobText::state(job)), m_list);
        item->setData(Qt::UserRole, static_cast<qlonglong>(job.id));
        item->setToolTip(item->text());
        if (job.id == kept)
            m_list->setCurrentItem(item);
    }
    const bool empty = m_queue.jobs().empty();
    if (!empty && m_list->currentItem() == nullptr)
        m_list->setCurrentRow(0);
    m_list->setVisible(!empty);
    m_hint->setVisible(empty);
    updateButtons();
}

void QueuePanel::updateButtons()
{
    const auto* job = m_queue.find(selected());
    const bool ended =
        job != nullptr && (job->state == JobState::Failed || job->state == JobState::Cancelled);
    m_pause->setChecked(m_queue.isPaused());
    m_pause->setText(m_queue.isPaused() ? tr("Resume") : tr("Pause"));
    m_up->setEnabled(job != nullptr && m_list->currentRow() > 0);
    m_down->setEnabled(job != nullptr && m_list->currentRow() + 1 < m_list->count());
    m_cancel->setEnabled(job != nullptr && !ended);
    m_retry->setEnabled(ended);
    m_clear->setEnabled(
        std::any_of(m_queue.jobs().begin(), m_queue.jobs().end(), [](const GenerationJob& each) {
            return each.state == JobState::Failed || each.state == JobState::Cancelled;
        }));
}

} // namespace detdiffusion
