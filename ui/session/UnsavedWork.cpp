// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/UnsavedWork.h"

#include "core/store/FileLock.h"
#include "core/store/Project.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace lodestone {

namespace {
QString toText(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

/// Absent if there is nothing in it to be missed. Throws Error if it is damaged.
std::optional<UnsavedWork> read(const QFileInfo& file)
{
    Project project = Project::openReadOnly(file.filePath().toStdString());
    UnsavedWork work;
    work.path = file.filePath();
    work.changed = file.lastModified();
    for (const StoredRun& run : project.runs())
        if (run.numEpochs > 0) {
            ++work.numRuns;
            work.data = QString::fromStdString(project.data(run.data).name);
        }
    return work.numRuns > 0 ? std::optional(work) : std::nullopt;
}
} // namespace

std::filesystem::path newUnsavedPath(const std::filesystem::path& folder)
{
    static int count = 0; // of this process
    const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString name = QStringLiteral("unsaved-%1-%2-%3").arg(stamp).arg(QCoreApplication::applicationPid()).arg(++count);
    return folder / (name + QString::fromLatin1(Project::ending)).toStdString();
}

std::optional<UnsavedWork> findUnsavedWork(const std::filesystem::path& folder, std::vector<std::string>& damaged)
{
    const QDir there(toText(folder));
    const QStringList pattern{QStringLiteral("unsaved-*") + QString::fromLatin1(Project::ending)};
    for (const QFileInfo& file : there.entryInfoList(pattern, QDir::Files, QDir::Time)) {
        const std::filesystem::path path = file.filePath().toStdString();
        if (FileLock::isHeld(path))
            continue;
        try {
            if (auto work = read(file))
                return work;
            Project::remove(path);
        } catch (const std::exception& error) {
            damaged.push_back(error.what());
        }
    }
    return std::nullopt;
}

} // namespace lodestone
