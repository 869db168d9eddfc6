// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/load.h"

#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace lodestone {

enum class ThemeMode { System, Light, Dark };

/// What the user set once for all sessions; kept in QSettings, changes take effect at once.
class Preferences : public QObject {
    Q_OBJECT

public:
    explicit Preferences(QObject* parent = nullptr);

    ThemeMode theme() const { return m_theme; }
    void setTheme(ThemeMode mode);
    /// No tweens: the picture jumps from epoch to epoch.
    bool reducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced);
    /// Threads for training; 0 = all cores but one.
    int trainingThreads() const { return m_trainingThreads; }
    void setTrainingThreads(int threads);
    /// Memory for the epochs of the timeline, in MiB.
    int timelineMemoryMib() const { return m_timelineMemoryMib; }
    void setTimelineMemoryMib(int mebibytes);

    static constexpr qsizetype maxRecent = 8;
    /// Files and folders opened before, the last one first.
    QStringList recentSources() const { return m_recent; }
    /// @param reading  how it was read, for the next time
    void addRecent(const QString& source, const LoadOptions& reading = {});
    /// The defaults where nothing is known of `source`.
    LoadOptions readingOf(const QString& source) const;
    void removeRecent(const QString& source);
    void clearRecent();

signals:
    void themeChanged();
    void reducedMotionChanged();
    void trainingThreadsChanged();
    void timelineMemoryChanged();
    void recentChanged();

private:
    void setRecent(const QStringList& sources);

    ThemeMode m_theme = ThemeMode::System;
    bool m_reducedMotion = false;
    int m_trainingThreads = 0;
    int m_timelineMemoryMib = 1024;
    QStringList m_recent;
    QVariantMap m_readings; ///< of the recent sources that are not read by the defaults
};

} // namespace lodestone
