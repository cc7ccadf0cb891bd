#include "tests/hostile/hostile_files.h"

#include <opencv2/imgcodecs.hpp>

#include <utility>

namespace detdiffusion::test {

namespace {

std::string encoded(const cv::Mat& picture, const char* ending)
{
    std::vector<uint8_t> bytes;
    cv::imencode(ending, picture, bytes);
    return { bytes.begin(), bytes.end() };
}

cv::Mat noise(int type)
{
    cv::Mat picture(48, 64, type);
    cv::RNG(7).fill(picture, cv::RNG::UNIFORM, 0, 255);
    return picture;
}

std::string fromHex(const std::string& hex)
{
    std::string bytes;
    for (size_t i = 0; i + 1 < hex.size(); i += 2)
        bytes.push_back(static_cast<char>(std::stoi(hex.substr(i, 2), nullptr, 16)));
    return bytes;
}

/// A grey square of 8 x 8 pixels: four components, each a block without coefficients.
std::string cmykJpeg()
{
    return fromHex("ffd8ffdb004300" + repeated("01", 64)
        + "ffc000140800080008040111000211000311000411"
          "00"
        + "ffc400140001" + repeated("00", 16) + "ffc400141001" + repeated("00", 16)
        + "ffda000e040100020003000400003f0000ffd9");
}

std::string patched(std::string bytes, size_t at, const std::string& hex)
{
    const auto patch = fromHex(hex);
    return bytes.replace(at, patch.size(), patch);
}

void addTruncated(HostileFiles& files, const char* ending, size_t pieces)
{
    const auto whole = encoded(noise(CV_8UC3), ending);
    for (size_t i = 0; i < pieces; ++i)
        files.push_back({ std::string(ending) + " cut, " + std::to_string(i) + " parts of "
                + std::to_string(pieces),
            "cut" + std::string(ending), whole.substr(0, whole.size() * i / pieces) });
}

void addLies(HostileFiles& files)
{
    const auto png = encoded(noise(CV_8UC3), ".png");
    for (const char* size : { "0000ffff0000ffff", "0000271100002710", "0000270f0000270f",
             "7fffffff7fffffff", "ffffffffffffffff", "0000000000000000", "0000000100000000" })
        files.push_back({ std::string("PNG claims ") + size, "lie.png", patched(png, 16, size) });
    auto jpeg = encoded(noise(CV_8UC3), ".jpg");
    const size_t frame = jpeg.find("\xff\xc0");
    for (const char* size : { "ffffffff", "00000000", "27112711" })
        files.push_back(
            { std::string("JPEG claims ") + size, "lie.jpg", patched(jpeg, frame + 5, size) });
    const auto bmp = encoded(noise(CV_8UC3), ".bmp");
    for (const char* size : { "3075000030750000", "ffffff7fffffff7f", "0000008000000080" })
        files.push_back({ std::string("BMP claims ") + size, "lie.bmp", patched(bmp, 18, size) });
    files.push_back({ "WebP claims 16 million", "lie.webp",
        "RIFF" + fromHex("20000000") + "WEBPVP8X" + fromHex("0a00000000000000ffffffffffff") });
    files.push_back({ "TIFF claims a million", "lie.tif",
        fromHex("49492a00080000000200000104000100000040420f000101040001000000"
                "40420f0000000000") });
}

void addStrangers(HostileFiles& files)
{
    const auto png = encoded(noise(CV_8UC3), ".png");
    for (auto& [what, bytes] : std::vector<std::pair<const char*, std::string>> { { "empty", "" },
             { "one byte", "x" }, { "text", "this is no picture" },
             { "HTML", "<!DOCTYPE html><html>404</html>" }, { "zeros", std::string(4096, '\0') },
             { "GIF", "GIF89a" + fromHex("0100010080000000ffffff000000") },
             { "PPM that claims much", "P6 30000 30000 255\n" },
             { "ELF",
                 "\x7f"
                 "ELF" },
             { "PNG signature", png.substr(0, 8) }, { "JPEG signature", "\xff\xd8\xff" },
             { "JPEG of padding", "\xff\xd8" + std::string(100'000, '\xff') },
             { "WebP without chunks", "RIFF" + fromHex("04000000") + "WEBP" },
             { "TIFF without directory", fromHex("49492a00ffffffff") },
             { "PNG with a damaged header", patched(png, 24, "ff") } })
        files.push_back({ what, "stranger.png", bytes });
}

void addOddOnes(HostileFiles& files)
{
    const auto add = [&](const char* what, const char* name, const std::string& bytes) {
        files.push_back({ what, name, bytes, true });
    };
    add("grey JPEG", "grey.jpg", encoded(noise(CV_8UC1), ".jpg"));
    add("CMYK JPEG", "cmyk.jpg", cmykJpeg());
    add("16-bit PNG", "deep.png", encoded(noise(CV_16UC3), ".png"));
    add("16-bit grey PNG", "deep.png", encoded(noise(CV_16UC1), ".png"));
    add("16-bit TIFF", "deep.tif", encoded(noise(CV_16UC3), ".tiff"));
    add("PNG with alpha", "alpha.png", encoded(noise(CV_8UC4), ".png"));
    add("WebP", "web.webp", encoded(noise(CV_8UC3), ".webp"));
    add("BMP", "bit.bmp", encoded(noise(CV_8UC3), ".bmp"));
    add("PNG called JPEG", "wrong.jpg", encoded(noise(CV_8UC3), ".png"));
    add("JPEG called PNG", "wrong.png", encoded(noise(CV_8UC3), ".jpg"));
    add("JPEG with bytes behind it", "more.jpg", encoded(noise(CV_8UC3), ".jpg") + "more");
    add("black PNG", "black.png", encoded(cv::Mat::zeros(8, 8, CV_8UC3), ".png"));
    add("Korean name", "사진 하나.png", encoded(noise(CV_8UC3), ".png"));
    add("100 megapixels", "large.png", encoded(cv::Mat::ones(10'000, 10'000, CV_8UC1), ".png"));
}

} // namespace

std::string repeated(const std::string& text, size_t count)
{
    std::string all;
    all.reserve(text.size() * count);
    for (size_t i = 0; i < count; ++i)
        all += text;
    return all;
}

HostileFiles hostilePictures()
{
    HostileFiles files;
    addTruncated(files, ".jpg", 40);
    addTruncated(files, ".png", 20);
    addTruncated(files, ".webp", 6);
    addTruncated(files, ".bmp", 6);
    addLies(files);
    addStrangers(files);
    addOddOnes(files);
    return files;
}

} // namespace detdiffusion::test
