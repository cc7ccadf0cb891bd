#include "app/cli/picture_output.h"
#include "app/studio/generator_engine.h"
#include "app/studio/picture_export.h"
#include "app/studio/picture_input.h"
#include "core/domain/error.h"
#include "core/domain/text_file.h"
#include "core/imaging/image_file.h"
#include "core/imaging/png_metadata.h"
#include "tests/support/tiny_model.h"
#include "ui/document/document_file.h"
#include "ui/jobs/generation_session.h"
#include "ui/support/conversions.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace detdiffusion;

namespace {

EngineFactory factoryFor(const std::filesystem::path& model)
{
    return [model](const EngineOptions& options, const LoadControl& control) {
        return std::make_unique<GeneratorEngine>(model, options, control);
    };
}

} // namespace

/// The session with the real generator on a tiny random model, and picture files.
class TestStudioServices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void loadingReportsEveryShare();
    void statesTheMemoryBeforeLoading();
    void paintsWithALora();
    void wrongLoraBecomesAMessage();
    void paintsInTheBackground();
    void pairPreviewsShowBothHalves();
    void cancelsWithinOneStep();
    void unknownClassBecomesAMessage();
    void missingModelBecomesAMessage();
    void pictureFileRestoresTheRequest();
    void foreignPictureIsRefused();
    void picturesAreExportedWithAndWithoutMetadata();

private:
    static GenerationRequest request();
    std::unique_ptr<GenerationSession> loadedSession();

    QTemporaryDir m_folder;
};

void TestStudioServices::initTestCase()
{
    test::writeTinyModel(toPath(m_folder.filePath("model")));
}

GenerationRequest TestStudioServices::request()
{
    GenerationRequest request;
    request.layout.width = request.layout.height = 16;
    request.layout.boxes = { { 1, "dog", { 0.1, 0.2, 0.6, 0.7 }, Perception::Hard, "{}" } };
    request.settings.seed = 3;
    request.settings.steps = 4;
    request.previewEvery = 1;
    return request;
}

std::unique_ptr<GenerationSession> TestStudioServices::loadedSession()
{
    const auto model = toPath(m_folder.filePath("model"));
    auto session = std::make_unique<GenerationSession>(factoryFor(model));
    QSignalSpy failed(session.get(), &GenerationSession::modelFailed);
    session->loadModel();
    if (!QTest::qWaitFor([&] { return session->hasModel() || failed.count() > 0; }, 60'000)
        || failed.count() > 0)
        qWarning() << failed;
    return session;
}

void TestStudioServices::loadingReportsEveryShare()
{
    const auto model = toPath(m_folder.filePath("model"));
    GenerationSession session(factoryFor(model));
    QSignalSpy progressed(&session, &GenerationSession::loadProgressed);
    session.loadModel();
    QTRY_VERIFY_WITH_TIMEOUT(session.hasModel(), 60'000);
    QVERIFY(progressed.count() > 10);
    QCOMPARE(progressed.back(), QVariantList { 100 });
    for (qsizetype i = 1; i < progressed.count(); ++i)
        QVERIFY(progressed[i].front().toInt() >= progressed[i - 1].front().toInt());
}

void TestStudioServices::statesTheMemoryBeforeLoading()
{
    GenerationSession session(factoryFor(toPath(m_folder.filePath("model"))));
    std::optional<MemoryNeeds> needs;
    connect(&session, &GenerationSession::memoryKnown, this, [&](const MemoryNeeds& known) {
        QVERIFY(!session.hasModel());
        needs = known;
    });
    session.loadModel();
    QTRY_VERIFY_WITH_TIMEOUT(session.hasModel(), 60'000);
    QVERIFY(needs);
    QVERIFY(needs->estimate({ 16, 16 }).weights > 0);
}

void TestStudioServices::paintsWithALora()
{
    const auto file = toPath(m_folder.filePath("ink.safetensors"));
    test::writeTinyLora(toPath(m_folder.filePath("model")), file);
    GenerationSession session(factoryFor(toPath(m_folder.filePath("model"))));
    EngineChoice options;
    options.loras = { { file, 0.5 } };
    session.loadModel(options);
    QTRY_VERIFY_WITH_TIMEOUT(session.hasModel(), 60'000);
    QSignalSpy ready(&session, &GenerationSession::imageReady);
    session.paint(request());
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 60'000);
    const auto picture = ready.front().front().value<GeneratedImage>();
    QCOMPARE(picture.loras, std::vector<std::string> { "ink=0.5" });
    writePicture(picture, toPath(m_folder.filePath("ink.png")));
    QCOMPARE(readPicture(toPath(m_folder.filePath("ink.png"))).loras, picture.loras);
}

void TestStudioServices::wrongLoraBecomesAMessage()
{
    GenerationSession session(factoryFor(toPath(m_folder.filePath("model"))));
    QSignalSpy failed(&session, &GenerationSession::modelFailed);
    EngineChoice options;
    options.loras = { { "/no/such/ink.safetensors", 1.0 } };
    session.loadModel(options);
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 60'000);
    QVERIFY(failed.front().front().toString().contains(QStringLiteral("ink.safetensors")));
}

void TestStudioServices::paintsInTheBackground()
{
    const auto session = loadedSession();
    QSignalSpy ready(session.get(), &GenerationSession::imageReady);
    QSignalSpy progressed(session.get(), &GenerationSession::progressed);
    session->paint(request());
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 60'000);
    const auto picture = ready.front().front().value<GeneratedImage>();
    QCOMPARE(picture.image.width, 16);
    QCOMPARE(picture.settings, request().settings);
    QCOMPARE(progressed.back().at(0), progressed.back().at(1));
}

void TestStudioServices::pairPreviewsShowBothHalves()
{
    const auto session = loadedSession();
    QSignalSpy ready(session.get(), &GenerationSession::pairReady);
    QSignalSpy previews(session.get(), &GenerationSession::previewReady);
    session->paintPair(request());
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 60'000);
    const auto pair = ready.front().front().value<GeneratedPair>();
    QVERIFY(pair.easy.image != pair.hard.image);
    QVERIFY(!pair.easy.pairId.empty());
    QVERIFY(!previews.isEmpty());
    const auto preview = previews.front().front().value<QImage>();
    QCOMPARE(preview.width(), 2 * preview.height());
}

void TestStudioServices::cancelsWithinOneStep()
{
    const auto session = loadedSession();
    QSignalSpy progressed(session.get(), &GenerationSession::progressed);
    QSignalSpy ready(session.get(), &GenerationSession::imageReady);
    auto endless = request();
    endless.settings.steps = 1000;
    endless.settings.sampler = "ddim";
    session->paint(endless);
    QTRY_VERIFY_WITH_TIMEOUT(progressed.count() > 0, 60'000);
    session->cancel();
    session->paint(request());
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 60'000);
    QCOMPARE(ready.front().front().value<GeneratedImage>().settings.steps, 4);
}

void TestStudioServices::unknownClassBecomesAMessage()
{
    const auto session = loadedSession();
    QSignalSpy failed(session.get(), &GenerationSession::failed);
    auto bad = request();
    bad.layout.boxes.front().className = "unicorn";
    session->paint(bad);
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 60'000);
    QVERIFY(failed.front().front().toString().contains(QStringLiteral("unicorn")));
    QVERIFY(!session->isRunning());
}

void TestStudioServices::missingModelBecomesAMessage()
{
    GenerationSession session(factoryFor("/no/such/model"));
    QSignalSpy failed(&session, &GenerationSession::modelFailed);
    session.loadModel();
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 60'000);
    QVERIFY(failed.front().front().toString().contains(QStringLiteral("/no/such/model")));
}

void TestStudioServices::pictureFileRestoresTheRequest()
{
    GeneratedImage picture;
    picture.image = { 16, 16, std::vector<uint8_t>(768, 90) };
    picture.layout = request().layout;
    picture.settings = request().settings;
    picture.prompt = "An image with dog";
    picture.modelName = "tiny";
    const auto path = toPath(m_folder.filePath(QStringLiteral("사진.png")));
    writePicture(picture, path);
    const auto again = readPicture(path);
    QCOMPARE(again.image, picture.image);
    QCOMPARE(again.layout, picture.layout);
    QCOMPARE(again.settings, picture.settings);
    QCOMPARE(again.modelName, picture.modelName);
}

void TestStudioServices::foreignPictureIsRefused()
{
    const auto path = toPath(m_folder.filePath("foreign.png"));
    writePng({ 2, 2, std::vector<uint8_t>(12, 1) }, path);
    QVERIFY_EXCEPTION_THROWN(readPicture(path), Error);
    QVERIFY_EXCEPTION_THROWN(readPicture(toPath(m_folder.filePath("none.png"))), Error);
}

void TestStudioServices::picturesAreExportedWithAndWithoutMetadata()
{
    GeneratedImage picture;
    picture.image = { 8, 8, std::vector<uint8_t>(192, 120) };
    picture.layout = request().layout;
    picture.settings = request().settings;
    picture.prompt = "An image with dog";
    const auto path = [this](const char* name) {
        return toPath(m_folder.filePath(QLatin1String(name)));
    };
    exportPicture(picture, path("with.png"), true);
    QCOMPARE(readPicture(path("with.png")).settings, picture.settings);
    exportPicture(picture, path("plain.png"), false);
    QVERIFY(readPngText(path("plain.png")).empty());
    QCOMPARE(readImage(path("plain.png")), picture.image);
    exportPicture(picture, path("with.jpg"), true);
    exportPicture(picture, path("plain.jpg"), false);
    QVERIFY(readTextFile(path("with.jpg")).find("An image with dog") != std::string::npos);
    QVERIFY(readTextFile(path("plain.jpg")).find("dog") == std::string::npos);
    QCOMPARE(readImage(path("with.jpg")), readImage(path("plain.jpg")));
    const auto back = readPicture(path("with.jpg"));
    QCOMPARE(back.layout, picture.layout);
    QCOMPARE(back.settings, picture.settings);
    QCOMPARE(back.image, readImage(path("with.jpg")));
    QVERIFY_EXCEPTION_THROWN(readPicture(path("plain.jpg")), NoLayoutInside);
    QVERIFY_EXCEPTION_THROWN(readPicture(path("plain.png")), NoLayoutInside);
    writeFileAtomically(path("cut.jpg"), readTextFile(path("with.jpg")).substr(0, 100));
    QVERIFY_EXCEPTION_THROWN(readPicture(path("cut.jpg")), Error);
}

QTEST_GUILESS_MAIN(TestStudioServices)
#include "tst_studio_services.moc"
