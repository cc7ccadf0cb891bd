#pragma once

#include "ui/training/option_fields.h"

#include <QObject>
#include <QWidget>

#include <functional>

namespace detdiffusion {

/// The control for one setting, whatever its kind. What is typed that is no number stays a text:
/// the trainer names it among the problems.
class OptionEditor : public QObject {
    Q_OBJECT

public:
    /// `label` is what the form calls it.
    OptionEditor(OptionField field, const QString& label, QObject* parent = nullptr);

    const OptionField& field() const { return m_field; }
    QWidget& widget() { return *m_widget; }
    QJsonValue value() const { return m_value(); }
    void setValue(const QJsonValue& value) { m_setValue(value); }

Q_SIGNALS:
    void changed();

private:
    void makeFlag();
    void makeInteger();
    void makeChoice();
    void makePath();
    /// `toText` and `fromText` translate between the setting and what is typed.
    void makeLine(const std::function<QString(const QJsonValue&)>& toText,
        const std::function<QJsonValue(const QString&)>& fromText);

    OptionField m_field;
    QWidget* m_widget = nullptr;
    std::function<QJsonValue()> m_value;
    std::function<void(const QJsonValue&)> m_setValue;
};

} // namespace detdiffusion
