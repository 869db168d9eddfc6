// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/RecentMenu.h"

#include "ui/session/Preferences.h"
#include "ui/window/WindowActions.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>

namespace lodestone {

RecentMenu::RecentMenu(Preferences& preferences, QMenu& menu, QAction& clear, QObject* parent)
    : QObject(parent), m_preferences(preferences), m_menu(menu), m_clear(clear)
{
    connect(&preferences, &Preferences::recentChanged, this, &RecentMenu::refresh);
    connect(&clear, &QAction::triggered, &preferences, &Preferences::clearRecent);
    refresh();
}

void RecentMenu::refresh()
{
    m_menu.clear();
    const QStringList sources = m_preferences.recentSources();
    for (const QString& source : sources) {
        QAction* entry = m_menu.addAction(QFileInfo(source).fileName());
        entry->setToolTip(QDir::toNativeSeparators(source));
        connect(entry, &QAction::triggered, this, [this, source] { emit chosen(source); });
    }
    m_menu.addSeparator();
    m_menu.addAction(&m_clear);
    setAvailable(&m_clear, sources.isEmpty() ? tr("Nothing was opened before.") : QString());
}

} // namespace lodestone
