// How much faster evaluateCoco is than the plain evaluation on one thread, at the size of COCO's
// val2017 (5,000 images, 36,000 objects, 80 classes):
//   cmake --build build/release --target bench_coco_metrics
//   build/release/tests/evaluation/bench_coco_metrics [images] [detections per image]

#include "tests/evaluation/plain_coco_evaluation.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace detdiffusion;

namespace {

template <typename Work> double seconds(Work work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

} // namespace

int main(int argc, char** argv)
{
    constexpr int kClasses = 80;
    const int images = argc > 1 ? std::atoi(argv[1]) : 5000;
    const int perImage = argc > 2 ? std::atoi(argv[2]) : 40;
    const auto set = test::randomCoco(1, images, kClasses, perImage);
    std::printf("%d images, %zu objects, %zu detections\n", images, set.truth.annotations.size(),
        set.detections.size());
    CocoMetrics expected;
    const double plain =
        seconds([&] { expected = test::plainCocoEvaluation(set.truth, set.detections); });
    std::printf("plain, one thread     %8.3f s  AP %.6f\n", plain, expected.ap);
    for (const int threads : { 1, 0 }) {
        CocoEvaluation found;
        const double own =
            seconds([&] { found = evaluateCoco(set.truth, set.detections, threads); });
        std::printf("evaluateCoco, %-7s %8.3f s  AP %.6f  %.1f times as fast\n",
            threads == 1 ? "1 thread" : "all", own, found.overall.ap, plain / own);
    }
    return 0;
}
