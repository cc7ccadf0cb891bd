#include "ui/language/language_switch.h"

#include "ui/language/retranslation.h"

#include <QApplication>
#include <QWidget>

namespace detdiffusion {

std::vector<Language> languages()
{
    return { { QStringLiteral("en"), QStringLiteral("English") },
        { QStringLiteral("de"), QStringLiteral("Deutsch") },
        { QStringLiteral("ja"), QStringLiteral("日本語") },
        { QStringLiteral("ko"), QStringLiteral("한국어") },
        { QStringLiteral("zh_CN"), QStringLiteral("简体中文") } };
}

LanguageSwitch::LanguageSwitch(StudioSettings& settings)
    : m_settings(settings)
{
    load();
    QCoreApplication::installTranslator(&m_translator);
}

LanguageSwitch::~LanguageSwitch()
{
    QCoreApplication::removeTranslator(&m_translator);
}

void LanguageSwitch::choose(const QString& code)
{
    if (code == this->code())
        return;
    m_settings.setValue(settings::kLanguage, code);
    load();
    const Retranslation retranslation(m_translator.takeShownTexts());
    for (auto* window : QApplication::topLevelWidgets()) {
        window->setLocale(QLocale());
        retranslation.applyTo(*window);
    }
    // Now those that put their texts together themselves.
    QEvent changed(QEvent::LanguageChange);
    for (auto* window : QApplication::topLevelWidgets())
        QCoreApplication::sendEvent(window, &changed);
}

void LanguageSwitch::load()
{
    const QLocale language = code().isEmpty() ? QLocale::system() : QLocale(code());
    QLocale::setDefault(language);
    m_translator.setLanguage(language);
}

} // namespace detdiffusion
