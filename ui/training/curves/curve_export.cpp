#include "ui/training/curves/curve_export.h"

#include "core/domain/error.h"
#include "ui/training/curves/curve_chart.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>
#include <QSvgGenerator>

namespace detdiffusion {

namespace {

constexpr double kPictureScale = 2;

void paint(QPainter& painter, const QWidget& widget, const QList<CurveChart*>& charts)
{
    painter.fillRect(widget.rect(), widget.palette().color(QPalette::Window));
    for (auto* chart : charts)
        chart->paintTo(painter, QRectF(chart->mapTo(&widget, QPoint()), chart->size()));
}

bool writeDrawing(QIODevice& file, const QWidget& widget, const QList<CurveChart*>& charts)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    // Letters are as large as in the window.
    generator.setResolution(widget.logicalDpiX());
    generator.setSize(widget.size());
    generator.setViewBox(widget.rect());
    generator.setTitle(QCoreApplication::translate("CurveExport", "Curves of a training run"));
    QPainter painter(&generator);
    paint(painter, widget, charts);
    return painter.end();
}

bool writePicture(QIODevice& file, const QWidget& widget, const QList<CurveChart*>& charts)
{
    QImage picture(widget.size() * kPictureScale, QImage::Format_RGB32);
    picture.setDevicePixelRatio(kPictureScale);
    QPainter painter(&picture);
    paint(painter, widget, charts);
    painter.end();
    return picture.save(&file, "PNG");
}

} // namespace

void exportCharts(const QWidget& widget, const QList<CurveChart*>& charts, const QString& path)
{
    const bool isDrawing =
        QFileInfo(path).suffix().compare(QLatin1String("svg"), Qt::CaseInsensitive) == 0;
    QSaveFile file(path);
    bool isWritten = file.open(QIODevice::WriteOnly);
    if (isWritten) {
        isWritten =
            isDrawing ? writeDrawing(file, widget, charts) : writePicture(file, widget, charts);
        isWritten = isWritten && file.commit();
    }
    if (!isWritten)
        throw Error(QCoreApplication::translate(
            "CurveExport", "%1 can't be written (%2): choose another folder or free space")
                        .arg(path, file.errorString())
                        .toStdString());
}

} // namespace detdiffusion
