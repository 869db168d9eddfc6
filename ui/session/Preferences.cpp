// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/Preferences.h"

#include <QSettings>

#include <algorithm>
#include <utility>

namespace lodestone {

namespace {
const QString themeKey = QStringLiteral("preferences/theme");
const QString reducedMotionKey = QStringLiteral("preferences/reducedMotion");
const QString threadsKey = QStringLiteral("preferences/trainingThreads");
const QString timelineMemoryKey = QStringLiteral("preferences/timelineMemoryMib");
const QString recentKey = QStringLiteral("recentSources");

const QStringList themeNames{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")};
} // namespace

Preferences::Preferences(QObject* parent) : QObject(parent)
{
    const QSettings settings;
    m_theme = static_cast<ThemeMode>(std::max(qsizetype(0), themeNames.indexOf(settings.value(themeKey).toString())));
    m_reducedMotion = settings.value(reducedMotionKey, m_reducedMotion).toBool();
    m_trainingThreads = std::clamp(settings.value(threadsKey, m_trainingThreads).toInt(), 0, 1024);
    m_timelineMemoryMib = std::clamp(settings.value(timelineMemoryKey, m_timelineMemoryMib).toInt(), 16, 1 << 20);
    m_recent = settings.value(recentKey).toStringList().mid(0, maxRecent);
}

void Preferences::setTheme(ThemeMode mode)
{
    if (std::exchange(m_theme, mode) == mode)
        return;
    QSettings().setValue(themeKey, themeNames.at(static_cast<int>(mode)));
    emit themeChanged();
}

void Preferences::setReducedMotion(bool reduced)
{
    if (std::exchange(m_reducedMotion, reduced) == reduced)
        return;
    QSettings().setValue(reducedMotionKey, reduced);
    emit reducedMotionChanged();
}

void Preferences::setTrainingThreads(int threads)
{
    if (std::exchange(m_trainingThreads, threads) == threads)
        return;
    QSettings().setValue(threadsKey, threads);
    emit trainingThreadsChanged();
}

void Preferences::setTimelineMemoryMib(int mebibytes)
{
    if (std::exchange(m_timelineMemoryMib, mebibytes) == mebibytes)
        return;
    QSettings().setValue(timelineMemoryKey, mebibytes);
    emit timelineMemoryChanged();
}

void Preferences::addRecent(const QString& source)
{
    QStringList sources = m_recent;
    sources.removeAll(source);
    sources.prepend(source);
    setRecent(sources.mid(0, maxRecent));
}

void Preferences::removeRecent(const QString& source)
{
    QStringList sources = m_recent;
    sources.removeAll(source);
    setRecent(sources);
}

void Preferences::clearRecent()
{
    setRecent({});
}

void Preferences::setRecent(const QStringList& sources)
{
    if (std::exchange(m_recent, sources) == sources)
        return;
    QSettings().setValue(recentKey, sources);
    emit recentChanged();
}

} // namespace lodestone
