#pragma once

#include "ui/language/recording_translator.h"
#include "ui/settings/studio_settings.h"

#include <QObject>

namespace detdiffusion {

struct Language {
    QString code; ///< as it is remembered; empty = the system's
    QString name; ///< in the language itself
};

/// Without the system's.
std::vector<Language> languages();

/// The language of the window: remembered, and changed while the program runs.
class LanguageSwitch : public QObject {
    Q_OBJECT

public:
    explicit LanguageSwitch(StudioSettings& settings);
    ~LanguageSwitch() override;

    QString code() const { return m_settings.value(settings::kLanguage); }
    void choose(const QString& code);

private:
    void load();

    StudioSettings& m_settings;
    RecordingTranslator m_translator;
};

} // namespace detdiffusion
