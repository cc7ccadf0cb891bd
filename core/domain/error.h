#pragma once

#include <stdexcept>
#include <string>

namespace detdiffusion {

/// What core throws for everything that the world can get wrong (files, layouts, models, devices).
/// The message names the file or item and the remedy; it is shown to the user as it is.
class Error : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Thrown by long jobs when their Control asked them to stop. Not a failure.
class Cancelled : public std::exception {
public:
    const char* what() const noexcept override { return "cancelled"; }
};

} // namespace detdiffusion
