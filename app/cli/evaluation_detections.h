#pragma once

namespace CLI {
class App;
}

namespace detdiffusion {

class CommandContext;

/// `evaluate detections`: COCO's twelve numbers for a results file, overall and per class.
void addDetectionsCommand(CLI::App& evaluate, CommandContext& context);

} // namespace detdiffusion
