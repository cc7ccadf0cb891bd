#include "core/domain/layout_file.h"

#include "core/domain/error.h"
#include "core/domain/json_file.h"
#include "core/domain/text_file.h"

#include <nlohmann/json.hpp>

namespace detdiffusion {

using Json = nlohmann::json;

namespace {

constexpr int kVersion = 1;
/// A thousand boxes need some hundred kilobytes.
constexpr size_t kLargestText = size_t { 16 } << 20;

/// Moves the value of a key out of `object`, so that what remains are the unknown keys.
template <typename T> T take(Json& object, const char* key, const T& fallback)
{
    const auto found = object.find(key);
    if (found == object.end())
        return fallback;
    T value = found->get<T>();
    object.erase(found);
    return value;
}

NormalizedRect takeRect(Json& object)
{
    const auto corners = take<std::vector<double>>(object, "box", {});
    if (corners.size() != 4)
        throw Error("\"box\" must be four numbers x0, y0, x1, y1");
    return { corners[0], corners[1], corners[2], corners[3] };
}

LayoutBox parseBox(Json object, int64_t fallbackId)
{
    LayoutBox box;
    box.id = take<int64_t>(object, "id", fallbackId);
    box.className = take<std::string>(object, "class", "");
    box.rect = takeRect(object);
    box.perception = perceptionFromString(take<std::string>(object, "perception", "unset"));
    box.locked = take<bool>(object, "locked", false);
    box.hidden = take<bool>(object, "hidden", false);
    box.extras = object.dump();
    return box;
}

void parseBoxes(const Json& boxes, Layout& layout)
{
    if (!boxes.is_array())
        throw Error("\"boxes\" must be a list");
    if (boxes.size() > kMaxLayoutBoxes)
        throw Error("the layout has " + std::to_string(boxes.size()) + " boxes; at most "
            + std::to_string(kMaxLayoutBoxes) + " are supported");
    for (size_t i = 0; i < boxes.size(); ++i) {
        try {
            layout.boxes.push_back(parseBox(boxes[i], static_cast<int64_t>(i) + 1));
        } catch (const std::exception& error) {
            throw Error("box " + std::to_string(i + 1) + ": " + error.what());
        }
    }
}

Layout layoutFromJson(Json root)
{
    if (!root.is_object())
        throw Error("a layout must be a JSON object");
    const int version = take<int>(root, "version", kVersion);
    if (version != kVersion)
        throw Error("layout version " + std::to_string(version)
            + " is not supported; this program reads version " + std::to_string(kVersion));
    Layout layout;
    layout.width = take<int>(root, "width", layout.width);
    layout.height = take<int>(root, "height", layout.height);
    layout.caption = take<std::string>(root, "caption", "");
    const auto boxes = take<Json>(root, "boxes", Json::array());
    layout.extras = root.dump();
    parseBoxes(boxes, layout);
    validate(layout);
    return layout;
}

nlohmann::ordered_json boxToJson(const LayoutBox& box)
{
    nlohmann::ordered_json object;
    object["id"] = box.id;
    object["class"] = box.className;
    object["box"] = { box.rect.x0, box.rect.y0, box.rect.x1, box.rect.y1 };
    object["perception"] = toString(box.perception);
    if (box.locked)
        object["locked"] = true;
    if (box.hidden)
        object["hidden"] = true;
    object.update(nlohmann::ordered_json::parse(box.extras));
    return object;
}

} // namespace

Layout parseLayout(const std::string& json, const std::string& source)
{
    try {
        if (json.size() > kLargestText)
            throw Error("the file is larger than 16 MB; a layout is not");
        return layoutFromJson(parseJson(json));
    } catch (const Json::exception& error) {
        throw Error(source + ": not a layout file: " + error.what());
    } catch (const Error& error) {
        throw Error(source + ": " + error.what());
    }
}

std::string formatLayout(const Layout& layout)
{
    nlohmann::ordered_json root;
    root["version"] = kVersion;
    root["width"] = layout.width;
    root["height"] = layout.height;
    root["caption"] = layout.caption;
    root["boxes"] = nlohmann::ordered_json::array();
    for (const auto& box : layout.boxes)
        root["boxes"].push_back(boxToJson(box));
    root.update(nlohmann::ordered_json::parse(layout.extras));
    return root.dump(2) + "\n";
}

Layout loadLayout(const std::filesystem::path& path)
{
    return parseLayout(readTextFile(path), path.string());
}

void saveLayout(const Layout& layout, const std::filesystem::path& path)
{
    writeFileAtomically(path, formatLayout(layout));
}

} // namespace detdiffusion
