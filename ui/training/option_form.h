#pragma once

#include "ui/training/option_editor.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QWidget>

#include <map>
#include <vector>

namespace detdiffusion {

/// The controls for all settings of a run, made from their descriptions: a few basic ones, which
/// the dialog places, and all others in groups with a search.
class OptionForm : public QObject {
    Q_OBJECT

public:
    /// `basic` are keys; `model.from` gets a folder to choose.
    explicit OptionForm(const QStringList& basic, QObject* parent = nullptr);

    OptionEditor& editor(const QString& key) const { return *m_editors.at(key); }
    /// A row of the basic form.
    void addRow(QFormLayout& form, const QString& label, const QString& key);
    /// All that are not basic, in groups; made once.
    QWidget* makeAdvanced();

    /// Settings that `settings` does not name get their default.
    void setSettings(const QJsonObject& settings);
    QJsonObject settings() const;

Q_SIGNALS:
    void changed();

private:
    void addGroups(QLayout& column);
    void showMatches(const QString& text);

    QStringList m_basic;
    std::vector<OptionField> m_fields;
    std::map<QString, OptionEditor*> m_editors;
    struct Row {
        QString words; ///< what a search finds it by
        QFormLayout* form;
        QWidget* group;
        QWidget* field;
    };
    std::vector<Row> m_rows;
    bool m_filling = false; ///< by setSettings
};

} // namespace detdiffusion
