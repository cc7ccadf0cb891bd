#include "core/domain/text_file.h"
#include "core/training/crc32c.h"
#include "core/training/tensorboard_log.h"

#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>

#include <bit>
#include <cstring>
#include <map>
#include <set>
#include <vector>

using namespace detdiffusion;
namespace fs = std::filesystem;

namespace {

template <typename Number> Number numberAt(const std::string& bytes, size_t at)
{
    Number value {};
    std::memcpy(&value, bytes.data() + at, sizeof value);
    return value;
}

/// TFRecord: length, its CRC, data, their CRC; masks undone as the readers do it.
uint32_t unmasked(uint32_t masked)
{
    const uint32_t rotated = masked - 0xa282ead8U;
    return rotated >> 17 | rotated << 15;
}

std::vector<std::string> recordsOf(const std::string& file)
{
    std::vector<std::string> records;
    for (size_t at = 0; at < file.size();) {
        const auto length = numberAt<uint64_t>(file, at);
        if (unmasked(numberAt<uint32_t>(file, at + 8)) != crc32c(file.substr(at, 8)))
            return {};
        records.push_back(file.substr(at + 12, length));
        if (unmasked(numberAt<uint32_t>(file, at + 12 + length)) != crc32c(records.back()))
            return {};
        at += 16 + length;
    }
    return records;
}

/// The fields of a protobuf message; numbers as they are, everything else as bytes.
std::multimap<uint64_t, std::string> fieldsOf(const std::string& message)
{
    size_t at = 0;
    const auto varint = [&] {
        uint64_t value = 0;
        for (int shift = 0;; shift += 7) {
            const auto byte = static_cast<uint8_t>(message.at(at++));
            value |= uint64_t { byte & 0x7fU } << shift;
            if (byte < 0x80)
                return value;
        }
    };
    std::multimap<uint64_t, std::string> fields;
    while (at < message.size()) {
        const auto tag = varint();
        const auto type = tag & 7;
        if (type == 0) {
            fields.emplace(tag >> 3, std::to_string(varint()));
            continue;
        }
        const size_t size = type == 1 ? 8 : type == 5 ? 4 : varint();
        fields.emplace(tag >> 3, message.substr(at, size));
        at += size;
    }
    return fields;
}

std::string field(const std::string& message, uint64_t number)
{
    const auto fields = fieldsOf(message);
    const auto found = fields.find(number);
    return found == fields.end() ? std::string() : found->second;
}

std::map<std::string, float> scalarsOf(const std::string& event)
{
    std::map<std::string, float> scalars;
    for (const auto& [number, value] : fieldsOf(field(event, 5)))
        scalars[field(value, 1)] = numberAt<float>(field(value, 2), 0);
    return scalars;
}

} // namespace

class TensorboardLogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void crcIsTheOneOfTheStandard();
    void writesScalarsOfEveryKind();
    void everySessionSaysWhereItBegins();
    void laterFilesHaveLaterNames();
    void samplesBecomePictures();

private:
    std::vector<std::string> events() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_path;
};

void TensorboardLogTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->path().toStdString();
}

/// Of the newest file.
std::vector<std::string> TensorboardLogTest::events() const
{
    fs::path newest;
    for (const auto& entry : fs::directory_iterator(m_path))
        if (entry.path().filename().string().starts_with("events.out.tfevents.")
            && entry.path() > newest)
            newest = entry.path();
    return recordsOf(readTextFile(newest));
}

void TensorboardLogTest::crcIsTheOneOfTheStandard()
{
    // RFC 3720, B.4.
    QCOMPARE(crc32c(std::string(32, '\0')), 0x8a9136aaU);
    QCOMPARE(crc32c(std::string(32, '\xff')), 0x62a8ab43U);
    QCOMPARE(crc32c("123456789"), 0xe3069283U);
}

void TensorboardLogTest::writesScalarsOfEveryKind()
{
    TensorboardLog log(m_path, -1);
    log.add({ { "step", 300 }, { "time", 2.5 }, { "loss", 0.25 }, { "lr", 1e-3 },
        { "grad_norm", nullptr } });
    log.add({ { "kind", "validation" }, { "step", 300 }, { "images", 8 }, { "loss", 0.5 } });
    log.add({ { "kind", "checkpoint" }, { "step", 300 }, { "bytes", 8 } });
    const auto written = events();
    QCOMPARE(written.size(), size_t { 4 });
    QCOMPARE(field(written[0], 3), std::string("brain.Event:2"));
    QVERIFY(numberAt<double>(field(written[0], 1), 0) > 1.6e9); // seconds since 1970
    QCOMPARE(field(written[2], 2), std::string("300"));
    QCOMPARE(scalarsOf(written[2]),
        (std::map<std::string, float> { { "train/loss", 0.25F }, { "train/lr", 1e-3F } }));
    QCOMPARE(scalarsOf(written[3]), (std::map<std::string, float> { { "validation/loss", 0.5F } }));
}

void TensorboardLogTest::everySessionSaysWhereItBegins()
{
    TensorboardLog log(m_path, -1);
    log.goOnAfter(40);
    const auto written = events();
    QCOMPARE(written.size(), size_t { 3 });
    for (const auto& [at, step] : { std::pair(1, "0"), std::pair(2, "41") }) {
        const auto& marker = written[static_cast<size_t>(at)];
        QCOMPARE(field(marker, 2), std::string(step)); // this step and later ones are void
        QCOMPARE(field(field(marker, 7), 1), std::string("1")); // SessionLog.START
    }
}

void TensorboardLogTest::laterFilesHaveLaterNames()
{
    const auto ahead = m_path / "events.out.tfevents.9000000000.elsewhere";
    writeFileAtomically(ahead, "");
    std::vector<fs::path> files { ahead };
    for (int64_t start = 0; start < 12; ++start) {
        const TensorboardLog log(m_path, start);
        std::set<fs::path> all;
        for (const auto& entry : fs::directory_iterator(m_path))
            all.insert(entry.path());
        files.push_back(*all.rbegin());
        QCOMPARE(all.size(), files.size());
        QVERIFY(files[files.size() - 2] < files.back());
    }
}

void TensorboardLogTest::samplesBecomePictures()
{
    fs::create_directories(m_path / "samples/step_8");
    const std::string png("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0\0\0\0\x20rest", 28);
    writeFileAtomically(m_path / "samples/step_8/dog.png", png);
    writeFileAtomically(m_path / "samples/step_8/broken.png", "no picture");
    TensorboardLog log(m_path, -1);
    log.add({ { "kind", "sample" }, { "step", 8 }, { "folder", "samples/step_8" } });
    const auto written = events();
    QCOMPARE(written.size(), size_t { 3 });
    const auto value = field(field(written[2], 5), 1);
    QCOMPARE(field(value, 1), std::string("samples/dog"));
    const auto image = field(value, 4);
    QCOMPARE(field(image, 1), std::string("32"));
    QCOMPARE(field(image, 2), std::string("256"));
    QCOMPARE(field(image, 4), png);
}

QTEST_GUILESS_MAIN(TensorboardLogTest)
#include "tst_tensorboard_log.moc"
