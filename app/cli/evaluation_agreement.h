#pragma once

namespace CLI {
class App;
}

namespace detdiffusion {

class CommandContext;

/// `evaluate agreement`: objects asked for as easy and as hard, by what a detector makes of them.
void addAgreementCommand(CLI::App& evaluate, CommandContext& context);

} // namespace detdiffusion
