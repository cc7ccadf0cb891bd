#pragma once

#include "core/domain/generation.h"
#include "core/engine/model_info.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace detdiffusion {

/// How the next picture is sampled. Shows the seed that was used last, so that it can be kept.
class GenerationPanel : public QWidget {
    Q_OBJECT

public:
    /// The buttons do what the actions do.
    GenerationPanel(QAction& generate, QAction& generatePair, QWidget* parent = nullptr);

    GenerationSettings settings() const;
    void setSettings(const GenerationSettings& settings);
    /// Steps and guidance that suit the model.
    void setDefaults(const ModelInfo& info);

    /// The size of the layout's picture, in pixels.
    void setPictureSize(const QSize& size);

    bool isSeedRandom() const { return m_randomSeed->isChecked(); }
    void setSeedRandom(bool random) { m_randomSeed->setChecked(random); }
    /// Draws a new seed when it is random; called once before each picture.
    void prepareSeed();

Q_SIGNALS:
    /// The user asks for another size.
    void pictureSizeEdited(const QSize& size);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* seedRow();
    QWidget* sizeRow();
    QWidget* buttonRow(QAction& generatePair);
    void colorButton();

    QLineEdit* m_seed;
    QCheckBox* m_randomSeed;
    QSpinBox* m_width;
    QSpinBox* m_height;
    QSpinBox* m_steps;
    QDoubleSpinBox* m_guidance;
    QComboBox* m_sampler;
    QComboBox* m_strategy;
    QPushButton* m_generate;
};

} // namespace detdiffusion
