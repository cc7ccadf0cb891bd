#pragma once

#include "ui/jobs/generation_session.h"
#include "ui/panels/generation_panel.h"

#include <QObject>

#include <functional>
#include <optional>

namespace detdiffusion {

/// Bytes that the program may still take; nothing where the system doesn't tell.
using FreeMemory = std::function<std::optional<int64_t>()>;

/// States in the panel how much memory the next picture needs and what is free, before Generate is
/// pressed.
class MemoryController : public QObject {
    Q_OBJECT

public:
    MemoryController(
        GenerationSession& session, GenerationPanel& panel, FreeMemory free, QObject* parent);

private:
    void learnNeeds(const MemoryNeeds& needs);
    void update();
    int64_t held() const;

    GenerationSession& m_session;
    GenerationPanel& m_panel;
    FreeMemory m_askFree;
    std::optional<MemoryNeeds> m_needs;
    std::optional<int64_t> m_free;
};

} // namespace detdiffusion
