#include "core/domain/atomic_file.h"
#include "core/domain/error.h"
#include "core/weights/safetensors.h"

#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <algorithm>

namespace detdiffusion {

namespace {

using Named = std::pair<std::string, torch::Tensor>;

std::string dtypeName(const Named& item)
{
    static const std::map<torch::ScalarType, std::string> kNames { { torch::kBool, "BOOL" },
        { torch::kUInt8, "U8" }, { torch::kInt8, "I8" }, { torch::kInt16, "I16" },
        { torch::kFloat16, "F16" }, { torch::kBFloat16, "BF16" }, { torch::kInt32, "I32" },
        { torch::kFloat32, "F32" }, { torch::kInt64, "I64" }, { torch::kFloat64, "F64" } };
    const auto found = kNames.find(item.second.scalar_type());
    if (found == kNames.end())
        throw Error("tensor \"" + item.first + "\" has a type that safetensors cannot hold");
    return found->second;
}

/// Wide elements first, then by name: so every tensor starts at a multiple of its element size.
std::vector<Named> inFileOrder(const TensorMap& tensors)
{
    std::vector<Named> items(tensors.begin(), tensors.end());
    std::stable_sort(items.begin(), items.end(), [](const Named& a, const Named& b) {
        return a.second.element_size() > b.second.element_size();
    });
    return items;
}

std::string headerOf(
    const std::vector<Named>& items, const std::map<std::string, std::string>& metadata)
{
    nlohmann::ordered_json header = nlohmann::ordered_json::object();
    if (!metadata.empty())
        header["__metadata__"] = metadata;
    uint64_t offset = 0;
    for (const auto& item : items) {
        if (item.first == "__metadata__")
            throw Error("a tensor cannot be called __metadata__");
        const uint64_t end = offset + item.second.nbytes();
        header[item.first] = { { "dtype", dtypeName(item) }, { "shape", item.second.sizes().vec() },
            { "data_offsets", { offset, end } } };
        offset = end;
    }
    auto text = header.dump();
    text.resize((text.size() + 7) / 8 * 8, ' ');
    return text;
}

std::string littleEndian(uint64_t value)
{
    std::string bytes;
    for (int i = 0; i < 8; ++i, value >>= 8)
        bytes.push_back(static_cast<char>(value & 0xff));
    return bytes;
}

} // namespace

void saveSafetensors(const std::filesystem::path& path, const TensorMap& tensors,
    const std::map<std::string, std::string>& metadata)
try {
    const auto items = inFileOrder(tensors);
    const auto header = headerOf(items, metadata);
    AtomicFile file(path);
    file.write(littleEndian(header.size()));
    file.write(header);
    for (const auto& [name, value] : items) {
        const auto data = value.detach().to(torch::kCPU).contiguous();
        file.write({ static_cast<const char*>(data.data_ptr()), data.nbytes() });
    }
    file.commit();
} catch (const nlohmann::json::exception& error) {
    throw Error("cannot write " + path.string() + ": a name is not valid UTF-8: " + error.what());
}

} // namespace detdiffusion
