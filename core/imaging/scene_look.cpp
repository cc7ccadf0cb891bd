#include "core/imaging/scene_look.h"

#include <algorithm>

namespace detdiffusion {

namespace {

/// The lengths below are for pictures of this size.
constexpr double kReferenceSide = 128.0;
constexpr double kDegradedShare = 0.33;
constexpr double kSecondDegradation = 0.35;
constexpr double kStrongestBlur = 4.5; // pixels

void reduceContrast(SceneRandom& random, SceneLook& look)
{
    look.opacity = random.uniform(0.14, 0.38);
}

void blur(SceneRandom& random, SceneLook& look)
{
    look.blur = std::min(kStrongestBlur, look.longSide * random.uniform(0.04, 0.085));
}

void light(SceneRandom& random, SceneLook& look)
{
    if (random.chance(0.6))
        look.gain = random.uniform(0.12, 0.35);
    else
        look.haze = random.uniform(0.55, 0.82);
}

void tint(SceneRandom& random, SceneLook& look)
{
    for (int channel = 0; channel < 3; ++channel)
        look.cast[channel] = random.chance(0.5) ? 220.0F : 40.0F;
    look.castShare = random.uniform(0.55, 0.82);
}

void rotate(SceneRandom& random, SceneLook& look)
{
    look.rotation = random.uniform(25.0, 50.0) * (random.chance(0.5) ? 1.0 : -1.0);
}

void shrink(SceneRandom& random, SceneLook& look)
{
    look.longSide = random.uniform(19.0, 23.0);
}

void truncate(SceneRandom&, SceneLook& look)
{
    look.truncated = true;
}

void patch(SceneRandom&, SceneLook& look)
{
    look.patched = true;
}

void cover(SceneRandom&, SceneLook& look)
{
    look.covering = true;
}

void degrade(SceneRandom& random, SceneLook& look)
{
    using Degradation = void (*)(SceneRandom&, SceneLook&);
    constexpr Degradation kDegradations[] = { reduceContrast, blur, light, tint, patch, truncate,
        cover, rotate, shrink };
    kDegradations[random.weighted({ 0.20, 0.15, 0.13, 0.08, 0.15, 0.11, 0.10, 0.04, 0.04 })](
        random, look);
}

double drawLongSide(SceneRandom& random, int objectCount)
{
    const bool roomy = objectCount <= 3;
    switch (random.weighted({ 0.68, roomy ? 0.22 : 0.04, 0.10 })) {
    case 0:
        return random.uniform(30.0, 56.0);
    case 1:
        return random.uniform(56.0, 88.0);
    default:
        return random.uniform(24.0, 30.0);
    }
}

} // namespace

SceneLook drawLook(SceneRandom& random, int objectCount, int side)
{
    SceneLook look;
    look.longSide = drawLongSide(random, objectCount);
    look.flipped = random.chance(0.35);
    look.rotation = random.chance(0.3) ? random.uniform(-8.0, 8.0) : 0.0;
    look.gain = random.uniform(0.9, 1.08);
    look.shadow = random.chance(0.35);
    if (random.chance(kDegradedShare)) {
        degrade(random, look);
        if (random.chance(kSecondDegradation))
            degrade(random, look);
    }
    look.longSide *= side / kReferenceSide;
    look.blur *= side / kReferenceSide;
    return look;
}

} // namespace detdiffusion
