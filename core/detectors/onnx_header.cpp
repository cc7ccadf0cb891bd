#include "core/detectors/onnx_header.h"

#include "core/domain/error.h"

#include <algorithm>
#include <cstdint>

namespace detdiffusion {

namespace {

constexpr int kLargestSide = 1 << 14;

/// One field of a protobuf message: `number` for varints, `bytes` for strings and messages.
struct Field {
    uint32_t id = 0;
    uint64_t number = 0;
    std::string_view bytes;
};

/// Walks over the fields of one message. Throws Error when they don't fit into it.
class FieldReader {
public:
    explicit FieldReader(std::string_view message)
        : m_left(message)
    {
    }

    bool next(Field& field)
    {
        if (m_left.empty())
            return false;
        const uint64_t key = varint();
        field = { static_cast<uint32_t>(key >> 3), 0, {} };
        constexpr uint64_t kWireTypeMask = 7;
        switch (key & kWireTypeMask) {
        case 0:
            field.number = varint();
            return true;
        case 1:
            field.bytes = take(sizeof(uint64_t));
            return true;
        case 2:
            field.bytes = take(varint());
            return true;
        case 5:
            field.bytes = take(sizeof(uint32_t));
            return true;
        default:
            throw Error("not an ONNX model");
        }
    }

private:
    uint64_t varint()
    {
        uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            const auto byte = static_cast<unsigned char>(take(1).front());
            value |= static_cast<uint64_t>(byte & 0x7F) << shift;
            if ((byte & 0x80) == 0)
                return value;
        }
        throw Error("not an ONNX model");
    }

    std::string_view take(uint64_t count)
    {
        if (count > m_left.size())
            throw Error("not an ONNX model, or truncated; download or export it again");
        const auto taken = m_left.substr(0, count);
        m_left.remove_prefix(count);
        return taken;
    }

    std::string_view m_left;
};

/// Calls visit(bytes) for every field `id` of a message.
template <typename Visit> void forEachField(std::string_view message, uint32_t id, Visit visit)
{
    FieldReader reader(message);
    for (Field field; reader.next(field);)
        if (field.id == id)
            visit(field);
}

/// The first field `id` of a message, or nothing in it.
std::string_view child(std::string_view message, uint32_t id)
{
    std::string_view found;
    forEachField(message, id, [&](const Field& field) {
        if (found.empty())
            found = field.bytes;
    });
    return found;
}

/// TypeProto.Tensor.shape of a ValueInfoProto; 0 where a side is left open.
std::vector<uint64_t> dimensions(std::string_view input)
{
    const auto shape = child(child(child(input, 2), 1), 2);
    std::vector<uint64_t> sides;
    forEachField(shape, 1, [&](const Field& dimension) {
        uint64_t value = 0;
        forEachField(dimension.bytes, 1, [&](const Field& side) { value = side.number; });
        sides.push_back(value);
    });
    return sides;
}

std::optional<InputSize> imageSize(std::string_view input)
{
    const auto sides = dimensions(input);
    const auto isSide = [](uint64_t side) { return side > 0 && side <= kLargestSide; };
    if (sides.size() != 4 || sides[1] != 3 || !isSide(sides[2]) || !isSide(sides[3]))
        return std::nullopt;
    return InputSize { static_cast<int>(sides[3]), static_cast<int>(sides[2]) };
}

/// The quoted values of a Python dictionary as text: {0: 'person', 1: "driver's seat"}.
std::vector<std::string> dictionaryValues(std::string_view text)
{
    std::vector<std::string> values;
    for (;;) {
        const size_t colon = text.find(':');
        const size_t quote = text.find_first_of("'\"", std::min(colon, text.size()));
        if (quote == std::string_view::npos)
            return values;
        const size_t end = text.find(text[quote], quote + 1);
        if (end == std::string_view::npos)
            return values;
        values.emplace_back(text.substr(quote + 1, end - quote - 1));
        text.remove_prefix(end + 1);
    }
}

} // namespace

OnnxHeader readOnnxHeader(std::string_view bytes, const std::string& source)
try {
    constexpr uint32_t kGraph = 7;
    constexpr uint32_t kMetadata = 14;
    constexpr uint32_t kGraphInput = 11;
    OnnxHeader header;
    forEachField(bytes, kMetadata, [&](const Field& entry) {
        if (child(entry.bytes, 1) == "names")
            header.classNames = dictionaryValues(child(entry.bytes, 2));
    });
    const auto graph = child(bytes, kGraph);
    if (graph.empty())
        throw Error("not an ONNX model");
    forEachField(graph, kGraphInput, [&](const Field& input) {
        if (!header.inputSize)
            header.inputSize = imageSize(input.bytes);
    });
    return header;
} catch (const Error& error) {
    throw Error(source + ": " + error.what());
}

} // namespace detdiffusion
