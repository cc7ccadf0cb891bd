#include "app/cli/command_context.h"
#include "app/cli/model_commands.h"
#include "core/engine/model_conversion.h"
#include "core/engine/single_file.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace detdiffusion {

namespace {

struct ConvertArguments {
    std::filesystem::path model;
    std::filesystem::path out;
    SingleFileImport import;
};

/// The ending of the names says which way: a `.safetensors` file is a single-file checkpoint.
void runConvert(const CommandContext& context, const ConvertArguments& arguments)
{
    if (!std::filesystem::is_directory(arguments.model))
        importSingleFile(arguments.model, arguments.out, arguments.import);
    else if (arguments.out.extension() == ".safetensors")
        exportSingleFile(arguments.model, arguments.out, arguments.import.precision);
    else
        convertModel(arguments.model, arguments.out, arguments.import.precision);
    sayDone(context, arguments.out);
}

} // namespace

void addModelConvert(CLI::App& command, CommandContext& context)
{
    const auto arguments = std::make_shared<ConvertArguments>();
    auto& import = arguments->import;
    CLI::App* convert = command.add_subcommand("convert",
        "Copy a model folder or checkpoint in another precision, or convert between a folder and a "
        "single .safetensors file in Stable Diffusion's original naming");
    convert
        ->add_option("--model,model", arguments->model, "Model folder or single .safetensors file")
        ->required();
    convert->add_option("--out", arguments->out, "Folder to make, or single .safetensors file")
        ->required();
    convert->add_option("--precision", import.precision, "fp32, bf16, fp16, or keep as stored")
        ->capture_default_str();
    convert->add_option("--like", import.like,
        "From a single file: model folder to take configurations and tokenizer from");
    convert->add_option("--tokenizer", import.tokenizer,
        "From a single file: folder with CLIP's vocab.json and merges.txt");
    convert
        ->add_option("--prediction", import.prediction,
            "From a single file: what the U-Net predicts; needed for Stable Diffusion 2")
        ->check(CLI::IsMember({ "epsilon", "v_prediction" }));
    convert->callback([&context, arguments] { runConvert(context, *arguments); });
}

} // namespace detdiffusion
