#pragma once

#include "ui/actions.h"
#include "ui/datasets/dataset_prompts.h"
#include "ui/datasets/picture_list.h"
#include "ui/file_controller.h"
#include "ui/tracing_controller.h"

#include <QPointer>

#include <map>

namespace detdiffusion {

/// The canvas and what belongs to it.
struct EditingCanvas {
    DocumentFile& file;
    FileController& files;
    TracingController& tracing;
    const Actions& actions;
};

/// Pictures of the data set on the canvas: opened with the photograph under their boxes, stepped
/// through in the order of the list, and saved back. Stepping saves what was changed; any other
/// unsaved document is asked for.
class DatasetEditing : public QObject {
    Q_OBJECT

public:
    DatasetEditing(OpenedDataset& dataset, PictureList& list, EditingCanvas canvas,
        DatasetPrompts& prompts, QWidget& window);
    /// The document stays on the canvas, no longer kept in the data set.
    ~DatasetEditing() override;

    void open(int picture);
    /// 1 = the next one of the list, -1 = the one before.
    void step(int way);
    /// The one on the canvas; -1: the canvas has something else.
    int picture() const;
    /// Saves what was changed; false: it could not be, or the user wants to stay.
    bool leave();

Q_SIGNALS:
    void problem(const QString& message);
    void notice(const QString& message);
    void opened(int picture);

private:
    void show(int picture);
    bool keep(const Layout& layout);
    void tellSaved(int movedOutlines, int droppedMasks);
    void updateActions();

    OpenedDataset& m_dataset;
    PictureList& m_list;
    EditingCanvas m_canvas;
    DatasetPrompts& m_prompts;
    QWidget& m_window;
    int m_picture = -1;
    std::map<int64_t, int64_t> m_added; ///< ids of objects, by those of their boxes
};

} // namespace detdiffusion
