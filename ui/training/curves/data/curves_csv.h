#pragma once

#include "ui/training/curves/data/metrics_history.h"

class QIODevice;

namespace detdiffusion {

/// All values as they were logged: a row per step, a column per series. A field is empty where
/// nothing was logged, "nan" where the value was not finite.
void writeCsv(const MetricsHistory& history, QIODevice& to);

/// Reads the run's metrics.jsonl and writes the table; can take seconds. The file is complete or
/// untouched. Throws Error naming the file and the remedy.
void exportCsv(const QString& runFolder, const QString& path);

} // namespace detdiffusion
