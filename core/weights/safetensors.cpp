#include "core/weights/safetensors.h"

#include "core/domain/error.h"
#include "core/weights/mapped_file.h"
#include "core/weights/safetensors_header.h"

#include <torch/torch.h>

#include <cstring>
#include <optional>
#include <span>

namespace detdiffusion {

namespace {

/// The element type of a stored dtype, or nothing where LibTorch 1.13 has none (U16, U32, U64, F8).
std::optional<torch::ScalarType> scalarType(const std::string& dtype)
{
    static const std::map<std::string, torch::ScalarType> kTypes { { "BOOL", torch::kBool },
        { "U8", torch::kUInt8 }, { "I8", torch::kInt8 }, { "I16", torch::kInt16 },
        { "F16", torch::kFloat16 }, { "BF16", torch::kBFloat16 }, { "I32", torch::kInt32 },
        { "F32", torch::kFloat32 }, { "I64", torch::kInt64 }, { "F64", torch::kFloat64 } };
    const auto found = kTypes.find(dtype);
    return found == kTypes.end() ? std::nullopt : std::optional(found->second);
}

/// LibTorch computes strides and sizes without overflow checks, so a legal but huge empty shape
/// gets strides of zero.
torch::Tensor emptyTensor(const std::vector<int64_t>& shape, torch::ScalarType type)
{
    return torch::empty({ 0 }, type).as_strided(shape, std::vector<int64_t>(shape.size(), 0));
}

torch::Tensor viewOfMapping(const std::shared_ptr<MappedFile>& mapping,
    std::span<const std::byte> bytes, const std::vector<int64_t>& shape, torch::ScalarType type)
{
    // from_blob knows no read-only memory.
    const auto view = torch::from_blob(
        const_cast<std::byte*>(bytes.data()), shape,
        [mapping, bytes](void*) { mapping->release(bytes); }, type);
    const bool isAligned =
        reinterpret_cast<uintptr_t>(bytes.data()) % static_cast<size_t>(view.element_size()) == 0;
    if (isAligned)
        return view;
    const auto copy = torch::empty(shape, type);
    std::memcpy(copy.data_ptr(), bytes.data(), bytes.size());
    return copy;
}

SafetensorsHeader readHeader(const std::filesystem::path& path, const MappedFile& mapping)
{
    try {
        return parseSafetensorsHeader(mapping.bytes());
    } catch (const Error& error) {
        throw Error("cannot load " + path.string() + ": " + error.what()
            + "; a complete .safetensors file is needed");
    }
}

} // namespace

struct SafetensorsFile::Impl {
    explicit Impl(const std::filesystem::path& file)
        : path(file)
        , mapping(std::make_shared<MappedFile>(file))
        , header(readHeader(file, *mapping))
    {
    }

    std::filesystem::path path;
    std::shared_ptr<MappedFile> mapping;
    SafetensorsHeader header;
};

SafetensorsFile::SafetensorsFile(const std::filesystem::path& path)
    : m_impl(std::make_unique<Impl>(path))
{
}

SafetensorsFile::SafetensorsFile(SafetensorsFile&&) noexcept = default;
SafetensorsFile& SafetensorsFile::operator=(SafetensorsFile&&) noexcept = default;
SafetensorsFile::~SafetensorsFile() = default;

const std::filesystem::path& SafetensorsFile::path() const
{
    return m_impl->path;
}

std::vector<std::string> SafetensorsFile::names() const
{
    std::vector<std::string> names;
    for (const auto& [name, entry] : m_impl->header.tensors)
        names.push_back(name);
    return names;
}

bool SafetensorsFile::contains(const std::string& name) const
{
    return m_impl->header.tensors.contains(name);
}

torch::Tensor SafetensorsFile::tensor(const std::string& name) const
{
    const auto found = m_impl->header.tensors.find(name);
    if (found == m_impl->header.tensors.end())
        throw Error("tensor \"" + name + "\" is missing in " + m_impl->path.string());
    const auto& entry = found->second;
    const auto known = scalarType(entry.dtype);
    auto shape = entry.shape;
    if (!known)
        shape.push_back(static_cast<int64_t>(dtypeBytes(entry.dtype)));
    const auto type = known.value_or(torch::kUInt8);
    if (entry.begin == entry.end)
        return emptyTensor(shape, type);
    const auto bytes = m_impl->mapping->bytes().subspan(
        m_impl->header.dataOffset + entry.begin, entry.end - entry.begin);
    return viewOfMapping(m_impl->mapping, bytes, shape, type);
}

TensorMap SafetensorsFile::tensors() const
{
    TensorMap tensors;
    for (const auto& [name, entry] : m_impl->header.tensors)
        tensors.emplace(name, tensor(name));
    return tensors;
}

const std::map<std::string, std::string>& SafetensorsFile::metadata() const
{
    return m_impl->header.metadata;
}

} // namespace detdiffusion
