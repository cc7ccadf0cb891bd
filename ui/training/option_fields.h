#pragma once

#include "core/training/option_visitor.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <vector>

namespace detdiffusion {

/// One setting of a run as the form shows it.
struct OptionField {
    enum class Kind { Flag, Integer, Number, Text, Choice, Path, Object };

    Kind kind = Kind::Text;
    QString key; ///< with points: "model.from"
    QJsonValue fallback; ///< what it is until it is set
    OptionRange range; ///< of Integer and Number
    QStringList choices; ///< of Choice
    QString help;
};

/// Every setting of a diffusion run, in the order in which they are declared.
std::vector<OptionField> diffusionFields();

/// The value at a key with points; undefined when there is none.
QJsonValue settingAt(const QJsonObject& settings, const QString& key);
void setSetting(QJsonObject& settings, const QString& key, const QJsonValue& value);

} // namespace detdiffusion
