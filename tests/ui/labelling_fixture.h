#pragma once

#include "core/data/coco_file.h"
#include "core/domain/text_file.h"
#include "core/perception/label_stream.h"
#include "tests/support/test_paths.h"
#include "ui/datasets/labelling_page.h"
#include "ui/support/conversions.h"

#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <memory>

namespace detdiffusion::test {

/// A data set on disk, opened, with a labelling page over it whose questions are answered by
/// `answer`.
class LabellingFixture {
public:
    static constexpr int kSide = 200;

    LabellingFixture()
    {
        qputenv("DETDIFFUSION_SETTINGS", folder.filePath(QStringLiteral("settings")).toLocal8Bit());
        settings = std::make_unique<StudioSettings>();
        std::filesystem::create_directories(path("data/annotations"));
        std::filesystem::create_directories(path("data/val"));
    }

    std::filesystem::path path(const char* name) const { return toPath(file(name)); }
    QString file(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }

    /// Pictures with two objects each, a dog left and a car right; every third dog was labelled
    /// hard by hand.
    void writeDataset(int pictures, bool withFiles)
    {
        CocoDataset coco;
        coco.categories = { { 3, "car", "{}" }, { 18, "dog", "{}" } };
        QImage picture(kSide, kSide, QImage::Format_RGB888);
        for (int i = 1; i <= pictures; ++i) {
            const QString name = QString::number(i) + QStringLiteral(".png");
            coco.images.push_back({ i, name.toStdString(), kSide, kSide, "{}" });
            addObject(coco, i, 18, 10.0);
            addObject(coco, i, 3, 110.0);
            if (i % 3 == 0)
                coco.annotations[coco.annotations.size() - 2].perception = Perception::Hard;
            picture.fill(QColor::fromHsv(i * 37 % 360, 120, 200));
            if (withFiles || i == 1)
                QVERIFY(picture.save(folder.filePath(QStringLiteral("data/val/") + name)));
        }
        saveCoco(coco, path("data/annotations/instances_val.json"));
    }

    void openDataset()
    {
        dataset = std::make_unique<OpenedDataset>(
            [](const std::filesystem::path&) {
                return PictureSize { kSide, kSide };
            },
            file("backups"));
        QSignalSpy opened(dataset.get(), &OpenedDataset::opened);
        dataset->open(file("data/annotations/instances_val.json"));
        QVERIFY(opened.count() == 1 || opened.wait());
    }

    void openPage(const QString& program)
    {
        page.reset();
        const auto chosen = [this](QWidget*) { return answer; };
        page = std::make_unique<LabellingPage>(*dataset, *settings,
            LabellingPrompts {
                chosen, chosen, [this](QWidget*, const QString&) { return answer; } });
        page->setProgram(program);
    }

    const std::vector<Annotation>& objects() const
    {
        return dataset->contents()->part(0).dataset.annotations;
    }
    Perception label(size_t object) const { return objects()[object].perception; }

    QTemporaryDir folder;
    QString answer;
    std::unique_ptr<StudioSettings> settings;
    std::unique_ptr<OpenedDataset> dataset;
    std::unique_ptr<LabellingPage> page;

private:
    static void addObject(CocoDataset& coco, int64_t image, int64_t category, double x)
    {
        Annotation object;
        object.id = static_cast<int64_t>(coco.annotations.size()) + 1;
        object.imageId = image;
        object.categoryId = category;
        object.x = x;
        object.y = 20.0;
        object.width = 80.0;
        object.height = 100.0;
        object.area = 8000.0;
        coco.annotations.push_back(object);
    }
};

/// A shell script in place of the command line program: prints `lines`, then does `end`.
inline QString fakeProgram(
    const QString& path, const std::vector<nlohmann::json>& lines, const std::string& end)
{
    std::string script = "#!/bin/sh\ncat <<'LINES'\n";
    for (const auto& line : lines)
        script += line.dump() + "\n";
    writeFileAtomically(toPath(path), script + "LINES\n" + end + "\n");
    std::filesystem::permissions(toPath(path), std::filesystem::perms::owner_all);
    return path;
}

} // namespace detdiffusion::test
