#pragma once

#include <map>
#include <string>
#include <vector>

namespace detdiffusion {

/// What an Ultralytics `data.yaml` says.
struct DataYaml {
    std::string path; ///< root of the splits, relative to the file; empty when it isn't given
    std::map<std::string, std::vector<std::string>>
        splits; ///< train, val, test: folders, list files
    std::vector<std::string> names; ///< by class index

    bool operator==(const DataYaml&) const = default;
};

/// Reads the part of YAML that such files use: `key: value`, and lists and maps of plain or quoted
/// values in block or flow form. Other keys are not looked at. Throws Error naming `source` and the
/// line for anything else, and for class indices that are not 0, 1, 2 ...
DataYaml parseDataYaml(const std::string& text, const std::string& source);

/// The inverse of parseDataYaml for one folder per split.
std::string formatDataYaml(const DataYaml& data);

} // namespace detdiffusion
