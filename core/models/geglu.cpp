#include "core/models/geglu.h"

#include "core/kernels/cpu_kernels.h"
#include "core/models/plain_operations.h"

#include <ATen/Parallel.h>
#include <torch/torch.h>

namespace detdiffusion::nn {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

constexpr int64_t kValuesPerTask = 1 << 14;

bool isFloat(const torch::Tensor& tensor)
{
    return tensor.scalar_type() == torch::kFloat32;
}

/// The bits of a contiguous bfloat16 tensor.
uint16_t* bits(const torch::Tensor& tensor)
{
    return static_cast<uint16_t*>(tensor.data_ptr());
}

/// Calls work(first row, rows) on LibTorch's threads.
template <typename Work> void forEachRow(const torch::Tensor& output, const Work& work)
{
    const int64_t width = output.size(-1);
    at::parallel_for(0, output.numel() / width, kValuesPerTask / width + 1,
        [&](int64_t begin, int64_t end) { work(begin, end - begin); });
}

void runForward(const torch::Tensor& projected, const torch::Tensor& output)
{
    const int64_t width = output.size(-1);
    forEachRow(output, [&](int64_t row, int64_t count) {
        const int64_t in = 2 * row * width;
        const int64_t out = row * width;
        if (isFloat(projected))
            cpuKernels().gegluForward(
                projected.data_ptr<float>() + in, output.data_ptr<float>() + out, count, width);
        else
            cpuKernels().gegluForwardHalf(bits(projected) + in, bits(output) + out, count, width);
    });
}

void runBackward(const torch::Tensor& projected, const torch::Tensor& gradOutput,
    const torch::Tensor& gradProjected)
{
    const int64_t width = gradOutput.size(-1);
    forEachRow(gradOutput, [&](int64_t row, int64_t count) {
        const int64_t in = 2 * row * width;
        const int64_t out = row * width;
        if (isFloat(projected))
            cpuKernels().gegluBackward(projected.data_ptr<float>() + in,
                gradOutput.data_ptr<float>() + out, gradProjected.data_ptr<float>() + in, count,
                width);
        else
            cpuKernels().gegluBackwardHalf(bits(projected) + in, bits(gradOutput) + out,
                bits(gradProjected) + in, count, width);
    });
}

struct Geglu : torch::autograd::Function<Geglu> {
    static torch::Tensor forward(AutogradContext* context, const torch::Tensor& input)
    {
        const torch::Tensor projected = input.contiguous();
        auto sizes = projected.sizes().vec();
        sizes.back() /= 2;
        const torch::Tensor output = torch::empty(sizes, projected.options());
        runForward(projected, output);
        context->save_for_backward({ projected });
        return output;
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients)
    {
        const torch::Tensor projected = context->get_saved_variables()[0];
        const torch::Tensor gradOutput = gradients[0].to(projected.scalar_type()).contiguous();
        const torch::Tensor gradProjected = torch::empty_like(projected);
        runBackward(projected, gradOutput, gradProjected);
        return { gradProjected };
    }
};

bool hasKernel(const torch::Tensor& tensor)
{
    return tensor.is_cpu() && (isFloat(tensor) || tensor.scalar_type() == torch::kBFloat16)
        && !PlainOperationsScope::isActive();
}

} // namespace

torch::Tensor geglu(const torch::Tensor& projected)
{
    if (hasKernel(projected))
        return Geglu::apply(projected);
    const auto halves = projected.chunk(2, -1);
    return halves[0] * torch::gelu(halves[1]);
}

} // namespace detdiffusion::nn
