#include "core/inference/packed_upsample.h"

#include "core/inference/packed_product.h"
#include "core/weights/mapped_file.h"

#include <torch/torch.h>

namespace detdiffusion::packed {

namespace {

/// The taps of one axis that fall on the earlier and the later of the two input pixels which a
/// position (0 or 1) in a doubled pixel sees: [O, I, 3] -> two of [O, I].
std::vector<torch::Tensor> foldAxis(const torch::Tensor& taps, int64_t position)
{
    const auto tap = [&](int64_t i) { return taps.select(-1, i); };
    if (position == 0)
        return { tap(0), tap(1) + tap(2) };
    return { tap(0) + tap(1), tap(2) };
}

/// One kernel [O, I, 3, 3] as four segments [O, I], top left to bottom right.
std::vector<torch::Tensor> foldKernel(const torch::Tensor& kernel, int64_t phase)
{
    std::vector<torch::Tensor> segments;
    for (const auto& row : foldAxis(kernel.transpose(2, 3), phase / 2)) // [O, I, kx]
        for (const auto& segment : foldAxis(row, phase % 2))
            segments.push_back(segment);
    return segments;
}

std::vector<torch::Tensor> plainSegments(const torch::Tensor& kernel)
{
    std::vector<torch::Tensor> segments;
    for (int64_t tap = 0; tap < 9; ++tap)
        segments.push_back(kernel.select(3, tap % 3).select(2, tap / 3));
    return segments;
}

/// Addresses of the pixels of image `index`, and of zeros outside it.
struct Pixels {
    const std::byte* data;
    const std::byte* zeros;
    int64_t height;
    int64_t width;
    int64_t bytes;

    Pixels(const torch::Tensor& map, int64_t index, const torch::Tensor& padding)
        : data(static_cast<const std::byte*>(map[index].data_ptr()))
        , zeros(static_cast<const std::byte*>(padding.data_ptr()))
        , height(map.size(1))
        , width(map.size(2))
        , bytes(map.size(3) * static_cast<int64_t>(map.element_size()))
    {
    }

    const std::byte* at(int64_t y, int64_t x) const
    {
        const bool inside = y >= 0 && y < height && x >= 0 && x < width;
        return inside ? data + (y * width + x) * bytes : zeros;
    }
};

/// One product over one image; input(row, segment) and output(row) give addresses.
template <typename Input, typename Output>
void runImage(const PackedMatrix& matrix, int64_t count, const Input& input, const Output& output)
{
    ProductRows rows;
    rows.count = count;
    rows.input = input;
    rows.output = [&output](int64_t row) { return const_cast<std::byte*>(output(row)); };
    runProduct(matrix, rows, matrix.bias().data_ptr<float>());
}

} // namespace

PackedUpsample::PackedUpsample(
    WeightSource& weights, const std::string& name, int64_t channels, torch::ScalarType type)
    : m_type(type)
    , m_weight(weights.take(name + ".conv.weight", { channels, channels, 3, 3 }))
    , m_bias(weights.take(name + ".conv.bias", { channels }).clone())
    , m_zeros(torch::zeros({ channels }, type))
{
}

void PackedUpsample::packFolded()
{
    if (!m_folded.empty())
        return;
    m_plain.clear();
    const auto kernel = m_weight.to(torch::kFloat32);
    for (int64_t phase = 0; phase < 4; ++phase)
        m_folded.emplace_back(foldKernel(kernel, phase), m_bias, m_type);
    forgetPages({ static_cast<const std::byte*>(m_weight.data_ptr()), m_weight.nbytes() });
}

void PackedUpsample::packPlain()
{
    if (!m_plain.empty())
        return;
    m_folded.clear();
    m_plain.emplace_back(plainSegments(m_weight), m_bias, m_type);
}

torch::Tensor PackedUpsample::operator()(const torch::Tensor& map, int64_t height, int64_t width)
{
    const auto output = torch::empty({ map.size(0), height, width, map.size(3) }, map.options());
    if (height == 2 * map.size(1) && width == 2 * map.size(2)) {
        packFolded();
        for (int64_t phase = 0; phase < 4; ++phase)
            runPhase(map, output, phase);
    } else {
        packPlain();
        runPlain(map, output);
    }
    return output;
}

void PackedUpsample::runPhase(
    const torch::Tensor& map, const torch::Tensor& output, int64_t phase) const
{
    for (int64_t b = 0; b < map.size(0); ++b) {
        const Pixels from(map, b, m_zeros);
        const Pixels to(output, b, m_zeros);
        runImage(
            m_folded[static_cast<size_t>(phase)], from.height * from.width,
            [&](int64_t row, int64_t segment) {
                const int64_t y = row / from.width + phase / 2 - 1 + segment / 2;
                const int64_t x = row % from.width + phase % 2 - 1 + segment % 2;
                return from.at(y, x);
            },
            [&](int64_t row) {
                const int64_t y = 2 * (row / from.width) + phase / 2;
                return to.at(y, 2 * (row % from.width) + phase % 2);
            });
    }
}

void PackedUpsample::runPlain(const torch::Tensor& map, const torch::Tensor& output) const
{
    for (int64_t b = 0; b < map.size(0); ++b) {
        const Pixels from(map, b, m_zeros);
        const Pixels to(output, b, m_zeros);
        runImage(
            m_plain.front(), to.height * to.width,
            [&](int64_t row, int64_t segment) {
                const int64_t y = row / to.width + segment / 3 - 1;
                const int64_t x = row % to.width + segment % 3 - 1;
                const bool inside = y >= 0 && y < to.height && x >= 0 && x < to.width;
                return inside ? from.at(y / 2, x / 2) : from.zeros;
            },
            [&](int64_t row) { return to.at(row / to.width, row % to.width); });
    }
}

} // namespace detdiffusion::packed
