#pragma once

#include "core/data/dataset_split.h"
#include "core/domain/image.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/document/document_file.h"
#include "ui/jobs/picture_engine.h"
#include "ui/jobs/picture_writer.h"
#include "ui/memory_controller.h"
#include "ui/training/training_services.h"

namespace detdiffusion {

/// What the window gets from the program: how to load the model, how pictures are read and written,
/// and how much memory is free.
struct StudioServices {
    EngineFactory loadModel;
    PictureReader readPicture;
    PictureWriter writePicture;
    FreeMemory freeMemory;
    LibraryVersions libraries {};
    PictureExporter exportPicture {};
    DetectorOpener openDetector {};
    TrainingResources training {};
    /// That pictures are painted with until another one is chosen; empty = the bundled one.
    QString usualModel {};
    /// For verdicts until the user chooses another one; empty = none suits the model.
    QString usualDetector {};
    /// Of data sets' pictures, called on other threads.
    PictureSizeReader pictureSize {};
    ImageReader readImage {};
};

} // namespace detdiffusion
