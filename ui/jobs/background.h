#pragma once

#include "ui/jobs/outcome.h"

#include <QObject>
#include <QThreadPool>

#include <utility>

namespace detdiffusion {

/// Runs `work` on a thread of the pool and hands its Outcome to `deliver` on the receiver's thread.
/// The receiver has to outlive the pool's jobs: it waits for them in its destructor.
template <class Work, class Deliver>
void inBackground(QThreadPool& pool, QObject& receiver, Work work, Deliver deliver)
{
    pool.start([&receiver, work = std::move(work), deliver = std::move(deliver)] {
        QMetaObject::invokeMethod(
            &receiver, [deliver, outcome = outcomeOf(work)] { deliver(outcome); },
            Qt::QueuedConnection);
    });
}

} // namespace detdiffusion
