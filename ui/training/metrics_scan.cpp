#include "ui/training/metrics_scan.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace detdiffusion {

namespace {

/// Most lines are averages over steps: of those only the time counts, and parsing them all would
/// take minutes for a long run.
std::optional<double> timeIn(const QByteArray& line)
{
    const qsizetype key = line.indexOf("\"time\":");
    if (key < 0)
        return std::nullopt;
    const qsizetype begin = key + 7;
    qsizetype end = begin;
    while (end < line.size() && line.at(end) != ',' && line.at(end) != '}')
        ++end;
    bool isNumber = false;
    const double time = line.mid(begin, end - begin).trimmed().toDouble(&isNumber);
    return isNumber ? std::optional(time) : std::nullopt;
}

} // namespace

MetricsScan::MetricsScan(const QString& run)
    : m_lines(QDir(run).filePath(QStringLiteral("metrics.jsonl")))
{
}

void MetricsScan::update()
{
    for (bool hasMore = true; hasMore;) {
        const auto piece = m_lines.read();
        if (piece.startedOver)
            reset();
        for (const auto& line : piece.lines)
            take(QByteArray::fromRawData(line.data(), static_cast<qsizetype>(line.size())));
        hasMore = piece.hasMore;
    }
}

void MetricsScan::take(const QByteArray& line)
{
    if (!line.contains("\"kind\"")) {
        m_seconds = timeIn(line).value_or(m_seconds);
        return;
    }
    const auto json = QJsonDocument::fromJson(line).object();
    const QString kind = json.value(QLatin1String("kind")).toString();
    if (kind == QLatin1String("start"))
        m_earlierSeconds += std::exchange(m_seconds, 0.0);
    if (kind != QLatin1String("validation"))
        return;
    const auto loss = json.contains(QLatin1String("loss")) ? json.value(QLatin1String("loss"))
                                                           : json.value(QLatin1String("ldm_loss"));
    if (loss.isDouble())
        m_losses[json.value(QLatin1String("step")).toInteger()] = loss.toDouble();
}

std::optional<double> MetricsScan::bestLoss() const
{
    const auto best =
        std::ranges::min_element(m_losses, {}, [](const auto& entry) { return entry.second; });
    return best == m_losses.end() ? std::nullopt : std::optional(best->second);
}

void MetricsScan::reset()
{
    m_losses.clear();
    m_earlierSeconds = 0.0;
    m_seconds = 0.0;
}

} // namespace detdiffusion
