#include "ui/datasets/labelling_overview.h"

#include "ui/support/conversions.h"

#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace detdiffusion {

namespace {

constexpr int kLimitsWidth = 340;
constexpr int kSharesWidth = 300;

/// Positions of the categories that have objects, those with most first.
std::vector<size_t> byFrequency(const CocoDataset& objects)
{
    std::map<int64_t, int> counts;
    for (const auto& object : objects.annotations)
        counts[object.categoryId] += object.isCrowd ? 0 : 1;
    std::vector<size_t> order;
    for (size_t i = 0; i < objects.categories.size(); ++i)
        if (counts[objects.categories[i].id] > 0)
            order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return counts[objects.categories[a].id] > counts[objects.categories[b].id];
    });
    return order;
}

QScrollArea* scrolled(QWidget* content)
{
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

} // namespace

LabellingOverview::LabellingOverview(QObject* parent)
    : QObject(parent)
    , m_limits(new LabellingLimits)
    , m_scores(new LimitChart)
    , m_overlaps(new LimitChart)
    , m_withoutMatch(new QLabel)
    , m_sizes(new ShareChart(tr("Easy and hard by size")))
    , m_classes(new ShareChart(tr("Easy and hard by class")))
    , m_agreement(new QLabel)
    , m_limitsColumn(buildLimits())
    , m_sharesColumn(buildShares())
{
    retranslate();
}

QWidget* LabellingOverview::buildLimits()
{
    auto* limits = new QWidget;
    auto* column = new QVBoxLayout(limits);
    auto* help = new QLabel(tr("A box is <b>easy</b> when a detector finds it: a detection with a "
                               "score above γ overlaps it with an IoU above β. Else it is "
                               "<b>hard</b> (Equation 2 of the DetDiffusion paper)."));
    help->setWordWrap(true);
    m_withoutMatch->setWordWrap(true);
    for (QWidget* widget :
        std::initializer_list<QWidget*> { help, m_limits, m_scores, m_overlaps, m_withoutMatch })
        column->addWidget(widget);
    column->addStretch();
    auto* scroll = scrolled(limits);
    scroll->setMinimumWidth(kLimitsWidth);
    return scroll;
}

QWidget* LabellingOverview::buildShares()
{
    auto* shares = new QWidget;
    shares->setMinimumWidth(kSharesWidth);
    auto* column = new QVBoxLayout(shares);
    m_sizes->setToolTip(tr("Small: an area below 32 × 32 pixels; large: above 96 × 96"));
    m_sizes->showLegend();
    auto* scroll = scrolled(m_classes);
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setAccessibleName(m_classes->accessibleName());
    m_agreement->setWordWrap(true);
    column->addWidget(m_sizes);
    column->addWidget(m_agreement);
    column->addWidget(scroll, 1);
    return shares;
}

void LabellingOverview::setObjects(const CocoDataset& objects)
{
    m_categoryCount = objects.categories.size();
    m_classOrder = byFrequency(objects);
    QStringList names;
    for (const auto position : m_classOrder)
        names.append(fromUtf8(objects.categories[position].name));
    m_classes->setNames(names);
    setDecision(nullptr, m_limits->rule());
}

void LabellingOverview::setDetectorCount(int count)
{
    m_detectorCount = count;
    m_limits->setDetectorCount(count);
    showAgreement();
}

void LabellingOverview::setDecision(const LabelDecisionPtr& decision, const LabelRule& rule)
{
    m_decision = decision;
    m_rule = rule;
    show();
}

void LabellingOverview::show()
{
    LabelDecision none;
    none.perClass.resize(m_categoryCount);
    const auto& decision = m_decision ? *m_decision : none;
    m_scores->setHistogram(decision.scores, m_rule.match.minimumScore);
    m_overlaps->setHistogram(decision.overlaps, m_rule.match.minimumOverlap);
    m_withoutMatch->setVisible(m_decision != nullptr);
    m_withoutMatch->setText(tr("%n object(s) are overlapped enough by no detection: hard at any γ.",
        nullptr, decision.withoutMatch));
    m_sizes->setCounts(
        { decision.all, decision.perArea[0], decision.perArea[1], decision.perArea[2] });
    std::vector<PerceptionCount> counts;
    for (const auto position : m_classOrder)
        counts.push_back(decision.perClass[position]);
    m_classes->setCounts(counts);
    showAgreement();
}

void LabellingOverview::showAgreement()
{
    const bool isKnown = m_decision && m_decision->agreement.total() > 0;
    m_agreement->setVisible(isKnown && m_detectorCount > 1);
    if (!isKnown)
        return;
    const auto& agreement = m_decision->agreement;
    const QLocale locale;
    m_agreement->setText(
        tr("%1: easy for all %2, for some %3, for none %4")
            .arg(tr("%n detector(s)", nullptr, m_detectorCount),
                locale.toString(agreement.easyForAll), locale.toString(agreement.easyForSome),
                locale.toString(agreement.easyForNone)));
}

void LabellingOverview::retranslate()
{
    m_scores->setTitle(tr("Boxes by the score of their best match"));
    m_overlaps->setTitle(tr("Boxes by the IoU of their best match"));
    m_sizes->setNames({ tr("all"), tr("small"), tr("medium"), tr("large") });
    m_sizes->setWords(tr("easy"), tr("hard"));
    m_classes->setWords(tr("easy"), tr("hard"));
    show();
}

} // namespace detdiffusion
