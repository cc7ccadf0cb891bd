#include "ui/datasets/dataset_editing.h"

#include "core/data/picture_layout.h"
#include "core/domain/error.h"
#include "ui/support/conversions.h"

#include <QFileInfo>

#include <algorithm>

namespace detdiffusion {

namespace {

EditedPicture editedPicture(const DatasetContents& contents, int picture)
{
    const int part = contents.partOf(picture);
    const auto& image = contents.image(picture);
    return { image, contents.objects(picture), contents.part(part).dataset.categories,
        std::to_string(part) + '/' + std::to_string(image.id) };
}

bool isSameObject(const Annotation& a, const Annotation& b)
{
    return a.id == b.id && a.categoryId == b.categoryId && a.perception == b.perception
        && isSamePlace(a, b);
}

} // namespace

DatasetEditing::DatasetEditing(OpenedDataset& dataset, PictureList& list, EditingCanvas canvas,
    DatasetPrompts& prompts, QWidget& window)
    : m_dataset(dataset)
    , m_list(list)
    , m_canvas(canvas)
    , m_prompts(prompts)
    , m_window(window)
{
    connect(&canvas.actions[ActionId::NextPicture], &QAction::triggered, this, [this] { step(1); });
    connect(&canvas.actions[ActionId::PreviousPicture], &QAction::triggered, this,
        [this] { step(-1); });
    connect(&canvas.file, &DocumentFile::changed, this, &DatasetEditing::updateActions);
    connect(&list, &QAbstractItemModel::modelReset, this, &DatasetEditing::updateActions);
    connect(&dataset, &OpenedDataset::opened, this, [this] {
        if (picture() >= 0)
            m_canvas.file.release();
        m_picture = -1;
        updateActions();
    });
    connect(&dataset, &OpenedDataset::saveFailed, this, [this](const QString& message) {
        if (picture() >= 0 && m_dataset.isUnsaved(m_picture))
            m_canvas.file.setUnsaved();
        Q_EMIT problem(message);
    });
    updateActions();
}

DatasetEditing::~DatasetEditing()
{
    disconnect(&m_canvas.file, nullptr, this, nullptr);
    if (picture() >= 0)
        m_canvas.file.release();
}

int DatasetEditing::picture() const
{
    return m_canvas.file.isKept() ? m_picture : -1;
}

bool DatasetEditing::leave()
{
    if (picture() < 0)
        return true;
    return !m_canvas.file.isModified() || m_canvas.files.save();
}

void DatasetEditing::open(int picture)
{
    const bool isOurs = this->picture() >= 0;
    if (isOurs ? leave() : m_canvas.files.mayLeaveDocument())
        show(picture);
}

void DatasetEditing::show(int picture)
{
    const auto contents = m_dataset.contents();
    const QString file = toQString(contents->file(picture));
    try {
        if (contents->hasUnknownSize(picture))
            throw Error(file.toStdString()
                + ": can't be read, so nobody knows where its boxes are; repair it first");
        auto layout = layoutOf(editedPicture(*contents, picture));
        m_canvas.actions[ActionId::RemoveTracedPicture].trigger();
        m_picture = picture;
        m_added.clear();
        m_canvas.file.adoptKept(std::move(layout), QFileInfo(file).fileName(),
            [this](const Layout& edited) { return keep(edited); });
        m_canvas.tracing.open(file);
        Q_EMIT opened(picture);
    } catch (const Error& error) {
        Q_EMIT problem(QString::fromUtf8(error.what()));
    }
}

void DatasetEditing::step(int way)
{
    if (!m_dataset.isOpen())
        return;
    if (const auto next = m_list.beside(picture(), way))
        open(*next);
    else
        Q_EMIT notice(way > 0 ? tr("This is the last picture of the list.")
                              : tr("This is the first picture of the list."));
}

bool DatasetEditing::keep(const Layout& layout)
{
    const auto contents = m_dataset.contents();
    const int part = contents->partOf(m_picture);
    QStringList added;
    for (const auto& name : newClasses(layout, contents->part(part).dataset.categories))
        added << fromUtf8(name);
    if (!added.isEmpty() && !m_prompts.mayAddClasses(&m_window, added))
        return false;
    const auto edited = editedPicture(*contents, m_picture);
    const auto result = objectsOf(
        layout, edited,
        [this, part](const std::string& name) { return m_dataset.requireClass(part, name); },
        m_dataset.freshObjectId(part), m_added);
    const bool isSame = std::equal(result.objects.begin(), result.objects.end(),
        edited.objects.begin(), edited.objects.end(), isSameObject);
    if (isSame && !m_dataset.isUnsaved(m_picture))
        return true;
    m_dataset.edit({ { m_picture, result.objects } });
    tellSaved(result.movedOutlines, result.droppedMasks);
    return true;
}

void DatasetEditing::tellSaved(int movedOutlines, int droppedMasks)
{
    QStringList sentences;
    if (movedOutlines > 0)
        sentences << tr(
            "The outline(s) of %n object(s) moved with the box.", nullptr, movedOutlines);
    if (droppedMasks > 0)
        sentences << tr(
            "The mask(s) of %n object(s) were dropped, because they no longer fit the box.",
            nullptr, droppedMasks);
    if (!sentences.isEmpty())
        Q_EMIT notice(sentences.join(QLatin1Char(' ')));
}

void DatasetEditing::updateActions()
{
    m_canvas.actions[ActionId::NextPicture].setEnabled(m_list.rowCount() > 0);
    m_canvas.actions[ActionId::PreviousPicture].setEnabled(m_list.rowCount() > 0);
}

} // namespace detdiffusion
