// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <vector>

namespace lodestone {

/// One call of lodestone-cli, as a user makes it.
struct ProgramRun {
    int exitCode = -1;
    QByteArray output, errors;

    /// Standard output as JSON lines; a line that is no object is an empty one.
    std::vector<QJsonObject> jsonLines() const
    {
        std::vector<QJsonObject> lines;
        for (const QByteArray& line : output.split('\n'))
            if (!line.isEmpty())
                lines.push_back(QJsonDocument::fromJson(line).object());
        return lines;
    }
};

inline ProgramRun runProgram(const QStringList& arguments)
{
    QProcess process;
    process.start(LODESTONE_CLI, arguments);
    process.waitForFinished(-1);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

} // namespace lodestone
