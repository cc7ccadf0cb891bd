#pragma once

#include "core/domain/error.h"

#include <QString>

#include <exception>
#include <optional>
#include <utility>

namespace detdiffusion {

/// How a job ended: a value, a message for the user, or neither because it was cancelled.
template <class Value> struct Outcome {
    std::optional<Value> value;
    QString error;

    bool isCancelled() const { return !value && error.isEmpty(); }
};

/// Runs a function that returns a value; no exception leaves, because none may cross an event loop.
template <class Function> auto outcomeOf(Function&& function) -> Outcome<decltype(function())>
{
    try {
        return { std::forward<Function>(function)(), {} };
    } catch (const Cancelled&) {
        return {};
    } catch (const std::exception& error) {
        return { std::nullopt, QString::fromUtf8(error.what()) };
    }
}

} // namespace detdiffusion
