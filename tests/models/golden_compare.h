#pragma once

#include <QTest>
#include <torch/torch.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

namespace detdiffusion::test {

struct Tolerance {
    double relative = 1e-5; ///< |a - b| / |b|, L2 norms
    double absolute = 1e-4; ///< largest difference of one element
};

/// Empty when `actual` agrees with `expected`, otherwise what differs and by how much.
inline QString difference(
    const torch::Tensor& actual, const torch::Tensor& expected, const Tolerance& tolerance)
{
    if (actual.sizes() != expected.sizes())
        return QStringLiteral("the shapes differ");
    const torch::Tensor delta = actual.to(torch::kFloat64) - expected.to(torch::kFloat64);
    const double norm = expected.to(torch::kFloat64).norm().item<double>();
    const double relative = delta.norm().item<double>() / std::max(norm, 1e-30);
    const double absolute = delta.abs().max().item<double>();
    if (relative <= tolerance.relative && absolute <= tolerance.absolute)
        return {};
    return QStringLiteral("relative difference %1, largest %2").arg(relative).arg(absolute);
}

/// The files `<folder>/<prefix>*.safetensors` in name order.
inline std::vector<std::filesystem::path> goldenFiles(
    const std::filesystem::path& folder, const std::string& prefix)
{
    std::vector<std::filesystem::path> files;
    if (std::filesystem::exists(folder))
        for (const auto& entry : std::filesystem::directory_iterator(folder))
            if (entry.path().filename().string().starts_with(prefix)
                && entry.path().extension() == ".safetensors")
                files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace detdiffusion::test
