#include "ui/training/sample_comparison.h"

#include "ui/training/option_text.h"

#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QPixmap>
#include <QScrollArea>
#include <QVBoxLayout>

namespace detdiffusion {

namespace {

constexpr int kPictureSide = 192;

QString samplesOf(const QString& run, int64_t step)
{
    return QDir(run).filePath(QStringLiteral("samples/step_%1").arg(step));
}

QStringList picturesIn(const QString& folder)
{
    return QDir(folder).entryList({ QStringLiteral("*.png") }, QDir::Files, QDir::Name);
}

} // namespace

SampleComparison::SampleComparison(
    const QString& run, int64_t earlier, int64_t later, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(
        tr("Samples of %1: %2, %3").arg(QDir(run).dirName(), titleOf(earlier), titleOf(later)));
    const QString above = samplesOf(run, earlier);
    const QString below = samplesOf(run, later);
    const auto second = picturesIn(below);
    for (const auto& name : picturesIn(above))
        if (second.contains(name))
            m_shared << name;
    auto* column = new QVBoxLayout(this);
    if (m_shared.isEmpty()) {
        auto* hint =
            new QLabel(tr("These checkpoints have no samples in common. Set “%1” to a multiple of "
                          "“%2” in the settings.")
                           .arg(OptionText::label(QStringLiteral("sample_every")),
                               OptionText::label(QStringLiteral("checkpoint_every"))));
        hint->setWordWrap(true);
        column->addWidget(hint);
        return;
    }
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    addRow(*grid, 0, earlier, above);
    addRow(*grid, 1, later, below);
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setAccessibleName(tr("Samples of both checkpoints"));
    column->addWidget(scroll);
    resize(content->sizeHint().boundedTo(QSize(1200, 600)) + QSize(40, 40));
}

QString SampleComparison::titleOf(int64_t step)
{
    return step == 0 ? tr("Before training") : tr("Step %1").arg(step);
}

void SampleComparison::addRow(QGridLayout& grid, int row, int64_t step, const QString& folder) const
{
    grid.addWidget(new QLabel(titleOf(step)), row, 0);
    int column = 1;
    for (const auto& name : m_shared) {
        auto* picture = new QLabel;
        picture->setPixmap(
            QPixmap(QDir(folder).filePath(name))
                .scaled(kPictureSide, kPictureSide, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        picture->setAccessibleName(tr("Sample %1, %2").arg(name, titleOf(step)));
        picture->setToolTip(name);
        grid.addWidget(picture, row, column++);
    }
}

} // namespace detdiffusion
