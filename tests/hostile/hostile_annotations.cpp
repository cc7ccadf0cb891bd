#include "tests/hostile/hostile_files.h"

namespace detdiffusion::test {

namespace {

const std::string kDeep = repeated("[", 2'000'000);
const std::string kDeepObjects = repeated(R"({"a":)", 300'000);
const std::string kDeepXml = repeated("<a>", 200'000);
const std::string kBadUtf8 = "\xff\xfe\xc0\x80";

std::string coco(const std::string& images, const std::string& annotations,
    const std::string& categories = R"({"id": 1, "name": "dog"})")
{
    return R"({"images": [)" + images + R"(], "annotations": [)" + annotations
        + R"(], "categories": [)" + categories + "]}";
}

/// A COCO file whose one object says `keys` besides its ids.
std::string cocoObject(const std::string& keys)
{
    return coco(R"({"id": 1, "file_name": "a.png", "width": 64, "height": 48})",
        R"({"id": 1, "image_id": 1, "category_id": 1, )" + keys + "}");
}

std::string layout(const std::string& keys)
{
    return R"({"version": 1, "width": 512, "height": 512, )" + keys + "}";
}

std::string layoutBox(const std::string& corners, const std::string& more = {})
{
    return layout(R"("boxes": [{"class": "dog", "box": )" + corners + more + "}]");
}

std::string voc(const std::string& size, const std::string& object)
{
    return "<annotation><filename>a.png</filename><size>" + size + "</size><object>" + object
        + "</object></annotation>";
}

std::string vocBox(const std::string& xmin, const std::string& xmax)
{
    return "<name>dog</name><bndbox><xmin>" + xmin + "</xmin><ymin>1</ymin><xmax>" + xmax
        + "</xmax><ymax>20</ymax></bndbox>";
}

HostileFiles named(const std::string& name, const std::vector<std::string>& texts)
{
    HostileFiles files;
    for (const auto& text : texts)
        files.push_back({ text.substr(0, 60), name, text });
    return files;
}

/// Texts that are no JSON, whatever they should say.
std::vector<std::string> brokenJson()
{
    return { "", "\n", "{", "}", "nonsense", kDeep, kDeepObjects, "{\"a\": " + kDeep, kBadUtf8,
        std::string(4096, '\0'), "{\"a\": 1e}", "[1, 2", "\"text", "{\"a\": NaN" };
}

HostileFiles json(const std::string& name, const std::vector<std::string>& texts)
{
    auto all = brokenJson();
    all.insert(all.end(), texts.begin(), texts.end());
    return named(name, all);
}

} // namespace

HostileFiles hostileCocoFiles()
{
    const std::string image = R"({"id": 1, "file_name": "a.png", "width": 64, "height": 48})";
    auto files = json("coco.json",
        { "[]", "7", "{}", R"({"images": {}})", R"({"images": 3})", coco(image + "," + image, ""),
            coco(image, "", R"({"id": 1, "name": "dog"}, {"id": 1, "name": "cat"})"),
            coco(R"({"file_name": "a.png"})", ""), coco(R"({"id": 1})", ""),
            coco(R"({"id": "one", "file_name": "a.png"})", ""),
            coco(R"({"id": 1e300, "file_name": "a.png"})", ""),
            coco(R"({"id": 1.5, "file_name": "a.png"})", ""),
            coco(R"({"id": 1, "file_name": "a.png", "width": -64, "height": 48})", ""),
            coco(R"({"id": 1, "file_name": "a.png", "width": 1e9, "height": 48})", ""),
            coco(R"({"id": 1, "file_name": ["a.png"]})", ""), coco(image, "null"),
            coco(image, R"({"id": 1, "image_id": 9, "category_id": 1, "bbox": [1, 2, 3, 4]})"),
            coco(image, R"({"id": 1, "image_id": 1, "category_id": 9, "bbox": [1, 2, 3, 4]})"),
            cocoObject(R"("bbox": [NaN, 2, 3, 4])"), cocoObject(R"("bbox": [1, 2, Infinity, 4])"),
            cocoObject(R"("bbox": [1, 2, 1e999, 4])"), cocoObject(R"("bbox": [1, 2, -3, 4])"),
            cocoObject(R"("bbox": [1, 2, 3])"), cocoObject(R"("bbox": [1, 2, 3, 4, 5])"),
            cocoObject(R"("bbox": "1 2 3 4")"), cocoObject(R"("bbox": [[1, 2, 3, 4]])"),
            cocoObject(R"("bbox": [1, 2, 3, 4], "area": "large")"),
            cocoObject(R"("bbox": [1, 2, 3, 4], "attributes": {"perception": "odd"})"),
            cocoObject(R"("bbox": [1, 2, 3, 4], "attributes": {"perception": 7})"),
            cocoObject(
                R"("bbox": [1, 2, 3, 4], "segmentation": {"size": [48, 64], "counts": [9]})"),
            cocoObject(R"("bbox": [1, 2, 3, 4], "segmentation": {"size": [9, 9], "counts": "99"})"),
            cocoObject(R"("segmentation": [[1, 2]])"), cocoObject(R"("x": )" + kDeep) });
    files.push_back({ "unknown keys", "coco.json",
        cocoObject(R"("bbox": [1, 2, 3, 4], "mine": {"a": [null, 1]})"), true });
    return files;
}

HostileFiles hostileLayouts()
{
    auto files = json("odd.layout.json",
        { "[]", "7", R"({"version": 99})", R"({"version": "one"})", layout(R"("boxes": {})"),
            R"({"width": 0, "height": 5})", R"({"width": -512, "height": 512})",
            R"({"width": 1e12, "height": 512})", R"({"width": "wide"})", layout(R"("boxes": [7])"),
            layout(R"("caption": 7)"), layout(R"("boxes": [{"box": [0, 0, 1, 1]}])"),
            layout(R"("boxes": [{"class": "", "box": [0, 0, 1, 1]}])"), layoutBox("[0, 0, 1]"),
            layoutBox("[0, 0, 1, 1, 1]"), layoutBox("[0.5, 0, 0.5, 1]"),
            layoutBox("[0.9, 0, 0.1, 1]"), layoutBox("[0, 0, 2, 1]"), layoutBox("[-1, 0, 1, 1]"),
            layoutBox("[0, 0, null, 1]"), layoutBox("[0, 0, NaN, 1]"),
            layoutBox("[0, 0, 1e999, 1]"), layoutBox(R"("0 0 1 1")"),
            layoutBox("[0, 0, 1, 1]", R"(, "perception": "odd")"),
            layoutBox("[0, 0, 1, 1]", R"(, "id": "one")"),
            layoutBox("[0, 0, 1, 1]", ", \"more\": " + kDeep),
            layout("\"caption\": \"" + kBadUtf8 + "\""),
            layout(R"("boxes": [{"id": 1, "class": "dog", "box": [0, 0, 1, 1]},
                                {"id": 1, "class": "cat", "box": [0, 0, 1, 1]}])"),
            layout(R"("boxes": [{"class": "dog", "box": [0, 0, 1, 1]})"
                + repeated(R"(,{"class": "dog", "box": [0, 0, 1, 1]})", 1000) + "]"),
            layout("\"caption\": \"" + std::string(size_t { 17 } << 20, 'x') + "\"") });
    files.push_back({ "unknown keys", "odd.layout.json",
        layoutBox("[0, 0, 1, 1]", R"(, "mine": [[1], {}])"), true });
    return files;
}

HostileFiles hostileDataYamls()
{
    auto files = named("data.yaml",
        { "", "names: []\ntrain: pictures/images\n", "train: pictures/images\n", "names: [dog]\n",
            "names: [dog\ntrain: pictures/images\n", "names: ['dog]\ntrain: pictures/images\n",
            "names: {1: dog}\ntrain: pictures/images\n", "- dog\n", "just words\n",
            "names: [dog, dog]\ntrain: pictures/images\n", "names: [\"\\uZZZZ\"]\ntrain: x\n",
            std::string(4096, '\0') });
    for (const char* place : { "nowhere", "../../../../nowhere" })
        files.push_back({ place, "data.yaml", std::string("names: [dog]\ntrain: ") + place + "\n",
            false, "nowhere" });
    return files;
}

HostileFiles hostileYoloLabels()
{
    auto files = named("a.txt",
        { "7 0.5 0.5 0.1 0.1", "-1 0.5 0.5 0.1 0.1", "dog 0.5 0.5 0.1 0.1", "0 0.5 0.5 0.1", "0",
            "0 nan 0.5 0.1 0.1", "0 inf 0.5 0.1 0.1", "0 0.5 0.5 -0.1 0.1", "0 5 5 1 1",
            "0 0.5 0.5 1e999 0.1", "0 0.5 0.5 0.1 0.1 0.1", "99999999999999999999 0.5 0.5 0.1 0.1",
            "0 0,5 0,5 0,1 0,1", kBadUtf8, std::string(4096, '\0') });
    files.push_back({ "Windows line ends", "a.txt", "0 0.5 0.5 0.1 0.1\r\n\r\n", true });
    return files;
}

HostileFiles hostileVocFiles()
{
    const std::string size = "<width>64</width><height>48</height>";
    auto files = named("a.xml",
        { "", "text", "<annotation>", "<annotation></annotation>", kDeepXml, "<a></b>", "<>",
            "<!DOCTYPE a [<!ENTITY b \"&b;&b;\">]><annotation/>", std::string(4096, '\0'),
            "<annotation><size>&lol;</size></annotation>", voc(size, "<name>dog</name>"),
            voc(size, vocBox("nan", "9")), voc(size, vocBox("1", "inf")),
            voc(size, vocBox("x", "9")), voc(size, vocBox("1", "1e999")),
            voc(size, vocBox("9", "1")),
            voc("<width>1e300</width><height>48</height>", vocBox("1", "9")),
            voc("<width>-64</width><height>48</height>", vocBox("1", "9")),
            voc("<width>nan</width><height>48</height>", vocBox("1", "9")),
            voc("", vocBox("1", "9")),
            voc(size,
                "<attributes><attribute><name>perception</name><value>odd</value></attribute>"
                "</attributes>"
                    + vocBox("1", "9")) });
    files.push_back({ "no size for a box", "a.xml", voc(size, vocBox("5", "5")), true });
    return files;
}

HostileFiles hostileResults()
{
    return json("results.json",
        { "{}", "[7]", R"([{"image_id": 1, "category_id": 1, "bbox": [1, 2, 3, 4]}])",
            R"([{"image_id": 1, "category_id": 1, "bbox": [1, 2, 3], "score": 0.5}])",
            R"([{"image_id": 1, "category_id": 1, "bbox": [1, 2, null, 4], "score": 0.5}])",
            R"([{"image_id": "one", "category_id": 1, "bbox": [1, 2, 3, 4], "score": 0.5}])" });
}

HostileFiles hostileKeptDetections()
{
    const auto kept = [](const std::string& images) {
        return R"({"detector": "d", "description": "", "minimum_score": 0.05, "classes": ["dog"],
            "images": )"
            + images + "}";
    };
    return json("kept.json",
        { "{}", "[]", kept("7"), kept("[7]"), kept(R"([{"image_id": 1}])"),
            kept(R"([{"image_id": 1, "detections": [{"rect": [0, 0, 9, 1], "class": 0,
                 "score": 0.5}]}])"),
            kept(R"([{"image_id": 1, "detections": [{"rect": [0, 0, 1, 1], "class": 5,
                 "score": 0.5}]}])"),
            kept(R"([{"image_id": 1, "detections": [{"rect": [0, 0, 1, 1], "class": 0,
                 "score": 1e30}]}])"),
            kept(R"([{"image_id": 1, "problem": 7}])"), kept(kDeep) });
}

} // namespace detdiffusion::test
