#pragma once

#include "core/domain/layout_advice.h"
#include "ui/document/layout_document.h"

#include <QObject>

namespace detdiffusion {

/// Keeps the advice on a document up to date, and carries remedies out as undoable edits.
class LayoutAdvisor : public QObject {
    Q_OBJECT

public:
    explicit LayoutAdvisor(LayoutDocument& document, QObject* parent = nullptr);

    /// What the model can paint.
    void setLimits(PaintingLimits limits);
    const PaintingLimits& limits() const { return m_limits; }

    const std::vector<Advice>& advice() const { return m_advice; }
    std::vector<Advice> adviceFor(int64_t box) const;
    bool hasRemedy(const Advice& advice) const;
    void remedy(const Advice& advice);

Q_SIGNALS:
    void changed();
    void limitsChanged();

private:
    void refresh();

    LayoutDocument& m_document;
    PaintingLimits m_limits;
    std::vector<Advice> m_advice;
};

} // namespace detdiffusion
