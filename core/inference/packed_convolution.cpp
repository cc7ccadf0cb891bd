#include "core/inference/packed_convolution.h"

#include "core/inference/packed_product.h"

#include <torch/torch.h>

#include <algorithm>
#include <numeric>

namespace detdiffusion::packed {

namespace {

/// Bytes of normalised input that exist at a time; they should stay in the last-level cache.
constexpr int64_t kBandBytes = int64_t { 8 } << 20;
constexpr int64_t kCopiedPixels = 4096;

/// [out, in, k, k] as one segment per tap and input.
std::vector<torch::Tensor> segmentsOf(const torch::Tensor& weight, const std::vector<int64_t>& in)
{
    std::vector<torch::Tensor> segments;
    for (int64_t ky = 0; ky < weight.size(2); ++ky) {
        for (int64_t kx = 0; kx < weight.size(3); ++kx) {
            const auto tap = weight.select(3, kx).select(2, ky);
            int64_t first = 0;
            for (const int64_t channels : in) {
                segments.push_back(tap.slice(1, first, first + channels));
                first += channels;
            }
        }
    }
    return segments;
}

torch::Tensor takeKernel(
    WeightSource& weights, const std::string& name, const ConvolutionShape& shape)
{
    const int64_t in = std::accumulate(shape.in.begin(), shape.in.end(), int64_t { 0 });
    if (shape.isMatrix)
        return weights.take(name + ".weight", { shape.out, in }).view({ shape.out, in, 1, 1 });
    return weights.take(name + ".weight", { shape.out, in, shape.kernel, shape.kernel });
}

/// A map's pixels, one behind the other.
struct Pixels {
    const std::byte* first;
    int64_t bytes; ///< of a pixel
};

const std::byte* bytesOf(const torch::Tensor& tensor)
{
    return static_cast<const std::byte*>(tensor.data_ptr());
}

} // namespace

/// Some rows of the output of one image, and the rows of the input they need.
struct PackedConvolution::Band {
    std::vector<torch::Tensor> inputs; ///< [rows, W, C_i], the first one is row `inputTop`
    int64_t image = 0;
    int64_t inputTop = 0;
    int64_t inputHeight = 0; ///< of the whole map
    int64_t top = 0; ///< of the output rows
    int64_t bottom = 0;
};

PackedConvolution::PackedConvolution(WeightSource& weights, const std::string& name,
    const ConvolutionShape& shape, torch::ScalarType type)
    : m_shape(shape)
    , m_matrix(segmentsOf(takeKernel(weights, name, shape), shape.in),
          weights.take(name + ".bias", { shape.out }), type)
    , m_zeros(torch::zeros({ *std::max_element(shape.in.begin(), shape.in.end()) }, type))
{
}

torch::Tensor PackedConvolution::outputFor(
    const torch::Tensor& map, const ConvolutionExtras& extras) const
{
    if (extras.intoResidual)
        return extras.residual;
    const int64_t stride = m_shape.stride;
    return torch::empty({ map.size(0), (map.size(1) + stride - 1) / stride,
                            (map.size(2) + stride - 1) / stride, m_shape.out },
        map.options());
}

torch::Tensor PackedConvolution::biases(const ConvolutionExtras& extras, int64_t batch) const
{
    if (extras.perImage.defined())
        return m_matrix.biasPlus(extras.perImage);
    return m_matrix.bias().unsqueeze(0).expand({ batch, -1 }); // rows may share their memory
}

void PackedConvolution::runBand(const Band& band, const torch::Tensor& output,
    const torch::Tensor& residual, const float* bias) const
{
    const auto sources = static_cast<int64_t>(band.inputs.size());
    const int64_t kernel = m_shape.kernel;
    const int64_t stride = m_shape.stride;
    const int64_t width = output.size(2);
    const int64_t inputWidth = band.inputs.front().size(1);
    const int64_t height = band.inputHeight;
    const auto bytes = static_cast<int64_t>(output.element_size());
    const int64_t first = (band.image * output.size(1) + band.top) * width;
    const int64_t rowBytes = m_shape.out * bytes;
    const std::byte* const zeros = bytesOf(m_zeros);
    std::vector<Pixels> maps;
    for (const auto& map : band.inputs)
        maps.push_back({ bytesOf(map), map.size(2) * bytes });

    ProductRows rows;
    rows.count = (band.bottom - band.top) * width;
    rows.input = [&](int64_t row, int64_t segment) -> const void* {
        const int64_t tap = segment / sources;
        const auto& map = maps[static_cast<size_t>(segment % sources)];
        const int64_t y = (band.top + row / width) * stride + tap / kernel - kernel / 2;
        const int64_t x = row % width * stride + tap % kernel - kernel / 2;
        if (y < 0 || y >= height || x < 0 || x >= inputWidth)
            return zeros;
        return map.first + ((y - band.inputTop) * inputWidth + x) * map.bytes;
    };
    auto* const to = static_cast<std::byte*>(output.data_ptr()) + first * rowBytes;
    rows.output = [=](int64_t row) { return to + row * rowBytes; };
    if (residual.defined())
        rows.residual = [=, added = bytesOf(residual) + first * rowBytes](
                            int64_t row) { return added + row * rowBytes; };
    runProduct(m_matrix, rows, bias);
}

torch::Tensor PackedConvolution::operator()(
    const std::vector<torch::Tensor>& maps, const ConvolutionExtras& extras) const
{
    const auto output = outputFor(maps.front(), extras);
    const auto bias = biases(extras, output.size(0));
    for (int64_t b = 0; b < output.size(0); ++b) {
        Band band;
        for (const auto& map : maps)
            band.inputs.push_back(map[b]);
        band.image = b;
        band.inputHeight = maps.front().size(1);
        band.bottom = output.size(1);
        runBand(band, output, extras.residual, bias[b].data_ptr<float>());
    }
    return output;
}

torch::Tensor PackedConvolution::operator()(
    const NormalizedMaps& input, const ConvolutionExtras& extras) const
{
    const auto& map = input.maps.front();
    const auto output = outputFor(map, extras);
    const auto bias = biases(extras, output.size(0));
    const int64_t rowBytes =
        map.size(2) * input.channels() * static_cast<int64_t>(map.element_size());
    const int64_t step = std::max<int64_t>(4, kBandBytes / rowBytes / m_shape.stride);
    const int64_t reach = m_shape.kernel / 2;
    for (int64_t b = 0; b < output.size(0); ++b) {
        for (int64_t top = 0; top < output.size(1); top += step) {
            Band band;
            band.image = b;
            band.inputHeight = map.size(1);
            band.top = top;
            band.bottom = std::min(output.size(1), top + step);
            band.inputTop = std::max<int64_t>(0, top * m_shape.stride - reach);
            const int64_t inputBottom =
                std::min(map.size(1), (band.bottom - 1) * m_shape.stride + m_shape.kernel - reach);
            band.inputs.push_back(input.rows(b, band.inputTop, inputBottom));
            runBand(band, output, extras.residual, bias[b].data_ptr<float>());
        }
    }
    return output;
}

torch::Tensor PackedConvolution::shrink(const torch::Tensor& map) const
{
    const int64_t pixels = map.numel() / map.size(3);
    const auto rows = map.view({ pixels, map.size(3) });
    const auto output =
        map.view({ -1 }).slice(0, 0, pixels * m_shape.out).view({ pixels, m_shape.out });
    // The first pixels' results would fall on the pixels themselves. From then on as many pixels
    // can be done at once as end before the first of them begins.
    const int64_t copied = std::min(pixels, kCopiedPixels);
    linear(m_matrix, rows.slice(0, 0, copied).clone(), {}, output.slice(0, 0, copied));
    for (int64_t first = copied; first < pixels;) {
        const int64_t last = std::min(pixels, first * map.size(3) / m_shape.out);
        linear(m_matrix, rows.slice(0, first, last), {}, output.slice(0, first, last));
        first = last;
    }
    auto shape = map.sizes().vec();
    shape.back() = m_shape.out;
    return output.view(shape);
}

} // namespace detdiffusion::packed
