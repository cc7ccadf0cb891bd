#include "core/imaging/starter_classes.h"

namespace detdiffusion {

const std::vector<StarterClass>& starterClasses()
{
    // Chosen so that the pictures of one class look like one thing, and so that most classes differ
    // from each other even at 24 pixels.
    static const std::vector<StarterClass> classes {
        { 1, "person", 14.0, { U'🧍', U'🚶', U'🏃', U'🕺' }, { U'💃', U'🧎' } },
        { 3, "car", 12.0, { U'🚗', U'🚙', U'🚕', U'🚘' }, { U'🚓', U'🚖' } },
        { 5, "airplane", 4.0, { U'🛩', U'🛫', U'✈' }, { U'🛬' } },
        { 6, "bus", 4.0, { U'🚌', U'🚍', U'🚐' }, { U'🚎' } },
        { 7, "train", 5.0, { U'🚂', U'🚆', U'🚄', U'🚊' }, { U'🚅', U'🚇' } },
        { 9, "boat", 6.0, { U'⛵', U'🚤', U'🛥' }, { U'🚢', U'⛴' } },
        { 16, "bird", 8.0, { U'🐦', U'🐤', U'🦆', U'🦅' }, { U'🐧', U'🦜' } },
        { 17, "cat", 8.0, { U'🐱', U'🐈', U'😺' }, { U'😸' } },
        { 18, "dog", 10.0, { U'🐶', U'🐕', U'🐩' }, { U'🦮' } },
        { 20, "sheep", 2.0, { U'🐑', U'🐏' }, { U'🐐' } },
        { 21, "cow", 5.0, { U'🐮', U'🐄', U'🐂' }, { U'🐃' } },
        { 28, "umbrella", 3.0, { U'☂', U'⛱', U'🌂' }, { U'☔' } },
        { 31, "handbag", 1.2, { U'👜', U'👛', U'👝' }, { U'💼' } },
        { 37, "sports ball", 7.0, { U'⚽', U'🏀', U'🏈', U'🏐' }, { U'⚾', U'🥎' } },
        { 47, "cup", 4.0, { U'☕', U'🍵', U'🥤' }, { U'🥛' } },
        { 61, "cake", 3.0, { U'🎂', U'🍰', U'🧁' }, { U'🥮' } },
        { 84, "book", 5.0, { U'📕', U'📗', U'📘' }, { U'📙', U'📓' } },
        { 85, "clock", 1.5, { U'🕐', U'🕓', U'🕘', U'⏰' }, { U'🕖', U'🕰' } },
    };
    return classes;
}

} // namespace detdiffusion
