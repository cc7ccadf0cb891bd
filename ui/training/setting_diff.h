#pragma once

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

namespace detdiffusion {

/// A setting in which two runs differ; its value as it stands in the file, empty = not there.
struct SettingDifference {
    QString key; ///< with points: "model.from"
    QString left;
    QString right;

    bool operator==(const SettingDifference&) const = default;
};

/// In the order of the keys. The folder of a run, `run`, says nothing and is left out.
QList<SettingDifference> settingDifferences(const QJsonObject& left, const QJsonObject& right);

/// Every setting as a line "key = value", by its key.
QMap<QString, QString> flatSettings(const QJsonObject& settings);

} // namespace detdiffusion
