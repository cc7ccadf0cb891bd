#include "ui/jobs/job_text.h"

#include "core/domain/model_name.h"
#include "ui/support/conversions.h"

namespace detdiffusion {

QString JobText::title(const GenerationJob& job)
{
    const QString& model = job.engine.model;
    return model.isEmpty() ? work(job)
                           : tr("%1, %2").arg(work(job), fromUtf8(modelName(toPath(model))));
}

QString JobText::work(const GenerationJob& job)
{
    const auto seed = job.request.settings.seed;
    switch (job.kind) {
    case JobKind::Pair:
        return tr("Pair, seed %1").arg(seed);
    case JobKind::Seeds:
        return tr("%n picture(s) from seed %1", nullptr, job.count).arg(seed);
    case JobKind::Search:
        return tr("Search over up to %n seed(s) from %1", nullptr, job.count).arg(seed);
    case JobKind::Sweep:
        return tr("Sweep over %n box(es), seed %1", nullptr,
            static_cast<int>(job.request.layout.boxes.size()))
            .arg(seed);
    default:
        return tr("Picture, seed %1").arg(seed);
    }
}

QString JobText::state(const GenerationJob& job)
{
    switch (job.state) {
    case JobState::Running:
        return tr("painting");
    case JobState::Failed:
        return tr("failed: %1").arg(job.error);
    case JobState::Cancelled:
        return tr("cancelled");
    default:
        return tr("waiting");
    }
}

} // namespace detdiffusion
