#pragma once

#include <QString>

#include <optional>

namespace detdiffusion {

// Which files the studio opens as a document, told by their names alone. Dropping, opening, saving
// and the file dialogs all ask here.

inline const QString kLayoutEnding = QStringLiteral(".layout.json");
inline const QString kPictureEnding = QStringLiteral(".png");

enum class OpenableFile {
    Layout,
    Picture, ///< one of ours, with the layout inside
};

/// Nothing for files that can't be opened.
std::optional<OpenableFile> openableFile(const QString& path);

/// Without the ending of a layout or picture.
QString withoutEnding(const QString& name);

/// `path`, or `path` with `ending` when it is no file of that kind.
QString withEnding(const QString& path, OpenableFile kind);

} // namespace detdiffusion
