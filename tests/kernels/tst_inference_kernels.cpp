#include "core/kernels/cpu_kernels.h"

#include <QTest>

#include <cmath>
#include <cstring>
#include <random>

using namespace detdiffusion::nn;

namespace {

using Vector = std::vector<double>;

template <typename Value> const InferenceKernels<Value>& kernelsOf(const CpuKernels& all);
template <> const InferenceKernels<float>& kernelsOf(const CpuKernels& all)
{
    return all.single;
}
template <> const InferenceKernels<uint16_t>& kernelsOf(const CpuKernels& all)
{
    return all.half;
}

template <typename Value> constexpr int64_t kStep = sizeof(Value) == sizeof(float) ? 1 : 2;
template <typename Value> constexpr double kTolerance = kStep<Value> == 1 ? 1e-4 : 0.03;

float widened(float value)
{
    return value;
}
float widened(uint16_t bits)
{
    const uint32_t word = static_cast<uint32_t>(bits) << 16;
    float value;
    std::memcpy(&value, &word, sizeof(value));
    return value;
}

/// Random numbers that both types hold exactly.
template <typename Value> std::vector<Value> numbers(int64_t count, std::mt19937& random)
{
    std::vector<Value> values;
    for (int64_t i = 0; i < count; ++i) {
        const float number = static_cast<float>(static_cast<int>(random() % 65) - 32) / 16.0F;
        uint32_t word;
        std::memcpy(&word, &number, sizeof(word));
        if constexpr (kStep<Value> == 1)
            values.push_back(number);
        else
            values.push_back(static_cast<uint16_t>(word >> 16));
    }
    return values;
}

/// For the numbers of this test, which need no rounding and are normal or zero.
Fp16 fp16(float value)
{
    uint32_t word;
    std::memcpy(&word, &value, sizeof(word));
    const uint32_t sign = word >> 16 & 0x8000U;
    const uint32_t rest = word & 0x7fffffffU;
    return { static_cast<uint16_t>(sign | (rest == 0 ? 0 : (rest >> 13) - (112U << 10))) };
}

int64_t roundUp(int64_t count, int64_t step)
{
    return (count + step - 1) / step * step;
}

/// [depth, columns] at row-major `from` as one panel of `width` columns.
template <typename Value>
void pack(const InferenceKernels<Value>& kernels, const Value* from, int64_t depth, int64_t stride,
    int64_t columns, int64_t width, std::vector<Value>& panels)
{
    const int64_t stored = roundUp(depth, kernels.depthStep);
    const size_t start = panels.size();
    panels.resize(start + static_cast<size_t>(stored * width));
    for (int64_t k = 0; k < depth; ++k)
        for (int64_t c = 0; c < columns; ++c)
            panels[start
                + static_cast<size_t>((k / kStep<Value> * width + c)
                        * kStep<Value> + k % kStep<Value>)] = from[k * stride + c];
}

template <typename Value>
double largestDifference(const std::vector<Value>& actual, const Vector& expected)
{
    double largest = 0.0;
    for (size_t i = 0; i < expected.size(); ++i)
        largest = std::max(largest, std::abs(widened(actual[i]) - expected[i]));
    return largest;
}

/// Two segments of unlike depths, so many rows and columns: the last ones fill no tile or panel.
/// Rows are stored as deep as the kernels read them, and after the last tile's repeated ones.
template <typename Value> double productError(const CpuKernels& variant)
{
    const auto& kernels = kernelsOf<Value>(variant);
    std::mt19937 random(1);
    const int64_t rows = 3 * kernels.tileRows + 1;
    const int64_t stored = roundUp(rows, kernels.tileRows);
    const int64_t columns = kernels.panelWidth - 3;
    const std::vector<int64_t> depths { 2000, 31 };
    std::vector<int64_t> strides;
    std::vector<std::vector<Value>> inputs;
    std::vector<std::vector<Value>> weights;
    std::vector<Value> panel;
    for (const int64_t depth : depths) {
        strides.push_back(roundUp(depth, kernels.depthStep));
        inputs.push_back(numbers<Value>(stored * strides.back(), random));
        weights.push_back(numbers<Value>(depth * columns, random));
        pack(kernels, weights.back().data(), depth, columns, columns, kernels.panelWidth, panel);
    }
    const auto residual = numbers<Value>(rows * columns, random);
    const std::vector<float> bias(static_cast<size_t>(kernels.panelWidth), 0.5F);
    std::vector<Value> output(static_cast<size_t>(rows * columns));
    std::vector<const Value*> addresses;
    for (int64_t tile = 0; tile < stored / kernels.tileRows; ++tile)
        for (size_t s = 0; s < depths.size(); ++s)
            for (int64_t r = 0; r < kernels.tileRows; ++r)
                addresses.push_back(inputs[s].data() + (tile * kernels.tileRows + r) * strides[s]);
    std::vector<const Value*> residuals;
    std::vector<Value*> outputs;
    Vector expected;
    for (int64_t r = 0; r < rows; ++r) {
        residuals.push_back(residual.data() + r * columns);
        outputs.push_back(output.data() + r * columns);
        for (int64_t c = 0; c < columns; ++c) {
            double sum = 0.5 + widened(residual[static_cast<size_t>(r * columns + c)]);
            for (size_t s = 0; s < depths.size(); ++s)
                for (int64_t k = 0; k < depths[s]; ++k)
                    sum += static_cast<double>(
                               widened(inputs[s][static_cast<size_t>(r * strides[s] + k)]))
                        * widened(weights[s][static_cast<size_t>(k * columns + c)]);
            expected.push_back(sum);
        }
    }
    std::vector<float> scratch(static_cast<size_t>(stored * kernels.panelWidth));
    kernels.product({ addresses.data(), depths.data(), 2, rows, panel.data(), bias.data(),
        residuals.data(), outputs.data(), 0, columns, scratch.data(), nullptr });
    double error = largestDifference(output, expected);
    if constexpr (kStep<Value> == 1) {
        std::vector<Fp16> halves;
        for (const float weight : panel)
            halves.push_back(fp16(weight));
        std::vector<float> wide(static_cast<size_t>(kernels.productWideningScratch(2000)));
        kernels.productOfFp16(
            { addresses.data(), depths.data(), 2, rows, halves.data(), bias.data(),
                residuals.data(), outputs.data(), 0, columns, scratch.data(), wide.data() });
        error = std::max(error, largestDifference(output, expected));
    }
    return error / 50.0; // sums are about that large
}

Vector plainAttention(
    const Vector& queries, const Vector& keys, const Vector& values, int64_t width, bool causal)
{
    const auto count = static_cast<int64_t>(keys.size()) / width;
    Vector output;
    for (int64_t q = 0; q < static_cast<int64_t>(queries.size()) / width; ++q) {
        Vector weights;
        double total = 0.0;
        for (int64_t k = 0; k < (causal ? std::min(q + 1, count) : count); ++k) {
            double score = 0.0;
            for (int64_t i = 0; i < width; ++i)
                score += queries[static_cast<size_t>(q * width + i)]
                    * keys[static_cast<size_t>(k * width + i)];
            weights.push_back(std::exp(score / std::sqrt(static_cast<double>(width))));
            total += weights.back();
        }
        for (int64_t i = 0; i < width; ++i) {
            double sum = 0.0;
            for (size_t k = 0; k < weights.size(); ++k)
                sum += weights[k] * values[k * static_cast<size_t>(width) + static_cast<size_t>(i)];
            output.push_back(sum / total);
        }
    }
    return output;
}

template <typename Value> Vector widenedAll(const std::vector<Value>& values)
{
    Vector result;
    for (const Value value : values)
        result.push_back(widened(value));
    return result;
}

template <typename Value>
double attentionError(const CpuKernels& variant, int64_t width, bool causal)
{
    const auto& kernels = kernelsOf<Value>(variant);
    const int64_t panel = kernels.panelWidth;
    constexpr int64_t kCount = 301; // more than a block of keys, and no multiple of anything
    std::mt19937 random(2);
    const auto queries = numbers<Value>(kCount * width, random);
    const auto keys = numbers<Value>(kCount * width, random);
    const auto values = numbers<Value>(kCount * width, random);
    std::vector<Value> turned(keys.size());
    for (int64_t k = 0; k < kCount; ++k)
        for (int64_t i = 0; i < width; ++i)
            turned[static_cast<size_t>(i * kCount + k)] = keys[static_cast<size_t>(k * width + i)];
    std::vector<Value> packedKeys;
    for (int64_t k = 0; k < kCount; k += panel)
        pack(kernels, turned.data() + k, width, kCount, std::min(panel, kCount - k), panel,
            packedKeys);
    std::vector<Value> packedValues;
    for (int64_t i = 0; i < width; i += panel) {
        const int64_t columns = std::min(panel, width - i);
        pack(kernels, values.data() + i, kCount, width, columns,
            columns > panel / 2 ? panel : panel / 2, packedValues);
    }
    std::vector<Value> output(queries.size());
    std::vector<float> scratch(static_cast<size_t>(kernels.attentionScratch(width)));
    kernels.attend({ queries.data(), width, kCount, 0, width, packedKeys.data(),
        packedValues.data(), kCount, causal, output.data(), width, scratch.data() });
    return largestDifference(output,
        plainAttention(widenedAll(queries), widenedAll(keys), widenedAll(values), width, causal));
}

/// SiLU(layer norm) of rows whose width fills no vector.
template <typename Value> double normError(const CpuKernels& variant)
{
    const auto& kernels = kernelsOf<Value>(variant);
    constexpr int64_t kRows = 5;
    constexpr int64_t kWidth = 37;
    std::mt19937 random(3);
    const auto input = numbers<Value>(kRows * kWidth, random);
    const std::vector<float> scale(kWidth, 1.5F);
    const std::vector<float> offset(kWidth, 0.25F);
    std::vector<Value> normed(input.size());
    std::vector<Value> output(input.size());
    kernels.layerNorm(
        { input.data(), normed.data(), kRows, kWidth, scale.data(), offset.data(), 1e-5F });
    kernels.affine(
        { normed.data(), output.data(), kRows, kWidth, kWidth, scale.data(), offset.data(), true });
    Vector expected;
    for (int64_t r = 0; r < kRows; ++r) {
        const auto row = widenedAll(
            std::vector<Value>(input.begin() + r * kWidth, input.begin() + (r + 1) * kWidth));
        double mean = 0.0;
        double variance = 0.0;
        for (const double value : row)
            mean += value / kWidth;
        for (const double value : row)
            variance += (value - mean) * (value - mean) / kWidth;
        for (const double value : row) {
            const double y = (value - mean) / std::sqrt(variance + 1e-5) * 1.5 + 0.25;
            const double z = y * 1.5 + 0.25;
            expected.push_back(z / (1.0 + std::exp(-z)));
        }
    }
    return largestDifference(output, expected);
}

template <typename Value> double momentsError(const CpuKernels& variant)
{
    constexpr int64_t kRows = 7;
    constexpr int64_t kChannels = 21;
    std::mt19937 random(4);
    const auto input = numbers<Value>(kRows * kChannels, random);
    const std::vector<float> shift(kChannels, 0.5F);
    std::vector<float> sums(kChannels, 1.0F);
    std::vector<float> squares(kChannels, 2.0F);
    kernelsOf<Value>(variant).moments(
        { input.data(), kRows, kChannels, shift.data(), sums.data(), squares.data() });
    Vector expectedSums(kChannels, 1.0);
    Vector expectedSquares(kChannels, 2.0);
    for (int64_t i = 0; i < kRows * kChannels; ++i) {
        const double value = widened(input[static_cast<size_t>(i)]) - 0.5;
        expectedSums[static_cast<size_t>(i % kChannels)] += value;
        expectedSquares[static_cast<size_t>(i % kChannels)] += value * value;
    }
    return largestDifference(sums, expectedSums) + largestDifference(squares, expectedSquares);
}

/// A function that names the first variant which is wrong by more than its type's tolerance.
template <typename Value, typename Error> QString wrongVariant(const Error& error)
{
    const auto variants = usableCpuKernels();
    for (size_t i = 0; i < variants.size(); ++i)
        if (const double value = error(*variants[i]); !(value <= kTolerance<Value>))
            return QStringLiteral("%1 is wrong by %2").arg(variants[i]->name).arg(value);
    return {};
}

} // namespace

/// Every variant that this processor can run, against plain loops in double precision.
class InferenceKernelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void multiply();
    void attend_data();
    void attend();
    void normalise();
    void sumMoments();
};

void InferenceKernelsTest::multiply()
{
    QCOMPARE(wrongVariant<float>(productError<float>), QString());
    QCOMPARE(wrongVariant<uint16_t>(productError<uint16_t>), QString());
}

void InferenceKernelsTest::attend_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("causal");
    for (const int width : { 2, 40, 64, 80, 160 })
        for (const bool causal : { false, true })
            QTest::addRow("%d%s", width, causal ? " causal" : "") << width << causal;
}

void InferenceKernelsTest::attend()
{
    QFETCH(int, width);
    QFETCH(bool, causal);
    QCOMPARE(wrongVariant<float>([&](const CpuKernels& variant) {
        return attentionError<float>(variant, width, causal);
    }),
        QString());
    QCOMPARE(wrongVariant<uint16_t>([&](const CpuKernels& variant) {
        return attentionError<uint16_t>(variant, width, causal);
    }),
        QString());
}

void InferenceKernelsTest::normalise()
{
    QCOMPARE(wrongVariant<float>(normError<float>), QString());
    QCOMPARE(wrongVariant<uint16_t>(normError<uint16_t>), QString());
}

void InferenceKernelsTest::sumMoments()
{
    QCOMPARE(wrongVariant<float>(momentsError<float>), QString());
    QCOMPARE(wrongVariant<uint16_t>(momentsError<uint16_t>), QString());
}

QTEST_APPLESS_MAIN(InferenceKernelsTest)
#include "tst_inference_kernels.moc"
