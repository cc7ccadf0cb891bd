#include "core/imaging/opencv_version.h"

#include <opencv2/core/version.hpp>

namespace detdiffusion {

std::string openCvVersion()
{
    return CV_VERSION;
}

} // namespace detdiffusion
