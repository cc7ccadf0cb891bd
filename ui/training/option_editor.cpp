#include "ui/training/option_editor.h"

#include "ui/training/option_text.h"
#include "ui/training/path_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>

#include <limits>
#include <utility>

namespace detdiffusion {

namespace {

QString numberText(const QJsonValue& value)
{
    return value.isDouble()
        ? QLocale::c().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest)
        : value.toString();
}

QJsonValue numberFrom(const QString& text)
{
    bool isNumber = false;
    const double number = QLocale::c().toDouble(text.trimmed(), &isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(text);
}

QString objectText(const QJsonValue& value)
{
    return value.isObject()
        ? QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact))
        : value.toString();
}

QJsonValue objectFrom(const QString& text)
{
    const auto document = QJsonDocument::fromJson(text.toUtf8());
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(text);
}

} // namespace

OptionEditor::OptionEditor(OptionField field, const QString& label, QObject* parent)
    : QObject(parent)
    , m_field(std::move(field))
{
    using Kind = OptionField::Kind;
    switch (m_field.kind) {
    case Kind::Flag:
        makeFlag();
        break;
    case Kind::Integer:
        makeInteger();
        break;
    case Kind::Choice:
        makeChoice();
        break;
    case Kind::Path:
        makePath();
        break;
    case Kind::Number:
        makeLine(numberText, numberFrom);
        break;
    case Kind::Object:
        makeLine(objectText, objectFrom);
        break;
    case Kind::Text:
        makeLine([](const QJsonValue& value) { return value.toString(); },
            [](const QString& text) { return QJsonValue(text.trimmed()); });
        break;
    }
    m_widget->setAccessibleName(label);
    if (auto* proxy = m_widget->focusProxy())
        proxy->setAccessibleName(label);
    // Problems name a setting as its file does.
    m_widget->setToolTip(QStringLiteral("%1: %2").arg(m_field.key, m_field.help));
    setValue(m_field.fallback);
}

void OptionEditor::makeFlag()
{
    auto* box = new QCheckBox;
    m_widget = box;
    m_value = [box] { return QJsonValue(box->isChecked()); };
    m_setValue = [box](const QJsonValue& value) { box->setChecked(value.toBool()); };
    connect(box, &QCheckBox::toggled, this, &OptionEditor::changed);
}

void OptionEditor::makeInteger()
{
    constexpr double kMost = std::numeric_limits<int>::max();
    if (m_field.range.most > kMost)
        return makeLine(numberText, numberFrom);
    auto* box = new QSpinBox;
    box->setRange(static_cast<int>(m_field.range.least), static_cast<int>(m_field.range.most));
    box->setGroupSeparatorShown(true);
    box->setKeyboardTracking(true);
    m_widget = box;
    m_value = [box] { return QJsonValue(box->value()); };
    m_setValue = [box](const QJsonValue& value) { box->setValue(value.toInt()); };
    connect(box, &QSpinBox::valueChanged, this, &OptionEditor::changed);
}

void OptionEditor::makeChoice()
{
    auto* box = new QComboBox;
    for (const auto& choice : std::as_const(m_field.choices))
        box->addItem(OptionText::choice(choice), choice);
    m_widget = box;
    m_value = [box] { return QJsonValue(box->currentData().toString()); };
    m_setValue = [box](const QJsonValue& value) {
        if (const int index = box->findData(value.toString()); index >= 0)
            box->setCurrentIndex(index);
    };
    connect(box, &QComboBox::currentIndexChanged, this, &OptionEditor::changed);
}

void OptionEditor::makePath()
{
    // The settings that name files are COCO files; all others are folders.
    const bool isFile = m_field.key.endsWith(QLatin1String("annotations"));
    auto* edit = new PathEdit(isFile ? PathEdit::Kind::File : PathEdit::Kind::Folder);
    m_widget = edit;
    m_value = [edit] { return QJsonValue(edit->path()); };
    m_setValue = [edit](const QJsonValue& value) { edit->setPath(value.toString()); };
    connect(edit, &PathEdit::changed, this, &OptionEditor::changed);
}

void OptionEditor::makeLine(const std::function<QString(const QJsonValue&)>& toText,
    const std::function<QJsonValue(const QString&)>& fromText)
{
    auto* line = new QLineEdit;
    m_widget = line;
    m_value = [line, fromText] { return fromText(line->text()); };
    m_setValue = [line, toText](const QJsonValue& value) { line->setText(toText(value)); };
    connect(line, &QLineEdit::textChanged, this, &OptionEditor::changed);
}

} // namespace detdiffusion
