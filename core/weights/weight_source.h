#pragma once

#include "core/weights/safetensors.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace detdiffusion {

/// Hands the tensors of one part to whoever builds the network, each once, and keeps account, so
/// that a missing, mis-shaped or left-over tensor is named. Not thread-safe.
class WeightSource {
public:
    /// Changes a tensor on its way out (adds a LoRA, reports progress, throws Cancelled).
    using Filter = std::function<torch::Tensor(const std::string& name, const torch::Tensor&)>;

    /// `origin` names the file in messages.
    WeightSource(TensorMap tensors, std::string origin);

    void addFilter(Filter filter);
    /// Throws Error naming the first tensors of `shapes` that are missing or have another shape,
    /// and those left over: ask before the first take(), and nothing is half done. Names that equal
    /// or end in `.x` for an x of `ignorable` may be left over (`position_ids`).
    void require(const std::map<std::string, at::IntArrayRef>& shapes,
        const std::vector<std::string>& ignorable = {}) const;
    /// The tensor in its stored dtype, or as the filters made it. The source forgets it: when the
    /// caller drops it, its memory (or its part of the mapped file) is free. Throws Error when it
    /// is missing or has another shape.
    torch::Tensor take(const std::string& name, at::IntArrayRef shape);
    bool contains(const std::string& name) const { return m_tensors.contains(name); }
    /// Throws Error naming the first tensors that nobody took, except those of `ignorable`.
    void finish(const std::vector<std::string>& ignorable = {}) const;

private:
    TensorMap m_tensors;
    std::string m_origin;
    std::vector<Filter> m_filters;
};

} // namespace detdiffusion
