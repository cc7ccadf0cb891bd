#pragma once

#include "ui/datasets/dataset_editing.h"
#include "ui/datasets/labelling_page.h"
#include "ui/datasets/pictures_page.h"
#include "ui/datasets/statistics_page.h"
#include "ui/panels/message_bar.h"

#include <QMenu>
#include <QProgressBar>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>

#include <memory>

namespace detdiffusion {

struct StudioParts;

/// What the data window needs of the program around it.
struct DatasetServices {
    PictureSizeReader pictureSize;
    ImageReader readImage;
    QString labeller; ///< the command line program; empty: there is none
};

/// A data set to look through, count, filter and label; its pictures are edited on the studio's
/// canvas. One is open at a time; opening happens on another thread and can be cancelled.
class DatasetWindow : public QWidget {
    Q_OBJECT

public:
    DatasetWindow(DatasetServices services, StudioSettings& settings, EditingCanvas canvas,
        std::unique_ptr<DatasetPrompts> prompts = std::make_unique<DatasetDialogs>());
    /// Of the studio.
    explicit DatasetWindow(const StudioParts& parts);
    ~DatasetWindow() override;

    void addPage(QWidget* page, const QString& title);
    /// After what was changed is saved, or the user says that it may be lost.
    void open(const QString& path);
    /// False: something could not be saved, and the user wants to stay.
    bool mayQuit();

    OpenedDataset& dataset() { return m_dataset; }
    PictureList& list() { return m_list; }
    PicturesPage& pictures() { return *m_pictures; }
    StatisticsPage& statistics() { return *m_statistics; }
    DatasetEditing& editing() { return *m_editing; }
    QTabWidget& pages() { return *m_pages; }
    MessageBar& messages() { return *m_messages; }
    QMenu& openMenu() { return *m_openMenu; }
    /// "Opening a data set" and the like is shown instead of the pages.
    bool showsPages() const { return m_stack->currentWidget() == m_pages; }
    QString hint() const { return m_hint->text(); }

Q_SIGNALS:
    /// A picture was opened on the canvas.
    void canvasWanted();

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QLayout* headRow();
    QWidget* emptyState();
    void buildPages(const DatasetServices& services);
    void connectDataset();
    void fillOpenMenu();
    void chooseFile();
    void chooseFolder();
    void choosePictureFolder();
    bool mayLeave();
    void showOpened();
    void showState();
    void showProgress(int done, int total);

    StudioSettings& m_settings;
    std::unique_ptr<DatasetPrompts> m_prompts;
    OpenedDataset m_dataset;
    PictureList m_list;
    QString m_wanted; ///< path that is being opened
    MessageBar* m_messages;
    QToolButton* m_open;
    QMenu* m_openMenu;
    QLabel* m_name;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QStackedWidget* m_stack;
    QLabel* m_hint;
    QTabWidget* m_pages;
    PicturesPage* m_pictures;
    StatisticsPage* m_statistics;
    std::unique_ptr<DatasetEditing> m_editing;
};

} // namespace detdiffusion
