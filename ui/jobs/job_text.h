#pragma once

#include "ui/jobs/generation_job.h"

#include <QCoreApplication>

namespace detdiffusion {

/// Jobs in words.
class JobText {
    Q_DECLARE_TR_FUNCTIONS(JobText)

public:
    /// What is painted: kind, seed, size of the job, and the model unless it is the bundled one.
    static QString title(const GenerationJob& job);
    static QString state(const GenerationJob& job);

private:
    static QString work(const GenerationJob& job);
};

} // namespace detdiffusion
