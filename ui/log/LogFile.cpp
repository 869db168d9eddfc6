// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/LogFile.h"

#include <QDateTime>
#include <QStandardPaths>

namespace lodestone {

namespace {
LogFile* taker = nullptr; // of Qt's messages
QtMessageHandler handlerBefore = nullptr;

QString levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return QStringLiteral("debug");
    case QtInfoMsg:
        return QStringLiteral("info");
    case QtWarningMsg:
        return QStringLiteral("warning");
    case QtCriticalMsg:
        return QStringLiteral("error");
    case QtFatalMsg:
        return QStringLiteral("fatal");
    }
    return {};
}

void takeMessage(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    static thread_local bool isWriting = false; // writing may itself make Qt warn
    if (taker && !isWriting) {
        isWriting = true;
        taker->write(levelOf(type), text);
        isWriting = false;
    }
    if (handlerBefore)
        handlerBefore(type, context, text);
}
} // namespace

QString LogFile::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/log");
}

LogFile::LogFile(const QString& folder, qint64 maxBytes) : m_folder(folder), m_maxBytes(maxBytes)
{
    m_folder.mkpath(QStringLiteral("."));
    open();
}

LogFile::~LogFile()
{
    if (taker != this)
        return;
    qInstallMessageHandler(handlerBefore);
    taker = nullptr;
    handlerBefore = nullptr;
}

QString LogFile::pathOf(int age) const
{
    return m_folder.filePath(age == 0 ? QStringLiteral("lodestone.log") : QStringLiteral("lodestone.%1.log").arg(age));
}

void LogFile::open()
{
    m_file.setFileName(pathOf(0));
    if (!m_file.open(QIODevice::Append))
        return;
    // Ratings may be private; so is what is noted about them.
    m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

void LogFile::rotate()
{
    m_file.close();
    QFile::remove(pathOf(numOld));
    for (int age = numOld; age > 0; --age)
        QFile::rename(pathOf(age - 1), pathOf(age));
    open();
}

void LogFile::write(const QString& level, const QString& text)
{
    QString line = text;
    line.replace(u'\n', u' ').replace(u'\r', u' ');
    const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    // A single message must not fill the file.
    const QByteArray bytes = QStringLiteral("%1 %2: %3").arg(time, level, line).toUtf8().left(m_maxBytes / 4) + '\n';
    const std::scoped_lock lock(m_mutex);
    if (m_file.isOpen() && m_file.size() + bytes.size() > m_maxBytes)
        rotate();
    if (!m_file.isOpen())
        return;
    m_file.write(bytes);
    m_file.flush(); // it must be there after a crash
}

void LogFile::takeQtMessages()
{
    taker = this;
    handlerBefore = qInstallMessageHandler(takeMessage);
}

QString LogFile::end(qsizetype maxCharacters) const
{
    QString all;
    const std::scoped_lock lock(m_mutex);
    for (int age = 0; age <= numOld && all.size() < maxCharacters; ++age) {
        QFile file(pathOf(age));
        if (file.open(QIODevice::ReadOnly))
            all.prepend(QString::fromUtf8(file.readAll()));
    }
    if (all.size() <= maxCharacters)
        return all;
    all = all.right(maxCharacters);
    return all.mid(all.indexOf(u'\n') + 1);
}

} // namespace lodestone
