// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/Preferences.h"

#include "ui/session/readingSettings.h"

#include <QSettings>

#include <algorithm>
#include <utility>

namespace lodestone {

namespace {
const QString themeKey = QStringLiteral("preferences/theme");
const QString languageKey = QStringLiteral("preferences/language");
const QString reducedMotionKey = QStringLiteral("preferences/reducedMotion");
const QString threadsKey = QStringLiteral("preferences/trainingThreads");
const QString timelineMemoryKey = QStringLiteral("preferences/timelineMemoryMib");
const QString pictureKey = QStringLiteral("preferences/pictureEveryEpochs");
const QString recentKey = QStringLiteral("recentSources");
const QString readingsKey = QStringLiteral("recentReadings");

const QStringList themeNames{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")};
} // namespace

Preferences::Preferences(QObject* parent) : QObject(parent)
{
    const QSettings settings;
    m_theme = static_cast<ThemeMode>(std::max(qsizetype(0), themeNames.indexOf(settings.value(themeKey).toString())));
    m_language = m_languageAtStart = settings.value(languageKey).toString();
    if (settings.contains(reducedMotionKey))
        m_motion = settings.value(reducedMotionKey).toBool() ? MotionMode::Reduced : MotionMode::Full;
    m_trainingThreads = std::clamp(settings.value(threadsKey, m_trainingThreads).toInt(), 0, 1024);
    m_timelineMemoryMib = std::clamp(settings.value(timelineMemoryKey, m_timelineMemoryMib).toInt(), 16, 1 << 20);
    m_pictureEvery = std::max(0, settings.value(pictureKey, m_pictureEvery).toInt());
    m_recent = settings.value(recentKey).toStringList().mid(0, maxRecent);
    m_readings = settings.value(readingsKey).toMap();
}

void Preferences::setTheme(ThemeMode mode)
{
    if (std::exchange(m_theme, mode) == mode)
        return;
    QSettings().setValue(themeKey, themeNames.at(static_cast<int>(mode)));
    emit themeChanged();
}

void Preferences::setLanguage(const QString& language)
{
    if (std::exchange(m_language, language) == language)
        return;
    QSettings().setValue(languageKey, language);
    emit languageChanged();
}

bool Preferences::reducedMotion() const
{
    return m_motion == MotionMode::System ? m_desktopReducesMotion : m_motion == MotionMode::Reduced;
}

void Preferences::setMotion(MotionMode mode)
{
    if (mode == MotionMode::System)
        QSettings().remove(reducedMotionKey);
    else
        QSettings().setValue(reducedMotionKey, mode == MotionMode::Reduced);
    changeMotion(mode, m_desktopReducesMotion);
}

void Preferences::setDesktopReducesMotion(bool reduces)
{
    changeMotion(m_motion, reduces);
}

void Preferences::changeMotion(MotionMode mode, bool desktopReduces)
{
    const bool before = reducedMotion();
    m_motion = mode;
    m_desktopReducesMotion = desktopReduces;
    if (reducedMotion() != before)
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

void Preferences::setPictureEvery(int epochs)
{
    if (std::exchange(m_pictureEvery, epochs) == epochs)
        return;
    QSettings().setValue(pictureKey, epochs);
    emit pictureEveryChanged();
}

void Preferences::setColorVision(ColorVision vision)
{
    if (std::exchange(m_colorVision, vision) != vision)
        emit colorVisionChanged();
}

void Preferences::addRecent(const QString& source, const LoadOptions& reading)
{
    m_readings[source] = toSettings(reading);
    QStringList sources = m_recent;
    sources.removeAll(source);
    sources.prepend(source);
    setRecent(sources.mid(0, maxRecent));
}

LoadOptions Preferences::readingOf(const QString& source) const
{
    return readingFromSettings(m_readings.value(source).toMap());
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
    for (const QString& source : m_readings.keys())
        if (!sources.contains(source) || m_readings.value(source).toMap().isEmpty())
            m_readings.remove(source);
    QSettings().setValue(readingsKey, m_readings);
    if (std::exchange(m_recent, sources) == sources)
        return;
    QSettings().setValue(recentKey, sources);
    emit recentChanged();
}

} // namespace lodestone
