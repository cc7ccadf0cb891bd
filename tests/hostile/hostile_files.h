#pragma once

#include <string>
#include <vector>

namespace detdiffusion::test {

/// A file that somebody damaged, or forged to break its reader.
struct HostileFile {
    std::string what; ///< for people
    std::string name; ///< of the file
    std::string bytes;
    bool isValid = false; ///< odd, but to be read all the same
    std::string named {}; ///< what the error names, where it is another file that is missing
};

using HostileFiles = std::vector<HostileFile>;

// Every function makes its files itself. Only the largest, a valid picture of 100 megapixels, is
// larger than some megabytes once decoded.

HostileFiles hostilePictures();
HostileFiles hostileCocoFiles();
HostileFiles hostileLayouts();
/// data.yaml beside pictures/images/a.png.
HostileFiles hostileDataYamls();
/// Labels of that picture, of two classes.
HostileFiles hostileYoloLabels();
HostileFiles hostileVocFiles();
HostileFiles hostileResults();
HostileFiles hostileKeptDetections();
/// Beside sound.onnx (64 pixels, two classes) with its names.
HostileFiles hostileDetectors();

/// `count` times the same text.
std::string repeated(const std::string& text, size_t count);

} // namespace detdiffusion::test
