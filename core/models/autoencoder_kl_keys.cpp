#include "core/models/autoencoder_kl_keys.h"

#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace detdiffusion::nn {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kRenames { {
    { ".query.", ".to_q." },
    { ".key.", ".to_k." },
    { ".value.", ".to_v." },
    { ".proj_attn.", ".to_out.0." },
} };

std::string renamed(std::string name)
{
    if (name.find(".attentions.") == std::string::npos)
        return name;
    for (const auto& [before, after] : kRenames)
        if (const size_t at = name.find(before); at != std::string::npos)
            return name.replace(at, before.size(), after);
    return name;
}

} // namespace

TensorMap renameOldAttentionKeys(TensorMap tensors)
{
    TensorMap result;
    for (auto& [name, tensor] : tensors)
        result.emplace(renamed(name), std::move(tensor));
    return result;
}

} // namespace detdiffusion::nn
