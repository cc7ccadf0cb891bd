#include "core/engine/torch_version.h"

#include <torch/version.h>

namespace detdiffusion {

std::string torchVersion()
{
    return TORCH_VERSION;
}

} // namespace detdiffusion
