// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/menuEntries.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace lodestone {

namespace {
QString plain(QString text)
{
    return text.remove(u'&').remove(QStringLiteral("\u2026"));
}

void collect(const QMenu& menu, const QStringList& path, QList<MenuEntry>& entries)
{
    for (QAction* action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        if (action->menu())
            collect(*action->menu(), path + QStringList(plain(action->text())), entries);
        else
            entries.append({action, path, plain(action->text()),
                            QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)});
    }
}
} // namespace

QList<MenuEntry> menuEntries(const QMenuBar& menus)
{
    QList<MenuEntry> entries;
    for (const QAction* action : menus.actions())
        if (action->menu() && action->isVisible())
            collect(*action->menu(), {plain(action->text())}, entries);
    return entries;
}

} // namespace lodestone
