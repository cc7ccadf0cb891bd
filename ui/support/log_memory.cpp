#include "ui/support/log_memory.h"

#include <QDateTime>

#include <utility>

namespace detdiffusion {

namespace {

constexpr qsizetype kMostLines = 2'000;

// A message handler is a plain function: it has to find the memory somehow.
LogMemory* current = nullptr;

QLatin1String nameOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return QLatin1String("debug");
    case QtInfoMsg:
        return QLatin1String("info");
    case QtWarningMsg:
        return QLatin1String("warning");
    default:
        return QLatin1String("error");
    }
}

} // namespace

LogMemory::LogMemory()
    : m_previous(std::exchange(current, this))
    , m_before(qInstallMessageHandler(handle))
{
    if (m_previous != nullptr)
        m_before = m_previous->m_before;
}

LogMemory::~LogMemory()
{
    current = m_previous;
    if (m_previous == nullptr)
        qInstallMessageHandler(m_before);
}

QStringList LogMemory::lines() const
{
    const std::lock_guard lock(m_mutex);
    return m_lines;
}

void LogMemory::handle(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    const QString time = QDateTime::currentDateTime().toString(Qt::ISODate);
    current->add(QStringLiteral("%1 %2: %3").arg(time, nameOf(type), text));
    if (current->m_before != nullptr)
        current->m_before(type, context, text);
}

void LogMemory::add(const QString& line)
{
    {
        const std::lock_guard lock(m_mutex);
        m_lines << line;
        if (m_lines.size() > kMostLines)
            m_lines.removeFirst();
    }
    Q_EMIT lineAdded(line);
}

} // namespace detdiffusion
