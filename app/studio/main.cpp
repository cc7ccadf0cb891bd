#include "app/cli/picture_output.h"
#include "app/studio/generator_engine.h"
#include "app/studio/picture_export.h"
#include "app/studio/picture_input.h"
#include "core/detectors/detector_opening.h"
#include "core/engine/free_memory.h"
#include "core/engine/resource_paths.h"
#include "core/engine/thread_policy.h"
#include "core/engine/torch_version.h"
#include "core/imaging/image_file.h"
#include "core/imaging/opencv_version.h"
#include "core/imaging/picture_size.h"
#include "core/tensor/memory_policy.h"
#include "ui/main_window.h"
#include "ui/support/conversions.h"
#include "ui/training/run_process.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>

#include <memory>

namespace {

struct Arguments {
    QString model; ///< empty = the bundled one
    QString layout; ///< empty = the example
};

void describeApplication()
{
    const QString name = QStringLiteral("detdiffusion-studio");
    QApplication::setApplicationName(name);
    QApplication::setApplicationVersion(QStringLiteral(DETDIFFUSION_VERSION));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/detdiffusion-studio.svg")));
    QGuiApplication::setDesktopFileName(name);
}

Arguments parseArguments(const QApplication& app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Draw a layout, paint a picture."));
    const QCommandLineOption model(QStringLiteral("model"),
        QStringLiteral("Model folder; the bundled starter model without it."),
        QStringLiteral("folder"));
    parser.addOption(model);
    parser.addPositionalArgument(QStringLiteral("layout"),
        QStringLiteral("Layout, or picture painted here, to open."), QStringLiteral("[layout]"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(app);
    return { parser.value(model), parser.positionalArguments().value(0) };
}

detdiffusion::StudioServices studioServices()
{
    using namespace detdiffusion;
    return { loadEngine,
        [](const QString& path) {
            return RecalledPicture { readPicture(toPath(path)), path };
        },
        [](const GeneratedImage& picture, const QString& path) {
            writePicture(picture, toPath(path));
        },
        [] { return freeMemory(); },
        { { QStringLiteral("LibTorch"), fromUtf8(torchVersion()) },
            { QStringLiteral("OpenCV"), fromUtf8(openCvVersion()) } } };
}

detdiffusion::TrainingResources trainingResources()
{
    using namespace detdiffusion;
    const auto resources = resourceFolder();
    return { trainerProgram(), toQString(resources / "presets"), toQString(resources / "starter") };
}

} // namespace

int main(int argc, char** argv)
{
    detdiffusion::restartWithSleepingThreads(argv);
    detdiffusion::keepFreedMemory();
    // One look on every desktop: only this style follows the light and dark palettes completely.
    QApplication::setStyle(QStringLiteral("Fusion"));
    const QApplication app(argc, argv);
    describeApplication();
    const auto arguments = parseArguments(app);

    detdiffusion::StudioSettings settings;
    detdiffusion::DialogPrompts prompts;
    auto services = studioServices();
    if (!arguments.model.isEmpty())
        services.usualModel = QFileInfo(arguments.model).absoluteFilePath();
    services.training = trainingResources();
    services.exportPicture = [](const detdiffusion::GeneratedImage& picture, const QString& path,
                                 bool withMetadata) {
        detdiffusion::exportPicture(picture, detdiffusion::toPath(path), withMetadata);
    };
    services.openDetector = [](const QString& path) {
        return detdiffusion::openDetector(detdiffusion::toPath(path)).detector;
    };
    if (arguments.model.isEmpty())
        services.usualDetector = detdiffusion::toQString(detdiffusion::bundledDetectorFolder());
    services.pictureSize = detdiffusion::readPictureSize;
    services.readImage = detdiffusion::readImage;
    detdiffusion::MainWindow window(std::move(services), settings, prompts);
    window.start(arguments.layout);
    window.show();
    return QApplication::exec();
}
