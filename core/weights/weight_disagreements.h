#pragma once

#include <c10/util/ArrayRef.h>

#include <string>
#include <vector>

namespace detdiffusion {

/// In what the tensors of a file and those of the network that its config.json describes differ.
struct WeightDisagreements {
    std::vector<std::string> missing;
    std::vector<std::string> misshaped; ///< see addMisshaped
    std::vector<std::string> leftOver;

    void addMisshaped(const std::string& name, c10::IntArrayRef stored, c10::IntArrayRef wanted);
    /// Throws Error naming `origin` and the first names of each kind, if there are any.
    void refuse(const std::string& origin) const;
};

/// True for names that equal or end in `.x` for an x of `ignorable`.
bool mayBeLeftOver(const std::string& name, const std::vector<std::string>& ignorable);

} // namespace detdiffusion
