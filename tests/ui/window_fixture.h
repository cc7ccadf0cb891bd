#pragma once

#include "tests/ui/fake_engine.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace detdiffusion::test {

/// Answers every question the way the test says.
struct FakePrompts : Prompts {
    QString path;
    UnsavedAnswer answer = UnsavedAnswer::Discard;
    int questions = 0;
    bool mayTrashItems = true;

    QString layoutToOpen(QWidget*, const QString&) override { return path; }
    QString layoutToSave(QWidget*, const QString&) override { return path; }
    QString pictureToTrace(QWidget*, const QString&) override { return path; }
    QString pictureToSave(QWidget*, const QString&) override { return path; }
    QString loraToAdd(QWidget*, const QString&) override { return path; }
    QString logToSave(QWidget*, const QString&) override { return path; }
    QString detectorToOpen(QWidget*, const QString&) override { return path; }
    QString folderToExport(QWidget*, const QString&) override { return path; }
    bool mayTrash(QWidget*, int) override { return ++questions > 0 && mayTrashItems; }
    bool mayReplace(QWidget*, const QStringList&) override { return ++questions > 0; }
    UnsavedAnswer unsavedChanges(QWidget*, const QString&) override
    {
        ++questions;
        return answer;
    }
};

/// The real window over a fake engine, fake questions and settings of its own.
class WindowFixture {
public:
    WindowFixture()
    {
        qputenv("DETDIFFUSION_SETTINGS", folder.path().toLocal8Bit());
        settings = std::make_unique<StudioSettings>();
        reopen();
    }
    /// A new window, as after a restart.
    void reopen()
    {
        window.reset();
        StudioServices services;
        services.loadModel = fakeFactory(state);
        services.freeMemory = [this] { return free; };
        services.readPicture = [](const QString& path) { return recalled(path); };
        services.writePicture = [this](const GeneratedImage&, const QString& path) {
            // The gallery writes on its own thread, and is not what these tests ask for.
            if (!path.contains(QStringLiteral("/gallery/")))
                written.push_back(path);
        };
        services.openDetector = fakeDetectors(state);
        services.usualDetector = usualDetector;
        services.usualModel = usualModel;
        services.training = training;
        services.exportPicture = [this](const GeneratedImage&, const QString& path, bool metadata) {
            const std::lock_guard lock(writing);
            exported.emplace_back(path, metadata);
        };
        window = std::make_unique<MainWindow>(std::move(services), *settings, prompts);
    }

    /// Shows the window and waits for its model.
    bool start()
    {
        window->start({});
        window->show();
        const bool ready = QTest::qWaitForWindowActive(window.get())
            && QTest::qWaitFor([this] { return window->session().hasModel(); });
        window->canvas().setFocus();
        return ready;
    }
    bool triggerAndFinish(ActionId action)
    {
        QSignalSpy finished(&window->session(), &GenerationSession::finished);
        window->actions()[action].trigger();
        state.gate.allow(StepGate::kOpen);
        return finished.count() == 1 || finished.wait();
    }
    const Layout& layout() const { return window->editor().document().layout(); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    QTemporaryDir folder;
    FakeEngineState state;
    FakePrompts prompts;
    std::optional<int64_t> free = 21'000'000'000;
    QString usualDetector; ///< of the next window, as are the following two
    QString usualModel;
    TrainingResources training;
    std::vector<QString> written; ///< saved by the user
    std::mutex writing; ///< exports are written on another thread
    std::vector<std::pair<QString, bool>> exported; ///< path, with metadata
    std::unique_ptr<StudioSettings> settings;
    std::unique_ptr<MainWindow> window;

private:
    static RecalledPicture recalled(const QString& path)
    {
        if (path.contains(QStringLiteral("photograph")))
            throw NoLayoutInside(path.toStdString() + ": no layout inside");
        RecalledPicture result { {}, path };
        result.picture.image = { 4, 4, std::vector<uint8_t>(48, 7) };
        result.picture.settings.seed = 4711;
        result.picture.layout.boxes = { { 5, "cat", { 0.2, 0.2, 0.5, 0.5 }, Perception::Hard,
            "{}" } };
        return result;
    }
};

} // namespace detdiffusion::test
