#pragma once

#include "core/perception/label_decision.h"
#include "core/perception/label_stream.h"

#include <QObject>
#include <QStringList>
#include <QThread>

#include <memory>
#include <optional>

namespace detdiffusion {

using LabelDecisionPtr = std::shared_ptr<const LabelDecision>;

/// What every detector sees in one picture.
struct SeenInPicture {
    std::vector<std::vector<Detection>> runs;
    std::vector<CategorySet> classes;
    QString problem; ///< why the picture could not be read
};

/// What detectors found in a data set, kept and judged on a thread of its own: limits may move
/// while pictures are still coming in. Use it from the GUI thread.
class LabellingFindings : public QObject {
    Q_OBJECT

public:
    explicit LabellingFindings(QObject* parent = nullptr);
    ~LabellingFindings() override;

    /// Forgets all findings; null: no data set.
    void begin(std::shared_ptr<const CocoDataset> objects);
    /// The same pictures with other boxes: findings stay.
    void replaceObjects(std::shared_ptr<const CocoDataset> objects);
    /// Lines of label_stream.h.
    void addDetector(const QByteArray& line);
    void addFound(const QByteArray& line);
    /// What earlier runs kept (see RawDetections).
    void readKept(const QStringList& files);

    /// Ends in decided, unless another rule comes or nobody has looked yet. New findings are judged
    /// by the last rule without being asked.
    void decide(const LabelRule& rule);
    /// Ends in seen.
    void look(qint64 imageId);

Q_SIGNALS:
    void decided(const LabelDecisionPtr& decision, const LabelRule& rule);
    void seen(qint64 imageId, const SeenInPicture& seen);
    /// Descriptions of the detectors that have begun.
    void detectorsChanged(const QStringList& descriptions);
    /// Findings have come.
    void grown();
    void problem(const QString& message);

private:
    /// Lives on the other thread, as its functions do.
    class Keeper;
    void post(const std::function<void(Keeper&)>& work);
    void startDeciding();
    void endDeciding(const LabelDecisionPtr& decision, const LabelRule& rule, int objects);

    std::unique_ptr<Keeper> m_keeper;
    std::optional<LabelRule> m_rule;
    int m_objectsNumber = 0; ///< of the objects that decisions are about
    bool m_isDeciding = false;
    bool m_isOutdated = false; ///< the rule or the findings changed since deciding began
    QThread m_thread;
};

} // namespace detdiffusion
