// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/load.h"
#include "core/export/ColorVision.h"

#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace lodestone {

enum class ThemeMode { System, Light, Dark };
enum class MotionMode { System, Full, Reduced };

/// What the user set once for all sessions; kept in QSettings, changes take effect at once.
class Preferences : public QObject {
    Q_OBJECT

public:
    explicit Preferences(QObject* parent = nullptr);

    ThemeMode theme() const { return m_theme; }
    void setTheme(ThemeMode mode);
    /// Of the window: the name of its .ts file, such as "zh_CN"; empty = as the system. Takes effect with the next start.
    QString language() const { return m_language; }
    void setLanguage(const QString& language);
    /// What the window speaks: language() as it was at the start.
    QString languageAtStart() const { return m_languageAtStart; }
    /// No tweens: the picture jumps from epoch to epoch.
    bool reducedMotion() const;
    MotionMode motion() const { return m_motion; }
    void setMotion(MotionMode mode);
    void setReducedMotion(bool reduced) { setMotion(reduced ? MotionMode::Reduced : MotionMode::Full); }
    /// What the desktop asks for, which MotionMode::System follows; not kept.
    void setDesktopReducesMotion(bool reduces);
    /// Threads for training; 0 = all cores but one.
    int trainingThreads() const { return m_trainingThreads; }
    void setTrainingThreads(int threads);
    /// Memory for the epochs of the timeline, in MiB.
    int timelineMemoryMib() const { return m_timelineMemoryMib; }
    void setTimelineMemoryMib(int mebibytes);

    /// Epochs from one picture of a training to the next; 0: also within epochs, as fast as they come.
    int pictureEvery() const { return m_pictureEvery; }
    void setPictureEvery(int epochs);

    /// Whose eyes the picture is shown for, to check its colors; not kept.
    ColorVision colorVision() const { return m_colorVision; }
    void setColorVision(ColorVision vision);

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
    void languageChanged();
    void reducedMotionChanged(); ///< reducedMotion() is another
    void trainingThreadsChanged();
    void timelineMemoryChanged();
    void pictureEveryChanged();
    void colorVisionChanged();
    void recentChanged();

private:
    void changeMotion(MotionMode mode, bool desktopReduces);
    void setRecent(const QStringList& sources);

    ThemeMode m_theme = ThemeMode::System;
    QString m_language, m_languageAtStart;
    MotionMode m_motion = MotionMode::System;
    bool m_desktopReducesMotion = false;
    int m_trainingThreads = 0;
    int m_timelineMemoryMib = 1024;
    int m_pictureEvery = 0;
    ColorVision m_colorVision = ColorVision::Normal;
    QStringList m_recent;
    QVariantMap m_readings; ///< of the recent sources that are not read by the defaults
};

} // namespace lodestone
