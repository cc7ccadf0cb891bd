#include "core/imaging/scene_composer.h"

#include "core/imaging/opencv_image.h"
#include "core/imaging/scene_background.h"
#include "core/imaging/scene_finish.h"
#include "core/imaging/scene_sprite.h"
#include "core/imaging/starter_classes.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace detdiffusion {

namespace {

constexpr double kSmallestShare = 0.02; ///< of the picture, before anything covers it
constexpr double kMostCasualOverlap = 0.04; ///< of the object below
constexpr double kLeastCover = 0.2; ///< where covering is the point
constexpr double kMostCover = 0.5;
constexpr double kLeastVisible = 0.4; ///< of an object, whatever lies on it
constexpr double kLeastInside = 0.5; ///< of a truncated object
constexpr double kMostInside = 0.85;
constexpr int kPlaceAttempts = 40;

struct PlacedObject {
    int classIndex = 0;
    cv::Mat visible; ///< CV_8UC1, 255 inside
    int fullArea = 0; ///< before other things covered it
};

int countOverlap(const cv::Mat& a, const cv::Mat& b)
{
    return cv::countNonZero(a & b);
}

class Composition {
public:
    Composition(SceneRandom& random, const EmojiGroup& emoji, int side)
        : m_random(random)
        , m_emoji(emoji)
        , m_side(side)
        , m_canvas(paintBackground(random, side))
    {
    }

    void addObjects()
    {
        const int count =
            1 + static_cast<int>(m_random.weighted({ 0.12, 0.32, 0.30, 0.16, 0.07, 0.03 }));
        for (int i = 0; i < count; ++i)
            addObject(count);
        while (m_objects.empty()) // an unlucky look may fit nowhere
            addObject(1);
    }

    Scene finish()
    {
        finishScene(m_random, m_canvas);
        cv::Mat bytes;
        m_canvas.convertTo(bytes, CV_8U);
        Scene scene { fromMat(bytes), {} };
        for (const auto& object : m_objects) {
            BitMask visible(m_side, m_side);
            for (int y = 0; y < m_side; ++y)
                for (int x = 0; x < m_side; ++x)
                    visible.set(x, y, object.visible.at<uint8_t>(y, x) != 0);
            scene.objects.push_back({ object.classIndex, std::move(visible) });
        }
        return scene;
    }

private:
    size_t drawClass()
    {
        std::vector<double> weights;
        for (const auto& starterClass : starterClasses())
            weights.push_back(starterClass.weight);
        return m_random.weighted(weights);
    }

    void addObject(int objectCount)
    {
        const size_t classIndex = drawClass();
        const auto& choices = m_emoji.at(classIndex);
        const auto& emoji =
            choices[static_cast<size_t>(m_random.below(static_cast<int>(choices.size())))];
        const SceneLook look = drawLook(m_random, objectCount, m_side);
        const SceneSprite sprite = renderSprite(emoji, look, smallestArea());
        for (int attempt = 0; attempt < kPlaceAttempts; ++attempt) {
            const cv::Point corner = drawCorner(sprite, look);
            const cv::Mat silhouette = placedSilhouette(sprite, corner.x, corner.y, m_side);
            if (!fits(silhouette, sprite, look))
                continue;
            place(static_cast<int>(classIndex), sprite, corner, silhouette, look);
            return;
        }
    }

    int smallestArea() const { return static_cast<int>(kSmallestShare * m_side * m_side) + 1; }

    /// The sprite's corner such that its silhouette is inside, or hangs over one border.
    cv::Point drawCorner(const SceneSprite& sprite, const SceneLook& look)
    {
        const cv::Size room(m_side - sprite.bounds.width, m_side - sprite.bounds.height);
        cv::Point at(m_random.below(std::max(1, room.width + 1)),
            m_random.below(std::max(1, room.height + 1)));
        if (look.truncated) {
            const double outside = m_random.uniform(1.0 - kMostInside, 1.0 - kLeastInside);
            const bool horizontal = m_random.chance(0.5);
            const bool atStart = m_random.chance(0.5);
            int& coordinate = horizontal ? at.x : at.y;
            const int length = horizontal ? sprite.bounds.width : sprite.bounds.height;
            const int hidden = static_cast<int>(outside * length);
            coordinate = atStart ? -hidden : m_side - length + hidden;
        }
        return at - sprite.bounds.tl();
    }

    bool fits(const cv::Mat& silhouette, const SceneSprite& sprite, const SceneLook& look) const
    {
        const int inside = cv::countNonZero(silhouette);
        const double share = static_cast<double>(inside) / sprite.area;
        const bool insideEnough =
            look.truncated ? share >= kLeastInside && share <= kMostInside : inside == sprite.area;
        if (!insideEnough || inside < smallestArea())
            return false;
        const bool covers = look.covering && !m_objects.empty();
        const double cover = greatestCover(silhouette);
        return leavesEnough(silhouette)
            && (covers ? cover >= kLeastCover && cover <= kMostCover : cover <= kMostCasualOverlap);
    }

    /// The largest share of any object that `silhouette` would hide.
    double greatestCover(const cv::Mat& silhouette) const
    {
        double greatest = 0.0;
        for (const auto& object : m_objects)
            greatest = std::max(greatest,
                static_cast<double>(countOverlap(object.visible, silhouette)) / object.fullArea);
        return greatest;
    }

    bool leavesEnough(const cv::Mat& silhouette) const
    {
        return std::all_of(m_objects.begin(), m_objects.end(), [&](const PlacedObject& object) {
            const int left =
                cv::countNonZero(object.visible) - countOverlap(object.visible, silhouette);
            return left >= kLeastVisible * object.fullArea;
        });
    }

    void place(int classIndex, const SceneSprite& sprite, const cv::Point& corner,
        const cv::Mat& silhouette, const SceneLook& look)
    {
        if (look.shadow)
            drawShadow(sprite.bounds + corner, m_canvas);
        drawSprite(sprite, corner.x, corner.y, m_canvas);
        hideBelow(silhouette);
        m_objects.push_back({ classIndex, silhouette, cv::countNonZero(silhouette) });
        if (look.patched)
            addPatch();
    }

    void hideBelow(const cv::Mat& silhouette)
    {
        for (auto& object : m_objects)
            object.visible.setTo(0, silhouette);
    }

    /// Covers part of the newest object with a blob that belongs to no class.
    void addPatch()
    {
        const PlacedObject& target = m_objects.back();
        for (int attempt = 0; attempt < kPlaceAttempts; ++attempt) {
            const cv::Mat patch =
                drawPatchShape(m_random, cv::boundingRect(target.visible), m_side);
            const double cover =
                static_cast<double>(countOverlap(target.visible, patch)) / target.fullArea;
            if (cover < kLeastCover || cover > 1.0 - kLeastVisible || !leavesEnough(patch))
                continue;
            paintPatch(m_random, patch, m_canvas);
            hideBelow(patch);
            return;
        }
    }

    SceneRandom& m_random;
    const EmojiGroup& m_emoji;
    int m_side;
    cv::Mat m_canvas;
    std::vector<PlacedObject> m_objects;
};

} // namespace

Scene composeScene(SceneRandom& random, const EmojiGroup& emoji, int side)
{
    Composition composition(random, emoji, side);
    composition.addObjects();
    return composition.finish();
}

} // namespace detdiffusion
