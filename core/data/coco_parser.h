#pragma once

#include "core/data/json_splitter.h"
#include "core/domain/annotation.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace detdiffusion {

class JsonFields;

/// Reads a COCO instances file piece by piece: beside the data set only one item is in memory. Not
/// thread-safe.
class CocoParser {
public:
    CocoParser();
    ~CocoParser();

    /// The next bytes of the file. Throws Error naming the item (not the file).
    void feed(std::string_view bytes) { m_splitter.feed(bytes); }
    /// Checks references (images and categories may come last in the file) and masks. Throws as
    /// feed does.
    CocoDataset finish();

private:
    struct Size {
        int width = 0;
        int height = 0;
    };

    void takeItem(const std::string& list, std::string& text);
    void takeValue(const std::string& key, std::string& text);
    int64_t addItem(const std::string& list, std::string& text);
    void checkAnnotation(Annotation& annotation) const;

    std::unique_ptr<JsonFields> m_fields;
    CocoDataset m_dataset;
    std::unordered_map<std::string, std::unordered_set<int64_t>> m_ids; ///< of each list
    std::unordered_map<int64_t, Size> m_imageSizes;
    std::string m_extras; ///< members of an object, as text
    bool m_hasImages = false;
    JsonSplitter m_splitter;
};

} // namespace detdiffusion
