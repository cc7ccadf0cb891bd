#pragma once

#include <torch/types.h>

#include <memory>

namespace detdiffusion {

/// While it lives, networks built on this thread get parameters of one type on one device, with
/// nothing in them: whoever fills them from a file needs no random numbers, which take longer to
/// draw than the file to read, and no second copy in float. Memory that was never written to costs
/// nothing, so the network grows as it is filled.
///
/// It concerns tensors that `torch::empty` makes without being told a type or a device, as the
/// layers of torch::nn do; buffers and constants (zeros_, ones_) are filled as ever.
class UnfilledParameters {
public:
    UnfilledParameters(torch::Device device, torch::ScalarType type);
    UnfilledParameters(const UnfilledParameters&) = delete;
    UnfilledParameters& operator=(const UnfilledParameters&) = delete;
    ~UnfilledParameters();

private:
    struct Scope;
    std::unique_ptr<Scope> m_scope;
};

} // namespace detdiffusion
