#pragma once

#include <QDBusVariant>
#include <QObject>

namespace detdiffusion {

/// Whether the desktop asks for dark windows. Qt tells it from 6.5 on; until then the desktop
/// portal is asked, which GNOME, KDE and others answer. Without one it stays false.
class SystemAppearance : public QObject {
    Q_OBJECT

public:
    explicit SystemAppearance(QObject* parent = nullptr);

    bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed();

public Q_SLOTS:
    /// The portal's signal; other settings than the colour scheme are ignored.
    void noteSetting(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void ask();

    bool m_dark = false;
};

} // namespace detdiffusion
