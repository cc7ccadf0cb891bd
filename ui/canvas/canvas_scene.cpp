#include "ui/canvas/canvas_scene.h"

#include "ui/support/conversions.h"

#include <QGraphicsView>

#include <algorithm>

namespace detdiffusion {

namespace {

constexpr double kHandleHitRadius = 7.0;
// Below this side on screen the handles move outwards, or there would be no inside left to grab.
constexpr double kSmallBoxSide = 36.0;
constexpr double kOutwardShift = 7.0;
// With more boxes it is faster to paint everything anew.
constexpr size_t kMostSingle = 32;

} // namespace

CanvasScene::CanvasScene(LayoutEditor& editor, const ClassColours& colors, QObject* parent)
    : QGraphicsScene(parent)
    , m_editor(editor)
    , m_colors(colors)
{
    connect(&editor.document(), &LayoutDocument::changed, this, &CanvasScene::follow);
    connect(&editor.selection(), &Selection::changed, this, &CanvasScene::followSelection);
    connect(&editor.snapping(), &Snapping::changed, this, &CanvasScene::repaint);
    rebuild();
}

QSizeF CanvasScene::pageSize() const
{
    const auto& layout = m_editor.document().layout();
    return QSizeF(layout.width, layout.height);
}

NormalizedPoint CanvasScene::toNormalized(const QPointF& scenePoint) const
{
    const QSizeF page = pageSize();
    return { scenePoint.x() / page.width(), scenePoint.y() / page.height() };
}

BoxIds CanvasScene::boxesAt(const QPointF& point) const
{
    BoxIds ids = visibleBoxesAt(point);
    std::erase_if(ids, [this](int64_t id) { return item(id)->look().locked; });
    return ids;
}

BoxIds CanvasScene::visibleBoxesAt(const QPointF& point) const
{
    std::vector<std::pair<double, int64_t>> hits;
    for (const auto& [id, item] : m_items)
        if (item.isVisible() && item.rect().contains(point))
            hits.emplace_back(item.rect().width() * item.rect().height(), id);
    std::sort(hits.begin(), hits.end());
    BoxIds ids;
    for (const auto& [area, id] : hits)
        ids.push_back(id);
    return ids;
}

QPointF CanvasScene::handleCenter(const QRectF& rect, Handle handle, double pixel) const
{
    const auto place = handlePosition({ 0.0, 0.0, 1.0, 1.0 }, handle);
    QPointF center(rect.left() + place.x * rect.width(), rect.top() + place.y * rect.height());
    if (rect.width() < kSmallBoxSide * pixel)
        center.rx() += (2.0 * place.x - 1.0) * kOutwardShift * pixel;
    if (rect.height() < kSmallBoxSide * pixel)
        center.ry() += (2.0 * place.y - 1.0) * kOutwardShift * pixel;
    return center;
}

std::optional<GrabbedHandle> CanvasScene::handleAt(const QPointF& point, double pixel) const
{
    const auto& ids = m_editor.selection().ids();
    for (auto id = ids.rbegin(); id != ids.rend(); ++id) {
        const auto* box = item(*id);
        if (box == nullptr || !box->isVisible() || box->look().locked)
            continue;
        for (const Handle handle : kAllHandles) {
            const QPointF away = point - handleCenter(box->rect(), handle, pixel);
            if (std::max(std::abs(away.x()), std::abs(away.y())) <= kHandleHitRadius * pixel)
                return GrabbedHandle { *id, handle };
        }
    }
    return std::nullopt;
}

const BoxItem* CanvasScene::item(int64_t id) const
{
    const auto found = m_items.find(id);
    return found == m_items.end() ? nullptr : &found->second;
}

void CanvasScene::previewRect(int64_t id, const NormalizedRect& rect)
{
    const auto found = m_items.find(id);
    if (found == m_items.end())
        return;
    // It leaves the background once; from then on only the foreground is painted.
    if (m_moving.insert(id).second)
        repaintUnder({ id });
    found->second.setRect(toPixels(rect, pageSize()));
}

void CanvasScene::previewNewBox(const NormalizedRect& rect)
{
    m_newBox = toPixels(rect, pageSize());
    update();
}

void CanvasScene::previewMarquee(const QRectF& rect)
{
    m_marquee = rect;
    update();
}

void CanvasScene::previewMeasures(const NormalizedRect& rect, std::vector<GuideLine> lines)
{
    m_dragged = rect;
    m_guides = std::move(lines);
    update();
}

void CanvasScene::clearPreview()
{
    m_newBox.reset();
    m_marquee.reset();
    m_dragged.reset();
    m_guides.clear();
    const BoxIds moved(m_moving.begin(), m_moving.end());
    m_moving.clear();
    sync(moved);
    update();
}

void CanvasScene::setCrosshair(std::optional<QPointF> point)
{
    m_crosshair = point;
    update();
}

void CanvasScene::setCrosshairShown(bool shown)
{
    m_crosshairShown = shown;
    update();
}

void CanvasScene::setBoxOpacity(double opacity)
{
    m_boxOpacity = opacity;
    refreshLooks();
}

void CanvasScene::setTracedPicture(QImage image)
{
    m_traced.setImage(std::move(image));
    refreshLooks();
    Q_EMIT tracedPictureChanged();
}

void CanvasScene::setTracedOpacity(double opacity)
{
    m_traced.setOpacity(opacity);
    repaint();
}

void CanvasScene::setBoxesHidden(bool hidden)
{
    m_boxesHidden = hidden;
    clearPreview();
    syncAll();
}

void CanvasScene::setPeeking(bool peeking)
{
    m_peeking = peeking;
    clearPreview();
    syncAll();
}

void CanvasScene::refreshLooks()
{
    // The selection may hear of another layout before the scene does.
    for (const auto& box : m_editor.document().layout().boxes)
        if (const auto found = m_items.find(box.id); found != m_items.end())
            syncLook(found->second, box);
    repaint();
}

void CanvasScene::repaint()
{
    for (auto* view : views())
        view->resetCachedContent();
    update();
}

void CanvasScene::follow(const LayoutChange& change)
{
    switch (change.kind) {
    case LayoutChangeKind::Reset:
    case LayoutChangeKind::FrameChanged:
        rebuild();
        break;
    case LayoutChangeKind::BoxesRemoved:
        repaintUnder(change.ids);
        for (const int64_t id : change.ids)
            m_items.erase(id);
        break;
    case LayoutChangeKind::BoxesInserted:
    case LayoutChangeKind::BoxesChanged:
        sync(change.ids);
        break;
    case LayoutChangeKind::OrderChanged:
        repaint();
        break;
    }
}

void CanvasScene::followSelection()
{
    BoxIds changed;
    for (const auto& [id, item] : m_items)
        if (item.look().selected != m_editor.selection().contains(id))
            changed.push_back(id);
    sync(changed);
    update();
}

void CanvasScene::sync(const BoxIds& ids)
{
    repaintUnder(ids);
    for (const auto& box : m_editor.document().boxes(ids))
        syncItem(box);
    repaintUnder(ids);
}

void CanvasScene::syncAll()
{
    for (const auto& box : m_editor.document().layout().boxes)
        syncItem(box);
    repaint();
}

void CanvasScene::repaintUnder(const BoxIds& ids)
{
    if (ids.size() > kMostSingle) {
        repaint();
        return;
    }
    for (const auto* view : views())
        for (const int64_t id : ids)
            if (const auto* box = item(id))
                invalidate(box->bounds(1.0 / view->transform().m11()), BackgroundLayer);
}

void CanvasScene::rebuild()
{
    m_items.clear();
    m_moving.clear();
    for (const auto& box : m_editor.document().layout().boxes)
        syncItem(box);
    // Room around the page, so that every corner can be brought to the middle of the view.
    const QRectF page({ 0, 0 }, pageSize());
    setSceneRect(page.adjusted(-page.width(), -page.height(), page.width(), page.height()));
    repaint();
}

void CanvasScene::syncItem(const LayoutBox& box)
{
    auto& item = m_items[box.id];
    item.setRect(toPixels(box.rect, pageSize()));
    item.setVisible(!m_boxesHidden && !m_peeking && !box.hidden);
    syncLook(item, box);
}

void CanvasScene::syncLook(BoxItem& item, const LayoutBox& box)
{
    item.setLook(lookOf(box));
    item.setOpacity(item.look().selected ? 1.0 : m_boxOpacity);
}

BoxLook CanvasScene::lookOf(const LayoutBox& box) const
{
    BoxLook look;
    look.color = classColor(m_colors, box.className);
    look.name = fromUtf8(box.className);
    look.perception = box.perception;
    look.locked = box.locked;
    look.halo = !m_traced.isEmpty();
    look.selected = m_editor.selection().contains(box.id);
    return look;
}

} // namespace detdiffusion
