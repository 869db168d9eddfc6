// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QAction;
class QMenu;

namespace lodestone {

class Preferences;

/// Keeps the menu of what was opened before.
class RecentMenu : public QObject {
    Q_OBJECT

public:
    /// @param clear  forgets all; the last entry.  @pre all outlive it
    RecentMenu(Preferences& preferences, QMenu& menu, QAction& clear, QObject* parent);

signals:
    void chosen(const QString& source);

private:
    void refresh();

    Preferences& m_preferences;
    QMenu& m_menu;
    QAction& m_clear;
};

} // namespace lodestone
