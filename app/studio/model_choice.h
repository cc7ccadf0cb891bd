#pragma once

#include <QString>

#include <mutex>
#include <utility>

namespace detdiffusion {

/// The model folder that the next loading takes. Chosen on the GUI thread, read on the engine's.
class ModelChoice {
public:
    /// Empty = the bundled model.
    explicit ModelChoice(QString usual)
        : m_usual(std::move(usual))
        , m_folder(m_usual)
    {
    }

    /// Empty = the usual one.
    void choose(const QString& folder)
    {
        const std::lock_guard lock(m_mutex);
        m_folder = folder.isEmpty() ? m_usual : folder;
    }
    QString folder() const
    {
        const std::lock_guard lock(m_mutex);
        return m_folder;
    }

private:
    const QString m_usual;
    mutable std::mutex m_mutex;
    QString m_folder;
};

} // namespace detdiffusion
