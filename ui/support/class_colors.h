#pragma once

#include <QColor>
#include <QPalette>

#include <string>
#include <vector>

namespace detdiffusion {

/// The colour of a class: hues of the model's classes are as far apart as they can be and stay the
/// same for the same class list; a name outside it gets a hue of its own from its letters.
class ClassColors {
public:
    void setClasses(std::vector<std::string> names) { m_names = std::move(names); }
    QColor of(const std::string& name) const;

private:
    std::vector<std::string> m_names;
};

/// Black or white, whichever is easier to read on `background`.
QColor readableOn(const QColor& background);
/// `amount` of `b` over `a`.
QColor blended(const QColor& a, const QColor& b, double amount);

/// What lies around pages and pictures: a shade off the window.
QColor backdrop(const QPalette& palette);

} // namespace detdiffusion
