#include "ui/compare/contact_sheet.h"

#include "ui/support/conversions.h"

#include <algorithm>

namespace detdiffusion {

namespace {

constexpr int kSide = 112;
constexpr int kGap = 12;
constexpr QSize kCell(kSide + 2 * kGap, kSide + 46);

} // namespace

ContactSheet::ContactSheet(QWidget* parent)
    : QListWidget(parent)
{
    setViewMode(IconMode);
    setMovement(Static);
    setResizeMode(Adjust);
    setWordWrap(true);
    setIconSize({ kSide, kSide });
    setFrameShape(NoFrame);
    // What is behind it shows: it belongs to the picture, not to the forms.
    viewport()->setAutoFillBackground(false);
    startOver();
    setAccessibleName(tr("Pictures of this job"));
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT pictureChosen(row);
    });
}

void ContactSheet::startOver()
{
    clear();
    setGridSize(kCell);
}

/// Cells become as wide as the longest line needs.
void ContactSheet::makeRoom(const QString& caption)
{
    QSize cell = gridSize();
    for (const auto& line : caption.split(QLatin1Char('\n')))
        cell.setWidth(std::max(cell.width(), fontMetrics().horizontalAdvance(line) + 2 * kGap));
    if (cell != gridSize())
        setGridSize(cell);
}

void ContactSheet::addPicture(const QImage& picture, const QString& caption, const QString& details)
{
    const QPixmap small = QPixmap::fromImage(picture.scaled(
        iconSize() * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    makeRoom(caption);
    auto* item = new QListWidgetItem(trueColoredIcon(small), caption);
    item->setToolTip(details);
    item->setTextAlignment(Qt::AlignHCenter | Qt::AlignTop);
    addItem(item);
}

} // namespace detdiffusion
