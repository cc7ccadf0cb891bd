#pragma once

#include <string>

namespace detdiffusion {

/// Of the LibTorch that the program was built with.
std::string torchVersion();

} // namespace detdiffusion
