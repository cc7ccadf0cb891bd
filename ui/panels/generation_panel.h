#pragma once

#include "core/domain/generation.h"
#include "core/domain/memory_needs.h"
#include "core/engine/engine_options.h"
#include "core/engine/model_info.h"
#include "ui/actions.h"
#include "ui/jobs/seed_mode.h"
#include "ui/panels/generation_choices.h"
#include "ui/panels/lora_list.h"
#include "ui/panels/memory_note.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace detdiffusion {

/// How the next picture is sampled, and how the model is loaded for it. Shows the seed that was
/// used last, so that it can be kept.
class GenerationPanel : public QWidget {
    Q_OBJECT

public:
    /// The buttons do what the actions do.
    explicit GenerationPanel(const Actions& actions, QWidget* parent = nullptr);

    /// All that is chosen; the functions below are parts of it.
    GenerationChoices choices() const;
    void setChoices(const GenerationChoices& choices);

    GenerationSettings settings() const;
    void setSettings(const GenerationSettings& settings);
    /// Steps and guidance that suit the model.
    void setDefaults(const ModelInfo& info);

    /// The size of the layout's picture, in pixels.
    void setPictureSize(const QSize& size);
    /// One picture as the settings stand.
    PaintingSize paintingSize() const;

    /// Precision and LoRAs.
    EngineOptions engineOptions() const;
    QString precision() const { return m_precision->currentData().toString(); }
    /// One of precision(); others are ignored. Without a signal.
    void setPrecision(const QString& precision);
    /// The same as the user does it: with the signals.
    void choosePrecision(const QString& precision);
    LoraList& loras() { return *m_loras; }
    MemoryNote& memory() { return *m_memory; }

    SeedMode seedMode() const;
    void setSeedMode(SeedMode mode);
    /// The same as the user does it.
    void chooseSeedMode(SeedMode mode);
    /// Shows the seed of the next job, which takes `count` seeds from there on; called once before
    /// each.
    void prepareSeed(int count = 1);
    /// How many pictures a contact sheet gets.
    int seedCount() const { return m_seedCount->value(); }
    void setSeedCount(int count);

Q_SIGNALS:
    /// The user asks for another size.
    void pictureSizeEdited(const QSize& size);
    /// The user has changed one of the choices.
    void choicesEdited();
    /// The program has.
    void choicesSet();
    /// The model has to be loaded anew for them.
    void engineOptionsChanged();
    /// The next picture needs more or less memory.
    void demandChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* seedRow();
    QWidget* sizeRow();
    void fillPrecisions();
    QWidget* seedsRow(QAction& generateSeeds);
    QWidget* buttonRow(const Actions& actions);
    void colorButton();
    void connectChoices();
    /// Runs a change that is not the user's.
    template <class Change> void set(Change change);

    QLineEdit* m_seed;
    QComboBox* m_seedMode;
    QSpinBox* m_seedCount;
    QSpinBox* m_width;
    QSpinBox* m_height;
    QSpinBox* m_steps;
    QDoubleSpinBox* m_guidance;
    QComboBox* m_sampler;
    QComboBox* m_strategy;
    QComboBox* m_precision;
    LoraList* m_loras;
    MemoryNote* m_memory;
    QPushButton* m_generate;
    int m_seedsTaken = 1; ///< by the last job
    bool m_isSetting = false;
};

} // namespace detdiffusion
