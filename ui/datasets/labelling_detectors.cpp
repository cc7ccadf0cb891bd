#include "ui/datasets/labelling_detectors.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace detdiffusion {

namespace {

constexpr int kRowsShown = 3;

/// The last two parts of a path: files are often called model.onnx or config.json.
QString shortName(const QString& path)
{
    const QFileInfo file(path);
    const QString folder = QFileInfo(file.path()).fileName();
    return folder.isEmpty() ? file.fileName() : folder + u'/' + file.fileName();
}

} // namespace

LabellingDetectors::LabellingDetectors(
    DetectorChooser chooseFile, DetectorChooser chooseFolder, QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_addFile(addButton(tr("Add a file…"),
          tr("An ONNX file, a Darknet .cfg file, or their .json settings"), chooseFile))
    , m_addFolder(addButton(
          tr("Add a folder…"), tr("The folder of a detector that was trained here"), chooseFolder))
    , m_remove(new QPushButton(tr("Remove")))
    , m_byFold(new QCheckBox(tr("k-fold")))
{
    m_list->setAccessibleName(tr("Detectors"));
    m_list->setMaximumHeight(kRowsShown * (fontMetrics().height() + 6));
    m_list->setMinimumHeight(m_list->maximumHeight());
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_byFold->setToolTip(tr("Each detector labels its own share of the pictures: detector 1 of 3 "
                            "the pictures 1, 4, 7 …, which it was not trained on"));
    connect(m_remove, &QPushButton::clicked, this, &LabellingDetectors::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, &LabellingDetectors::note);
    connect(m_byFold, &QCheckBox::toggled, this, &LabellingDetectors::changed);
    auto* buttons = new QVBoxLayout;
    auto* adding = new QHBoxLayout;
    adding->addWidget(m_addFile);
    adding->addWidget(m_addFolder);
    auto* other = new QHBoxLayout;
    other->addWidget(m_remove);
    other->addWidget(m_byFold);
    other->addStretch();
    buttons->addLayout(adding);
    buttons->addLayout(other);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    note();
}

QPushButton* LabellingDetectors::addButton(
    const QString& text, const QString& help, const DetectorChooser& choose)
{
    auto* button = new QPushButton(text);
    button->setToolTip(help);
    connect(button, &QPushButton::clicked, this, [this, choose] {
        const QString path = choose(this);
        if (!path.isEmpty())
            add(path);
    });
    return button;
}

void LabellingDetectors::add(const QString& path)
{
    if (paths().contains(path))
        return;
    setPaths(paths() + QStringList { path });
    m_list->setCurrentRow(m_list->count() - 1);
    Q_EMIT changed();
}

void LabellingDetectors::remove()
{
    delete m_list->takeItem(m_list->currentRow());
    note();
    Q_EMIT changed();
}

QStringList LabellingDetectors::paths() const
{
    QStringList paths;
    for (int row = 0; row < m_list->count(); ++row)
        paths.append(m_list->item(row)->data(Qt::UserRole).toString());
    return paths;
}

void LabellingDetectors::setPaths(const QStringList& paths)
{
    m_list->clear();
    for (const auto& path : paths) {
        auto* item = new QListWidgetItem(shortName(path), m_list);
        item->setData(Qt::UserRole, path);
        item->setToolTip(path);
    }
    note();
}

void LabellingDetectors::setDescriptions(const QStringList& descriptions)
{
    for (int row = 0; row < m_list->count(); ++row) {
        auto* item = m_list->item(row);
        const QString path = item->data(Qt::UserRole).toString();
        const QString text = descriptions.value(row);
        item->setText(text.isEmpty() ? shortName(path) : tr("%1  (%2)").arg(shortName(path), text));
        item->setToolTip(path + u'\n' + text);
    }
}

void LabellingDetectors::setLocked(bool locked)
{
    m_isLocked = locked;
    note();
}

void LabellingDetectors::note()
{
    m_addFile->setEnabled(!m_isLocked);
    m_addFolder->setEnabled(!m_isLocked);
    m_remove->setEnabled(!m_isLocked && m_list->currentRow() >= 0);
    m_byFold->setEnabled(!m_isLocked && m_list->count() > 1);
}

} // namespace detdiffusion
