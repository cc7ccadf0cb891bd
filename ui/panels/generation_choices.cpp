#include "ui/panels/generation_choices.h"

#include <tuple>
#include <utility>

namespace detdiffusion {

namespace {

/// The choices one by one, in the order of the mask's bits.
template <class Choices> auto fieldsOf(Choices& choices)
{
    auto& settings = choices.settings;
    return std::tie(settings.seed, settings.steps, settings.guidance, settings.sampler,
        settings.strategy, choices.seedMode, choices.seedCount, choices.engine.precision,
        choices.engine.loras);
}

using Bits = std::make_index_sequence<ChoiceMask().size()>;

template <class Fields, size_t... bit>
ChoiceMask compare(const Fields& a, const Fields& b, std::index_sequence<bit...>)
{
    ChoiceMask mask;
    (mask.set(bit, std::get<bit>(a) != std::get<bit>(b)), ...);
    return mask;
}

template <class Fields, class Others, size_t... bit>
void assign(
    const Fields& to, const Others& from, const ChoiceMask& mask, std::index_sequence<bit...>)
{
    const auto take = [](auto& field, const auto& other, bool taken) {
        if (taken)
            field = other;
    };
    (take(std::get<bit>(to), std::get<bit>(from), mask.test(bit)), ...);
}

} // namespace

ChoiceMask differences(const GenerationChoices& a, const GenerationChoices& b)
{
    return compare(fieldsOf(a), fieldsOf(b), Bits());
}

GenerationChoices withChoices(
    GenerationChoices choices, const GenerationChoices& other, const ChoiceMask& mask)
{
    assign(fieldsOf(choices), fieldsOf(other), mask, Bits());
    return choices;
}

} // namespace detdiffusion
