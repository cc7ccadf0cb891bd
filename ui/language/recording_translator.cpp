#include "ui/language/recording_translator.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace detdiffusion {

QString SourceText::translated() const
{
    return QCoreApplication::translate(
        context, text, comment.isEmpty() ? nullptr : comment.data(), number);
}

void RecordingTranslator::setLanguage(const QLocale& language)
{
    const auto load = [&language](
                          QTranslator& translator, const QString& name, const QString& folder) {
        // What can't be loaded stays English: empty translators answer nothing.
        if (!translator.load(language, name, QStringLiteral("_"), folder))
            static_cast<void>(translator.load(nullptr, 0));
    };
    const QString studio = QStringLiteral("detdiffusion");
    load(m_studio, studio, QStringLiteral(":/i18n"));
    if (m_studio.isEmpty()) // English has plural forms, which the sources lack
        static_cast<void>(m_studio.load(
            QLocale(QLocale::English), studio, QStringLiteral("_"), QStringLiteral(":/i18n")));
    load(m_library, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

ShownTexts RecordingTranslator::takeShownTexts()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_shown, {});
}

QString RecordingTranslator::translate(
    const char* context, const char* text, const char* comment, int number) const
{
    const QString answered = answer(context, text, comment, number);
    QString shown = answered;
    // Qt puts the number in after the translator has answered.
    if (number >= 0)
        shown.replace(QLatin1String("%n"), QString::number(number));
    const SourceText source { context, text, comment, number };
    const std::lock_guard lock(m_mutex);
    if (auto& sources = m_shown[shown]; !sources.contains(source))
        sources << source;
    return answered;
}

QString RecordingTranslator::answer(
    const char* context, const char* text, const char* comment, int number) const
{
    for (const auto* translator : { &m_studio, &m_library })
        if (const QString found = translator->translate(context, text, comment, number);
            !found.isEmpty())
            return found;
    return QString::fromUtf8(text);
}

} // namespace detdiffusion
