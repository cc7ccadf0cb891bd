#include "ui/recall_controller.h"

#include "ui/support/conversions.h"

namespace detdiffusion {

RecallController::RecallController(
    FileController& files, GenerationPanel& generation, ResultPanel& result, QAction& savePicture)
    : QObject(&files)
    , m_generation(generation)
    , m_result(result)
    , m_savePicture(savePicture)
{
    connect(&files, &FileController::pictureRecalled, this, &RecallController::recall);
}

void RecallController::recall(const RecalledPicture& recalled)
{
    m_generation.setSettings(recalled.picture.settings);
    m_generation.setSeedMode(SeedMode::Fixed);
    m_result.setResult({ recalled.picture });
    m_savePicture.setEnabled(true);
    std::vector<std::string> loras;
    for (const auto& lora : m_generation.engineOptions().loras)
        loras.push_back(toString(lora));
    if (recalled.picture.loras != loras)
        Q_EMIT notice(differentLoras(recalled.picture.loras));
}

QString RecallController::differentLoras(const std::vector<std::string>& loras)
{
    QStringList names;
    for (const auto& lora : loras)
        names << fromUtf8(lora);
    return names.isEmpty()
        ? tr("This picture was painted without the LoRAs that are chosen now.")
        : tr("This picture was painted with the LoRAs %1. To paint it again, choose them under "
             "Generation.")
              .arg(names.join(QStringLiteral(", ")));
}

} // namespace detdiffusion
