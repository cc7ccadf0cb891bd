#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace detdiffusion {

/// One remembered value: its key and what it is until the user changes it.
template <class Value> struct Setting {
    const char* key;
    Value fallback;
};

/// What the studio remembers between runs, in `studio.ini`. The folder is the platform's, or the
/// one that DETDIFFUSION_SETTINGS names (tests never touch the user's own).
class StudioSettings {
public:
    StudioSettings();

    template <class Value> Value value(const Setting<Value>& setting) const
    {
        return m_store.value(QLatin1String(setting.key), QVariant::fromValue(setting.fallback))
            .template value<Value>();
    }
    template <class Value> void setValue(const Setting<Value>& setting, const Value& value)
    {
        m_store.setValue(QLatin1String(setting.key), QVariant::fromValue(value));
    }

    /// Where the studio keeps what it writes for itself.
    QString folder() const;
    /// Where it keeps what is the user's: beside the settings when DETDIFFUSION_SETTINGS names
    /// their folder.
    QString dataFolder() const;
    /// Holds the folders of the training runs.
    QString runsFolder() const;
    QStringList recentFiles() const;
    /// Puts the file first; the list holds at most ten.
    void addRecentFile(const QString& path);
    void removeRecentFile(const QString& path);

private:
    QSettings m_store;
};

namespace settings {

inline const Setting<QByteArray> kGeometry { "window/geometry", {} };
inline const Setting<QByteArray> kWindowState { "window/state", {} };
inline const Setting<QByteArray> kSplitter { "window/splitter", {} };
inline const Setting<QString> kTheme { "window/theme", QStringLiteral("system") };
inline const Setting<bool> kFirstStepsDone { "window/firstStepsDone", false };
/// Empty = the system's.
inline const Setting<QString> kLanguage { "window/language", {} };
inline const Setting<QString> kShortcutPreset { "shortcuts/preset", QStringLiteral("own") };
/// Each "ActionName=keys".
inline const Setting<QStringList> kShortcutChanges { "shortcuts/changes", {} };
inline const Setting<QString> kLayoutFolder { "folders/layouts", {} };
inline const Setting<QString> kPictureFolder { "folders/pictures", {} };
inline const Setting<QString> kDetector { "verdicts/detector", {} };
/// In percent.
inline const Setting<int> kScoreLimit { "verdicts/score", 50 };
inline const Setting<int> kOverlapLimit { "verdicts/overlap", 50 };
inline const Setting<QString> kLoraFolder { "folders/loras", {} };
inline const Setting<bool> kShowBoxes { "view/boxesOverPicture", true };
inline const Setting<bool> kSnap { "view/snapToGrid", false };
inline const Setting<bool> kCrosshair { "view/crosshair", true };
/// In percent.
inline const Setting<int> kBoxOpacity { "view/boxOpacity", 100 };
inline const Setting<int> kTracedOpacity { "view/tracedOpacity", 60 };
inline const Setting<QString> kTracedFolder { "folders/traced", {} };
inline const Setting<bool> kSnapToBoxes { "view/snapToBoxes", true };
/// "none", "tokens", or the cell of a pixel grid.
inline const Setting<QString> kSnapGrid { "view/snapGrid", QStringLiteral("tokens") };
/// As toString(SeedMode) writes it.
inline const Setting<QString> kSeedMode { "generation/seedMode", QStringLiteral("fixed") };
inline const Setting<int> kSeedCount { "generation/seedCount", 6 };
inline const Setting<QString> kSampler { "generation/sampler", {} };
inline const Setting<QString> kPrecision { "generation/precision", QStringLiteral("fp32") };
/// Empty = beside what else is the user's.
inline const Setting<QString> kRunsFolder { "training/runsFolder", {} };
inline const Setting<QStringList> kRecentFiles { "files/recent", {} };
inline const Setting<QStringList> kRecentDatasets { "datasets/recent", {} };
inline const Setting<QString> kDatasetFolder { "folders/datasets", {} };
inline const Setting<QByteArray> kDatasetGeometry { "datasets/geometry", {} };

} // namespace settings

} // namespace detdiffusion
