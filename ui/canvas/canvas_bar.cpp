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

QWidget* labelled(const QString& text, QSlider* slider)
{
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(text);
    label->setBuddy(slider);
    row->addWidget(label);
    row->addWidget(slider);
    return widget;
}

double share(int percent)
{
    return static_cast<double>(percent) / kFullOpacity;
}

} // namespace

CanvasBar::CanvasBar(CanvasScene& scene, const Actions& actions, StudioSettings& settings)
    : m_scene(scene)
    , m_settings(settings)
    , m_boxOpacity(opacitySlider(tr("Opacity of the boxes that are not selected"), kLeastOpacity))
    , m_pictureOpacity(opacitySlider(tr("Opacity of the traced picture"), 0))
    , m_picture(labelled(tr("P&icture"), m_pictureOpacity))
{
    build(actions);
    connectOpacities();
    connectCrosshair(actions[ActionId::Crosshair]);
}

void CanvasBar::build(const Actions& actions)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 8, 2);
    for (const auto id : { ActionId::Crosshair, ActionId::TracePicture }) {
        auto* button = new QToolButton;
        button->setDefaultAction(&actions[id]);
        button->setAutoRaise(true);
        row->addWidget(button);
    }
    row->addWidget(m_picture);
    row->addStretch();
    row->addWidget(labelled(tr("B&oxes"), m_boxOpacity));
}

void CanvasBar::connectOpacities()
{
    m_boxOpacity->setValue(m_settings.value(settings::kBoxOpacity));
    m_pictureOpacity->setValue(m_settings.value(settings::kTracedOpacity));
    const auto show = [this] {
        m_scene.setBoxOpacity(share(m_boxOpacity->value()));
        m_scene.setTracedOpacity(share(m_pictureOpacity->value()));
    };
    const auto remember = [this, show] {
        show();
        m_settings.setValue(settings::kBoxOpacity, m_boxOpacity->value());
        m_settings.setValue(settings::kTracedOpacity, m_pictureOpacity->value());
    };
    connect(m_boxOpacity, &QSlider::valueChanged, this, remember);
    connect(m_pictureOpacity, &QSlider::valueChanged, this, remember);
    show();
    const auto showPicture = [this] { m_picture->setVisible(!m_scene.tracedPicture().isEmpty()); };
    connect(&m_scene, &CanvasScene::tracedPictureChanged, this, showPicture);
    showPicture();
}

void CanvasBar::connectCrosshair(QAction& crosshair)
{
    crosshair.setChecked(m_settings.value(settings::kCrosshair));
    m_scene.setCrosshairShown(crosshair.isChecked());
    connect(&crosshair, &QAction::toggled, this, [this](bool shown) {
        m_scene.setCrosshairShown(shown);
        m_settings.setValue(settings::kCrosshair, shown);
    });
}

} // namespace detdiffusion
