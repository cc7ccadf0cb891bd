#include "core/training/tensorboard_writer.h"

#include "core/domain/text_file.h"
#include "core/training/append_file.h"
#include "core/training/crc32c.h"
#include "core/training/proto_message.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <string_view>
#include <unistd.h>

namespace detdiffusion {

namespace {

// Field numbers of event.proto and summary.proto.
constexpr uint32_t kWallTime = 1;
constexpr uint32_t kStep = 2;
constexpr uint32_t kFileVersion = 3;
constexpr uint32_t kSummary = 5;
constexpr uint32_t kSessionLog = 7;
constexpr uint32_t kSummaryValue = 1;
constexpr uint32_t kTag = 1;
constexpr uint32_t kSimpleValue = 2;
constexpr uint32_t kImage = 4;
constexpr uint32_t kImageHeight = 1;
constexpr uint32_t kImageWidth = 2;
constexpr uint32_t kImageColorspace = 3;
constexpr uint32_t kEncodedImage = 4;
constexpr uint32_t kSessionStatus = 1;
constexpr uint64_t kSessionStart = 1;
constexpr uint64_t kRgb = 3;

/// From this version on a reader obeys the marker of a new session.
constexpr const char* kVersion = "brain.Event:2";

constexpr std::string_view kPrefix = "events.out.tfevents.";

double wallTime()
{
    return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

ProtoMessage eventAt(int64_t step)
{
    return ProtoMessage().number(kWallTime, wallTime()).varint(kStep, static_cast<uint64_t>(step));
}

std::string hostName()
{
    char name[256] = "localhost";
    gethostname(name, sizeof name - 1);
    return name;
}

/// The seconds in the name of an event file; 0 when it has none.
int64_t secondsOf(std::string_view name)
{
    int64_t seconds = 0;
    if (name.starts_with(kPrefix))
        std::from_chars(name.data() + kPrefix.size(), name.data() + name.size(), seconds);
    return seconds;
}

/// Readers take the files of a run in the order of their names, so a new one gets a later second
/// than all others, also where starts follow fast or a clock is behind.
std::filesystem::path newFile(const std::filesystem::path& run)
{
    auto seconds = static_cast<int64_t>(wallTime());
    for (const auto& entry : std::filesystem::directory_iterator(run))
        seconds = std::max(seconds, secondsOf(entry.path().filename().string()) + 1);
    return run / (std::string(kPrefix) + std::to_string(seconds) + "." + hostName());
}

/// TFRecord's mask, which keeps a CRC of data that holds CRCs from being degenerate.
uint32_t maskedCrc(std::string_view bytes)
{
    const uint32_t crc = crc32c(bytes);
    return (crc >> 15 | crc << 17) + 0xa282ead8U;
}

/// Width and height of a PNG's header chunk, which is the first one.
std::pair<uint32_t, uint32_t> pngSize(const std::string& png)
{
    const auto bigEndian = [&](size_t at) {
        uint32_t value = 0;
        for (size_t i = at; i < at + 4; ++i)
            value = value << 8 | static_cast<uint8_t>(png[i]);
        return value;
    };
    constexpr size_t kWidthAt = 16;
    constexpr size_t kHeightAt = 20;
    if (png.size() < kHeightAt + 4 || !png.starts_with("\x89PNG"))
        return { 0, 0 };
    return { bigEndian(kWidthAt), bigEndian(kHeightAt) };
}

} // namespace

TensorboardWriter::TensorboardWriter(const std::filesystem::path& run, int64_t step)
    : m_file(newFile(run))
{
    writeRecord(
        ProtoMessage().number(kWallTime, wallTime()).bytes(kFileVersion, kVersion).encoded());
    // Also at the very first start: the first marker of a run makes nothing void, whatever its
    // step.
    goOnAfter(step);
}

void TensorboardWriter::goOnAfter(int64_t step)
{
    // Readers drop what has the marker's step or a later one.
    const auto session = ProtoMessage().varint(kSessionStatus, kSessionStart);
    writeRecord(eventAt(step + 1).bytes(kSessionLog, session.encoded()).encoded());
}

void TensorboardWriter::scalars(int64_t step, const std::map<std::string, double>& values)
{
    ProtoMessage summary;
    for (const auto& [tag, value] : values)
        summary.bytes(kSummaryValue,
            ProtoMessage()
                .bytes(kTag, tag)
                .number(kSimpleValue, static_cast<float>(value))
                .encoded());
    writeRecord(eventAt(step).bytes(kSummary, summary.encoded()).encoded());
}

void TensorboardWriter::image(
    int64_t step, const std::string& name, const std::filesystem::path& png)
{
    const auto bytes = readTextFile(png);
    const auto [width, height] = pngSize(bytes);
    if (width == 0)
        return;
    const auto image = ProtoMessage()
                           .varint(kImageHeight, height)
                           .varint(kImageWidth, width)
                           .varint(kImageColorspace, kRgb)
                           .bytes(kEncodedImage, bytes);
    const auto value = ProtoMessage().bytes(kTag, name).bytes(kImage, image.encoded());
    const auto summary = ProtoMessage().bytes(kSummaryValue, value.encoded());
    writeRecord(eventAt(step).bytes(kSummary, summary.encoded()).encoded());
}

void TensorboardWriter::writeRecord(const std::string& event)
{
    const auto length = littleEndian(uint64_t { event.size() });
    appendToFile(
        m_file, length + littleEndian(maskedCrc(length)) + event + littleEndian(maskedCrc(event)));
}

} // namespace detdiffusion
