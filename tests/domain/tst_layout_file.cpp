#include "core/domain/error.h"
#include "core/domain/layout_file.h"
#include "core/domain/text_file.h"

#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>

#include <unistd.h>

using namespace detdiffusion;
namespace fs = std::filesystem;

namespace {

const char* const kTwoBoxes = R"({
  "version": 1, "width": 512, "height": 384, "caption": "a street", "author": {"name": "x"},
  "boxes": [
    {"id": 1, "class": "dog", "box": [0.1, 0.2, 0.55, 0.9], "perception": "easy", "colour": [1, 2]},
    {"id": 7, "class": "car", "box": [0.5, 0.4, 0.95, 0.8], "perception": "hard"}
  ]
})";

} // namespace

class LayoutFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsEveryField();
    void missingFieldsHaveDefaults();
    void unknownKeysSurvive();
    void roundTripIsExact();
    void lockedAndHiddenAreKept();
    void errorsNameFileAndRule_data();
    void errorsNameFileAndRule();
    void refusesTenThousandBoxes();
    void failedSaveLeavesTheOldFile();
    void refusesFoldersAndAbsentFiles();

private:
    fs::path folder() const { return m_folder->path().toStdString(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void LayoutFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void LayoutFileTest::readsEveryField()
{
    const auto layout = parseLayout(kTwoBoxes, "x");
    QCOMPARE(layout.width, 512);
    QCOMPARE(layout.height, 384);
    QCOMPARE(layout.caption, std::string("a street"));
    QCOMPARE(layout.boxes.size(), size_t { 2 });
    QCOMPARE(layout.boxes[0].rect, (NormalizedRect { 0.1, 0.2, 0.55, 0.9 }));
    QVERIFY(layout.boxes[0].perception == Perception::Easy);
    QCOMPARE(layout.boxes[1].id, int64_t { 7 });
    QCOMPARE(layout.boxes[1].className, std::string("car"));
}

void LayoutFileTest::missingFieldsHaveDefaults()
{
    const auto layout = parseLayout(R"({"boxes": [{"class": "dog", "box": [0, 0, 1, 1]}]})", "x");
    QCOMPARE(layout.boxes[0].id, int64_t { 1 });
    QVERIFY(layout.boxes[0].perception == Perception::Unset);
    QCOMPARE(layout.width, 512);
    QVERIFY(parseLayout("{}", "x").boxes.empty());
}

void LayoutFileTest::unknownKeysSurvive()
{
    saveLayout(parseLayout(kTwoBoxes, "x"), folder() / "a.layout.json");
    const auto json = nlohmann::json::parse(readTextFile(folder() / "a.layout.json"));
    QCOMPARE(json["author"]["name"].get<std::string>(), std::string("x"));
    QVERIFY(json["boxes"][0]["colour"] == nlohmann::json({ 1, 2 }));
    QVERIFY(!json["boxes"][1].contains("colour"));
    QCOMPARE(json["version"].get<int>(), 1);
}

void LayoutFileTest::roundTripIsExact()
{
    auto layout = parseLayout(kTwoBoxes, "x");
    layout.boxes[0].rect.x0 = 0.1 + 0.2;
    layout.boxes[0].rect.y1 = 1.0 / 3.0;
    saveLayout(layout, folder() / "a.layout.json");
    QCOMPARE(loadLayout(folder() / "a.layout.json"), layout);
    QVERIFY(formatLayout(layout).ends_with("}\n"));
}

void LayoutFileTest::lockedAndHiddenAreKept()
{
    auto layout = parseLayout(kTwoBoxes, "x");
    QCOMPARE(formatLayout(layout).find("locked"), std::string::npos);
    layout.boxes[0].locked = true;
    layout.boxes[1].hidden = true;
    QCOMPARE(parseLayout(formatLayout(layout), "x"), layout);
}

void LayoutFileTest::errorsNameFileAndRule_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char* name, const char* json, const char* rule) {
        QTest::newRow(name) << QByteArray(json) << QString(rule);
    };
    row("cut", R"({"boxes": [)", "not a layout file");
    row("empty", "", "not a layout file");
    row("list", "[]", "JSON object");
    row("newer", R"({"version": 2})", "version 2");
    row("boxes", R"({"boxes": {}})", "list");
    row("three corners", R"({"boxes": [{"class": "a", "box": [0, 0, 1]}]})", "box 1");
    row("text corner", R"({"boxes": [{"class": "a", "box": [0, 0, 1, "1"]}]})", "box 1");
    row("nan", R"({"boxes": [{"class": "a", "box": [0, 0, NaN, 1]}]})", "not a layout file");
    row("null", R"({"boxes": [{"class": "a", "box": [0, 0, null, 1]}]})", "box 1");
    row("huge", R"({"boxes": [{"class": "a", "box": [0, 0, 1e999, 1]}]})", "not a layout file");
    row("outside", R"({"boxes": [{"class": "a", "box": [0, 0, 2, 1]}]})", "outside the image");
    row("no class", R"({"boxes": [{"box": [0, 0, 1, 1]}]})", "\"class\" is empty");
    row("perception", R"({"boxes": [{"class": "a", "box": [0,0,1,1], "perception": "odd"}]})",
        "\"odd\"");
    row("size", R"({"width": 0})", "picture size");
    row("size type", R"({"width": "wide"})", "not a layout file");
}

void LayoutFileTest::errorsNameFileAndRule()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, rule);
    const auto file = folder() / "bad.layout.json";
    writeFileAtomically(file, json.toStdString());
    try {
        loadLayout(file);
        QFAIL("it was accepted");
    } catch (const Error& error) {
        QVERIFY2(QString(error.what()).contains("bad.layout.json"), error.what());
        QVERIFY2(QString(error.what()).contains(rule), error.what());
    }
}

void LayoutFileTest::refusesTenThousandBoxes()
{
    nlohmann::json root;
    for (int i = 0; i < 10'000; ++i)
        root["boxes"].push_back({ { "class", "dog" }, { "box", { 0, 0, 1, 1 } } });
    try {
        parseLayout(root.dump(), "many.layout.json");
        QFAIL("it was accepted");
    } catch (const Error& error) {
        QVERIFY2(QString(error.what()).contains("10000 boxes"), error.what());
        QVERIFY2(QString(error.what()).contains("at most 1000"), error.what());
    }
}

void LayoutFileTest::failedSaveLeavesTheOldFile()
{
    const auto file = folder() / "a.layout.json";
    const auto layout = parseLayout(kTwoBoxes, "x");
    saveLayout(layout, file);
    fs::permissions(folder(), fs::perms::owner_read | fs::perms::owner_exec);
    // The superuser may write anywhere, so only others can see the refusal.
    if (geteuid() != 0)
        QVERIFY_EXCEPTION_THROWN(saveLayout(Layout {}, file), Error);
    fs::permissions(folder(), fs::perms::owner_all);
    QVERIFY_EXCEPTION_THROWN(saveLayout(Layout {}, folder() / "absent" / "a.json"), Error);
    QVERIFY_EXCEPTION_THROWN(saveLayout(Layout {}, folder()), Error);
    QCOMPARE(loadLayout(file), layout);
    QCOMPARE(std::distance(fs::directory_iterator(folder()), fs::directory_iterator()), 1);
}

void LayoutFileTest::refusesFoldersAndAbsentFiles()
{
    QVERIFY_EXCEPTION_THROWN(loadLayout(folder()), Error);
    QVERIFY_EXCEPTION_THROWN(loadLayout(folder() / "absent.json"), Error);
}

QTEST_GUILESS_MAIN(LayoutFileTest)
#include "tst_layout_file.moc"
