#include "core/data/coco_file.h"
#include "core/data/coco_segmentation.h"
#include "core/data/mask.h"
#include "core/domain/error.h"
#include "core/domain/layout_file.h"
#include "core/domain/text_file.h"
#include "core/imaging/emoji_font.h"
#include "core/imaging/image_file.h"
#include "core/imaging/starter_classes.h"
#include "core/imaging/starter_dataset.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace detdiffusion;

namespace {

StarterDatasetOptions smallOptions(const QTemporaryDir& folder, const char* name)
{
    StarterDatasetOptions options;
    options.out = (folder.path() + "/" + name).toStdString();
    options.trainImages = 6;
    options.valImages = 3;
    options.testImages = 5;
    options.seed = 7;
    return options;
}

RunLengthMask maskOf(const Annotation& object)
{
    const int side = StarterDatasetOptions().side;
    return maskFromSegmentation(object.segmentation, side, side);
}

/// Contents by relative path.
std::map<QString, std::string> filesBelow(const std::filesystem::path& folder)
{
    const QDir root(QString::fromStdString(folder.string()));
    std::map<QString, std::string> files;
    QDirIterator iterator(root.path(), QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const QString path = iterator.next();
        files[root.relativeFilePath(path)] = readTextFile(path.toStdString());
    }
    return files;
}

CocoDataset annotationsOf(const StarterDatasetOptions& options, const std::string& split)
{
    return loadCoco(options.out / "annotations" / ("instances_" + split + ".json"));
}

} // namespace

class TestStarterDataset : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        try {
            findEmojiFont();
        } catch (const Error& error) {
            QSKIP(error.what());
        }
    }

    void sameSeedSameBytesOnAnyNumberOfThreads()
    {
        const QTemporaryDir folder;
        auto options = smallOptions(folder, "one");
        options.threads = 1;
        writeStarterDataset(options, {});
        const auto first = filesBelow(options.out);
        QCOMPARE(first.size(), size_t { 17 });

        options = smallOptions(folder, "two");
        options.threads = 3;
        writeStarterDataset(options, {});
        QVERIFY(filesBelow(options.out) == first);
    }

    void otherSeedAndOtherSplitGiveOtherPictures()
    {
        const QTemporaryDir folder;
        auto options = smallOptions(folder, "one");
        writeStarterDataset(options, {});
        std::set<std::string> pictures;
        for (const auto& [name, bytes] : filesBelow(options.out))
            pictures.insert(bytes);
        QCOMPARE(pictures.size(), size_t { 17 });

        options = smallOptions(folder, "two");
        options.seed = 8;
        writeStarterDataset(options, {});
        for (const auto& [name, bytes] : filesBelow(options.out))
            QVERIFY2(!pictures.contains(bytes), qPrintable(name));
    }

    void annotationsDescribeThePictures()
    {
        const QTemporaryDir folder;
        const auto options = smallOptions(folder, "set");
        writeStarterDataset(options, {});
        const CocoDataset dataset = annotationsOf(options, "train");
        QCOMPARE(dataset.images.size(), size_t { 6 });
        QCOMPARE(dataset.categories.size(), starterClasses().size());
        for (const AnnotatedImage& image : dataset.images) {
            const Image picture = readImage(options.out / "images/train" / image.fileName);
            QCOMPARE(picture.width, image.width);
            QCOMPARE(picture.height, image.height);
        }
        for (const Annotation& object : dataset.annotations) {
            const MaskBounds bounds = maskBounds(decodeMask(maskOf(object)));
            QVERIFY((bounds
                == MaskBounds { static_cast<int>(object.x), static_cast<int>(object.y),
                    static_cast<int>(object.width), static_cast<int>(object.height) }));
            QCOMPARE(object.area, static_cast<double>(maskArea(maskOf(object))));
            QVERIFY(object.area > 100.0);
        }
    }

    void everyPictureHasOneToSixObjects()
    {
        const QTemporaryDir folder;
        const auto options = smallOptions(folder, "set");
        writeStarterDataset(options, {});
        std::map<int64_t, int> objects;
        for (const Annotation& object : annotationsOf(options, "train").annotations)
            ++objects[object.imageId];
        QCOMPARE(objects.size(), size_t { 6 });
        for (const auto& [image, count] : objects)
            QVERIFY(count >= 1 && count <= 6);
    }

    void masksOfOnePictureDoNotOverlap()
    {
        const QTemporaryDir folder;
        const auto options = smallOptions(folder, "set");
        writeStarterDataset(options, {});
        std::map<int64_t, BitMask> taken;
        for (const Annotation& object : annotationsOf(options, "train").annotations) {
            const BitMask mask = decodeMask(maskOf(object));
            auto& sum = taken.try_emplace(object.imageId, mask.width, mask.height).first->second;
            for (size_t i = 0; i < mask.pixels.size(); ++i)
                sum.pixels[i] = static_cast<uint8_t>(sum.pixels[i] + mask.pixels[i]);
            QVERIFY(std::ranges::max(sum.pixels) <= 1);
        }
    }

    /// Difficulty must come from a detector, never from the generator.
    void annotationsSayNothingAboutDifficulty()
    {
        const QTemporaryDir folder;
        const auto options = smallOptions(folder, "set");
        writeStarterDataset(options, {});
        for (const Annotation& object : annotationsOf(options, "train").annotations) {
            QVERIFY(object.perception == Perception::Unset);
            QCOMPARE(object.extras, std::string("{}"));
        }
    }

    void testPicturesNameTheirEmojiGroup()
    {
        const QTemporaryDir folder;
        const auto options = smallOptions(folder, "set");
        writeStarterDataset(options, {});
        const auto groupOf = [](const AnnotatedImage& image) { return image.extras; };
        const std::string seen = R"({"emoji_group":"seen"})";
        const std::string heldOut = R"({"emoji_group":"held-out"})";
        const CocoDataset testSplit = annotationsOf(options, "test");
        QVERIFY(std::ranges::count(testSplit.images, seen, groupOf) == 3);
        QVERIFY(std::ranges::count(testSplit.images, heldOut, groupOf) == 2);
        QVERIFY(std::ranges::count(annotationsOf(options, "train").images, seen, groupOf) == 6);
    }

    void classesAreCocosAndTheirEmojiGroupsDisjoint()
    {
        QVERIFY(starterClasses().size() >= 16);
        std::set<char32_t> all;
        size_t count = 0;
        int64_t lastId = 0;
        for (const StarterClass& starterClass : starterClasses()) {
            QVERIFY(starterClass.cocoId > lastId && starterClass.cocoId <= 90);
            lastId = starterClass.cocoId;
            QVERIFY(starterClass.seen.size() >= 2 && !starterClass.heldOut.empty());
            all.insert(starterClass.seen.begin(), starterClass.seen.end());
            all.insert(starterClass.heldOut.begin(), starterClass.heldOut.end());
            count += starterClass.seen.size() + starterClass.heldOut.size();
        }
        QCOMPARE(all.size(), count);
    }

    void fullFolderIsRefusedAndLeftAlone()
    {
        const QTemporaryDir folder;
        const auto options = smallOptions(folder, "set");
        std::filesystem::create_directories(options.out);
        writeFileAtomically(options.out / "mine.txt", "x");
        QVERIFY_EXCEPTION_THROWN(writeStarterDataset(options, {}), Error);
        QCOMPARE(filesBelow(folder.path().toStdString()).size(), size_t { 1 });
    }

    void unwritablePlaceIsRefused()
    {
        const QTemporaryDir folder;
        auto options = smallOptions(folder, "file");
        writeFileAtomically(options.out, "a file, not a folder");
        options.out /= "below";
        QVERIFY_EXCEPTION_THROWN(writeStarterDataset(options, {}), Error);
        options.out = "/proc/detdiffusion/set";
        QVERIFY_EXCEPTION_THROWN(writeStarterDataset(options, {}), Error);
    }

    void cancelLeavesNothing()
    {
        const QTemporaryDir folder;
        auto options = smallOptions(folder, "set");
        options.threads = 1;
        std::stop_source stop;
        Control control;
        control.stop = stop.get_token();
        control.progress = [&stop](int step, int total) {
            QCOMPARE(total, 14);
            if (step == 2)
                stop.request_stop();
        };
        QVERIFY_EXCEPTION_THROWN(writeStarterDataset(options, control), Cancelled);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void optionsAreChecked()
    {
        const QTemporaryDir folder;
        auto options = smallOptions(folder, "set");
        options.side = 8;
        QVERIFY_EXCEPTION_THROWN(writeStarterDataset(options, {}), Error);
        options = smallOptions(folder, "set");
        options.trainImages = -1;
        QVERIFY_EXCEPTION_THROWN(writeStarterDataset(options, {}), Error);
        options = smallOptions(folder, "set");
        options.font = "/nowhere/font.ttf";
        QVERIFY_EXCEPTION_THROWN(writeStarterDataset(options, {}), Error);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void exampleLayoutsAskForStarterClasses()
    {
        const auto folder = std::filesystem::path(DETDIFFUSION_SOURCE_DIR) / "resources/layouts";
        std::set<std::string> names;
        for (const StarterClass& starterClass : starterClasses())
            names.insert(starterClass.name);
        QVERIFY(std::filesystem::exists(folder / "first.layout.json"));
        for (const auto& entry : std::filesystem::directory_iterator(folder))
            for (const LayoutBox& box : loadLayout(entry.path()).boxes)
                QVERIFY2(names.contains(box.className), box.className.c_str());
    }

    void unknownEmojiIsNamed()
    {
        const EmojiFont font(findEmojiFont());
        QVERIFY(font.render(U'🐶').width > 64);
        QVERIFY_EXCEPTION_THROWN(font.render(U'\u4e00'), Error);
    }
};

QTEST_GUILESS_MAIN(TestStarterDataset)
#include "tst_starter_dataset.moc"
