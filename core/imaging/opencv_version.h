#pragma once

#include <string>

namespace detdiffusion {

/// Of the OpenCV that the program was built with.
std::string openCvVersion();

} // namespace detdiffusion
