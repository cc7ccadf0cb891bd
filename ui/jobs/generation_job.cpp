#include "ui/jobs/generation_job.h"

#include <array>
#include <utility>

namespace detdiffusion {

namespace {

const std::array<std::pair<JobKind, const char*>, 5> kNames { { { JobKind::Picture, "picture" },
    { JobKind::Pair, "pair" }, { JobKind::Seeds, "seeds" }, { JobKind::Sweep, "sweep" },
    { JobKind::Search, "search" } } };

std::vector<GenerationRequest> seedRequests(const GenerationJob& job)
{
    std::vector<GenerationRequest> requests(static_cast<size_t>(job.count), job.request);
    for (size_t i = 0; i < requests.size(); ++i)
        requests[i].settings.seed += i;
    return requests;
}

std::vector<GenerationRequest> sweepRequests(const GenerationRequest& request)
{
    GenerationRequest base = request;
    base.layout = withStrategy(base.layout, base.settings.strategy);
    base.settings.strategy = Strategy::AsDrawn;
    std::vector<GenerationRequest> requests(base.layout.boxes.size() + 1, base);
    for (size_t i = 0; i < base.layout.boxes.size(); ++i) {
        auto& perception = requests[i + 1].layout.boxes[i].perception;
        perception = flipped(perception);
    }
    return requests;
}

} // namespace

QString toString(JobKind kind)
{
    for (const auto& [each, name] : kNames)
        if (each == kind)
            return QString::fromLatin1(name);
    return {};
}

JobKind jobKindFromString(const QString& text)
{
    for (const auto& [kind, name] : kNames)
        if (text == QLatin1String(name))
            return kind;
    return JobKind::Picture;
}

std::vector<GenerationRequest> requestsOf(const GenerationJob& job)
{
    if (isSeedSeries(job.kind))
        return seedRequests(job);
    if (job.kind == JobKind::Sweep)
        return sweepRequests(job.request);
    return { job.request };
}

Perception flipped(Perception perception)
{
    return perception == Perception::Easy ? Perception::Hard : Perception::Easy;
}

} // namespace detdiffusion
