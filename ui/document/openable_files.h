#pragma once

#include <QString>

#include <optional>

namespace detdiffusion {

// Which files the studio opens, told by their names alone. Dropping, opening, saving and the file
// dialogs all ask here.

inline const QString kLayoutEnding = QStringLiteral(".layout.json");
inline const QString kPictureEnding = QStringLiteral(".png");

enum class OpenableFile {
    Layout, ///< or the COCO file of another program
    Annotations, ///< of one picture: Pascal VOC, YOLO
    Picture, ///< one of ours with the layout inside, or a photograph
};

/// Nothing for files that can't be opened.
std::optional<OpenableFile> openableFile(const QString& path);

/// For file dialogs: "*.json *.png ...".
QString openablePatterns();

/// Without the ending of an openable file.
QString withoutEnding(const QString& name);

/// `path`, with the ending of a layout or picture if it has none.
QString withLayoutEnding(const QString& path);
QString withPictureEnding(const QString& path);

} // namespace detdiffusion
