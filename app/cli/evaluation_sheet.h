#pragma once

namespace CLI {
class App;
}

namespace detdiffusion {

class CommandContext;

/// `evaluate sheet`: random layouts as a contact sheet, the real picture beside its generated ones.
void addSheetCommand(CLI::App& evaluate, CommandContext& context);

} // namespace detdiffusion
