#pragma once

#include "core/domain/layout.h"
#include "core/text/location_grid.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace detdiffusion {

class BpeTokenizer;

/// Where GenerationConfig::promptTemplate puts the boxes.
inline constexpr const char* kBoxPlaceholder = "{bbox}";

/// `generation_config.json` of a model folder: how a layout becomes a prompt, and the model's
/// defaults.
struct GenerationConfig {
    std::string promptTemplate = "An image with {bbox}"; ///< key prompt_template
    LocationGrid grid; ///< key num_bucket_per_side [columns, rows]
    int maxBoxes = 18; ///< key max_num_bbox
    int width = 512;
    int height = 512;
    double guidance = 4.0; ///< key cfg_scale
    int steps = 50; ///< key num_inference_steps
    std::string dataset; ///< key dataset
    std::vector<std::string> classes; ///< ordered; empty = any word is allowed
    /// key class_counts: objects of each class in the training data; empty = unknown
    std::vector<int64_t> classCounts;
    std::string easyToken = "[easy]"; ///< key perception_tokens.easy
    std::string hardToken = "[hard]"; ///< key perception_tokens.hard
    std::string extras = "{}"; ///< unknown keys

    /// Missing keys keep the defaults above; throws Error naming the file and the key.
    static GenerationConfig load(const std::filesystem::path& file);
    void save(const std::filesystem::path& file) const;
};

/// The tokens that a layout model adds to a vocabulary, in the order of their ids: the locations,
/// easy, hard.
std::vector<std::string> layoutTokens(const GenerationConfig& config);

/// `An image with dog <l12> <l200> [easy] car <l3> <l90>` (paper Fig. 3): class, top-left,
/// bottom-right, attribute unless unset, in the layout's order; the caption replaces nothing and is
/// not used.
std::string promptFromLayout(const Layout& layout, const GenerationConfig& config);

/// tokenizer.modelMaxLength() ids: begin, the prompt, end, padding. Throws Error naming the limit
/// when the layout is invalid, has more boxes than config.maxBoxes, an unknown class, or does not
/// fit the token budget (begin and end included).
std::vector<int64_t> promptTokens(
    const Layout& layout, const GenerationConfig& config, const BpeTokenizer& tokenizer);

/// Ids of the empty prompt: what guidance compares with, and what training drops prompts to.
std::vector<int64_t> nullPromptTokens(const BpeTokenizer& tokenizer);

} // namespace detdiffusion
