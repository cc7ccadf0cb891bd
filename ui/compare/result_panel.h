#pragma once

#include "ui/actions.h"
#include "ui/compare/compare_view.h"
#include "ui/compare/contact_sheet.h"
#include "ui/jobs/generation_job.h"

#include <QLabel>

namespace detdiffusion {

/// What the last job has painted, and while a job runs its preview: one picture, a pair to compare,
/// or a contact sheet of seeds or of a sweep, whose chosen picture is shown large (of a sweep
/// beside the layout as drawn). After a cancelled or failed job the last result comes back.
class ResultPanel : public QWidget {
    Q_OBJECT

public:
    ResultPanel(const ClassColours& colors, const Actions& actions, QWidget* parent = nullptr);

    /// Everything the job has painted; empty before the first.
    const std::vector<GeneratedImage>& result() const { return m_result; }
    JobKind kind() const { return m_kind; }
    void setResult(std::vector<GeneratedImage> pictures, JobKind kind = JobKind::Picture);
    /// The ones shown large, as indices into result(); none while a preview is shown.
    std::vector<size_t> shown() const;
    /// The boxes of the picture with that index, with the attributes it was painted for.
    Layout paintedLayout(size_t index) const;
    /// What that picture is called beside others; empty for a single one.
    QString tagOf(size_t index) const;
    /// What a detector says about the ones that are shown, in the order of shown().
    void setFindings(const std::vector<PictureFindings>& findings);
    /// Of a pair both, else the chosen one.
    std::vector<GeneratedImage> picturesToSave() const;
    /// The picture of a contact sheet to be shown large.
    void choose(int index);

    void setPageSize(const QSize& size);
    void setBoxesShown(bool shown);

    void beginPreview(const GenerationJob& job);
    /// Of a pair: both halves side by side.
    void showPreview(const QImage& picture);
    /// One of a series is finished.
    void addPart(const GeneratedImage& picture);
    void endPreview();

    PictureView& view(int index) { return m_compare->view(index); }
    CompareView& compare() { return *m_compare; }
    ContactSheet& sheet() { return *m_sheet; }

Q_SIGNALS:
    /// Another picture is shown large, or a preview.
    void shownChanged();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildLayout(const Actions& actions);
    static bool hasSheet(JobKind kind) { return isSeedSeries(kind) || kind == JobKind::Sweep; }
    void fillSheet();
    void addToSheet(const GeneratedImage& picture, size_t index);
    void restore();
    void showChosen();
    ComparedPicture comparable(size_t index) const;
    QString describe(const GeneratedImage& picture) const;
    void askForPictures();

    CompareView* m_compare;
    ContactSheet* m_sheet;
    QLabel* m_details;
    std::vector<GeneratedImage> m_result;
    JobKind m_kind = JobKind::Picture;
    size_t m_chosen = 0;
    /// The running job and what it has finished.
    std::optional<GenerationJob> m_previewed;
    std::vector<GeneratedImage> m_parts;
};

} // namespace detdiffusion
