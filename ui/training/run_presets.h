#pragma once

#include <QJsonObject>
#include <QString>

#include <vector>

namespace detdiffusion {

/// Settings that go together, to start from.
struct RunPreset {
    QString title;
    QJsonObject settings;
};

/// The JSON files of a folder that name settings of a diffusion run only, and no run.
std::vector<RunPreset> runPresets(const QString& folder);

/// `settings` with what the preset says. Files and folders stay the user's: data, start model.
QJsonObject withPreset(QJsonObject settings, const QJsonObject& preset);

} // namespace detdiffusion
