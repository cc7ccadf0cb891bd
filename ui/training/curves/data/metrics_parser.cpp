#include "ui/training/curves/data/metrics_parser.h"

#include "ui/training/curves/data/metrics_lines.h"

#include <limits>
#include <simdjson.h>

namespace detdiffusion {

namespace {

using Object = simdjson::dom::object;
using Kind = RunEvent::Kind;

constexpr double kNotFinite = std::numeric_limits<double>::quiet_NaN();

std::optional<uint32_t> wholeOf(const Object& line, const char* key)
{
    uint64_t value = 0;
    if (line[key].get(value) != simdjson::SUCCESS || value > std::numeric_limits<uint32_t>::max())
        return {};
    return static_cast<uint32_t>(value);
}

std::string_view textOf(const Object& line, const char* key)
{
    std::string_view text;
    return line[key].get(text) == simdjson::SUCCESS ? text : std::string_view();
}

bool isTrue(const Object& line, const char* key)
{
    bool value = false;
    return line[key].get(value) == simdjson::SUCCESS && value;
}

QString quoted(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

void readRollback(const Object& line, uint32_t step, MetricsHistory& into)
{
    const auto to = wholeOf(line, "to");
    if (!to)
        return;
    into.addEvent({ Kind::Rollback, step, QString::number(*to) });
    into.goBackTo(*to);
}

/// A start goes on behind its step: a run that was resumed says again what it had done since.
void readStart(const Object& line, uint32_t step, MetricsHistory& into)
{
    into.addEvent({ isTrue(line, "resumed") ? Kind::Resume : Kind::Start, step, {} });
    into.goBackTo(step);
}

void readEvent(std::string_view kind, const Object& line, uint32_t step, MetricsHistory& into)
{
    if (kind == "start")
        readStart(line, step, into);
    else if (kind == "rollback")
        readRollback(line, step, into);
    else if (kind == "checkpoint")
        into.addEvent({ isTrue(line, "best") ? Kind::BestCheckpoint : Kind::Checkpoint, step,
            quoted(textOf(line, "folder")) });
    else if (kind == "sample")
        into.addEvent({ Kind::Sample, step, quoted(textOf(line, "folder")) });
    else if (kind == "skip")
        into.addEvent({ Kind::Skip, step, quoted(textOf(line, "reason")) });
}

} // namespace

struct MetricsParser::Json {
    simdjson::dom::parser parser;
};

static_assert(MetricsLines::kPadding >= simdjson::SIMDJSON_PADDING);

MetricsParser::MetricsParser()
    : m_json(std::make_unique<Json>())
{
}

MetricsParser::~MetricsParser() = default;

bool MetricsParser::read(std::string_view text, MetricsHistory& into)
{
    Object line;
    if (m_json->parser.parse(text.data(), text.size(), false).get(line) != simdjson::SUCCESS)
        return false;
    const auto step = wholeOf(line, "step");
    if (!step)
        return false;
    const std::string_view kind = textOf(line, "kind");
    const bool isMeasurement = kind == "validation" || kind == "agreement";
    if (!kind.empty() && !isMeasurement) {
        readEvent(kind, line, *step, into);
        return true;
    }
    for (const auto& [name, value] : line) {
        double number = kNotFinite;
        if (name == "step" || (!value.is_null() && value.get(number) != simdjson::SUCCESS))
            continue;
        m_key.assign(kind).append(isMeasurement ? "/" : "").append(name);
        into.add(m_key, *step, number);
    }
    return true;
}

} // namespace detdiffusion
