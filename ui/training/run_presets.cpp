#include "ui/training/run_presets.h"

#include "ui/training/option_fields.h"
#include "ui/training/option_text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace detdiffusion {

namespace {

bool isPath(const OptionField& field)
{
    return field.kind == OptionField::Kind::Path || field.key == QLatin1String("model.from");
}

/// Takes the values that fields know out of `settings`; what stays is of another kind of training.
void removeKnown(QJsonObject& settings, const std::vector<OptionField>& fields)
{
    for (const auto& field : fields) {
        const auto parts = field.key.split(QLatin1Char('.'));
        if (parts.size() == 1) {
            settings.remove(field.key);
            continue;
        }
        auto section = settings.value(parts.front()).toObject();
        section.remove(parts.back());
        if (section.isEmpty())
            settings.remove(parts.front());
        else
            settings[parts.front()] = section;
    }
}

} // namespace

std::vector<RunPreset> runPresets(const QString& folder)
{
    const auto fields = diffusionFields();
    std::vector<RunPreset> presets;
    const QDir dir(folder);
    for (const auto& name : dir.entryList({ QStringLiteral("*.json") }, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto settings = QJsonDocument::fromJson(file.readAll()).object();
        auto rest = settings;
        removeKnown(rest, fields);
        // What names the folder of its run is the recipe of that run.
        const bool isRecipe = settings.contains(QStringLiteral("run"));
        if (rest.isEmpty() && !settings.isEmpty() && !isRecipe)
            presets.push_back({ OptionText::preset(QFileInfo(name).completeBaseName()), settings });
    }
    return presets;
}

QJsonObject withPreset(QJsonObject settings, const QJsonObject& preset)
{
    for (const auto& field : diffusionFields()) {
        const auto value = settingAt(preset, field.key);
        if (!value.isUndefined() && !isPath(field))
            setSetting(settings, field.key, value);
    }
    return settings;
}

} // namespace detdiffusion
