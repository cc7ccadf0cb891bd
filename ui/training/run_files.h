#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace detdiffusion {

/// The end of a text file of a run; empty when there is none. At most `lines` lines, of at most the
/// last 64 KiB, so that it costs the same for a file of any length.
QStringList lastLines(const QString& run, const char* file, int lines);
/// The settings of the last start, or those it shall start with; empty when there are none.
QJsonObject readRunSettings(const QString& run);
QString readRunNotes(const QString& run);
/// Throws Error.
void writeRunNotes(const QString& run, const QString& notes);

/// A new folder `name` below `root` with these settings; returns it. Throws Error when the name is
/// taken or no name of a folder, or when nothing can be written.
QString createRun(const QString& root, const QString& name, const QJsonObject& settings);
/// Why a folder can't have this name; empty when it can.
QString nameProblem(const QString& root, const QString& name);
/// `name`, or the first of name-2, name-3, ... that is free.
QString freeRunName(const QString& root, const QString& name);
/// Returns the new folder. Throws Error.
QString renameRun(const QString& run, const QString& name);

} // namespace detdiffusion
