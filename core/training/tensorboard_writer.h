#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>

namespace detdiffusion {

/// Writes a TensorBoard event file (tensorflow/core/util/event.proto in TFRecord frames with masked
/// CRC-32C), one file per start of a run. Every record is whole in the file when a call returns.
/// All throw FileError.
class TensorboardWriter {
public:
    /// Begins `events.out.tfevents.<seconds>.<host>` in the folder of a run that goes on after
    /// `step`; -1 when it begins.
    TensorboardWriter(const std::filesystem::path& run, int64_t step);

    /// Says that the run goes on after `step`: what was written of later steps is void.
    void goOnAfter(int64_t step);
    void scalars(int64_t step, const std::map<std::string, double>& values);
    /// A PNG file; nothing is written when it isn't one.
    void image(int64_t step, const std::string& name, const std::filesystem::path& png);

private:
    void writeRecord(const std::string& event);

    std::filesystem::path m_file;
};

} // namespace detdiffusion
