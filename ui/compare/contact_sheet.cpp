#include "ui/compare/contact_sheet.h"

namespace detdiffusion {

namespace {

constexpr int kSide = 112;
// Two lines about a box and its attributes.
constexpr int kCellWidth = 168;
constexpr int kTextHeight = 34;

} // namespace

ContactSheet::ContactSheet(QWidget* parent)
    : QListWidget(parent)
{
    setViewMode(IconMode);
    setMovement(Static);
    setResizeMode(Adjust);
    setWordWrap(true);
    setIconSize({ kSide, kSide });
    setGridSize({ kCellWidth, kSide + kTextHeight + 10 });
    setFrameShape(NoFrame);
    setAccessibleName(tr("Pictures of this job"));
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT pictureChosen(row);
    });
}

void ContactSheet::addPicture(const QImage& picture, const QString& caption, const QString& details)
{
    const QPixmap small = QPixmap::fromImage(picture.scaled(
        iconSize() * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    auto* item = new QListWidgetItem(QIcon(small), caption);
    item->setToolTip(details);
    item->setTextAlignment(Qt::AlignHCenter | Qt::AlignTop);
    addItem(item);
}

} // namespace detdiffusion
