#pragma once

#include "ui/jobs/engine_thread.h"
#include "ui/jobs/outcome.h"
#include "ui/jobs/picture_engine.h"

#include <QImage>
#include <QObject>

#include <vector>

namespace detdiffusion {

/// Loads and paints on the engine thread and tells the GUI thread about it. One job at a time: a
/// request while one runs is ignored. Loading ends in exactly one of modelReady, modelFailed,
/// loadCancelled; painting in one of imageReady, pairReady, seriesReady, failed, cancelled.
class GenerationSession : public QObject {
    Q_OBJECT

public:
    explicit GenerationSession(
        EngineFactory load, DetectorOpener openDetector = {}, QObject* parent = nullptr);
    ~GenerationSession() override;

    /// A model that was loaded before goes first.
    void loadModel(const EngineChoice& choice = {});
    /// What was loaded last, or is being loaded.
    const EngineChoice& choice() const { return m_choice; }
    bool hasModel() const { return m_hasModel; }
    bool isLoading() const { return m_loading; }
    /// Whether it paints.
    bool isRunning() const { return m_running; }
    bool isBusy() const { return m_loading || m_running; }

    void paint(const GenerationRequest& request);
    void paintPair(const GenerationRequest& request);
    /// One after the other as one job; progress counts over all of them. Asked for a verdict, the
    /// detector looks at every picture and the series ends with the first that is good enough.
    void paintSeries(
        const std::vector<GenerationRequest>& requests, const PictureTest& isEnough = {});
    /// A detector that was loaded before goes. Waits for a running job.
    void loadDetector(const QString& path);
    bool hasDetector() const { return m_hasDetector; }
    /// Everything that the detector sees with a score of kKeptScore or more; `ticket` comes back
    /// with it. Waits for a running job, and is not cancelled with it.
    void detect(int ticket, const std::vector<Image>& pictures);
    /// The job ends within one step; cancelled() or loadCancelled() follows at once, so that a new
    /// one can start.
    void cancel();

Q_SIGNALS:
    void loadStarted();
    /// Before the weights are read.
    void memoryKnown(const detdiffusion::MemoryNeeds& needs);
    void loadProgressed(int percent);
    void loadCancelled();
    void modelReady(const detdiffusion::ModelInfo& info);
    void modelFailed(const QString& message);
    void started();
    void progressed(int step, int total);
    /// At most ten a second.
    void previewReady(const QImage& picture);
    void imageReady(const detdiffusion::GeneratedImage& picture);
    void pairReady(const detdiffusion::GeneratedPair& pair);
    /// One of a series, while the others are still to come.
    void partReady(const detdiffusion::GeneratedImage& picture);
    void seriesReady(const std::vector<detdiffusion::GeneratedImage>& pictures);
    void detectorReady(const detdiffusion::DetectorInfo& info);
    void detectorFailed(const QString& message);
    void detected(int ticket, const std::vector<std::vector<detdiffusion::Detection>>& detections);
    void failed(const QString& message);
    void cancelled();
    /// After any of the endings of painting.
    void finished();

private:
    template <class Function> void postToGui(const std::stop_token& stop, Function function);
    template <class Paint, class Deliver> void start(Paint paint, Deliver deliver);
    LoadControl loadingControl(const std::stop_token& stop);
    Control controlFor(const std::stop_token& stop);
    std::vector<GeneratedImage> paintAll(const std::vector<GenerationRequest>& requests,
        const Control& control, const PictureTest& isEnough);
    bool passes(const GeneratedImage& picture, const PictureTest& isEnough);
    void endLoading(const Outcome<ModelInfo>& outcome);
    void end();

    EngineFactory m_load;
    EngineChoice m_choice;
    std::unique_ptr<PictureEngine> m_engine; ///< touched by the engine thread only
    DetectorOpener m_openDetector;
    std::unique_ptr<Detector> m_detector; ///< touched by the engine thread only
    bool m_hasDetector = false;
    bool m_hasModel = false;
    bool m_loading = false;
    bool m_running = false;
    EngineThread m_thread; ///< last: it stops before the members its jobs use go
};

} // namespace detdiffusion
