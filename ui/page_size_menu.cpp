#include "ui/page_size_menu.h"

#include <cmath>

namespace detdiffusion {

namespace {

constexpr QSize kUsualSizes[] = { { 256, 256 }, { 512, 512 }, { 768, 512 }, { 512, 768 },
    { 800, 456 }, { 1024, 1024 } };

} // namespace

QSize sizeInShapeOf(const QSize& picture, const QSize& own, int step)
{
    const double shape = static_cast<double>(picture.width()) / picture.height();
    const double pixels = static_cast<double>(own.width()) * own.height();
    const auto legal = [step](double side) {
        return std::clamp(static_cast<int>(std::lround(side / step)), 1, kMaxLayoutSide / step)
            * step;
    };
    return { legal(std::sqrt(pixels * shape)), legal(std::sqrt(pixels / shape)) };
}

PageSizeMenu::PageSizeMenu(QMenu& menu, CanvasScene& scene)
    : QObject(&menu)
    , m_scene(scene)
    , m_own(menu.addAction(QString()))
    , m_traced(menu.addAction(QString()))
{
    menu.addSeparator();
    for (const auto& size : kUsualSizes)
        add(menu, size);
    connect(m_own, &QAction::triggered, this, [this] { m_scene.editor().setPageSize(m_ownSize); });
    connect(m_traced, &QAction::triggered, this,
        [this] { m_scene.editor().setPageSize(tracedSize()); });
    connect(&scene, &CanvasScene::tracedPictureChanged, this, &PageSizeMenu::update);
    update();
}

void PageSizeMenu::setModelSize(const QSize& size, int step)
{
    // A model need not say its size.
    if (!size.isEmpty())
        m_ownSize = size;
    m_step = step;
    update();
}

void PageSizeMenu::update()
{
    m_own->setText(tr("&Model's own: %1 × %2").arg(m_ownSize.width()).arg(m_ownSize.height()));
    m_traced->setVisible(!m_scene.tracedPicture().isEmpty());
    if (m_traced->isVisible())
        m_traced->setText(tr("&Shape of the traced picture: %1 × %2")
                              .arg(tracedSize().width())
                              .arg(tracedSize().height()));
}

QSize PageSizeMenu::tracedSize() const
{
    return sizeInShapeOf(m_scene.tracedPicture().size(), m_ownSize, m_step);
}

void PageSizeMenu::add(QMenu& menu, const QSize& size)
{
    auto* action = menu.addAction(tr("%1 × %2").arg(size.width()).arg(size.height()));
    connect(
        action, &QAction::triggered, this, [this, size] { m_scene.editor().setPageSize(size); });
}

} // namespace detdiffusion
