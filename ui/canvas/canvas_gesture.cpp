#include "ui/canvas/canvas_gesture.h"

#include "ui/support/conversions.h"

#include <QCoreApplication>

#include <algorithm>

namespace detdiffusion {

namespace {

constexpr double kDragThreshold = 3.0;
constexpr double kSmallestDrawn = 4.0;
constexpr double kSnapReach = 6.0;

bool isShiftHeld(const CanvasPointer& pointer)
{
    return pointer.modifiers.testFlag(Qt::ShiftModifier);
}

class DrawGesture : public CanvasGesture {
public:
    using CanvasGesture::CanvasGesture;

private:
    void drag(const CanvasPointer& pointer) override
    {
        const auto anchor = scene().toNormalized(start().scene);
        const auto corner = scene().toNormalized(pointer.scene);
        const auto obeyed = rules(pointer, isShiftHeld(pointer));
        m_rect = spanned(anchor, corner, obeyed);
        m_size =
            QSizeF(pointer.scene.x() - start().scene.x(), pointer.scene.y() - start().scene.y())
            / pointer.pixel;
        scene().previewNewBox(m_rect);
        showMeasures(m_rect, obeyed);
    }
    void drop() override
    {
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
        : CanvasGesture(canvas, pressed, canvas.editor().selection().ids())
        , m_stack(std::move(stack))
    {
        auto& editor = canvas.editor();
        std::vector<NormalizedRect> rects;
        for (const auto& box : editor.document().boxes(editor.selection().ids()))
            if (!box.locked) {
                m_before.emplace_back(box.id, box.rect);
                rects.push_back(box.rect);
            }
        m_frame = commonFrame(rects);
    }

private:
    void drag(const CanvasPointer& pointer) override
    {
        const auto from = scene().toNormalized(start().scene);
        const auto to = scene().toNormalized(pointer.scene);
        const QPointF way = lockedWay({ to.x - from.x, to.y - from.y }, pointer);
        const auto obeyed = rules(pointer, false);
        const auto shifted = moved(m_frame, way.x(), way.y(), obeyed);
        m_after = m_before;
        for (auto& [id, rect] : m_after) {
            rect = moved(rect, shifted.x0 - m_frame.x0, shifted.y0 - m_frame.y0, {});
            scene().previewRect(id, rect);
        }
        showMeasures(shifted, obeyed);
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
        if (!isShiftHeld(pointer))
            return way;
        return std::abs(way.x()) > std::abs(way.y()) ? QPointF(way.x(), 0) : QPointF(0, way.y());
    }

    BoxIds m_stack;
    NormalizedRect m_frame; ///< around all boxes, before the drag
    std::vector<std::pair<int64_t, NormalizedRect>> m_before;
    std::vector<std::pair<int64_t, NormalizedRect>> m_after;
};

class ResizeGesture : public CanvasGesture {
    Q_DECLARE_TR_FUNCTIONS(ResizeGesture)

public:
    ResizeGesture(CanvasScene& canvas, const CanvasPointer& pressed, const GrabbedHandle& grabbed)
        : CanvasGesture(canvas, pressed, { grabbed.id })
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
        const auto obeyed = rules(pointer, isShiftHeld(pointer));
        m_after = resized(m_before, m_grabbed.handle, target, obeyed);
        scene().previewRect(m_grabbed.id, m_after);
        showMeasures(m_after, obeyed);
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

CanvasGesture::CanvasGesture(CanvasScene& scene, const CanvasPointer& start, const BoxIds& moving)
    : m_scene(scene)
    , m_start(start)
    , m_guides(scene.editor().snapping().guides(moving))
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
    m_scene.clearPreview();
    if (m_dragging)
        drop();
    else
        click();
}

void CanvasGesture::cancel()
{
    m_scene.clearPreview();
}

DragRules CanvasGesture::rules(const CanvasPointer& pointer, bool square)
{
    auto result = m_scene.editor().dragRules(square);
    if (!pointer.modifiers.testFlag(Qt::AltModifier)) {
        const double reach = kSnapReach * pointer.pixel;
        m_guides.setReach(m_scene.toNormalized({ reach, reach }));
        result.snap = &m_guides;
    }
    return result;
}

void CanvasGesture::showMeasures(const NormalizedRect& rect, const DragRules& rules)
{
    m_scene.previewMeasures(
        rect, rules.snap == nullptr ? std::vector<GuideLine>() : rules.snap->linesOf(rect));
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
