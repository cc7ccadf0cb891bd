#pragma once

#include "core/training/learning_rate.h"
#include "core/training/optimizer_options.h"
#include "core/training/option_visitor.h"
#include "core/training/output_options.h"

#include <filesystem>
#include <string>

namespace detdiffusion {

class OptionReader;

/// Fields that every kind of training has, named and documented once.
void visitSchedule(OptionVisitor& visitor, LearningRateSchedule& schedule);
void visitOptimizer(OptionVisitor& visitor, OptimizerOptions& options);
void visitOutput(OptionVisitor& visitor, OutputOptions& options);
/// Of what trains on the CPU only.
void visitPrecision(OptionVisitor& visitor, std::string& precision);
void visitMachine(
    OptionVisitor& visitor, std::string& device, std::string& precision, int64_t& workers);

/// Adds a problem when `path` is empty or not there.
void requireExisting(OptionReader& reader, const char* name, const std::filesystem::path& path);
/// Adds a problem when the device can't compute in the precision.
void requireMachine(OptionReader& reader, const std::string& device, const std::string& precision);
void requireShared(OptionReader& reader, const char* name, int64_t batch, int64_t workers);
void requireNamed(OptionReader& reader, const char* name, const std::filesystem::path& path);

} // namespace detdiffusion
