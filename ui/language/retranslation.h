#pragma once

#include "ui/language/recording_translator.h"

#include <QRegularExpression>

namespace detdiffusion {

/// Says the texts of widgets and actions in the language of the moment. Widgets say their texts
/// once, with tr(), and know nothing of languages: what they show is looked up in what the
/// translator has answered before.
class Retranslation {
public:
    explicit Retranslation(ShownTexts shown);

    /// The object and everything below it.
    void applyTo(QObject& root) const;
    /// `asker` decides between texts that look the same: that of its own class, or of one above it.
    QString translated(const QString& text, const QObject& asker) const;

private:
    /// "Zoom %1 %", for texts that hold a value.
    struct Pattern {
        QRegularExpression expression;
        QList<int> places; ///< number of each placeholder, in order
        SourceText source;
        qsizetype fixed; ///< letters outside the placeholders
    };

    static std::optional<Pattern> patternOf(const QString& shown, const SourceText& source);
    static const SourceText& best(const QList<SourceText>& sources, const QObject& asker);
    QString fromPattern(const QString& text, const QObject& asker) const;
    void applyToProperties(QObject& object) const;
    void applyToItems(QObject& object) const;

    ShownTexts m_shown;
    std::vector<Pattern> m_patterns; ///< the most telling first
};

} // namespace detdiffusion
