#include "ui/model_controller.h"

#include "ui/support/conversions.h"

#include <utility>

namespace detdiffusion {

ModelController::ModelController(
    GenerationSession& session, ModelFollowers followers, QObject* parent)
    : QObject(parent)
    , m_followers(followers)
{
    connect(&session, &GenerationSession::modelReady, this, &ModelController::use);
}

void ModelController::use(const ModelInfo& info)
{
    auto& window = m_followers;
    window.colors = ClassColours(info.classes);
    window.classes.setClasses(info.classes);
    window.gallery.setClasses(info.classes);
    window.files.setClasses(info.classes);
    window.editor.advisor().setLimits({ info.classes, info.gridColumns, info.gridRows,
        info.sizeStep, info.maxBoxes, info.classCounts });
    window.pageSizes.setModelSize({ info.width, info.height }, info.sizeStep);
    window.boxes.refresh();
    if (!std::exchange(m_hasDefaults, true) && window.result.result().empty())
        window.generation.setDefaults(info);
    window.scene.refreshLooks();
    window.result.update();
    window.bar.showText(tr("Model: %1").arg(fromUtf8(info.name)));
    QStringList missing;
    for (const auto& sentence : info.missing)
        missing << fromUtf8(sentence);
    if (!missing.isEmpty())
        Q_EMIT problem(
            tr("This model can't paint layouts: %1").arg(missing.join(QLatin1Char(' '))));
}

} // namespace detdiffusion
