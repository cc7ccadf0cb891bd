#pragma once

#include <QCoreApplication>
#include <QString>

namespace detdiffusion {

/// The settings of a run in words: what the program calls them for people.
class OptionText {
    Q_DECLARE_TR_FUNCTIONS(OptionText)

public:
    /// Of a setting; the key itself for one that has no words.
    static QString label(const QString& key);
    /// Of a group of settings; of those outside of any for an empty name.
    static QString section(const QString& name);
    /// Of a value that can be chosen; the value itself for one that has no words.
    static QString choice(const QString& value);
    /// Of networks, as the trainer counts their parameters.
    static QString network(const QString& name);
    /// Of a preset by the name of its file; made from it for one of the user's own.
    static QString preset(const QString& name);
    /// A sentence of the trainer, with labels where it says "data.annotations".
    static QString sentence(QString text);
};

} // namespace detdiffusion
