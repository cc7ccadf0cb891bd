#include "ui/document/lost_work.h"

#include "core/domain/error.h"
#include "core/domain/layout_file.h"
#include "core/domain/text_file.h"
#include "ui/support/conversions.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace detdiffusion {

namespace {

const QString kLayoutName = QStringLiteral("unsaved.layout.json");
const QString kOriginName = QStringLiteral("origin.txt");
const QString kLockName = QStringLiteral("lock");

QString inside(const QString& folder, const QString& name)
{
    return QDir(folder).filePath(name);
}

std::unique_ptr<QLockFile> lockOf(const QString& folder)
{
    auto lock = std::make_unique<QLockFile>(inside(folder, kLockName));
    // However old: it is stale when its program is gone, not before.
    lock->setStaleLockTime(0);
    return lock;
}

LostWork workIn(const QString& folder)
{
    LostWork work;
    work.folder = folder;
    work.layout = loadLayout(toPath(inside(folder, kLayoutName)));
    const auto lines =
        fromUtf8(readTextFile(toPath(inside(folder, kOriginName)))).split(QLatin1Char('\n'));
    work.path = lines.value(0);
    work.name = lines.value(1);
    return work;
}

QDateTime writtenAt(const LostWork& work)
{
    return QFileInfo(inside(work.folder, kLayoutName)).lastModified();
}

} // namespace

UnsavedWorkFolder::UnsavedWorkFolder(QString root)
    : m_root(std::move(root))
{
}

UnsavedWorkFolder::~UnsavedWorkFolder()
{
    clear();
}

void UnsavedWorkFolder::write(const Layout& layout, const QString& path, const QString& name)
{
    if (m_folder.isEmpty())
        create();
    writeFileAtomically(
        toPath(inside(m_folder, kOriginName)), (path + QLatin1Char('\n') + name).toStdString());
    saveLayout(layout, toPath(inside(m_folder, kLayoutName)));
}

void UnsavedWorkFolder::clear()
{
    m_lock.reset();
    if (!m_folder.isEmpty())
        QDir(m_folder).removeRecursively();
    m_folder.clear();
}

void UnsavedWorkFolder::create()
{
    const QString folder = inside(m_root, QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (!QDir().mkpath(folder))
        throw Error(QDir::toNativeSeparators(folder).toStdString()
            + ": can't be created, so unsaved work is not kept; save the layout yourself");
    m_folder = folder;
    m_lock = lockOf(folder);
    m_lock->tryLock(0);
}

std::vector<LostWork> findLostWork(const QString& root)
{
    std::vector<LostWork> found;
    const auto names = QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const auto& name : names) {
        const QString folder = inside(root, name);
        if (!lockOf(folder)->tryLock(0))
            continue;
        try {
            found.push_back(workIn(folder));
        } catch (const Error&) {
            // The crash came before the first copy was whole: there is nothing to bring back.
            continue;
        }
    }
    std::sort(found.begin(), found.end(),
        [](const LostWork& a, const LostWork& b) { return writtenAt(a) > writtenAt(b); });
    return found;
}

void forget(const LostWork& work)
{
    QDir(work.folder).removeRecursively();
}

} // namespace detdiffusion
