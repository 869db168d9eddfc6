// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QString>

#include <mutex>

namespace lodestone {

/// What the program noted, in a file that stays on this computer and keeps to a size: when it is full it is renamed to
/// lodestone.1.log, that one to lodestone.2.log, and the oldest goes. Any thread may write. A folder that cannot be
/// written to is no error: then nothing is kept.
class LogFile {
public:
    static constexpr qint64 defaultBytes = 512 * 1024;
    static constexpr int numOld = 2;

    /// Where the logs and crash reports of this user lie.
    static QString defaultFolder();

    /// @param maxBytes  of each of the files
    explicit LogFile(const QString& folder, qint64 maxBytes = defaultBytes);
    /// Ends takeQtMessages().
    ~LogFile();
    LogFile(const LogFile&) = delete;
    LogFile& operator=(const LogFile&) = delete;

    /// One line, with the time in front; line ends within `text` become spaces.
    void write(const QString& level, const QString& text);
    /// What Qt and the libraries warn of is noted from now on, and printed as before. One log at a time can do this.
    void takeQtMessages();

    QString path() const { return pathOf(0); }
    QString folder() const { return m_folder.path(); }
    /// The last lines, at most `maxCharacters` of them, the old files included.
    QString end(qsizetype maxCharacters) const;

private:
    QString pathOf(int age) const;
    void open();
    void rotate();

    QDir m_folder;
    qint64 m_maxBytes;
    QFile m_file;
    mutable std::mutex m_mutex; ///< guards m_file
};

} // namespace lodestone
