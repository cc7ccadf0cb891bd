#include "core/weights/safetensors_header.h"

#include "core/domain/error.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <limits>
#include <set>
#include <utility>

namespace detdiffusion {

using Json = nlohmann::json;

namespace {

constexpr uint64_t kLengthBytes = 8;
constexpr size_t kMaxDimensions = 64;
/// {"name": {"data_offsets": [..]}}: nothing in a header is nested deeper.
constexpr int kMaxDepth = 3;
constexpr const char* kMetadataKey = "__metadata__";

uint64_t readLength(std::span<const std::byte> file)
{
    uint64_t length = 0;
    for (size_t i = kLengthBytes; i > 0; --i)
        length = length << 8 | std::to_integer<uint64_t>(file[i - 1]);
    return length;
}

/// The usual wrong files get a remedy of their own.
void refuseKnownImpostors(std::string_view start)
{
    if (start.starts_with("PK\x03\x04"))
        throw Error("it is a pickle checkpoint (zip) under a .safetensors name; pickle files can "
                    "run code and are not read: convert it to safetensors");
    if (start.starts_with("version https://git-lfs"))
        throw Error("it is only a Git LFS pointer; fetch the file with `git lfs pull`");
    if (start.starts_with("<!DOCTYPE") || start.starts_with("<html"))
        throw Error("it is a web page, not weights; download the file again");
}

std::string_view headerText(std::span<const std::byte> file)
{
    const std::string_view text(reinterpret_cast<const char*>(file.data()), file.size());
    refuseKnownImpostors(text.substr(0, 64));
    if (file.size() < kLengthBytes)
        throw Error("it is shorter than the 8 bytes of the header length");
    const uint64_t length = readLength(file);
    if (length > kMaxHeaderBytes)
        throw Error("the header claims " + std::to_string(length) + " bytes; at most "
            + std::to_string(kMaxHeaderBytes) + " are allowed");
    if (length > file.size() - kLengthBytes)
        throw Error("the header claims " + std::to_string(length) + " bytes, the file holds "
            + std::to_string(file.size() - kLengthBytes));
    return text.substr(kLengthBytes, static_cast<size_t>(length));
}

/// Parses with duplicate names and deep nesting refused, which plain Json::parse accepts.
Json parseStrictly(std::string_view text)
{
    std::vector<std::set<std::string>> names(kMaxDepth + 2);
    const auto check = [&names](int depth, Json::parse_event_t event, Json& value) {
        if (depth > kMaxDepth)
            throw Error("the header is nested too deeply");
        auto& seen = names[static_cast<size_t>(depth) + 1];
        if (event == Json::parse_event_t::object_start)
            seen.clear();
        auto& siblings = names[static_cast<size_t>(depth)];
        if (event == Json::parse_event_t::key && !siblings.insert(value.get<std::string>()).second)
            throw Error("the header names \"" + value.get<std::string>() + "\" twice");
        return true;
    };
    if (!text.starts_with('{'))
        throw Error("the header is not a JSON object");
    // The JSON parser takes a zero byte for the end of its input and would ignore what follows.
    if (text.find('\0') != std::string_view::npos)
        throw Error("the header contains a zero byte");
    return Json::parse(text.begin(), text.end(), check);
}

const Json& member(const Json& object, const char* key)
{
    const auto found = object.find(key);
    if (found == object.end())
        throw Error("\"" + std::string(key) + "\" is missing");
    return *found;
}

uint64_t unsignedNumber(const Json& value, const char* what)
{
    if (!value.is_number_unsigned())
        throw Error(std::string(what) + " must be whole numbers >= 0");
    return value.get<uint64_t>();
}

std::vector<int64_t> parseShape(const Json& value)
{
    if (!value.is_array() || value.size() > kMaxDimensions)
        throw Error("\"shape\" must be a list of at most 64 sizes");
    std::vector<int64_t> shape;
    for (const auto& item : value) {
        const uint64_t size = unsignedNumber(item, "the sizes in \"shape\"");
        if (size > static_cast<uint64_t>(std::numeric_limits<int64_t>::max()))
            throw Error("a size in \"shape\" is too large");
        shape.push_back(static_cast<int64_t>(size));
    }
    return shape;
}

/// Bytes of a tensor, or Error once the product exceeds `limit`, so that nothing wraps around.
uint64_t boundedBytes(const std::vector<int64_t>& shape, uint64_t itemBytes, uint64_t limit)
{
    if (std::find(shape.begin(), shape.end(), 0) != shape.end())
        return 0;
    uint64_t bytes = itemBytes;
    for (const int64_t size : shape) {
        if (static_cast<uint64_t>(size) > limit / bytes)
            throw Error("\"shape\" needs more bytes than the file holds");
        bytes *= static_cast<uint64_t>(size);
    }
    return bytes;
}

TensorEntry parseEntry(const Json& value, uint64_t dataBytes)
{
    if (!value.is_object())
        throw Error("the entry is not a JSON object");
    TensorEntry entry;
    const auto& dtype = member(value, "dtype");
    if (!dtype.is_string() || dtypeBytes(dtype.get<std::string>()) == 0)
        throw Error("unknown dtype " + dtype.dump());
    entry.dtype = dtype.get<std::string>();
    entry.shape = parseShape(member(value, "shape"));
    const auto& offsets = member(value, "data_offsets");
    if (!offsets.is_array() || offsets.size() != 2)
        throw Error("\"data_offsets\" must be two numbers");
    entry.begin = unsignedNumber(offsets[0], "\"data_offsets\"");
    entry.end = unsignedNumber(offsets[1], "\"data_offsets\"");
    if (entry.begin > entry.end || entry.end > dataBytes)
        throw Error("\"data_offsets\" lie outside the file's data; the file may be cut short");
    if (boundedBytes(entry.shape, dtypeBytes(entry.dtype), dataBytes) != entry.end - entry.begin)
        throw Error("\"shape\" and \"data_offsets\" disagree");
    return entry;
}

std::map<std::string, std::string> parseMetadata(const Json& value)
{
    if (!value.is_object())
        throw Error("\"__metadata__\" is not a JSON object");
    std::map<std::string, std::string> metadata;
    for (const auto& [key, text] : value.items()) {
        if (!text.is_string())
            throw Error("\"__metadata__\" holds a value that is not a string");
        metadata.emplace(key, text.get<std::string>());
    }
    return metadata;
}

/// Every data byte belongs to exactly one tensor.
void checkTiling(const std::map<std::string, TensorEntry>& tensors, uint64_t dataBytes)
{
    std::vector<std::pair<uint64_t, uint64_t>> ranges;
    for (const auto& [name, entry] : tensors)
        ranges.emplace_back(entry.begin, entry.end);
    std::sort(ranges.begin(), ranges.end());
    uint64_t cursor = 0;
    for (const auto& [begin, end] : ranges) {
        if (begin != cursor)
            throw Error(begin < cursor ? "tensors overlap" : "bytes belong to no tensor");
        cursor = end;
    }
    if (cursor != dataBytes)
        throw Error("bytes follow the last tensor");
}

} // namespace

uint64_t dtypeBytes(std::string_view dtype)
{
    static constexpr std::array<std::pair<std::string_view, uint64_t>, 15> kSizes { { { "BOOL", 1 },
        { "U8", 1 }, { "I8", 1 }, { "F8_E4M3", 1 }, { "F8_E5M2", 1 }, { "U16", 2 }, { "I16", 2 },
        { "F16", 2 }, { "BF16", 2 }, { "U32", 4 }, { "I32", 4 }, { "F32", 4 }, { "U64", 8 },
        { "I64", 8 }, { "F64", 8 } } };
    for (const auto& [name, bytes] : kSizes)
        if (name == dtype)
            return bytes;
    return 0;
}

SafetensorsHeader parseSafetensorsHeader(std::span<const std::byte> file)
try {
    const auto text = headerText(file);
    SafetensorsHeader header;
    header.dataOffset = kLengthBytes + text.size();
    const uint64_t dataBytes = file.size() - header.dataOffset;
    // A variable of its own: items() only refers to the object.
    const Json object = parseStrictly(text);
    for (const auto& [name, value] : object.items()) {
        if (name == kMetadataKey) {
            header.metadata = parseMetadata(value);
            continue;
        }
        try {
            header.tensors.emplace(name, parseEntry(value, dataBytes));
        } catch (const Error& error) {
            throw Error("tensor \"" + name + "\": " + error.what());
        }
    }
    checkTiling(header.tensors, dataBytes);
    return header;
} catch (const Json::exception& error) {
    throw Error(std::string("the header is not valid JSON: ") + error.what());
}

} // namespace detdiffusion
