#include "core/weights/part_weights.h"

#include "core/domain/error.h"
#include "core/weights/pickle_file.h"
#include "core/weights/shard_index.h"

#include <algorithm>
#include <array>
#include <optional>
#include <regex>
#include <set>
#include <tuple>

namespace detdiffusion {

namespace fs = std::filesystem;

namespace {

bool isIndex(const fs::path& file)
{
    return file.extension() == ".json";
}

std::vector<fs::path> filesOf(const fs::path& folder)
{
    std::error_code error;
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder, error))
        files.push_back(entry.path());
    if (error)
        throw Error("cannot read the model folder " + folder.string() + ": " + error.message());
    std::sort(files.begin(), files.end());
    return files;
}

/// The variant in a weights file's name ("" for the plain one), or nothing for another file. Both
/// spellings of an index's variant are in use: `.fp16.safetensors.index.json` and
/// `.safetensors.index.fp16.json`. A shard's number is no variant.
std::optional<std::string> variantOf(const fs::path& file)
{
    static const std::regex kName(
        R"((diffusion_pytorch_model|model)(\.([A-Za-z0-9_]+))?\.safetensors)"
        R"((\.index(\.([A-Za-z0-9_]+))?\.json)?)");
    std::smatch match;
    const std::string name = file.filename().string();
    if (!fs::is_regular_file(file) || !std::regex_match(name, match, kName))
        return std::nullopt;
    return match[3].str() + match[6].str();
}

/// The averaged weights, which the plain file holds, serve better than `non_ema` ones.
int variantRank(const std::string& variant)
{
    static const std::array<std::string, 3> kOrder { "", "fp16", "bf16" };
    if (variant == "non_ema")
        return static_cast<int>(kOrder.size()) + 1;
    return static_cast<int>(std::find(kOrder.begin(), kOrder.end(), variant) - kOrder.begin());
}

struct Candidate {
    fs::path file;
    std::string variant;
};

/// What the folder offers, best first.
std::vector<Candidate> rankedWeights(const std::vector<fs::path>& files)
{
    std::vector<Candidate> weights;
    for (const auto& file : files)
        if (const auto variant = variantOf(file))
            weights.push_back({ file, *variant });
    std::sort(weights.begin(), weights.end(), [](const Candidate& a, const Candidate& b) {
        return std::tuple(variantRank(a.variant), isIndex(a.file), a.file)
            < std::tuple(variantRank(b.variant), isIndex(b.file), b.file);
    });
    return weights;
}

[[noreturn]] void refuseVariant(const fs::path& folder, const std::string& variant)
{
    throw Error(folder.string() + " has no variant \"" + variant + "\"; it has "
        + variantList(partVariants(folder)));
}

} // namespace

PartWeights::PartWeights(const fs::path& partFolder, const std::string& variant)
    : m_path(findPartWeights(partFolder, variant))
{
    if (isIndex(m_path))
        openShards();
    else
        m_files.emplace(m_path, SafetensorsFile(m_path));
}

void PartWeights::openShards()
{
    m_shards = readShardIndex(m_path);
    for (const auto& [tensor, file] : m_shards) {
        if (!m_files.contains(file))
            m_files.emplace(file, SafetensorsFile(file));
        if (!m_files.at(file).contains(tensor))
            throw Error(m_path.string() + " says that " + file.filename().string() + " holds \""
                + tensor + "\", which it does not; the shards belong to another index");
    }
}

TensorMap PartWeights::tensors() const
{
    if (m_shards.empty())
        return m_files.empty() ? TensorMap {} : m_files.begin()->second.tensors();
    TensorMap tensors;
    for (const auto& [name, file] : m_shards)
        tensors.emplace(name, m_files.at(file).tensor(name));
    return tensors;
}

fs::path findPartWeights(const fs::path& partFolder, const std::string& variant)
{
    const auto files = filesOf(partFolder);
    const auto weights = rankedWeights(files);
    for (const auto& candidate : weights)
        if (variant.empty() || candidate.variant == variant)
            return candidate.file;
    if (!weights.empty())
        refuseVariant(partFolder, variant);
    const auto pickle = std::find_if(files.begin(), files.end(), isPickleFile);
    if (pickle != files.end())
        throw Error(pickle->string()
            + " is a pickle file, which can run any code when it is read; "
              "it is refused: convert the model to safetensors first");
    throw Error("no weights in " + partFolder.string()
        + "; expected diffusion_pytorch_model.safetensors or model.safetensors");
}

std::vector<fs::path> partWeightFiles(const fs::path& partFolder, const std::string& variant)
{
    const auto weights = findPartWeights(partFolder, variant);
    if (!isIndex(weights))
        return { weights };
    std::set<fs::path> files;
    for (const auto& [tensor, file] : readShardIndex(weights))
        files.insert(file);
    return { files.begin(), files.end() };
}

std::vector<std::string> partVariants(const fs::path& partFolder)
{
    std::vector<std::string> variants;
    for (const auto& candidate : rankedWeights(filesOf(partFolder)))
        if (variants.empty() || variants.back() != candidate.variant)
            variants.push_back(candidate.variant);
    return variants;
}

std::string variantList(const std::vector<std::string>& variants)
{
    std::string text;
    for (const auto& variant : variants)
        text += (text.empty() ? "" : ", ")
            + (variant.empty() ? std::string("the plain weights") : "\"" + variant + "\"");
    return text.empty() ? "no weights" : text;
}

} // namespace detdiffusion
