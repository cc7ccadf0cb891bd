#pragma once

namespace detdiffusion::nn {

/// While it lives the calling thread's networks compute with LibTorch's operations alone, forward
/// and backward, without this program's kernels: what the kernels are measured against.
class PlainOperationsScope {
public:
    PlainOperationsScope();
    ~PlainOperationsScope();
    PlainOperationsScope(const PlainOperationsScope&) = delete;
    PlainOperationsScope& operator=(const PlainOperationsScope&) = delete;

    /// Whether one lives on the calling thread.
    static bool isActive();

private:
    bool m_before;
};

} // namespace detdiffusion::nn
