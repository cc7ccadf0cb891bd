#pragma once

#include "core/domain/generation.h"
#include "core/perception/verdict.h"
#include "ui/jobs/engine_choice.h"

#include <QString>

#include <vector>

namespace detdiffusion {

/// What one press of a button asks for.
enum class JobKind {
    Picture,
    Pair, ///< all easy and all hard from one seed
    Seeds, ///< `count` pictures of consecutive seeds
    Sweep, ///< one seed: the layout, then the layout with one box flipped, for every box
    Search, ///< up to `count` consecutive seeds, until a detector says what `goal` asks for
};

enum class JobState { Waiting, Running, Failed, Cancelled };

/// One entry of the queue: everything that is needed to paint it, now or after a restart.
struct GenerationJob {
    int64_t id = 0; ///< given by the queue
    JobKind kind = JobKind::Picture;
    GenerationRequest request;
    EngineChoice engine; ///< what paints it
    int count = 1; ///< of Seeds; of Search the budget
    SearchGoal goal = SearchGoal::AllFound; ///< of Search, as are the limits
    MatchRule rule;
    JobState state = JobState::Waiting;
    QString error; ///< of Failed

    bool operator==(const GenerationJob&) const = default;
};

/// Whether each picture stands for itself: another seed, not another attribute.
inline bool isSeedSeries(JobKind kind)
{
    return kind == JobKind::Seeds || kind == JobKind::Search;
}

/// "picture", "pair", "seeds", "sweep", "search": the spelling of the files.
QString toString(JobKind kind);
/// Inverse of toString(JobKind); Picture for other texts.
JobKind jobKindFromString(const QString& text);

/// The pictures that the job paints one after the other; a pair is painted as one batch instead
/// and has one request.
std::vector<GenerationRequest> requestsOf(const GenerationJob& job);

/// The attribute that a sweep gives to a box: easy becomes hard, anything else easy, as the key Q
/// does.
Perception flipped(Perception perception);

} // namespace detdiffusion
