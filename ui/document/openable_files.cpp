#include "ui/document/openable_files.h"

#include <QStringList>

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
    { QStringLiteral(".xml"), OpenableFile::Annotations },
    { QStringLiteral(".txt"), OpenableFile::Annotations },
    { kPictureEnding, OpenableFile::Picture },
    { QStringLiteral(".jpg"), OpenableFile::Picture },
    { QStringLiteral(".jpeg"), OpenableFile::Picture },
    { QStringLiteral(".webp"), OpenableFile::Picture },
    { QStringLiteral(".bmp"), OpenableFile::Picture },
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

QString openablePatterns()
{
    QStringList patterns;
    for (const auto& ending : kEndings)
        patterns << QLatin1Char('*') + ending.text;
    return patterns.join(QLatin1Char(' '));
}

QString withoutEnding(const QString& name)
{
    const auto* ending = endingOf(name);
    return ending == nullptr ? name : name.chopped(ending->text.size());
}

QString withLayoutEnding(const QString& path)
{
    return openableFile(path) == OpenableFile::Layout ? path : path + kLayoutEnding;
}

QString withPictureEnding(const QString& path)
{
    return path.endsWith(kPictureEnding, Qt::CaseInsensitive) ? path : path + kPictureEnding;
}

} // namespace detdiffusion
