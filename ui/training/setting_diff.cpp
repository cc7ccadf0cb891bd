#include "ui/training/setting_diff.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace detdiffusion {

namespace {

QString textOf(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    const auto text = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2));
}

void flatten(const QJsonObject& object, const QString& prefix, QMap<QString, QString>& out)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString key = prefix + entry.key();
        if (entry.value().isObject() && !entry.value().toObject().isEmpty())
            flatten(entry.value().toObject(), key + QLatin1Char('.'), out);
        else
            out[key] = textOf(entry.value());
    }
}

} // namespace

QMap<QString, QString> flatSettings(const QJsonObject& settings)
{
    QMap<QString, QString> flat;
    flatten(settings, {}, flat);
    flat.remove(QStringLiteral("run"));
    return flat;
}

QList<SettingDifference> settingDifferences(const QJsonObject& left, const QJsonObject& right)
{
    const auto a = flatSettings(left);
    const auto b = flatSettings(right);
    auto all = a;
    all.insert(b);
    QList<SettingDifference> differences;
    for (auto entry = all.begin(); entry != all.end(); ++entry)
        if (a.value(entry.key()) != b.value(entry.key())
            || a.contains(entry.key()) != b.contains(entry.key()))
            differences.append({ entry.key(), a.value(entry.key()), b.value(entry.key()) });
    return differences;
}

} // namespace detdiffusion
