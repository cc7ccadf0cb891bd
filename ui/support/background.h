#pragma once

#include <QMetaObject>
#include <QObject>
#include <QThreadPool>

#include <utility>

namespace detdiffusion {

/// `work` on a thread of the pool, then `done` with its result on the receiver's thread, unless the
/// receiver has gone. `work` must not throw. The pool is to be the receiver's last member: its
/// destructor waits for what is running.
template <class Work, class Done>
void inBackground(QThreadPool& pool, QObject& receiver, Work work, Done done)
{
    pool.start([&receiver, work = std::move(work), done = std::move(done)]() mutable {
        QMetaObject::invokeMethod(
            &receiver,
            [done = std::move(done), result = work()]() mutable { done(std::move(result)); },
            Qt::QueuedConnection);
    });
}

} // namespace detdiffusion
