#include "core/weights/lora_adapter.h"

#include "core/domain/error.h"
#include "core/weights/lora_names.h"
#include "core/weights/pickle_file.h"

#include <torch/torch.h>

#include <cmath>
#include <sstream>

namespace detdiffusion {

namespace fs = std::filesystem;

namespace {

/// Names of the tensors that make one layer's LoRA; empty = not in the file.
struct Pieces {
    std::string down;
    std::string up;
    std::string alpha;

    std::string& of(LoraRole role)
    {
        return role == LoraRole::Down ? down : role == LoraRole::Up ? up : alpha;
    }
};

using PiecesByLayer = std::map<std::string, Pieces>;

SafetensorsFile openFile(const fs::path& path)
{
    requireSafetensorsName(path);
    if (!fs::exists(path))
        throw Error(
            path.string() + ": there is no such LoRA file; check its name, or leave it out");
    return SafetensorsFile(path);
}

std::string inFile(const SafetensorsFile& file, const std::string& tensor)
{
    return file.path().string() + ": \"" + tensor + "\" ";
}

PiecesByLayer piecesOf(const SafetensorsFile& file)
{
    PiecesByLayer layers;
    for (const auto& tensor : file.names()) {
        const auto name = parseLoraName(tensor);
        if (!name)
            throw Error(inFile(file, tensor)
                + "is no tensor of a plain LoRA; only down and up matrices with an alpha are "
                  "understood, not LoHa, LoKr, DoRA or whole weights");
        auto& piece = layers[name->layer].of(name->role);
        if (!piece.empty())
            throw Error(inFile(file, tensor) + "is there a second time as \"" + piece
                + "\"; take the LoRA from its source again");
        piece = tensor;
    }
    if (layers.empty())
        throw Error(file.path().string() + " holds no LoRA; choose another file");
    return layers;
}

void requireBothHalves(const SafetensorsFile& file, const Pieces& pieces)
{
    if (!pieces.down.empty() && !pieces.up.empty())
        return;
    const auto& there = !pieces.down.empty() ? pieces.down
        : !pieces.up.empty()                 ? pieces.up
                                             : pieces.alpha;
    throw Error(inFile(file, there) + "has no " + (pieces.down.empty() ? "down" : "up")
        + " matrix beside it: the LoRA is incomplete, take it from its source again");
}

LoraNames namesOf(const LoraAdapter::Parts& parts)
{
    LoraNames names;
    for (const auto& [part, tensors] : parts)
        for (const auto& [weight, tensor] : tensors)
            if (tensor.dim() == 2 || tensor.dim() == 4)
                names.add({ part, weight });
    return names;
}

LoraTarget targetOf(const SafetensorsFile& file, const LoraNames& names, const std::string& layer,
    const Pieces& pieces)
{
    const auto& targets = names.find(layer);
    if (targets.empty())
        throw Error(inFile(file, pieces.down)
            + "belongs to no layer of the model: the LoRA was made for another kind of model, "
              "choose one for this kind");
    if (targets.size() > 1)
        throw Error(inFile(file, pieces.down)
            + "fits several layers of the model; save the LoRA with the part (unet. or "
              "text_encoder.) in its names");
    return targets.front();
}

std::string text(at::IntArrayRef shape)
{
    std::ostringstream stream;
    stream << shape;
    return stream.str();
}

/// The shape without ones at its end: a 1x1 convolution is a matrix.
std::vector<int64_t> trimmed(at::IntArrayRef shape)
{
    auto sizes = shape.vec();
    while (!sizes.empty() && sizes.back() == 1)
        sizes.pop_back();
    return sizes;
}

bool fits(const torch::Tensor& down, const torch::Tensor& up, const torch::Tensor& weight)
{
    return trimmed(down.sizes().slice(1)) == trimmed(weight.sizes().slice(1))
        && up.size(0) == weight.size(0) && up.numel() == up.size(0) * up.size(1);
}

torch::Tensor readHalf(const SafetensorsFile& file, const std::string& name)
{
    const auto tensor = file.tensor(name);
    if (!tensor.is_floating_point() || tensor.dim() < 2 || tensor.numel() == 0)
        throw Error(inFile(file, name) + "is no matrix of fp32, bf16 or fp16 numbers but "
            + text(tensor.sizes()) + " of " + std::string(tensor.dtype().name())
            + "; take the LoRA from its source again, in one of these precisions");
    if (!torch::isfinite(tensor).all().item<bool>())
        throw Error(inFile(file, name)
            + "holds numbers that are not finite: its training failed, choose another LoRA");
    return tensor;
}

double readAlpha(const SafetensorsFile& file, const std::string& name)
{
    const auto tensor = file.tensor(name);
    // Bytes may be an 8-bit float, which LibTorch does not know.
    const bool isNumber = tensor.numel() == 1 && tensor.scalar_type() != torch::kUInt8;
    const double alpha = isNumber ? tensor.item<double>() : std::nan("");
    if (!std::isfinite(alpha))
        throw Error(inFile(file, name)
            + "must be one finite number: the LoRA is damaged, take it from its source again");
    return alpha;
}

void requireFit(const SafetensorsFile& file, const Pieces& pieces, const torch::Tensor& down,
    const torch::Tensor& up, const LoraTarget& target, const torch::Tensor& weight)
{
    if (down.size(0) != up.size(1))
        throw Error(inFile(file, pieces.down) + "has rank " + std::to_string(down.size(0))
            + " but \"" + pieces.up + "\" has rank " + std::to_string(up.size(1))
            + ": the LoRA is damaged, take it from its source again");
    if (!fits(down, up, weight))
        throw Error(inFile(file, pieces.down) + text(down.sizes()) + " and its up matrix "
            + text(up.sizes()) + " do not fit the model's " + target.part + "." + target.weight
            + " " + text(weight.sizes())
            + ": the LoRA was made for another kind of model, choose one for this kind");
}

} // namespace

LoraAdapter::LoraAdapter(const fs::path& path, const Parts& parts)
{
    const auto file = openFile(path);
    const auto names = namesOf(parts);
    for (const auto& [layer, pieces] : piecesOf(file)) {
        requireBothHalves(file, pieces);
        const auto target = targetOf(file, names, layer, pieces);
        const auto down = readHalf(file, pieces.down);
        const auto up = readHalf(file, pieces.up);
        requireFit(file, pieces, down, up, target, parts.at(target.part).at(target.weight));
        const double factor = pieces.alpha.empty()
            ? 1.0
            : readAlpha(file, pieces.alpha) / static_cast<double>(down.size(0));
        const bool isNew =
            m_parts[target.part]
                .try_emplace(target.weight, Layer { down.flatten(1), up.flatten(1), factor })
                .second;
        if (!isNew)
            throw Error(inFile(file, pieces.down) + "changes " + target.part + "." + target.weight
                + ", and so does another pair; take the LoRA from its source again");
    }
}

torch::Tensor LoraAdapter::merged(const torch::Tensor& weight, const Layer& layer, double scale)
{
    const torch::NoGradGuard noGradients;
    // A copy even of a double, which is then changed in place: one temporary, not three.
    auto sum = weight.to(torch::kFloat64, /*non_blocking=*/false, /*copy=*/true).contiguous();
    sum.view({ sum.size(0), -1 })
        .addmm_(layer.up.to(torch::kFloat64), layer.down.to(torch::kFloat64), 1.0,
            scale * layer.factor);
    return sum.to(torch::kFloat32);
}

WeightSource::Filter LoraAdapter::filter(const std::string& part, double scale) const
{
    const auto found = m_parts.find(part);
    const Layers layers = found == m_parts.end() ? Layers {} : found->second;
    return [layers, scale](const std::string& name, const torch::Tensor& weight) {
        const auto layer = layers.find(name);
        return layer == layers.end() ? weight : merged(weight, layer->second, scale);
    };
}

std::vector<std::string> LoraAdapter::changedWeights(const std::string& part) const
{
    std::vector<std::string> names;
    if (const auto found = m_parts.find(part); found != m_parts.end())
        for (const auto& [name, layer] : found->second)
            names.push_back(name);
    return names;
}

} // namespace detdiffusion
