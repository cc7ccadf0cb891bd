#include "ui/panels/job_bar.h"

#include <QHBoxLayout>
#include <QLocale>

#include <cmath>

namespace detdiffusion {

namespace {

constexpr int kBarWidth = 180;
constexpr int kBarHeight = 12;
constexpr double kMillisecondsPerSecond = 1000.0;
constexpr int kMinute = 60;

} // namespace

QString JobBar::durationText(double seconds)
{
    const auto whole = static_cast<int>(std::ceil(seconds));
    if (whole < kMinute)
        return tr("%1 s").arg(whole);
    return tr("%1 min %2 s").arg(whole / kMinute).arg(whole % kMinute);
}

JobBar::JobBar(QAction& cancel, QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel)
    , m_progress(new QProgressBar)
    , m_cancel(new QToolButton)
{
    m_progress->setFixedSize(kBarWidth, kBarHeight);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setDefaultAction(&cancel);
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_cancel->setAutoRaise(true);
    m_cancel->setFocusPolicy(Qt::StrongFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 0, 0);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addWidget(m_text);
    row->addStretch();
    showText({});
}

void JobBar::showText(const QString& text)
{
    m_text->setText(text);
    m_progress->hide();
    m_cancel->hide();
}

void JobBar::showBusy(const QString& text)
{
    m_time.start();
    m_text->setText(text);
    m_progress->setRange(0, 0);
    m_progress->show();
    m_cancel->setVisible(m_cancel->defaultAction()->isEnabled());
}

void JobBar::showProgress(int step, int total)
{
    if (step < 1 || total < step)
        return;
    m_progress->setRange(0, total);
    m_progress->setValue(step);
    const double perStep = m_time.elapsed() / kMillisecondsPerSecond / step;
    m_text->setText(tr("Step %1 of %2, %3 s a step, about %4 left")
                        .arg(step)
                        .arg(total)
                        .arg(QLocale().toString(perStep, 'f', perStep < 1.0 ? 2 : 1))
                        .arg(durationText(perStep * (total - step))));
}

void JobBar::showPercent(const QString& text, int percent)
{
    constexpr int kPercent = 100;
    m_progress->setRange(0, kPercent);
    m_progress->setValue(percent);
    m_text->setText(text);
}

} // namespace detdiffusion
