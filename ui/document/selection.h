#pragma once

#include "ui/document/layout_change.h"

#include <QObject>

namespace detdiffusion {

class LayoutDocument;

/// Which boxes are selected, in the order they were picked. Boxes that leave the document leave it.
class Selection : public QObject {
    Q_OBJECT

public:
    explicit Selection(LayoutDocument& document, QObject* parent = nullptr);

    const BoxIds& ids() const { return m_ids; }
    bool isEmpty() const { return m_ids.empty(); }
    bool contains(int64_t id) const;
    /// The box picked last, or 0.
    int64_t current() const { return m_ids.empty() ? 0 : m_ids.back(); }

    void set(BoxIds ids);
    void toggle(int64_t id);
    void clear() { set({}); }
    /// All that can be seen: a hidden box is not deleted unnoticed.
    void selectAll();
    /// The next (+1) or previous (-1) visible box in drawing order; false, and nothing changes,
    /// past the ends.
    bool step(int direction);

Q_SIGNALS:
    void changed();

private:
    BoxIds visibleIds() const;
    void follow(const LayoutChange& change);

    LayoutDocument& m_document;
    BoxIds m_ids;
};

} // namespace detdiffusion
