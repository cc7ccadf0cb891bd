#include "app/cli/picture_output.h"
#include "app/studio/generator_engine.h"
#include "app/studio/picture_input.h"
#include "core/engine/resource_paths.h"
#include "ui/main_window.h"
#include "ui/support/conversions.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QTranslator>

using namespace detdiffusion;

namespace {

StudioServices services(const QString& model)
{
    return { [model] {
                return std::make_unique<GeneratorEngine>(
                    model.isEmpty() ? bundledModelFolder() : toPath(model));
            },
        [](const QString& path) {
            return RecalledPicture { readPicture(toPath(path)), path };
        },
        [](const GeneratedImage& picture, const QString& path) {
            writePicture(picture, toPath(path));
        } };
}

} // namespace

int main(int argc, char** argv)
{
    // One look on every desktop: only this style follows the light and dark palettes completely.
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("detdiffusion-studio"));
    QApplication::setApplicationVersion(QStringLiteral(DETDIFFUSION_VERSION));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/detdiffusion-studio.svg")));
    QGuiApplication::setDesktopFileName(QStringLiteral("detdiffusion-studio"));

    QTranslator translator;
    if (translator.load(QLocale(), QStringLiteral("detdiffusion"), QStringLiteral("_"),
            QStringLiteral(":/i18n")))
        QApplication::installTranslator(&translator);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Draw a layout, paint a picture."));
    const QCommandLineOption model(QStringLiteral("model"),
        QCoreApplication::translate("main", "Model folder; the bundled starter model without it."),
        QStringLiteral("folder"));
    parser.addOption(model);
    parser.addPositionalArgument(QStringLiteral("layout"),
        QCoreApplication::translate("main", "Layout, or picture painted here, to open."),
        QStringLiteral("[layout]"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(app);

    StudioSettings settings;
    applyTheme(themeFromString(settings.value(settings::kTheme)));
    DialogPrompts prompts;
    MainWindow window(services(parser.value(model)), settings, prompts);
    window.start(parser.positionalArguments().value(0));
    window.show();
    return QApplication::exec();
}
