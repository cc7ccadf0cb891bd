#pragma once

#include "ui/training/option_form.h"
#include "ui/training/run_plan.h"
#include "ui/training/training_services.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>

namespace detdiffusion {

/// Sets a run up: eight basic settings, all others behind Advanced, and before anything starts
/// everything that speaks against it, or what the run will need.
class StartDialog : public QDialog {
    Q_OBJECT

public:
    /// `settings` may name some of the settings only.
    StartDialog(const TrainingServices& services, const QString& name, const QJsonObject& settings,
        QWidget* parent = nullptr);

    QString name() const { return m_name->text().trimmed(); }
    /// With the defaults of what was not touched.
    QJsonObject settings() const;
    OptionForm& form() { return *m_form; }
    QLineEdit& nameEdit() { return *m_name; }
    QComboBox& presets() { return *m_presets; }
    QPushButton& start() { return *m_start; }
    QString verdict() const { return m_verdict->text(); }

Q_SIGNALS:
    /// The settings are without problems. `atOnce` false: the folder only, to be started elsewhere.
    void runRequested(const QString& name, const QJsonObject& settings, bool atOnce);

private:
    QWidget* basicForm();
    QWidget* presetRow();
    QWidget* advancedPart();
    QWidget* verdictPart();
    QWidget* buttonRow();
    void fillPresets();
    void takePreset(int index);
    void takeOpenDataset();
    /// Pictures mostly lie beside their annotations or in a folder "images" beside theirs; those of
    /// the validation where those of the training are.
    void suggestImages(const QString& annotations, const QString& images);
    void ask();
    void showPlan(const RunPlan& plan);
    void request(bool atOnce);

    const TrainingServices& m_services;
    OptionForm* m_form;
    RunPlanner* m_planner;
    QLineEdit* m_name;
    QComboBox* m_presets;
    QLabel* m_verdict;
    QPushButton* m_start;
    QPushButton* m_setUp;
};

} // namespace detdiffusion
