#include "ui/canvas/canvas_bar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace detdiffusion {

namespace {

constexpr int kFullOpacity = 100;
// Boxes that can't be seen at all would still be in the way of the mouse.
constexpr int kLeastOpacity = 10;
constexpr int kSliderWidth = 90;

QSlider* opacitySlider(const QString& name, int least)
{
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setRange(least, kFullOpacity);
    slider->setFixedWidth(kSliderWidth);
    slider->setAccessibleName(name);
    slider->setToolTip(name);
    return slider;
}

} // namespace

CanvasBar::CanvasBar(CanvasScene& scene, QAction& crosshair, StudioSettings& settings)
    : m_boxOpacity(opacitySlider(tr("Opacity of the boxes that are not selected"), kLeastOpacity))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 8, 2);
    auto* button = new QToolButton;
    button->setDefaultAction(&crosshair);
    button->setAutoRaise(true);
    row->addWidget(button);
    row->addStretch();
    auto* label = new QLabel(tr("B&oxes"));
    label->setBuddy(m_boxOpacity);
    row->addWidget(label);
    row->addWidget(m_boxOpacity);

    const auto showBoxes = [&scene](int percent) {
        scene.setBoxOpacity(static_cast<double>(percent) / kFullOpacity);
    };
    connect(m_boxOpacity, &QSlider::valueChanged, this, [&settings, showBoxes](int percent) {
        showBoxes(percent);
        settings.setValue(settings::kBoxOpacity, percent);
    });
    m_boxOpacity->setValue(settings.value(settings::kBoxOpacity));
    showBoxes(m_boxOpacity->value());
    connect(&crosshair, &QAction::toggled, this, [&scene, &settings](bool shown) {
        scene.setCrosshairShown(shown);
        settings.setValue(settings::kCrosshair, shown);
    });
    crosshair.setChecked(settings.value(settings::kCrosshair));
    scene.setCrosshairShown(crosshair.isChecked());
}

} // namespace detdiffusion
