#include "core/domain/generation.h"

namespace detdiffusion {

const std::vector<std::string>& samplerNames()
{
    static const std::vector<std::string> names { "dpm++2m", "unipc", "ddim", "euler", "pndm" };
    return names;
}

} // namespace detdiffusion
