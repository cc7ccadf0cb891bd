#include "core/weights/ldm_keys.h"

#include "core/domain/error.h"

#include <algorithm>
#include <cstdlib>

namespace detdiffusion {

namespace {

/// More blocks than any network has: names are hostile input.
constexpr int kMostBlocks = 256;

using Names = std::vector<std::string>;

bool isThere(const Names& names, const std::string& beginning)
{
    return std::any_of(names.begin(), names.end(),
        [&](const std::string& name) { return name.starts_with(beginning); });
}

/// One more than the largest number that follows `beginning` in a name.
int countOf(const Names& names, const std::string& beginning)
{
    int count = 0;
    for (const auto& name : names) {
        if (!name.starts_with(beginning))
            continue;
        const long index = std::strtol(name.c_str() + beginning.size(), nullptr, 10);
        if (index < 0 || index >= kMostBlocks)
            throw Error("\"" + name + "\" is no name of a Stable Diffusion tensor");
        count = std::max(count, static_cast<int>(index) + 1);
    }
    return count;
}

std::string at(const char* before, int index, const std::string& after = ".")
{
    return before + std::to_string(index) + after;
}

/// What the names of a U-Net say about its blocks.
struct UNetOutline {
    int levels = 0;
    int layers = 0; ///< per down block; up blocks have one more
    std::vector<bool> upAttention; ///< coarse to fine
};

UNetOutline outlineOfFolder(const Names& names)
{
    UNetOutline outline { countOf(names, "up_blocks."), countOf(names, "down_blocks.0.resnets."),
        {} };
    for (int i = 0; i < outline.levels; ++i)
        outline.upAttention.push_back(isThere(names, at("up_blocks.", i, ".attentions.")));
    return outline;
}

/// input_blocks: conv_in, then per level its layers and, but for the last, a downsampler (`op`).
UNetOutline outlineOfFile(const Names& names)
{
    const int blocks = countOf(names, "input_blocks.");
    int first = 0;
    while (first < blocks && !isThere(names, at("input_blocks.", first, ".0.op.")))
        ++first;
    UNetOutline outline;
    outline.layers = first - 1;
    outline.levels = outline.layers < 1 ? 0 : blocks / (outline.layers + 1);
    for (int i = 0; i < outline.levels; ++i)
        outline.upAttention.push_back(
            isThere(names, at("output_blocks.", i * first, ".1.transformer_blocks.")));
    return outline;
}

const KeyTable::Pairs kUNetResnet { { "norm1.", "in_layers.0." }, { "conv1.", "in_layers.2." },
    { "time_emb_proj.", "emb_layers.1." }, { "norm2.", "out_layers.0." },
    { "conv2.", "out_layers.3." }, { "conv_shortcut.", "skip_connection." } };

void addDownBlocks(KeyTable& table, const UNetOutline& outline)
{
    for (int i = 0; i < outline.levels; ++i) {
        const auto block = at("down_blocks.", i);
        const int first = i * (outline.layers + 1) + 1;
        for (int j = 0; j < outline.layers; ++j) {
            const auto theirs = at("input_blocks.", first + j);
            table.add(block + at("resnets.", j), theirs + "0.", kUNetResnet);
            table.add(block + at("attentions.", j), theirs + "1.");
        }
        table.add(
            block + "downsamplers.0.conv.", at("input_blocks.", first + outline.layers, ".0.op."));
    }
}

void addUpBlocks(KeyTable& table, const UNetOutline& outline)
{
    for (int i = 0; i < outline.levels; ++i) {
        const auto block = at("up_blocks.", i);
        const int first = i * (outline.layers + 1);
        const bool attends = outline.upAttention[static_cast<size_t>(i)];
        for (int j = 0; j <= outline.layers; ++j) {
            const auto theirs = at("output_blocks.", first + j);
            table.add(block + at("resnets.", j), theirs + "0.", kUNetResnet);
            if (attends)
                table.add(block + at("attentions.", j), theirs + "1.");
        }
        // The upsampler comes last in its block, after the attention where there is one.
        table.add(block + "upsamplers.0.conv.",
            at("output_blocks.", first + outline.layers, attends ? ".2.conv." : ".1.conv."));
    }
}

const KeyTable::Pairs kAutoencoderResnet { { "norm1.", "norm1." }, { "conv1.", "conv1." },
    { "norm2.", "norm2." }, { "conv2.", "conv2." }, { "conv_shortcut.", "nin_shortcut." } };
const KeyTable::Pairs kAutoencoderAttention { { "group_norm.", "norm." }, { "to_q.", "q." },
    { "to_k.", "k." }, { "to_v.", "v." }, { "to_out.0.", "proj_out." } };

/// What encoder and decoder name alike.
void addAutoencoderEnds(KeyTable& table, const std::string& side)
{
    table.add(side + "conv_in.", side + "conv_in.");
    table.add(side + "conv_norm_out.", side + "norm_out.");
    table.add(side + "conv_out.", side + "conv_out.");
    table.add(side + "mid_block.resnets.0.", side + "mid.block_1.", kAutoencoderResnet);
    table.add(side + "mid_block.attentions.0.", side + "mid.attn_1.", kAutoencoderAttention);
    table.add(side + "mid_block.resnets.1.", side + "mid.block_2.", kAutoencoderResnet);
}

/// diffusers counts the decoder's levels from the coarse end, ldm from the fine one.
void addAutoencoderLevel(KeyTable& table, int level, int levels, int layers)
{
    const auto down = at("encoder.down_blocks.", level);
    const auto theirDown = at("encoder.down.", level);
    const auto up = at("decoder.up_blocks.", level);
    const auto theirUp = at("decoder.up.", levels - 1 - level);
    for (int j = 0; j < layers; ++j)
        table.add(down + at("resnets.", j), theirDown + at("block.", j), kAutoencoderResnet);
    for (int j = 0; j <= layers; ++j)
        table.add(up + at("resnets.", j), theirUp + at("block.", j), kAutoencoderResnet);
    table.add(down + "downsamplers.0.conv.", theirDown + "downsample.conv.");
    table.add(up + "upsamplers.0.conv.", theirUp + "upsample.conv.");
}

const KeyTable::Pairs kOpenClipLayer { { "layer_norm1.", "ln_1." }, { "layer_norm2.", "ln_2." },
    { "self_attn.out_proj.", "attn.out_proj." }, { "mlp.fc1.", "mlp.c_fc." },
    { "mlp.fc2.", "mlp.c_proj." } };

} // namespace

KeyTable unetKeys(const Names& names)
{
    const bool isFile = isThere(names, "input_blocks.");
    const auto outline = isFile ? outlineOfFile(names) : outlineOfFolder(names);
    KeyTable table;
    table.add("time_embedding.linear_1.", "time_embed.0.");
    table.add("time_embedding.linear_2.", "time_embed.2.");
    table.add("conv_in.", "input_blocks.0.0.");
    table.add("conv_norm_out.", "out.0.");
    table.add("conv_out.", "out.2.");
    table.add("mid_block.resnets.0.", "middle_block.0.", kUNetResnet);
    table.add("mid_block.attentions.0.", "middle_block.1.");
    table.add("mid_block.resnets.1.", "middle_block.2.", kUNetResnet);
    addDownBlocks(table, outline);
    addUpBlocks(table, outline);
    return table;
}

KeyTable autoencoderKeys(const Names& names)
{
    const bool isFile = isThere(names, "encoder.down.");
    const std::string down = isFile ? "encoder.down." : "encoder.down_blocks.";
    const int levels = countOf(names, down);
    const int layers = countOf(names, down + (isFile ? "0.block." : "0.resnets."));
    KeyTable table;
    table.add("quant_conv.", "quant_conv.");
    table.add("post_quant_conv.", "post_quant_conv.");
    addAutoencoderEnds(table, "encoder.");
    addAutoencoderEnds(table, "decoder.");
    for (int level = 0; level < levels; ++level)
        addAutoencoderLevel(table, level, levels, layers);
    return table;
}

KeyTable openClipKeys(const Names& names)
{
    const int layers = std::max(
        countOf(names, "transformer.resblocks."), countOf(names, "text_model.encoder.layers."));
    KeyTable table;
    table.add("text_model.embeddings.token_embedding.", "token_embedding.");
    table.add("text_model.embeddings.position_embedding.weight", "positional_embedding");
    table.add("text_model.final_layer_norm.", "ln_final.");
    for (int i = 0; i < layers; ++i)
        table.add(
            at("text_model.encoder.layers.", i), at("transformer.resblocks.", i), kOpenClipLayer);
    return table;
}

} // namespace detdiffusion
