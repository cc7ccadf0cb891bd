#include "ui/jobs/generation_session.h"

#include "core/perception/raw_detections.h"
#include "ui/jobs/preview_throttle.h"
#include "ui/support/conversions.h"

#include <utility>

namespace detdiffusion {

GenerationSession::GenerationSession(
    EngineFactory load, DetectorOpener openDetector, QObject* parent)
    : QObject(parent)
    , m_load(std::move(load))
    , m_openDetector(std::move(openDetector))
{
}

GenerationSession::~GenerationSession() = default;

void GenerationSession::loadModel(const EngineChoice& choice)
{
    if (isBusy())
        return;
    m_choice = choice;
    m_hasModel = false;
    m_loading = true;
    Q_EMIT loadStarted();
    m_thread.post([this, choice](const std::stop_token& stop) {
        auto outcome = outcomeOf([&] {
            m_engine.reset(); // two models may be more than the memory holds
            m_engine = m_load(choice, loadingControl(stop));
            return m_engine->info();
        });
        postToGui(stop, [this, outcome = std::move(outcome)] { endLoading(outcome); });
    });
}

void GenerationSession::endLoading(const Outcome<ModelInfo>& outcome)
{
    m_loading = false;
    m_hasModel = outcome.value.has_value();
    if (m_hasModel)
        Q_EMIT modelReady(*outcome.value);
    else if (outcome.isCancelled())
        Q_EMIT loadCancelled();
    else
        Q_EMIT modelFailed(outcome.error);
}

void GenerationSession::paint(const GenerationRequest& request)
{
    start([this, request](const Control& control) { return m_engine->paint(request, control); },
        [this](const GeneratedImage& picture) { Q_EMIT imageReady(picture); });
}

void GenerationSession::paintPair(const GenerationRequest& request)
{
    start([this, request](const Control& control) { return m_engine->paintPair(request, control); },
        [this](const GeneratedPair& pair) { Q_EMIT pairReady(pair); });
}

void GenerationSession::paintSeries(
    const std::vector<GenerationRequest>& requests, const PictureTest& isEnough)
{
    start([this, requests, isEnough](
              const Control& control) { return paintAll(requests, control, isEnough); },
        [this](const std::vector<GeneratedImage>& pictures) { Q_EMIT seriesReady(pictures); });
}

std::vector<GeneratedImage> GenerationSession::paintAll(
    const std::vector<GenerationRequest>& requests, const Control& control,
    const PictureTest& isEnough)
{
    std::vector<GeneratedImage> pictures;
    for (const auto& request : requests) {
        Control part = control;
        const auto done = static_cast<int>(pictures.size());
        part.progress = [&](int step, int total) {
            control.report(done * total + step, static_cast<int>(requests.size()) * total);
        };
        pictures.push_back(m_engine->paint(request, part));
        postToGui(control.stop, [this, picture = pictures.back()] { Q_EMIT partReady(picture); });
        if (isEnough && passes(pictures.back(), isEnough))
            break;
    }
    return pictures;
}

bool GenerationSession::passes(const GeneratedImage& picture, const PictureTest& isEnough)
{
    if (!m_detector)
        throw Error("no detector says what is found; choose one in the panel Verdicts");
    return isEnough(picture, m_detector->detect({ picture.image }, kKeptScore).front(),
        m_detector->categories());
}

void GenerationSession::loadDetector(const QString& path)
{
    m_hasDetector = false;
    m_thread.post([this, path](const std::stop_token&) {
        const auto outcome = outcomeOf([&] {
            m_detector.reset();
            m_detector = m_openDetector(path);
            return DetectorInfo { path, fromUtf8(m_detector->description()),
                m_detector->categories() };
        });
        postToGui({}, [this, outcome] {
            m_hasDetector = outcome.value.has_value();
            if (outcome.value)
                Q_EMIT detectorReady(*outcome.value);
            else
                Q_EMIT detectorFailed(outcome.error);
        });
    });
}

void GenerationSession::detect(int ticket, const std::vector<Image>& pictures)
{
    m_thread.post([this, ticket, pictures](const std::stop_token&) {
        if (!m_detector)
            return;
        const auto outcome = outcomeOf([&] { return m_detector->detect(pictures, kKeptScore); });
        postToGui({}, [this, ticket, outcome] {
            if (outcome.value)
                Q_EMIT detected(ticket, *outcome.value);
            else
                Q_EMIT detectorFailed(outcome.error);
        });
    });
}

void GenerationSession::cancel()
{
    if (!isBusy())
        return;
    m_thread.cancel();
    if (m_loading) {
        m_loading = false;
        Q_EMIT loadCancelled();
        return;
    }
    Q_EMIT cancelled();
    end();
}

/// Delivers on the GUI thread, where the session lives; drops itself when the job was stopped.
template <class Function>
void GenerationSession::postToGui(const std::stop_token& stop, Function function)
{
    QMetaObject::invokeMethod(
        this,
        [stop, function = std::move(function)] {
            if (!stop.stop_requested())
                function();
        },
        Qt::QueuedConnection);
}

template <class Paint, class Deliver> void GenerationSession::start(Paint paint, Deliver deliver)
{
    if (isBusy() || !m_hasModel)
        return;
    m_running = true;
    Q_EMIT started();
    m_thread.post([this, paint = std::move(paint), deliver = std::move(deliver)](
                      const std::stop_token& stop) {
        if (stop.stop_requested())
            return;
        auto outcome = outcomeOf([&] { return paint(controlFor(stop)); });
        postToGui(stop, [this, deliver, outcome = std::move(outcome)] {
            m_running = false;
            if (outcome.value)
                deliver(*outcome.value);
            else if (outcome.isCancelled())
                Q_EMIT cancelled();
            else
                Q_EMIT failed(outcome.error);
            Q_EMIT finished();
        });
    });
}

LoadControl GenerationSession::loadingControl(const std::stop_token& stop)
{
    constexpr int kPercent = 100;
    LoadControl control;
    control.stop = stop;
    control.memory = [this, stop](const MemoryNeeds& needs) {
        postToGui(stop, [this, needs] { Q_EMIT memoryKnown(needs); });
    };
    control.progress = [this, stop](int step, int total) {
        postToGui(
            stop, [this, percent = kPercent * step / total] { Q_EMIT loadProgressed(percent); });
    };
    return control;
}

Control GenerationSession::controlFor(const std::stop_token& stop)
{
    Control control;
    control.stop = stop;
    control.progress = [this, stop](int step, int total) {
        postToGui(stop, [this, step, total] { Q_EMIT progressed(step, total); });
    };
    control.preview = [this, stop, throttle = PreviewThrottle()](const Image& image) mutable {
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        if (!throttle.admit(std::chrono::duration_cast<std::chrono::milliseconds>(now)))
            return;
        postToGui(stop, [this, picture = toQImage(image)] { Q_EMIT previewReady(picture); });
    };
    return control;
}

void GenerationSession::end()
{
    m_running = false;
    Q_EMIT finished();
}

} // namespace detdiffusion
