#pragma once

#include <QHash>
#include <QLocale>
#include <QTranslator>

#include <mutex>

namespace detdiffusion {

/// A text as the program asked for it.
struct SourceText {
    QByteArray context;
    QByteArray text;
    QByteArray comment;
    int number = -1; ///< of a plural form, or -1

    bool operator==(const SourceText&) const = default;
    /// In the language of the moment.
    QString translated() const;
};

/// What was asked for, by what was answered. One answer can stand for several texts.
using ShownTexts = QHash<QString, QList<SourceText>>;

/// The studio's and Qt's own translations in one. Remembers its answers, so that a text on the
/// screen can be traced back to its source and said in another language.
class RecordingTranslator : public QTranslator {
    Q_OBJECT

public:
    void setLanguage(const QLocale& language);
    /// What was answered since the last call.
    ShownTexts takeShownTexts();

    bool isEmpty() const override { return false; }
    QString translate(
        const char* context, const char* text, const char* comment, int number) const override;

private:
    QString answer(const char* context, const char* text, const char* comment, int number) const;

    QTranslator m_studio;
    QTranslator m_library;
    mutable std::mutex m_mutex; ///< any thread may ask for a text
    mutable ShownTexts m_shown;
};

} // namespace detdiffusion
