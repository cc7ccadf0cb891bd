#include "core/detectors/head_defaults.h"

namespace detdiffusion {

Preprocessing guessedPreprocessing(HeadFormat format)
{
    Preprocessing result;
    switch (format) {
    case HeadFormat::Yolox: // since its release 0.1.1 the pixels are taken as they are
        result.fit = PictureFit::Corner;
        result.isBgr = true;
        result.deviation = { 1.0, 1.0, 1.0 };
        break;
    case HeadFormat::Yolov5:
    case HeadFormat::Yolov8:
        result.fit = PictureFit::Letterbox;
        break;
    case HeadFormat::FastestDet:
        result.isBgr = true;
        break;
    case HeadFormat::Darknet:
        break;
    }
    return result;
}

double guessedSuppressionOverlap(HeadFormat format)
{
    switch (format) {
    case HeadFormat::Yolox:
        return 0.65;
    case HeadFormat::Yolov5:
        return 0.6;
    case HeadFormat::Yolov8:
        return 0.7;
    case HeadFormat::FastestDet: // its example takes 0.45 across classes; ours works class by class
        return 0.5;
    case HeadFormat::Darknet:
        break;
    }
    return 0.45;
}

} // namespace detdiffusion
