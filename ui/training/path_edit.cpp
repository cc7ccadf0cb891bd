#include "ui/training/path_edit.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QToolButton>

namespace detdiffusion {

PathEdit::PathEdit(Kind kind, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_line(new QLineEdit)
{
    auto* browse = new QToolButton;
    browse->setText(tr("…"));
    browse->setToolTip(kind == Kind::File ? tr("Choose a file") : tr("Choose a folder"));
    browse->setAccessibleName(browse->toolTip());
    browse->setFocusPolicy(Qt::StrongFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line, 1);
    row->addWidget(browse);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &PathEdit::changed);
    connect(browse, &QToolButton::clicked, this, &PathEdit::choose);
}

void PathEdit::choose()
{
    const QString chosen = m_kind == Kind::File
        ? QFileDialog::getOpenFileName(this, tr("Choose a file"), path())
        : QFileDialog::getExistingDirectory(this, tr("Choose a folder"), path());
    if (!chosen.isEmpty())
        setPath(chosen);
}

} // namespace detdiffusion
