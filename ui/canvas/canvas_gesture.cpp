#include "ui/canvas/canvas_gesture.h"

#include "ui/support/conversions.h"

#include <QCoreApplication>

#include <algorithm>

namespace detdiffusion {

namespace {

constexpr double kDragThreshold = 3.0;
constexpr double kSmallestDrawn = 4.0;

class DrawGesture : public CanvasGesture {
public:
    using CanvasGesture::CanvasGesture;

private:
    void drag(const CanvasPointer& pointer) override
    {
        const auto anchor = scene().toNormalized(start().scene);
        const auto corner = scene().toNormalized(pointer.scene);
        m_rect = spanned(anchor, corner, rules(pointer));
        m_size =
            QSizeF(pointer.scene.x() - start().scene.x(), pointer.scene.y() - start().scene.y())
            / pointer.pixel;
        scene().previewNewBox(m_rect);
    }
    void drop() override
    {
        scene().clearPreview();
        const double shorter = std::min(std::abs(m_size.width()), std::abs(m_size.height()));
        if (shorter >= kSmallestDrawn)
            scene().editor().addBox(m_rect);
    }
    void click() override { scene().editor().selection().clear(); }

    NormalizedRect m_rect;
    QSizeF m_size; ///< in screen pixels
};

class MoveGesture : public CanvasGesture {
    Q_DECLARE_TR_FUNCTIONS(MoveGesture)

public:
    MoveGesture(CanvasScene& canvas, const CanvasPointer& pressed, BoxIds stack)
        : CanvasGesture(canvas, pressed)
        , m_stack(std::move(stack))
    {
        auto& editor = canvas.editor();
        for (const auto& box : editor.document().boxes(editor.selection().ids()))
            m_before.emplace_back(box.id, box.rect);
    }

private:
    void drag(const CanvasPointer& pointer) override
    {
        const auto from = scene().toNormalized(start().scene);
        const auto to = scene().toNormalized(pointer.scene);
        const QPointF way = lockedWay({ to.x - from.x, to.y - from.y }, pointer);
        const auto group = bounds();
        const auto shifted = moved(group, way.x(), way.y(), rules(pointer));
        m_after = m_before;
        for (auto& [id, rect] : m_after) {
            rect = moved(rect, shifted.x0 - group.x0, shifted.y0 - group.y0, {});
            scene().previewRect(id, rect);
        }
        scene().update();
    }
    void drop() override { scene().editor().setRects(m_after, tr("Move")); }
    void click() override
    {
        auto& selection = scene().editor().selection();
        const auto here = std::find(m_stack.begin(), m_stack.end(), selection.current());
        if (m_stack.empty())
            return;
        const bool last = here == m_stack.end() || here + 1 == m_stack.end();
        const auto next = last ? m_stack.begin() : here + 1;
        selection.set({ *next });
    }

    /// Shift keeps the move on the axis that it mostly follows.
    static QPointF lockedWay(QPointF way, const CanvasPointer& pointer)
    {
        if (!pointer.modifiers.testFlag(Qt::ShiftModifier))
            return way;
        return std::abs(way.x()) > std::abs(way.y()) ? QPointF(way.x(), 0) : QPointF(0, way.y());
    }
    NormalizedRect bounds() const
    {
        NormalizedRect all { 1.0, 1.0, 0.0, 0.0 };
        for (const auto& [id, rect] : m_before)
            all = { std::min(all.x0, rect.x0), std::min(all.y0, rect.y0), std::max(all.x1, rect.x1),
                std::max(all.y1, rect.y1) };
        return all;
    }

    BoxIds m_stack;
    std::vector<std::pair<int64_t, NormalizedRect>> m_before;
    std::vector<std::pair<int64_t, NormalizedRect>> m_after;
};

class ResizeGesture : public CanvasGesture {
    Q_DECLARE_TR_FUNCTIONS(ResizeGesture)

public:
    ResizeGesture(CanvasScene& canvas, const CanvasPointer& pressed, const GrabbedHandle& grabbed)
        : CanvasGesture(canvas, pressed)
        , m_grabbed(grabbed)
        , m_before(canvas.editor().document().find(grabbed.id)->rect)
        , m_after(m_before)
    {
    }

private:
    void drag(const CanvasPointer& pointer) override
    {
        // The pointer may have caught the handle beside its centre: the edge follows the way it
        // goes.
        const auto from = scene().toNormalized(start().scene);
        const auto to = scene().toNormalized(pointer.scene);
        const auto place = handlePosition(m_before, m_grabbed.handle);
        const NormalizedPoint target { place.x + to.x - from.x, place.y + to.y - from.y };
        m_after = resized(m_before, m_grabbed.handle, target, rules(pointer));
        scene().previewRect(m_grabbed.id, m_after);
        scene().update();
    }
    void drop() override { scene().editor().setRects({ { m_grabbed.id, m_after } }, tr("Resize")); }

    GrabbedHandle m_grabbed;
    NormalizedRect m_before;
    NormalizedRect m_after;
};

class MarqueeGesture : public CanvasGesture {
public:
    using CanvasGesture::CanvasGesture;

private:
    void drag(const CanvasPointer& pointer) override
    {
        m_frame = QRectF(start().scene, pointer.scene).normalized();
        scene().previewMarquee(m_frame);
    }
    void drop() override
    {
        scene().clearPreview();
        auto& editor = scene().editor();
        BoxIds ids = editor.selection().ids();
        for (const int64_t id : editor.document().allIds()) {
            const auto* box = scene().item(id);
            const bool isNew = std::find(ids.begin(), ids.end(), id) == ids.end();
            if (isNew && box->isVisible() && box->rect().intersects(m_frame))
                ids.push_back(id);
        }
        editor.selection().set(std::move(ids));
    }

    QRectF m_frame;
};

} // namespace

CanvasGesture::CanvasGesture(CanvasScene& scene, const CanvasPointer& start)
    : m_scene(scene)
    , m_start(start)
{
}

void CanvasGesture::update(const CanvasPointer& pointer)
{
    const QPointF way = pointer.scene - m_start.scene;
    m_dragging = m_dragging || way.manhattanLength() > kDragThreshold * pointer.pixel;
    if (m_dragging)
        drag(pointer);
}

void CanvasGesture::finish()
{
    if (m_dragging)
        drop();
    else
        click();
}

void CanvasGesture::cancel()
{
    m_scene.clearPreview();
}

DragRules CanvasGesture::rules(const CanvasPointer& pointer) const
{
    return m_scene.editor().dragRules(
        pointer.modifiers.testFlag(Qt::AltModifier), pointer.modifiers.testFlag(Qt::ShiftModifier));
}

std::unique_ptr<CanvasGesture> drawGesture(CanvasScene& scene, const CanvasPointer& start)
{
    return std::make_unique<DrawGesture>(scene, start);
}

std::unique_ptr<CanvasGesture> moveGesture(
    CanvasScene& scene, const CanvasPointer& start, BoxIds stack)
{
    return std::make_unique<MoveGesture>(scene, start, std::move(stack));
}

std::unique_ptr<CanvasGesture> resizeGesture(
    CanvasScene& scene, const CanvasPointer& start, const GrabbedHandle& grabbed)
{
    return std::make_unique<ResizeGesture>(scene, start, grabbed);
}

std::unique_ptr<CanvasGesture> marqueeGesture(CanvasScene& scene, const CanvasPointer& start)
{
    return std::make_unique<MarqueeGesture>(scene, start);
}

} // namespace detdiffusion
