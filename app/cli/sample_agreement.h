#pragma once

#include "core/domain/detection.h"

#include <nlohmann/json_fwd.hpp>

namespace detdiffusion {

/// How far the pictures of some layouts show what was asked for, as a detector sees it.
class SampleAgreement {
public:
    explicit SampleAgreement(Detector& detector)
        : m_detector(detector)
    {
    }

    void add(const Layout& layout, const Image& picture);
    /// The keys of an `agreement` line (docs/run-folder.md); shares of no boxes are left out.
    nlohmann::json result() const;

private:
    Detector& m_detector;
    int m_boxes = 0;
    int m_found = 0;
    int m_asAsked = 0;
    int m_easy = 0;
    int m_easyFound = 0;
    int m_hard = 0;
    int m_hardFound = 0;
};

} // namespace detdiffusion
