#pragma once

#include <QString>
#include <QWidget>

namespace detdiffusion {

class CurveChart;

/// Writes charts, arranged as in `widget` which holds them, into a picture of twice their size
/// (".png") or a drawing (".svg"). The file is complete or untouched. Throws Error naming the file
/// and the remedy.
void exportCharts(const QWidget& widget, const QList<CurveChart*>& charts, const QString& path);

} // namespace detdiffusion
