#include "ui/training/curves/data/metrics_reader.h"

#include <QDir>

#include <chrono>
#include <memory>

namespace detdiffusion {

namespace {

// Polled, because notifications do not work on the file systems of clusters.
constexpr auto kPause = std::chrono::milliseconds(250);

} // namespace

MetricsReader::MetricsReader(const QString& folder, QObject* parent)
    : QObject(parent)
    , m_folder(folder)
    , m_thread([this](const std::stop_token& stop) { follow(stop); })
{
}

MetricsReader::~MetricsReader()
{
    m_thread.request_stop();
    m_thread.join();
}

/// On the other thread.
void MetricsReader::follow(const std::stop_token& stop)
{
    MetricsTail file(QDir(m_folder).filePath(QStringLiteral("metrics.jsonl")));
    bool caughtUp = false;
    QString error;
    while (!stop.stop_requested()) {
        auto piece = std::make_shared<const MetricsTail::Piece>(file.read());
        const bool hasMore = piece->hasMore;
        const bool isNews = piece->startedOver || piece->damaged > 0 || !piece->lines.isEmpty()
            || piece->error != error || (!hasMore && !caughtUp);
        caughtUp = caughtUp || !hasMore;
        error = piece->error;
        if (isNews)
            QMetaObject::invokeMethod(
                this, [this, piece = std::move(piece)] { take(*piece); }, Qt::QueuedConnection);
        std::unique_lock lock(m_mutex);
        if (!hasMore)
            m_pause.wait_for(lock, stop, kPause, [] { return false; });
    }
}

void MetricsReader::take(const MetricsTail::Piece& piece)
{
    if (piece.startedOver) {
        m_history.clear();
        m_damaged = 0;
    }
    m_history.append(piece.lines, piece.share);
    m_damaged += piece.damaged;
    m_error = piece.error;
    m_caughtUp = m_caughtUp || !piece.hasMore;
    Q_EMIT changed();
}

} // namespace detdiffusion
