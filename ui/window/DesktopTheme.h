// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace lodestone {

/// What the desktop wants: dark or light. Asks the desktop portal (org.freedesktop.appearance color-scheme), which GNOME,
/// KDE and others answer and whose changes it reports; without one, the palette that Qt got from the platform decides.
class DesktopTheme : public QObject {
    Q_OBJECT

public:
    /// Create it before any palette of our own is set.
    explicit DesktopTheme(QObject* parent = nullptr);

    bool isDark() const { return m_dark; }

signals:
    void changed();

private:
    void setScheme(uint scheme);

    bool m_platformIsDark;
    bool m_dark;
};

} // namespace lodestone
