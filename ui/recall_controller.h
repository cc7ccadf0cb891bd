#pragma once

#include "ui/compare/result_panel.h"
#include "ui/file_controller.h"
#include "ui/panels/generation_panel.h"

namespace detdiffusion {

/// A picture that was opened as a file comes back with the settings it was painted with.
class RecallController : public QObject {
    Q_OBJECT

public:
    RecallController(FileController& files, GenerationPanel& generation, ResultPanel& result,
        QAction& savePicture);

Q_SIGNALS:
    void notice(const QString& message);

private:
    void recall(const RecalledPicture& recalled);
    static QString differentLoras(const std::vector<std::string>& loras);

    GenerationPanel& m_generation;
    ResultPanel& m_result;
    QAction& m_savePicture;
};

} // namespace detdiffusion
