#include "ui/remembered_options.h"

namespace detdiffusion {

RememberedOptions::RememberedOptions(
    StudioSettings& settings, const Actions& actions, GenerationPanel& panel)
    : m_settings(settings)
    , m_actions(actions)
    , m_panel(panel)
{
}

void RememberedOptions::restore()
{
    m_actions[ActionId::BoxesOverPicture].setChecked(m_settings.value(settings::kShowBoxes));
    m_actions[ActionId::Snap].setChecked(m_settings.value(settings::kSnap));
    m_panel.setSeedMode(seedModeFromString(m_settings.value(settings::kSeedMode)));
    m_panel.setSeedCount(m_settings.value(settings::kSeedCount));
    m_panel.setPrecision(m_settings.value(settings::kPrecision));
}

void RememberedOptions::remember()
{
    m_settings.setValue(settings::kShowBoxes, m_actions[ActionId::BoxesOverPicture].isChecked());
    m_settings.setValue(settings::kSnap, m_actions[ActionId::Snap].isChecked());
    m_settings.setValue(settings::kSeedMode, toString(m_panel.seedMode()));
    m_settings.setValue(settings::kSeedCount, m_panel.seedCount());
    m_settings.setValue(settings::kPrecision, m_panel.precision());
}

} // namespace detdiffusion
