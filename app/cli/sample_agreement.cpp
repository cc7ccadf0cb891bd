#include "app/cli/sample_agreement.h"

#include "core/perception/verdict.h"

#include <nlohmann/json.hpp>

namespace detdiffusion {

namespace {

void putShare(nlohmann::json& line, const char* key, int part, int whole)
{
    if (whole > 0)
        line[key] = static_cast<double>(part) / whole;
}

} // namespace

void SampleAgreement::add(const Layout& layout, const Image& picture)
{
    const MatchRule rule;
    const auto seen = m_detector.detect({ picture }, rule.minimumScore);
    const auto verdict = judge(layout, seen.front(), m_detector.categories(), rule);
    for (size_t i = 0; i < layout.boxes.size(); ++i) {
        const bool found = verdict.boxes[i].verdict == Verdict::Found;
        const bool hard = layout.boxes[i].perception == Perception::Hard;
        ++m_boxes;
        m_found += found;
        m_asAsked += found != hard; // a box without an attribute asks to be found
        m_hard += hard;
        m_hardFound += hard && found;
        const bool easy = layout.boxes[i].perception == Perception::Easy;
        m_easy += easy;
        m_easyFound += easy && found;
    }
}

nlohmann::json SampleAgreement::result() const
{
    nlohmann::json line { { "boxes", m_boxes } };
    putShare(line, "found", m_found, m_boxes);
    putShare(line, "agreement", m_asAsked, m_boxes);
    putShare(line, "easy_found", m_easyFound, m_easy);
    putShare(line, "hard_found", m_hardFound, m_hard);
    return line;
}

} // namespace detdiffusion
