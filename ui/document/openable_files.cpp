#include "ui/document/openable_files.h"

namespace detdiffusion {

namespace {

struct Ending {
    QString text;
    OpenableFile kind;
};

/// Longer ones first.
const Ending kEndings[] = {
    { kLayoutEnding, OpenableFile::Layout },
    { QStringLiteral(".json"), OpenableFile::Layout },
    { kPictureEnding, OpenableFile::Picture },
};

const Ending* endingOf(const QString& name)
{
    for (const auto& ending : kEndings)
        if (name.endsWith(ending.text, Qt::CaseInsensitive))
            return &ending;
    return nullptr;
}

} // namespace

std::optional<OpenableFile> openableFile(const QString& path)
{
    const auto* ending = endingOf(path);
    return ending == nullptr ? std::nullopt : std::optional(ending->kind);
}

QString withoutEnding(const QString& name)
{
    const auto* ending = endingOf(name);
    return ending == nullptr ? name : name.chopped(ending->text.size());
}

QString withEnding(const QString& path, OpenableFile kind)
{
    if (openableFile(path) == kind)
        return path;
    return path + (kind == OpenableFile::Layout ? kLayoutEnding : kPictureEnding);
}

} // namespace detdiffusion
