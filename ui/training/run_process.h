#pragma once

#include <QString>

#include <cstdint>

namespace detdiffusion {

/// The command line program beside this one; a bare name, which the path finds, when there is none.
QString trainerProgram();

/// Starts `program train RUN`, in a session of its own, so that it outlives this program. What it
/// prints is appended to the run's output.txt. Returns its process number. Throws Error.
int64_t startTrainer(const QString& program, const QString& run);

} // namespace detdiffusion
