#include "core/data/coco_file.h"

#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>

#include <chrono>
#include <fstream>
#include <functional>
#include <random>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace detdiffusion;

namespace {

struct Cost {
    double seconds = 0.0;
    double peakBytes = 0.0;
    bool ended = false;
};

/// What `work` costs in a process of its own, so that peaks can be told apart.
Cost costOf(const std::function<void()>& work)
{
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    const pid_t child = fork();
    if (child == 0) {
        work();
        _exit(0);
    }
    int status = 0;
    rusage usage {};
    wait4(child, &status, 0, &usage);
    const std::chrono::duration<double> seconds = Clock::now() - start;
    return { seconds.count(), 1024.0 * static_cast<double>(usage.ru_maxrss),
        WIFEXITED(status) && WEXITSTATUS(status) == 0 };
}

/// A polygon of so many corners as COCO writes one.
std::string polygon(std::mt19937& random)
{
    std::string text = "[[";
    const auto corners = static_cast<int>(12 + random() % 32);
    for (int i = 0; i < 2 * corners; ++i)
        text += (i == 0 ? "" : ", ") + std::to_string(random() % 480) + "."
            + std::to_string(10 + random() % 90);
    return text + "]]";
}

/// The structure of COCO's instances_train2017.json; `share` of its 860,001 annotations.
void writeInstances(const std::filesystem::path& path, double share)
{
    const auto images = static_cast<int>(118'287 * share);
    const auto annotations = static_cast<int>(860'001 * share);
    std::mt19937 random(1);
    std::ofstream file(path);
    file << "{\"info\": {\"year\": 2017}, \"licenses\": [], \"images\": [";
    for (int i = 1; i <= images; ++i)
        file << (i == 1 ? "" : ", ") << "{\"license\": 3,\"file_name\": \"" << i
             << ".jpg\",\"coco_url\": \"http://images.example.org/train2017/" << i
             << ".jpg\",\"height\": 480,\"width\": 640,\"date_captured\": \"2013-11-14 "
                "11:18:45\",\"id\": "
             << i << "}";
    file << "], \"annotations\": [";
    for (int i = 1; i <= annotations; ++i)
        file << (i == 1 ? "" : ", ") << "{\"segmentation\": " << polygon(random)
             << ",\"area\": 702.1057499999998,\"iscrowd\": 0,\"image_id\": " << 1 + i % images
             << ",\"bbox\": [473.07,395.93,38.65,28.67],\"category_id\": 18,\"id\": " << i << "}";
    file << "], \"categories\": [{\"supercategory\": \"animal\",\"id\": 18,\"name\": \"dog\"}]}";
}

} // namespace

/// (No raw text in here: moc does not understand its quotes.)
/// A file like COCO's largest one against a parser that builds a tree. A tenth of the size, the
/// whole one with DETDIFFUSION_LARGE_FILES=1. Time is printed only.
class CocoLargeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void needsLittleMoreThanTheFile();
};

void CocoLargeTest::needsLittleMoreThanTheFile()
{
    const QTemporaryDir folder;
    const auto path = std::filesystem::path(folder.filePath("instances.json").toStdString());
    writeInstances(path, qEnvironmentVariableIsSet("DETDIFFUSION_LARGE_FILES") ? 1.0 : 0.1);
    const auto size = static_cast<double>(std::filesystem::file_size(path));
    const auto tree = costOf([&] {
        std::ifstream file(path);
        const auto parsed = nlohmann::json::parse(file);
        if (parsed["annotations"].empty())
            _exit(1);
    });
    const auto streamed = costOf([&] {
        if (loadCoco(path).annotations.empty())
            _exit(1);
    });
    QVERIFY(tree.ended && streamed.ended);
    qInfo("%.0f MB: streamed %.2f s, peak %.0f MB; tree %.2f s, peak %.0f MB; %.1f times as fast",
        1e-6 * size, streamed.seconds, 1e-6 * streamed.peakBytes, tree.seconds,
        1e-6 * tree.peakBytes, tree.seconds / streamed.seconds);
    constexpr double kProgram = 64e6; // libraries, buffers
    QVERIFY2(streamed.peakBytes < 1.5 * size + kProgram,
        qPrintable(QString::number(streamed.peakBytes)));
}

QTEST_GUILESS_MAIN(CocoLargeTest)
#include "tst_coco_large.moc"
