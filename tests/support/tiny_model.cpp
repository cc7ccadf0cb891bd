#include "tests/support/tiny_model.h"

#include "core/models/autoencoder_kl.h"
#include "core/models/clip_text_model.h"
#include "core/models/unet_2d_condition.h"
#include "core/weights/diffusers_folder.h"
#include "core/weights/module_state.h"

#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <fstream>

namespace detdiffusion::test {

namespace {

constexpr int64_t kHidden = 16;
constexpr int64_t kTokens = 64;
constexpr int kGridCells = 16;
constexpr int kBytes = 256;

std::string utf8(int code)
{
    if (code < 0x80)
        return { static_cast<char>(code) };
    return { static_cast<char>(0xC0 | (code >> 6)), static_cast<char>(0x80 | (code & 0x3F)) };
}

/// GPT-2's printable stand-in for every byte.
std::vector<std::string> byteTokens()
{
    std::vector<std::string> tokens(kBytes);
    int next = kBytes;
    for (int byte = 0; byte < kBytes; ++byte) {
        const bool printable =
            (byte >= '!' && byte <= '~') || (byte >= 0xA1 && byte <= 0xAC) || byte >= 0xAE;
        tokens[static_cast<size_t>(byte)] = utf8(printable ? byte : next++);
    }
    return tokens;
}

/// Returns the number of tokens.
int64_t writeTokenizer(const std::filesystem::path& folder, bool hasLayoutTokens)
{
    nlohmann::json vocabulary;
    int64_t id = 0;
    for (const char* suffix : { "", "</w>" })
        for (const auto& token : byteTokens())
            vocabulary[token + suffix] = id++;
    vocabulary["<|startoftext|>"] = id++;
    vocabulary["<|endoftext|>"] = id++;
    auto added = nlohmann::json::object();
    if (hasLayoutTokens) {
        for (int cell = 0; cell < kGridCells; ++cell)
            added["<l" + std::to_string(cell) + ">"] = id++;
        added["[easy]"] = id++;
        added["[hard]"] = id++;
    }
    std::filesystem::create_directories(folder);
    writeJsonFile(folder / "vocab.json", vocabulary);
    writeJsonFile(folder / "added_tokens.json", added);
    writeJsonFile(folder / "special_tokens_map.json",
        { { "bos_token", "<|startoftext|>" }, { "eos_token", "<|endoftext|>" },
            { "pad_token", "<|endoftext|>" }, { "unk_token", "<|endoftext|>" } });
    writeJsonFile(folder / "tokenizer_config.json",
        { { "model_max_length", kTokens }, { "tokenizer_class", "CLIPTokenizer" } });
    std::ofstream(folder / "merges.txt") << "#version: 0.2\n";
    return id;
}

template <typename Module, typename Config>
void writePart(
    const std::filesystem::path& folder, const Config& config, const std::string& weights)
{
    const Module module(config);
    std::filesystem::create_directories(folder);
    writeJsonFile(folder / "config.json", config.toJson());
    saveSafetensors(folder / weights, moduleStateAs(*module, torch::kFloat32));
}

void writeNetworks(const std::filesystem::path& folder, int64_t vocabulary)
{
    nn::ClipTextConfig text;
    text.vocabSize = vocabulary;
    text.hiddenSize = kHidden;
    text.intermediateSize = 2 * kHidden;
    text.numHiddenLayers = 1;
    text.numAttentionHeads = 2;
    text.maxPositionEmbeddings = kTokens;
    writePart<nn::ClipTextModel>(folder / "text_encoder", text, "model.safetensors");

    nn::UNet2DConditionConfig unet;
    unet.blockOutChannels = { 8, 16 };
    unet.downBlockTypes = { "CrossAttnDownBlock2D", "CrossAttnDownBlock2D" };
    unet.upBlockTypes = { "CrossAttnUpBlock2D", "CrossAttnUpBlock2D" };
    unet.layersPerBlock = 1;
    unet.crossAttentionDim = kHidden;
    unet.attentionHeads = { 2, 2 };
    unet.normNumGroups = 4;
    unet.sampleSize = 8;
    writePart<nn::UNet2DConditionModel>(
        folder / "unet", unet, "diffusion_pytorch_model.safetensors");

    nn::AutoencoderKLConfig vae;
    vae.blockOutChannels = { 8, 8 };
    vae.layersPerBlock = 1;
    vae.normNumGroups = 4;
    vae.sampleSize = 16;
    writePart<nn::AutoencoderKL>(folder / "vae", vae, "diffusion_pytorch_model.safetensors");
}

void writePipeline(const std::filesystem::path& folder, uint64_t seed, bool hasLayoutTokens)
{
    torch::manual_seed(seed);
    std::filesystem::create_directories(folder / "scheduler");
    writeJsonFile(folder / "model_index.json", { { "_class_name", "StableDiffusionPipeline" } });
    writeJsonFile(folder / "scheduler" / "scheduler_config.json",
        { { "_class_name", "DDIMScheduler" }, { "beta_schedule", "scaled_linear" },
            { "beta_start", 0.00085 }, { "beta_end", 0.012 }, { "clip_sample", false },
            { "prediction_type", "v_prediction" }, { "num_train_timesteps", 1000 } });
    writeNetworks(folder, writeTokenizer(folder / "tokenizer", hasLayoutTokens));
}

} // namespace

void writeTinyStableDiffusion(const std::filesystem::path& folder, uint64_t seed)
{
    writePipeline(folder, seed, false);
}

void writeTinyModel(const std::filesystem::path& folder, uint64_t seed)
{
    writePipeline(folder, seed, true);
    writeJsonFile(folder / "generation_config.json",
        { { "prompt_template", "An image with {bbox}" }, { "num_bucket_per_side", { 4, 4 } },
            { "max_num_bbox", 3 }, { "width", 16 }, { "height", 16 }, { "cfg_scale", 2.0 },
            { "num_inference_steps", 4 }, { "dataset", "test" },
            { "classes", { "dog", "cat", "car" } },
            { "perception_tokens", { { "easy", "[easy]" }, { "hard", "[hard]" } } } });
}

void writeTinyLora(const std::filesystem::path& model, const std::filesystem::path& file)
{
    TensorMap lora;
    for (const auto& [part, layer] : { std::pair { "unet", "mid_block.attentions.0.proj_in" },
             { "text_encoder", "text_model.encoder.layers.0.mlp.fc1" } }) {
        const auto weight = PartWeights(model / part).tensors().at(std::string(layer) + ".weight");
        const auto name = std::string(part) + "." + layer;
        lora[name + ".lora_A.weight"] = torch::ones_like(weight.slice(0, 0, 2));
        lora[name + ".lora_B.weight"] = torch::ones({ weight.size(0), 2 });
    }
    saveSafetensors(file, lora);
}

} // namespace detdiffusion::test
