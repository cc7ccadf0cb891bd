#include "tests/detectors/tiny_models.h"

#include <cstdint>

namespace detdiffusion::test {

namespace {

constexpr int kColours = 3;

std::string varint(uint64_t value)
{
    std::string bytes;
    for (; value >= 0x80; value >>= 7)
        bytes.push_back(static_cast<char>(value | 0x80));
    bytes.push_back(static_cast<char>(value));
    return bytes;
}

// Protobuf fields, numbered as in onnx.proto.

std::string number(uint32_t id, int64_t value)
{
    return varint(id << 3) + varint(static_cast<uint64_t>(value));
}

std::string message(uint32_t id, const std::string& bytes)
{
    return varint((id << 3) | 2) + varint(bytes.size()) + bytes;
}

std::string floatBytes(const std::vector<float>& values)
{
    return { reinterpret_cast<const char*>(values.data()), values.size() * sizeof(float) };
}

std::string tensor(const std::string& name, const std::vector<int64_t>& dimensions,
    const std::vector<float>& values)
{
    std::string fields;
    for (const auto dimension : dimensions)
        fields += number(1, dimension);
    return message(5, fields + number(2, 1) + message(8, name) + message(9, floatBytes(values)));
}

std::string valueInfo(uint32_t id, const std::string& name, const std::vector<int64_t>& dimensions)
{
    std::string shape;
    for (const auto dimension : dimensions)
        shape += message(1, number(1, dimension));
    return message(id, message(1, name) + message(2, message(1, number(1, 1) + message(2, shape))));
}

std::string integers(const std::string& name, const std::vector<int64_t>& values)
{
    constexpr int64_t kIntegers = 7;
    std::string fields = message(1, name);
    for (const auto value : values)
        fields += number(8, value);
    return message(5, fields + number(20, kIntegers));
}

/// A tensor of whole numbers in one dimension.
std::string sizes(const std::string& name, const std::vector<int64_t>& values)
{
    constexpr int64_t kIntegers = 7;
    const std::string bytes(
        reinterpret_cast<const char*>(values.data()), values.size() * sizeof(int64_t));
    return message(5,
        number(1, static_cast<int64_t>(values.size())) + number(2, kIntegers) + message(8, name)
            + message(9, bytes));
}

std::string node(const std::string& kind, const std::vector<std::string>& inputs,
    const std::string& output, const std::string& attributes = {})
{
    std::string fields;
    for (const auto& input : inputs)
        fields += message(1, input);
    return message(1, fields + message(2, output) + message(4, kind) + attributes);
}

std::string model(const std::string& graph, const std::string& metadata = {})
{
    return number(1, 7) + message(7, graph) + message(8, number(2, 11)) + metadata;
}

} // namespace

std::string tinyOnnx(
    int side, int stride, const std::vector<float>& planes, const std::string& names)
{
    const auto count = static_cast<int64_t>(planes.size());
    const std::vector<float> zeros(planes.size() * kColours, 0.0F);
    const auto graph =
        node("Conv", { "image", "weight", "bias" }, "out",
            integers("kernel_shape", { 1, 1 }) + integers("strides", { stride, stride }))
        + message(2, "tiny") + tensor("weight", { count, kColours, 1, 1 }, zeros)
        + tensor("bias", { count }, planes) + valueInfo(11, "image", { 1, kColours, side, side })
        + valueInfo(12, "out", { 1, count, side / stride, side / stride });
    const auto metadata = names.empty() ? "" : message(14, message(1, "names") + message(2, names));
    return model(graph, metadata);
}

std::string tinyRowsOnnx(const std::vector<float>& planes, int anchors, bool rowsLast)
{
    constexpr int64_t kSide = 32;
    constexpr int64_t kCells = 21; // 4 x 4, 2 x 2 and 1: as many as a convolution's 7 x 3
    const auto count = static_cast<int64_t>(planes.size());
    std::vector<float> biases;
    for (int anchor = 0; anchor < anchors; ++anchor)
        biases.insert(biases.end(), planes.begin(), planes.end());
    const auto channels = static_cast<int64_t>(biases.size());
    const std::vector<float> zeros(biases.size() * kColours, 0.0F);
    const auto rows = rowsLast ? node("Reshape", { "grid", "shape" }, "out")
                               : node("Reshape", { "grid", "anchors" }, "split")
            + node("Transpose", { "split" }, "turned", integers("perm", { 0, 1, 3, 2 }))
            + node("Reshape", { "turned", "shape" }, "out");
    const std::vector<int64_t> shape = rowsLast
        ? std::vector<int64_t> { 1, count, kCells }
        : std::vector<int64_t> { 1, anchors * kCells, count };
    return model(node("Conv", { "image", "weight", "bias" }, "grid",
                     integers("kernel_shape", { 1, 1 }) + integers("strides", { 5, 11 }))
        + rows + message(2, "tiny") + tensor("weight", { channels, kColours, 1, 1 }, zeros)
        + tensor("bias", { channels }, biases) + sizes("anchors", { 1, anchors, count, kCells })
        + sizes("shape", shape) + valueInfo(11, "image", { 1, kColours, kSide, kSide })
        + valueInfo(12, "out", shape));
}

std::string tinyDarknetConfiguration()
{
    return "[net]\nwidth=32\nheight=32\nchannels=3\n\n"
           "[convolutional]\nfilters=21\nsize=1\nstride=32\npad=0\nactivation=linear\n\n"
           "[yolo]\nmask=0,1,2\nanchors=16,8, 16,8, 16,8\nclasses=2\nnum=3\n";
}

std::string tinyDarknetWeights()
{
    constexpr int kAnchors = 3;
    constexpr float kSure = 10.0F;
    const int32_t version[] { 0, 2, 0 };
    const int64_t seen = 0;
    std::vector<float> values;
    for (int anchor = 0; anchor < kAnchors; ++anchor)
        for (const float logit : { 0.0F, 0.0F, 0.0F, 0.0F, kSure, -kSure, kSure })
            values.push_back(logit);
    values.resize(values.size() * (1 + kColours), 0.0F);
    return std::string(reinterpret_cast<const char*>(version), sizeof version)
        + std::string(reinterpret_cast<const char*>(&seen), sizeof seen) + floatBytes(values);
}

} // namespace detdiffusion::test
