#include "core/imaging/parallel_pictures.h"

#include "core/domain/parallel_loop.h"

namespace detdiffusion {

void forEachPicture(
    int count, int threads, const Control& control, const std::function<void(int)>& work)
{
    forEachIndex(count, threads, control, work);
}

} // namespace detdiffusion
