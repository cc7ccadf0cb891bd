#include "core/domain/perception.h"

#include "core/domain/error.h"

namespace detdiffusion {

std::string toString(Perception perception)
{
    switch (perception) {
    case Perception::Easy:
        return "easy";
    case Perception::Hard:
        return "hard";
    case Perception::Unset:
        break;
    }
    return "unset";
}

Perception perceptionFromString(std::string_view text)
{
    for (const auto perception : { Perception::Unset, Perception::Easy, Perception::Hard })
        if (text == toString(perception))
            return perception;
    throw Error("unknown perception \"" + std::string(text) + "\": use easy, hard or unset");
}

std::string toString(Strategy strategy)
{
    switch (strategy) {
    case Strategy::Easy:
        return "easy";
    case Strategy::Hard:
        return "hard";
    case Strategy::AsDrawn:
        break;
    }
    return "as-drawn";
}

Strategy strategyFromString(std::string_view text)
{
    for (const auto strategy : { Strategy::AsDrawn, Strategy::Easy, Strategy::Hard })
        if (text == toString(strategy))
            return strategy;
    throw Error("unknown strategy \"" + std::string(text) + "\": use as-drawn, easy or hard");
}

} // namespace detdiffusion
