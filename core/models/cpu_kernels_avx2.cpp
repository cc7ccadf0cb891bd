#include "core/models/attention_backward.h"
#include "core/models/attention_forward.h"
#include "core/models/geglu_rows.h"

namespace detdiffusion::nn {

const CpuKernels kAvx2Kernels { attentionForward, attentionBackward, gegluForward<float>,
    gegluBackward<float>, gegluForward<uint16_t>, gegluBackward<uint16_t> };

} // namespace detdiffusion::nn
