#pragma once

namespace CLI {
class App;
}

namespace detdiffusion {

class CommandContext;

// One function per subcommand, each in its own file `<name>_command.cpp`: declares the options and
// sets the callback that runs the command. Callbacks throw Error, Cancelled or std::exception.

} // namespace detdiffusion
