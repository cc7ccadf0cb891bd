#include "core/domain/model_name.h"

namespace detdiffusion {

std::string modelName(const std::filesystem::path& folder)
{
    auto path = std::filesystem::absolute(folder).lexically_normal();
    if (!path.has_filename())
        path = path.parent_path(); // it ended in a slash
    const auto name = path.filename().string();
    const auto above = path.parent_path();
    return above.filename() == "checkpoints" ? above.parent_path().filename().string() + '/' + name
                                             : name;
}

} // namespace detdiffusion
