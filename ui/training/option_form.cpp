#include "ui/training/option_form.h"

#include "ui/training/option_text.h"

#include <QGroupBox>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <set>
#include <utility>

namespace detdiffusion {

namespace {

const QString kStartModel = QStringLiteral("model.from");

QString sectionOf(const QString& key)
{
    const qsizetype point = key.indexOf(QLatin1Char('.'));
    return point < 0 ? QString() : key.left(point);
}

/// The trainer is given the folder; to ask for it would be asking twice.
bool isShown(const OptionField& field)
{
    return field.key != QLatin1String("run");
}

} // namespace

OptionForm::OptionForm(const QStringList& basic, QObject* parent)
    : QObject(parent)
    , m_basic(basic)
    , m_fields(diffusionFields())
{
    std::erase_if(m_fields, [](const OptionField& field) { return !isShown(field); });
    for (auto field : m_fields) {
        if (field.key == kStartModel)
            field.kind = OptionField::Kind::Path;
        auto* editor = new OptionEditor(field, OptionText::label(field.key), this);
        connect(editor, &OptionEditor::changed, this, [this] {
            if (!m_filling)
                Q_EMIT changed();
        });
        m_editors[field.key] = editor;
    }
}

void OptionForm::addRow(QFormLayout& form, const QString& label, const QString& key)
{
    auto& made = editor(key);
    form.addRow(label, &made.widget());
}

QWidget* OptionForm::makeAdvanced()
{
    auto* content = new QWidget;
    auto* groups = new QVBoxLayout(content);
    addGroups(*groups);
    groups->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* search = new QLineEdit;
    search->setPlaceholderText(tr("Search the settings"));
    search->setAccessibleName(search->placeholderText());
    search->setClearButtonEnabled(true);
    connect(search, &QLineEdit::textChanged, this, &OptionForm::showMatches);
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(search);
    column->addWidget(scroll, 1);
    return whole;
}

void OptionForm::addGroups(QLayout& column)
{
    std::map<QString, QFormLayout*> forms;
    for (const auto& field : m_fields) {
        if (m_basic.contains(field.key))
            continue;
        auto*& form = forms[sectionOf(field.key)];
        if (form == nullptr) {
            auto* group = new QGroupBox(OptionText::section(sectionOf(field.key)));
            form = new QFormLayout(group);
            form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
            column.addWidget(group);
        }
        const QString label = OptionText::label(field.key);
        addRow(*form, label, field.key);
        auto& widget = editor(field.key).widget();
        form->labelForField(&widget)->setToolTip(widget.toolTip());
        m_rows.push_back({ QStringList { field.key, label, field.help }.join(QLatin1Char(' ')),
            form, form->parentWidget(), &widget });
    }
}

void OptionForm::showMatches(const QString& text)
{
    std::set<QWidget*> filled;
    for (const auto& row : m_rows) {
        const bool matches = row.words.contains(text.trimmed(), Qt::CaseInsensitive);
        row.form->setRowVisible(row.field, matches);
        if (matches)
            filled.insert(row.group);
    }
    for (const auto& row : m_rows)
        row.group->setVisible(filled.contains(row.group));
}

void OptionForm::setSettings(const QJsonObject& settings)
{
    m_filling = true;
    for (const auto& field : m_fields) {
        const auto value = settingAt(settings, field.key);
        editor(field.key).setValue(value.isUndefined() ? field.fallback : value);
    }
    m_filling = false;
    Q_EMIT changed();
}

QJsonObject OptionForm::settings() const
{
    QJsonObject settings;
    for (const auto& field : m_fields)
        setSetting(settings, field.key, editor(field.key).value());
    return settings;
}

} // namespace detdiffusion
