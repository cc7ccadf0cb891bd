#include "ui/training/option_fields.h"

#include "core/training/diffusion_options.h"
#include "ui/support/conversions.h"

#include <QJsonDocument>

namespace detdiffusion {

namespace {

/// Writes down what visitOptions says of each setting.
class FieldCollector : public OptionVisitor {
public:
    std::vector<OptionField> fields;

    void flag(const char* name, bool& value, const char* help) override
    {
        add(OptionField::Kind::Flag, name, value, help);
    }
    void integer(const char* name, int64_t& value, OptionRange range, const char* help) override
    {
        add(OptionField::Kind::Integer, name, static_cast<qint64>(value), help).range = range;
    }
    void number(const char* name, double& value, OptionRange range, const char* help) override
    {
        add(OptionField::Kind::Number, name, value, help).range = range;
    }
    void text(const char* name, std::string& value, const char* help) override
    {
        add(OptionField::Kind::Text, name, fromUtf8(value), help);
    }
    void choice(const char* name, std::string& value, const std::vector<std::string>& allowed,
        const char* help) override
    {
        auto& field = add(OptionField::Kind::Choice, name, fromUtf8(value), help);
        for (const auto& each : allowed)
            field.choices << fromUtf8(each);
    }
    void path(const char* name, std::filesystem::path& value, const char* help) override
    {
        add(OptionField::Kind::Path, name, toQString(value), help);
    }
    void object(const char* name, std::string& value, const char* help) override
    {
        add(OptionField::Kind::Object, name,
            QJsonDocument::fromJson(QByteArray::fromStdString(value)).object(), help);
    }
    void section(const char* name, const std::function<void()>& content) override
    {
        const QString outer = m_prefix;
        m_prefix += QLatin1String(name) + QLatin1Char('.');
        content();
        m_prefix = outer;
    }

private:
    OptionField& add(
        OptionField::Kind kind, const char* name, const QJsonValue& value, const char* help)
    {
        fields.push_back(
            { kind, m_prefix + QLatin1String(name), value, {}, {}, QString::fromUtf8(help) });
        return fields.back();
    }

    QString m_prefix;
};

} // namespace

std::vector<OptionField> diffusionFields()
{
    FieldCollector collector;
    DiffusionTrainingOptions defaults;
    visitOptions(collector, defaults);
    return std::move(collector.fields);
}

QJsonValue settingAt(const QJsonObject& settings, const QString& key)
{
    QJsonValue value = settings;
    for (const auto& part : key.split(QLatin1Char('.')))
        value = value.toObject().value(part);
    return value;
}

void setSetting(QJsonObject& settings, const QString& key, const QJsonValue& value)
{
    const qsizetype point = key.indexOf(QLatin1Char('.'));
    if (point < 0) {
        settings[key] = value;
        return;
    }
    auto section = settings.value(key.left(point)).toObject();
    setSetting(section, key.mid(point + 1), value);
    settings[key.left(point)] = section;
}

} // namespace detdiffusion
