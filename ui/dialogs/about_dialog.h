#pragma once

#include "core/engine/model_info.h"

#include <QDialog>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace detdiffusion {

/// Name and version of what the program is built with.
using LibraryVersions = std::vector<std::pair<QString, QString>>;

/// What the program is, the card of the model in use, and the licences.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    AboutDialog(const LibraryVersions& libraries, const std::optional<ModelInfo>& model,
        QWidget* parent = nullptr);

private:
    static QString programText(const LibraryVersions& libraries);
    static QString modelText(const std::optional<ModelInfo>& model);
    static QString licenceText();
};

} // namespace detdiffusion
