#pragma once

#include <QString>

#include <functional>

namespace detdiffusion {

/// A data set as the start dialog takes it over.
struct DatasetChoice {
    QString annotations; ///< empty = no data set is open
    QString images;
};

/// What the program knows of training.
struct TrainingResources {
    QString trainer; ///< the command line program
    QString presetsFolder;
    QString starterModel; ///< that a run starts from unless another one is chosen
};

/// What the training window uses of the program around it.
struct TrainingServices {
    QString runsFolder; ///< every run is a folder in it
    QString trainer; ///< the program that trains
    QString presetsFolder;
    QString starterModel; ///< that a run starts from unless another one is chosen
    /// The editor paints with this model folder from now on; empty = with its usual one.
    std::function<void(const QString& folder)> loadModel;
    /// The same, and it paints its layout at once.
    std::function<void(const QString& folder)> paintWith;
    /// The data set that is open in the data window; absent when there is no such window.
    std::function<DatasetChoice()> openDataset;
};

} // namespace detdiffusion
