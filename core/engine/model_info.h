#pragma once

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace detdiffusion {

/// One network of a model folder.
struct ModelPart {
    std::string name; ///< text_encoder, unet, vae, perception_head
    int64_t parameters = 0;
    int64_t bytes = 0; ///< size of the weights file
    std::string dtype; ///< of most parameters: "fp32", "fp16", "bf16"
};

/// What a model folder says about itself; everything that a user needs to know before painting.
struct ModelInfo {
    std::string name; ///< see modelName(folder)
    std::filesystem::path path;
    std::string hash; ///< modelFolderHash(); empty from readModelInfo
    std::string dataset;
    std::vector<std::string> classes; ///< empty = any word is allowed
    std::vector<int64_t> classCounts {}; ///< objects of each in the training data; empty = unknown
    int gridColumns = 0;
    int gridRows = 0;
    int locationTokens = 0; ///< how many `<l..>` tokens the tokenizer knows
    bool hasPerceptionTokens = false;
    std::string promptTemplate;
    int maxBoxes = 0;
    int tokenLimit = 0; ///< tokens of a prompt, begin and end included
    int width = 0; ///< the size the model was trained for, in pixels
    int height = 0;
    int sizeStep = 8; ///< legal picture sides are multiples of this
    int defaultSteps = 0;
    double defaultGuidance = 0.0;
    std::vector<ModelPart> parts;
    std::vector<std::string>
        missing; ///< what layout generation lacks, one sentence each; empty = ready
};

/// Reads headers and configurations only, no weights. Throws Error for a folder that is no model
/// folder or whose files are damaged; absent layout tokens are listed in `missing` instead.
/// `variant` picks the weights ("fp16", "non_ema"); empty = the best there are.
ModelInfo readModelInfo(const std::filesystem::path& modelFolder, const std::string& variant = {});

/// First 10 hex digits of SHA-256 over the weights: reads every weights file. Throws Cancelled
/// soon after a stop is requested.
std::string modelFolderHash(const std::filesystem::path& modelFolder,
    const std::string& variant = {}, const std::stop_token& stop = {});

} // namespace detdiffusion
