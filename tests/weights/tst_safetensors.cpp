#include "core/domain/error.h"
#include "core/domain/text_file.h"
#include "core/weights/safetensors.h"
#include "core/weights/weight_source.h"
#include "tests/support/test_paths.h"

#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <fstream>

using namespace detdiffusion;
namespace fs = std::filesystem;

namespace {

const auto kHostile = test::goldenFolder() / "inventory/hostile";

std::string lengthBytes(uint64_t value)
{
    std::string bytes;
    for (int i = 0; i < 8; ++i, value >>= 8)
        bytes.push_back(static_cast<char>(value & 0xff));
    return bytes;
}

std::string fileBytes(const std::string& header, const std::string& data)
{
    return lengthBytes(header.size()) + header + data;
}

std::string hexOf(const torch::Tensor& tensor)
{
    const auto copy = tensor.contiguous();
    return QByteArray(static_cast<const char*>(copy.data_ptr()), static_cast<int>(copy.nbytes()))
        .toHex()
        .toStdString();
}

/// Resident pages of mapped files (RssFile); -1 where the system doesn't tell.
int64_t residentFileKilobytes()
{
    std::ifstream status("/proc/self/status");
    std::string word;
    while (status >> word)
        if (word == "RssFile:" && status >> word)
            return std::stoll(word);
    return -1;
}

/// Reads everything a caller could read.
TensorMap readAll(const fs::path& path)
{
    const SafetensorsFile file(path);
    auto tensors = file.tensors();
    for (auto& [name, value] : tensors)
        value = value.clone();
    return tensors;
}

void compareToList(const TensorMap& tensors, const nlohmann::json& expected)
{
    QCOMPARE(tensors.size(), expected.size());
    for (const auto& [name, entry] : expected.items()) {
        QVERIFY2(tensors.contains(name), name.c_str());
        const auto& tensor = tensors.at(name);
        auto sizes = tensor.sizes().vec();
        const auto shape = entry["shape"].get<std::vector<int64_t>>();
        sizes.resize(shape.size()); // types LibTorch lacks have a byte dimension at the end
        QVERIFY2(sizes == shape, name.c_str());
        QCOMPARE(hexOf(tensor), entry["data_hex"].get<std::string>());
    }
}

} // namespace

class SafetensorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void roundTripKeepsEverything();
    void viewsOutliveTheFile();
    void aDroppedViewLeavesOthersReadable();
    void droppedViewsGiveTheirPagesBack();
    void storedBytesAreAligned();
    void refusesHostileHeaders_data();
    void refusesHostileHeaders();
    void refusesFilesOfOtherKinds_data();
    void refusesFilesOfOtherKinds();
    void errorNamesFileAndTensor();
    void answersTheHostileCollection();
    void failedSaveLeavesTheOldFile();
    void refusesNamesThatCannotBeStored();

private:
    fs::path pathOf(const char* name) const
    {
        return fs::path(m_folder->path().toStdString()) / name;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SafetensorsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void SafetensorsTest::roundTripKeepsEverything()
{
    torch::manual_seed(3);
    const TensorMap tensors {
        { "a", torch::randn({ 3, 5 }) },
        { "b.half", torch::randn({ 7 }).to(torch::kFloat16) },
        { "b.brain", torch::randn({ 2, 1, 3 }).to(torch::kBFloat16) },
        { "c", torch::tensor({ 1, -2, 3 }, torch::kInt64) },
        { "d.flags", torch::tensor({ true, false, true }) },
        { "e.scalar", torch::tensor(2.5, torch::kFloat64) },
        { "f.empty", torch::empty({ 3, 0 }) },
        { "g.transposed", torch::randn({ 4, 6 }).t() },
        { "na\xc3\xafve \"name\"", torch::arange(5, torch::kUInt8) },
    };
    const std::map<std::string, std::string> metadata { { "format", "pt" }, { "step", "12" } };
    saveSafetensors(pathOf("file.safetensors"), tensors, metadata);
    const SafetensorsFile file(pathOf("file.safetensors"));
    QCOMPARE(file.metadata(), metadata);
    QCOMPARE(file.names().size(), tensors.size());
    for (const auto& [name, value] : tensors) {
        const auto read = file.tensor(name);
        QVERIFY2(read.scalar_type() == value.scalar_type(), name.c_str());
        QVERIFY2(read.sizes() == value.sizes() && read.equal(value), name.c_str());
    }
}

void SafetensorsTest::viewsOutliveTheFile()
{
    saveSafetensors(pathOf("f.safetensors"), { { "x", torch::arange(1000, torch::kFloat32) } });
    torch::Tensor view;
    {
        const SafetensorsFile file(pathOf("f.safetensors"));
        view = file.tensor("x").slice(0, 990);
    }
    fs::remove(pathOf("f.safetensors"));
    QCOMPARE(view[9].item<float>(), 999.0F);
}

void SafetensorsTest::aDroppedViewLeavesOthersReadable()
{
    saveSafetensors(pathOf("f.safetensors"),
        { { "x", torch::ones({ 20'000 }) }, { "y", torch::full({ 20'000 }, 2.0F) } });
    const SafetensorsFile file(pathOf("f.safetensors"));
    const auto x = file.tensor("x");
    QCOMPARE(file.tensor("x").sum().item<float>(), 20'000.0F);
    QCOMPARE(file.tensor("y").sum().item<float>(), 40'000.0F);
    QCOMPARE(x.sum().item<float>(), 20'000.0F);
}

/// Reads a file of 200 MB tensor by tensor, as whoever builds a network does.
void SafetensorsTest::droppedViewsGiveTheirPagesBack()
{
    if (residentFileKilobytes() < 0)
        QSKIP("this system does not tell resident memory");
    constexpr int kTensors = 50;
    constexpr int64_t kKilobytes = 4'000;
    TensorMap tensors;
    for (int i = 0; i < kTensors; ++i)
        tensors["t" + std::to_string(i)] = torch::full({ kKilobytes * 256 }, 1.0F);
    saveSafetensors(pathOf("f.safetensors"), tensors);
    const auto before = residentFileKilobytes();
    WeightSource source(SafetensorsFile(pathOf("f.safetensors")).tensors(), "f.safetensors");
    int64_t most = 0;
    for (const auto& [name, tensor] : tensors) {
        const auto view = source.take(name, { kKilobytes * 256 });
        QCOMPARE(view.sum().item<float>(), 256.0F * kKilobytes);
        most = std::max(most, residentFileKilobytes() - before);
    }
    QVERIFY2(most >= kKilobytes && most < 4 * kKilobytes, qPrintable(QString::number(most)));
}

void SafetensorsTest::storedBytesAreAligned()
{
    saveSafetensors(pathOf("f.safetensors"),
        { { "a", torch::ones({ 3 }, torch::kUInt8) }, { "b", torch::ones({ 3 }, torch::kFloat16) },
            { "c", torch::ones({ 3 }, torch::kFloat64) } });
    const SafetensorsFile file(pathOf("f.safetensors"));
    // Views share the mapping; copies, made for misaligned data, would not.
    for (const auto& name : file.names())
        QVERIFY2(file.tensor(name).data_ptr() == file.tensor(name).data_ptr(), name.c_str());
}

void SafetensorsTest::refusesHostileHeaders_data()
{
    QTest::addColumn<QByteArray>("header");
    const auto row = [](const char* name, const char* header) {
        QTest::newRow(name) << QByteArray(header);
    };
    row("no json", "{");
    row("list", "[]");
    row("duplicate",
        R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]},"a":{"dtype":"U8","shape":[4],"data_offsets":[4,8]}})");
    row("unknown dtype", R"({"a":{"dtype":"F7","shape":[8],"data_offsets":[0,8]}})");
    row("wraps", R"({"a":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,0]}})");
    row("size", R"({"a":{"dtype":"F32","shape":[3],"data_offsets":[0,8]}})");
    row("overlap",
        R"({"a":{"dtype":"U8","shape":[8],"data_offsets":[0,8]},"b":{"dtype":"U8","shape":[4],"data_offsets":[4,8]}})");
    row("hole", R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[4,8]}})");
    row("rest", R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]}})");
    row("outside", R"({"a":{"dtype":"U8","shape":[80],"data_offsets":[0,80]}})");
    row("negative", R"({"a":{"dtype":"U8","shape":[-8],"data_offsets":[0,8]}})");
    row("inverted", R"({"a":{"dtype":"U8","shape":[0],"data_offsets":[8,0]}})");
    row("fraction", R"({"a":{"dtype":"U8","shape":[8.0],"data_offsets":[0,8]}})");
}

void SafetensorsTest::refusesHostileHeaders()
{
    QFETCH(QByteArray, header);
    const auto path = pathOf("bad.safetensors");
    writeFileAtomically(path, fileBytes(header.toStdString(), "12345678"));
    QVERIFY_EXCEPTION_THROWN(SafetensorsFile { path }, Error);
}

void SafetensorsTest::refusesFilesOfOtherKinds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << QByteArray() << "shorter";
    QTest::newRow("short") << QByteArray("1234") << "shorter";
    QTest::newRow("zip") << QByteArray("PK\x03\x04 and so on") << "pickle";
    QTest::newRow("lfs") << QByteArray("version https://git-lfs.github.com/spec/v1")
                         << "git lfs pull";
    QTest::newRow("page") << QByteArray("<!DOCTYPE html><html>") << "web page";
    QTest::newRow("length") << QByteArray(8, '\xff') << "header claims";
}

void SafetensorsTest::refusesFilesOfOtherKinds()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    writeFileAtomically(pathOf("bad.safetensors"), bytes.toStdString());
    try {
        const SafetensorsFile file(pathOf("bad.safetensors"));
        QFAIL("it was accepted");
    } catch (const Error& error) {
        QVERIFY2(QString::fromUtf8(error.what()).contains(reason), error.what());
        QVERIFY2(QString::fromUtf8(error.what()).contains("bad.safetensors"), error.what());
    }
}

void SafetensorsTest::errorNamesFileAndTensor()
{
    QVERIFY_EXCEPTION_THROWN(SafetensorsFile { pathOf("absent.safetensors") }, Error);
    QVERIFY_EXCEPTION_THROWN(SafetensorsFile { pathOf(".") }, Error);
    saveSafetensors(pathOf("f.safetensors"), { { "x", torch::ones({ 4 }) } });
    try {
        SafetensorsFile(pathOf("f.safetensors")).tensor("y");
        QFAIL("a tensor appeared");
    } catch (const Error& error) {
        QVERIFY(QString(error.what()).contains("\"y\""));
        QVERIFY(QString(error.what()).contains("f.safetensors"));
    }
}

void SafetensorsTest::answersTheHostileCollection()
{
    const auto list = test::goldenFolder() / "inventory/hostile.json";
    DETDIFFUSION_REQUIRE(list);
    const auto verdicts = nlohmann::json::parse(readTextFile(list))["files"];
    for (const auto& [name, verdict] : verdicts.items()) {
        const auto expect = verdict["expect"].get<std::string>();
        TensorMap tensors;
        bool isAccepted = true;
        try {
            tensors = readAll(kHostile / name);
        } catch (const Error& error) {
            isAccepted = false;
            QVERIFY2(expect != "accept", error.what());
        }
        QVERIFY2(!isAccepted || expect != "reject", name.c_str());
        if (expect == "accept")
            compareToList(tensors, verdict["tensors"]);
    }
}

void SafetensorsTest::failedSaveLeavesTheOldFile()
{
    const auto path = pathOf("f.safetensors");
    saveSafetensors(path, { { "x", torch::ones({ 4 }) } });
    const auto before = readTextFile(path);
    QVERIFY_EXCEPTION_THROWN(
        saveSafetensors(path, { { "z", torch::ones({ 2 }, torch::kComplexFloat) } }), Error);
    QVERIFY_EXCEPTION_THROWN(
        saveSafetensors(pathOf("absent") / "f.safetensors", { { "x", torch::ones({ 4 }) } }),
        Error);
    QCOMPARE(readTextFile(path), before);
    QCOMPARE(std::distance(fs::directory_iterator(pathOf("")), fs::directory_iterator()), 1);
    if (fs::exists("/dev/full"))
        QVERIFY_EXCEPTION_THROWN(saveSafetensors("/dev/full/x", {}), Error);
}

void SafetensorsTest::refusesNamesThatCannotBeStored()
{
    const auto path = pathOf("f.safetensors");
    QVERIFY_EXCEPTION_THROWN(saveSafetensors(path, { { "\xff", torch::ones({ 1 }) } }), Error);
    QVERIFY_EXCEPTION_THROWN(
        saveSafetensors(path, { { "__metadata__", torch::ones({ 1 }) } }), Error);
    QVERIFY(!fs::exists(path));
}

QTEST_GUILESS_MAIN(SafetensorsTest)
#include "tst_safetensors.moc"
