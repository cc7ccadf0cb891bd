#include "core/text/prompt.h"

#include "core/domain/category_set.h"
#include "core/domain/error.h"
#include "core/text/bpe_tokenizer.h"

#include <cstring>

namespace detdiffusion {

namespace {

std::string objectText(const LayoutBox& box, const GenerationConfig& config)
{
    const auto [topLeft, bottomRight] = config.grid.indices(box.rect);
    auto text = box.className + " " + locationToken(topLeft) + " " + locationToken(bottomRight);
    if (box.perception == Perception::Easy)
        text += " " + config.easyToken;
    if (box.perception == Perception::Hard)
        text += " " + config.hardToken;
    return text;
}

void checkAgainstModel(const Layout& layout, const GenerationConfig& config)
{
    validate(layout);
    if (layout.boxes.size() > static_cast<size_t>(config.maxBoxes))
        throw Error("the layout has " + std::to_string(layout.boxes.size())
            + " boxes; this model paints at most " + std::to_string(config.maxBoxes));
    if (config.classes.empty())
        return;
    const CategorySet known(config.classes);
    for (const auto& box : layout.boxes) {
        try {
            known.requireIndexOf(box.className);
        } catch (const Error& error) {
            throw Error("box " + std::to_string(box.id) + ": " + error.what());
        }
    }
}

} // namespace

std::vector<std::string> layoutTokens(const GenerationConfig& config)
{
    std::vector<std::string> tokens;
    for (int i = 0; i < config.grid.size(); ++i)
        tokens.push_back(locationToken(i));
    tokens.push_back(config.easyToken);
    tokens.push_back(config.hardToken);
    return tokens;
}

std::string promptFromLayout(const Layout& layout, const GenerationConfig& config)
{
    std::string objects;
    for (const auto& box : layout.boxes)
        objects += (objects.empty() ? "" : " ") + objectText(box, config);
    auto prompt = config.promptTemplate;
    const auto place = prompt.find(kBoxPlaceholder);
    if (place == std::string::npos)
        throw Error("the prompt template \"" + prompt + "\" has no " + kBoxPlaceholder);
    return prompt.replace(place, std::strlen(kBoxPlaceholder), objects);
}

std::vector<int64_t> promptTokens(
    const Layout& layout, const GenerationConfig& config, const BpeTokenizer& tokenizer)
{
    checkAgainstModel(layout, config);
    const auto prompt = promptFromLayout(layout, config);
    const int64_t limit = tokenizer.modelMaxLength();
    const auto needed = static_cast<int64_t>(tokenizer.tokenize(prompt).size()) + 2;
    if (needed > limit)
        throw Error("the layout's " + std::to_string(layout.boxes.size()) + " boxes need "
            + std::to_string(needed) + " tokens; the text encoder takes " + std::to_string(limit)
            + ": use fewer boxes or unset their attributes");
    return tokenizer.encode(prompt, limit);
}

std::vector<int64_t> nullPromptTokens(const BpeTokenizer& tokenizer)
{
    return tokenizer.encode("", tokenizer.modelMaxLength());
}

} // namespace detdiffusion
