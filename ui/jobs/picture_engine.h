#pragma once

#include "core/domain/control.h"
#include "core/domain/detection.h"
#include "core/domain/generation.h"
#include "core/domain/memory_needs.h"
#include "core/engine/model_info.h"
#include "ui/jobs/engine_choice.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace detdiffusion {

struct GeneratedPair {
    GeneratedImage easy;
    GeneratedImage hard;
};

/// Paints pictures for the window. Implemented over the real generator, and by tests. Used from one
/// thread at a time; jobs throw Error, or Cancelled within one step of a requested stop.
class PictureEngine {
public:
    virtual ~PictureEngine() = default;

    virtual const ModelInfo& info() const = 0;
    virtual GeneratedImage paint(const GenerationRequest& request, const Control& control) = 0;
    /// The same seed with every box easy, then with every box hard. Previews show both side by
    /// side.
    virtual GeneratedPair paintPair(const GenerationRequest& request, const Control& control) = 0;
};

/// Of a loading job: `memory` is told what painting will need before the weights are read.
struct LoadControl : Control {
    std::function<void(const MemoryNeeds&)> memory;
};

/// Loads a model; called on the engine thread. Tells the control how much is done; throws Error, or
/// Cancelled within a fraction of a second of a requested stop.
using EngineFactory = std::function<std::unique_ptr<PictureEngine>(
    const EngineChoice& choice, const LoadControl& control)>;

/// Opens a detector; called on the engine thread. Throws Error.
using DetectorOpener = std::function<std::unique_ptr<Detector>(const QString& path)>;

struct DetectorInfo {
    QString path;
    QString description; ///< one line
    CategorySet categories;
};

/// Whether a painted picture is good enough, as a detector sees it; called on the engine thread.
using PictureTest = std::function<bool(const GeneratedImage& picture,
    const std::vector<Detection>& detections, const CategorySet& categories)>;

} // namespace detdiffusion
