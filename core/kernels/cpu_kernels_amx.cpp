#include "core/kernels/amx_attention.h"
#include "core/kernels/amx_peak.h"
#include "core/kernels/amx_product.h"
#include "core/kernels/kernel_table.h"

namespace detdiffusion::nn {

namespace {

constexpr CpuKernels amxKernels()
{
    CpuKernels kernels = kernelTable("AMX");
    kernels.half.tileRows = kAmxTileRows;
    kernels.half.depthStep = kAmxDepth;
    kernels.half.evenRows = kAmxGroup;
    kernels.half.product = amxProduct;
    kernels.half.attend = amxAttend;
    kernels.half.attentionScratch = attentionScratch<kAmxDepth>;
    kernels.half.peak = amxPeak;
    return kernels;
}

} // namespace

const CpuKernels kAmxKernels = amxKernels();

} // namespace detdiffusion::nn
