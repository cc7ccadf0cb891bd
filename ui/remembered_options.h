#pragma once

#include "ui/actions.h"
#include "ui/panels/generation_panel.h"
#include "ui/settings/studio_settings.h"

namespace detdiffusion {

/// What was switched on and chosen, from one run of the studio to the next.
class RememberedOptions {
public:
    RememberedOptions(StudioSettings& settings, const Actions& actions, GenerationPanel& panel);

    void restore();
    void remember();

private:
    StudioSettings& m_settings;
    const Actions& m_actions;
    GenerationPanel& m_panel;
};

} // namespace detdiffusion
