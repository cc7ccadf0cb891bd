#include "core/engine/stored_precision.h"

#include "core/tensor/device.h"

#include <torch/torch.h>

namespace detdiffusion {

TensorMap storedAs(TensorMap tensors, const std::string& precision)
{
    if (precision == "keep")
        return tensors;
    const auto type = precisionFromString(precision);
    for (auto& [name, tensor] : tensors)
        if (tensor.is_floating_point())
            tensor = tensor.to(type);
    return tensors;
}

} // namespace detdiffusion
