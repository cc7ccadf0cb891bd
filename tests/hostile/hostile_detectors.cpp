#include "tests/detectors/tiny_models.h"
#include "tests/hostile/hostile_files.h"

namespace detdiffusion::test {

namespace {

const std::vector<float> kTwoClasses { 0.9F, 0.0F, 0.0F, 0.0F, 0.0F, 0.9F, 0.1F };

std::string settings(const std::string& keys)
{
    return R"({"model": "sound.onnx", )" + keys + "}";
}

void addModels(HostileFiles& files)
{
    const auto whole = tinyOnnx(64, 16, kTwoClasses);
    for (size_t i = 0; i < 12; ++i)
        files.push_back({ "ONNX cut, " + std::to_string(i) + " parts of 12", "cut.onnx",
            whole.substr(0, whole.size() * i / 12) });
    const std::vector<float> many(90, 0.5F);
    files.push_back({ "other stride", "head.onnx", tinyOnnx(64, 8, kTwoClasses) });
    files.push_back({ "too few planes", "head.onnx", tinyOnnx(64, 16, { 1.0F, 0.0F }) });
    files.push_back({ "more classes than names", "head.onnx", tinyOnnx(64, 16, many) });
    files.push_back({ "fewer classes than names", "head.onnx",
        tinyOnnx(64, 16, kTwoClasses, "{0: 'a', 1: 'b', 2: 'c'}") });
    files.push_back({ "no names", "head.onnx", tinyOnnx(64, 16, kTwoClasses) });
    files.push_back({ "text", "text.onnx", "this is no model" });
    files.push_back({ "zeros", "zeros.onnx", std::string(4096, '\0') });
    files.push_back({ "Darknet without weights", "alone.cfg", tinyDarknetConfiguration(), false,
        "alone.weights" });
}

void addSettings(HostileFiles& files)
{
    for (const auto& keys : { settings(R"("class": [])"), settings(R"("classes": 7)"),
             settings(R"("classes": "nowhere.names")"),
             settings(R"("category_ids": ["one", "two"])"), settings(R"("head": "ssd")"),
             settings(R"("head": 7)"), settings(R"("input_size": [64])"),
             settings(R"("input_size": [64, -64])"), settings(R"("input_size": [65536, 65536])"),
             settings(R"("input_size": [1e300, 64])"), settings(R"("suppression_iou": -1)"),
             settings(R"("suppression_iou": 1e999)"), settings(R"("preprocessing": [])"),
             settings(R"("preprocessing": {"fill": 999})"),
             settings(R"("preprocessing": {"deviation": [0, 1, 1]})"),
             settings(R"("preprocessing": {"channels": "hsv"})"),
             settings(R"("preprocessing": {"fit": "crop"})"),
             settings("\"x\": " + repeated("[", 1 << 20)), std::string(R"({"model": 7})"),
             std::string("{\"model\": ") })
        files.push_back({ keys.substr(0, 70), "odd.json", keys });
    // Only the model can tell that these are wrong.
    for (const char* keys : { R"("classes": ["dog"])", R"("category_ids": [1])",
             R"("head": "yolov8")", R"("head": "darknet")" })
        files.push_back({ keys, "odd.json", settings(keys), false, "sound.onnx" });
    for (const char* model : { "nowhere.onnx", "../.." })
        files.push_back(
            { model, "odd.json", std::string(R"({"model": ")") + model + R"("})", false, model });
}

} // namespace

HostileFiles hostileDetectors()
{
    HostileFiles files;
    addModels(files);
    addSettings(files);
    return files;
}

} // namespace detdiffusion::test
