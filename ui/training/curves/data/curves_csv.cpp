#include "ui/training/curves/data/curves_csv.h"

#include "core/domain/error.h"
#include "ui/training/curves/data/metrics_tail.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace detdiffusion {

namespace {

constexpr qsizetype kFlushBytes = 1 << 20;

/// The shortest text that is read as the same number.
void appendNumber(QByteArray& line, double value)
{
    constexpr size_t kLongest = 32;
    char text[kLongest];
    if (std::isfinite(value))
        line.append(text, std::to_chars(text, text + kLongest, value).ptr - text);
    else
        line.append("nan");
}

/// The series side by side, at one step after the other.
class Rows {
public:
    explicit Rows(const MetricsHistory& history)
    {
        for (const auto& named : history.all())
            m_columns.push_back({ &named.series, 0 });
    }

    std::optional<uint32_t> nextStep() const
    {
        std::optional<uint32_t> next;
        for (const auto& column : m_columns)
            if (column.at < column.series->size())
                next = std::min(next.value_or(UINT32_MAX), column.series->steps()[column.at]);
        return next;
    }

    void appendRow(QByteArray& text, uint32_t step)
    {
        text.append(QByteArray::number(step));
        for (auto& column : m_columns) {
            text.append(',');
            if (column.at == column.series->size() || column.series->steps()[column.at] != step)
                continue;
            appendNumber(text, column.series->values()[column.at]);
            ++column.at;
        }
        text.append('\n');
    }

private:
    struct Column {
        const MetricSeries* series;
        size_t at;
    };
    std::vector<Column> m_columns;
};

} // namespace

void writeCsv(const MetricsHistory& history, QIODevice& to)
{
    QByteArray text = "step";
    for (const auto& named : history.all())
        text.append(',').append(QByteArray::fromStdString(named.key));
    text.append('\n');
    Rows rows(history);
    while (const auto step = rows.nextStep()) {
        rows.appendRow(text, *step);
        if (text.size() > kFlushBytes) {
            to.write(text);
            text.clear();
        }
    }
    to.write(text);
}

void exportCsv(const QString& runFolder, const QString& path)
{
    MetricsTail file(QDir(runFolder).filePath(QStringLiteral("metrics.jsonl")));
    MetricsHistory history;
    for (bool hasMore = true; hasMore;) {
        const MetricsTail::Piece piece = file.read();
        if (!piece.error.isEmpty())
            throw Error(piece.error.toStdString());
        if (piece.startedOver)
            history.clear();
        history.append(piece.lines, piece.share);
        hasMore = piece.hasMore;
    }
    QSaveFile out(path);
    bool isWritten = out.open(QIODevice::WriteOnly);
    if (isWritten) {
        writeCsv(history, out);
        isWritten = out.commit();
    }
    if (!isWritten)
        throw Error(QCoreApplication::translate(
            "CurvesCsv", "%1 can't be written (%2): choose another folder or free space")
                        .arg(path, out.errorString())
                        .toStdString());
}

} // namespace detdiffusion
