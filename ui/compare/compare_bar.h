#pragma once

#include "ui/compare/compare_view.h"

#include <QAction>
#include <QButtonGroup>
#include <QCheckBox>
#include <QToolButton>

namespace detdiffusion {

/// How two pictures are compared: mode, swap, the boxes of each. Hidden while there is only one.
class CompareBar : public QWidget {
    Q_OBJECT

public:
    CompareBar(
        CompareView& view, const QAction& nextMode, QAction& swap, QWidget* parent = nullptr);

private:
    void addModes(QLayout& row, const QAction& nextMode);
    void addBoxes(QLayout& row);
    void follow();

    CompareView& m_view;
    QButtonGroup m_modes;
    QCheckBox* m_boxes[2];
};

} // namespace detdiffusion
