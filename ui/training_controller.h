#pragma once

#include "ui/further_windows.h"
#include "ui/training/training_services.h"

#include <QObject>

namespace detdiffusion {

/// What training has to do with the rest of the studio: the models of runs become the editor's.
class TrainingController : public QObject {
    Q_OBJECT

public:
    explicit TrainingController(const StudioParts& parts, QObject* parent = nullptr);

    /// The editor paints with this folder from now on, or with the program's usual model when it is
    /// empty; a picture that is being painted is finished first.
    void useModel(const QString& folder);
    /// The same, and the editor's layout is painted at once.
    void paintWith(const QString& folder);

private:
    void loadWhenFree();
    void paintWhenLoaded();

    StudioParts m_parts;
    bool m_loading = false; ///< the chosen model is still to be loaded
    bool m_painting = false; ///< as soon as it is loaded
};

/// For the training window of the studio.
TrainingServices trainingServices(const StudioParts& parts);

} // namespace detdiffusion
