#include "core/weights/ldm_checkpoint.h"

#include "core/domain/error.h"
#include "core/weights/ldm_keys.h"

#include <torch/torch.h>

#include <algorithm>
#include <array>

namespace detdiffusion {

namespace {

constexpr const char* kUNet = "model.diffusion_model.";
constexpr const char* kAutoencoder = "first_stage_model.";
constexpr const char* kClip = "cond_stage_model.transformer.";
constexpr const char* kOpenClip = "cond_stage_model.model.";
constexpr const char* kOpenClipOther = "conditioner.embedders.0.model."; // newer 2.x files
constexpr const char* kTextModel = "text_model.";
constexpr const char* kOurLayers = "text_model.encoder.layers.";
constexpr const char* kTheirLayers = "transformer.resblocks.";
/// Stable Diffusion 2 takes the last but one of OpenCLIP ViT-H's 24 layers.
constexpr const char* kUnusedLayer = "transformer.resblocks.23.";
constexpr const char* kJoined = ".attn.in_proj_";
constexpr std::array kSplit { ".self_attn.q_proj.", ".self_attn.k_proj.", ".self_attn.v_proj." };

std::vector<std::string> namesOf(const TensorMap& tensors)
{
    std::vector<std::string> names;
    for (const auto& [name, tensor] : tensors)
        names.push_back(name);
    return names;
}

/// The rests of the names that start with `prefix`.
std::vector<std::string> below(const std::vector<std::string>& names, const std::string& prefix)
{
    std::vector<std::string> rests;
    for (const auto& name : names)
        if (name.starts_with(prefix))
            rests.push_back(name.substr(prefix.size()));
    return rests;
}

std::string required(const std::optional<std::string>& name, const std::string& original)
{
    if (!name)
        throw Error("\"" + original + "\" is no tensor of a Stable Diffusion model");
    return *name;
}

bool isAutoencoderMatrix(const std::string& ldmName)
{
    return ldmName.find(".mid.attn_1.") != std::string::npos && ldmName.ends_with(".weight")
        && ldmName.find(".norm.") == std::string::npos;
}

/// "7.attn.in_proj_weight" -> { "...layers.7.self_attn.q_proj.weight", k, v }
std::vector<std::string> splitNames(const std::string& rest)
{
    const size_t joined = rest.find(kJoined);
    const std::string layer =
        rest.substr(std::string(kTheirLayers).size(), joined - std::string(kTheirLayers).size());
    std::vector<std::string> names;
    for (const char* split : kSplit)
        names.push_back(
            kOurLayers + layer + split + rest.substr(joined + std::string(kJoined).size()));
    return names;
}

torch::Tensor squeezed(const torch::Tensor& tensor)
{
    return tensor.dim() == 4 && tensor.size(2) == 1 && tensor.size(3) == 1
        ? tensor.view({ tensor.size(0), tensor.size(1) })
        : tensor;
}

std::vector<torch::Tensor> pieces(const torch::Tensor& tensor, const LdmMapping& mapping)
{
    switch (mapping.operation) {
    case LdmOperation::Squeeze:
        return { squeezed(tensor) };
    case LdmOperation::SplitRows:
        if (tensor.dim() == 0 || tensor.size(0) % 3 != 0)
            throw Error("it should hold query, key and value, three times as many rows as one");
        return tensor.chunk(3, 0);
    default:
        return { tensor };
    }
}

TensorMap* partOf(CheckpointParts& parts, LdmPart part)
{
    switch (part) {
    case LdmPart::UNet:
        return &parts.unet;
    case LdmPart::Autoencoder:
        return &parts.autoencoder;
    case LdmPart::TextEncoder:
        return &parts.textEncoder;
    default:
        return nullptr;
    }
}

void place(CheckpointParts& parts, const LdmMapping& mapping, const torch::Tensor& tensor)
{
    TensorMap* part = partOf(parts, mapping.part);
    if (part == nullptr)
        return;
    const auto values = pieces(tensor, mapping);
    for (size_t i = 0; i < values.size(); ++i)
        if (!part->emplace(mapping.names[i], values[i]).second)
            throw Error("another tensor is also \"" + mapping.names[i] + "\"");
}

void appendUNet(TensorMap& file, const TensorMap& unet)
{
    const auto table = unetKeys(namesOf(unet));
    for (const auto& [name, tensor] : unet)
        file.emplace(kUNet + required(table.toTheirs(name), name), tensor);
}

void appendAutoencoder(TensorMap& file, const TensorMap& autoencoder)
{
    const auto table = autoencoderKeys(namesOf(autoencoder));
    for (const auto& [name, tensor] : autoencoder) {
        const auto ldmName = required(table.toTheirs(name), name);
        const bool isMatrix = isAutoencoderMatrix(ldmName) && tensor.dim() == 2;
        file.emplace(kAutoencoder + ldmName,
            isMatrix ? tensor.view({ tensor.size(0), tensor.size(1), 1, 1 }) : tensor);
    }
}

/// Query, key and value of one layer in one tensor, or nothing for another name.
bool appendJoined(TensorMap& file, const TensorMap& text, const std::string& name)
{
    const size_t query = name.find(kSplit[0]);
    if (query == std::string::npos)
        return name.find(kSplit[1]) != std::string::npos
            || name.find(kSplit[2]) != std::string::npos;
    const std::string layer = name.substr(0, query);
    const std::string kind = name.substr(query + std::string(kSplit[0]).size());
    std::vector<torch::Tensor> rows;
    for (const char* split : kSplit) {
        const auto found = text.find(layer + split + kind);
        if (found == text.end())
            throw Error("the text encoder lacks \"" + layer + split + kind + "\"");
        rows.push_back(found->second);
    }
    file.emplace(
        kOpenClip + (kTheirLayers + layer.substr(std::string(kOurLayers).size())) + kJoined + kind,
        torch::cat(rows, 0));
    return true;
}

void appendOpenClip(TensorMap& file, const TensorMap& text)
{
    const auto table = openClipKeys(namesOf(text));
    for (const auto& [name, tensor] : text)
        if (!name.ends_with("position_ids") && !appendJoined(file, text, name))
            file.emplace(kOpenClip + required(table.toTheirs(name), name), tensor);
}

bool hasLinearProjections(const TensorMap& unet)
{
    return std::any_of(unet.begin(), unet.end(), [](const auto& item) {
        return item.first.ends_with(".proj_in.weight") && item.second.dim() == 2;
    });
}

} // namespace

LdmNames::LdmNames(const std::vector<std::string>& names)
    : m_unet(unetKeys(below(names, kUNet)))
{
    auto autoencoder = below(names, kAutoencoder);
    m_autoencoderPrefix = autoencoder.empty() ? "" : kAutoencoder;
    m_autoencoder = autoencoderKeys(autoencoder.empty() ? names : autoencoder);
    auto openClip = below(names, kOpenClip);
    const auto other = below(names, kOpenClipOther);
    openClip.insert(openClip.end(), other.begin(), other.end());
    m_isOpenClip = !openClip.empty();
    m_openClip = openClipKeys(openClip);
}

LdmMapping LdmNames::mapping(const std::string& name) const
{
    const auto rest = [&](const char* prefix) { return name.substr(std::string(prefix).size()); };
    if (name.starts_with(kUNet))
        return { LdmPart::UNet, LdmOperation::Copy,
            { required(m_unet.toOurs(rest(kUNet)), name) } };
    if (name.starts_with(kAutoencoder))
        return autoencoderMapping(rest(kAutoencoder));
    if (name.starts_with(kClip))
        return clipMapping(rest(kClip));
    for (const char* prefix : { kOpenClip, kOpenClipOther })
        if (name.starts_with(prefix))
            return openClipMapping(rest(prefix));
    if (m_autoencoderPrefix.empty() && m_autoencoder.toOurs(name))
        return autoencoderMapping(name);
    return {};
}

LdmMapping LdmNames::autoencoderMapping(const std::string& rest) const
{
    return { LdmPart::Autoencoder,
        isAutoencoderMatrix(rest) ? LdmOperation::Squeeze : LdmOperation::Copy,
        { required(m_autoencoder.toOurs(rest), rest) } };
}

/// Some 1.x files leave `text_model.` out.
LdmMapping LdmNames::clipMapping(const std::string& rest) const
{
    return { LdmPart::TextEncoder, LdmOperation::Copy,
        { rest.starts_with(kTextModel) ? rest : kTextModel + rest } };
}

LdmMapping LdmNames::openClipMapping(const std::string& rest) const
{
    if (rest == "text_projection" || rest == "logit_scale" || rest.starts_with(kUnusedLayer))
        return {};
    if (rest.starts_with(kTheirLayers) && rest.find(kJoined) != std::string::npos)
        return { LdmPart::TextEncoder, LdmOperation::SplitRows, splitNames(rest) };
    return { LdmPart::TextEncoder, LdmOperation::Copy,
        { required(m_openClip.toOurs(rest), rest) } };
}

CheckpointParts partsOfLdmFile(const TensorMap& tensors, const std::string& source)
{
    try {
        const LdmNames names(namesOf(tensors));
        CheckpointParts parts;
        for (const auto& [name, tensor] : tensors) {
            try {
                place(parts, names.mapping(name), tensor);
            } catch (const Error& error) {
                throw Error("tensor \"" + name + "\": " + error.what());
            }
        }
        return parts;
    } catch (const Error& error) {
        throw Error("cannot use " + source + ": " + error.what());
    }
}

TensorMap ldmFileOf(const CheckpointParts& parts)
{
    TensorMap file;
    appendUNet(file, parts.unet);
    appendAutoencoder(file, parts.autoencoder);
    if (hasLinearProjections(parts.unet))
        appendOpenClip(file, parts.textEncoder);
    else
        for (const auto& [name, tensor] : parts.textEncoder)
            file.emplace(kClip + name, tensor);
    return file;
}

} // namespace detdiffusion
