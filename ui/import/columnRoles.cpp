// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/columnRoles.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lodestone {

namespace {
struct Role {
    const char *key, *title, *help;
};

constexpr std::array roles{
    Role{"user", QT_TRANSLATE_NOOP("ColumnRole", "User"), QT_TRANSLATE_NOOP("ColumnRole", "Who rated: any text or number.")},
    Role{"item", QT_TRANSLATE_NOOP("ColumnRole", "Item"),
         QT_TRANSLATE_NOOP("ColumnRole", "What was rated: any text or number.")},
    Role{"rating", QT_TRANSLATE_NOOP("ColumnRole", "Rating"),
         QT_TRANSLATE_NOOP("ColumnRole", "A number; without this column every line is a positive.")},
    Role{"time", QT_TRANSLATE_NOOP("ColumnRole", "Time"), QT_TRANSLATE_NOOP("ColumnRole", "Seconds, any count, or a date.")},
    Role{"label", QT_TRANSLATE_NOOP("ColumnRole", "Label"),
         QT_TRANSLATE_NOOP("ColumnRole", "Class of the item, such as a genre; several are joined by |.")},
    Role{"title", QT_TRANSLATE_NOOP("ColumnRole", "Title"), QT_TRANSLATE_NOOP("ColumnRole", "Name of the item.")},
    Role{"text", QT_TRANSLATE_NOOP("ColumnRole", "Text"),
         QT_TRANSLATE_NOOP("ColumnRole", "What the item is about, for models that read texts.")},
    Role{"skip", QT_TRANSLATE_NOOP("ColumnRole", "Skip"), QT_TRANSLATE_NOOP("ColumnRole", "The column is not read.")},
};

const Role& roleOf(const QString& key)
{
    const auto found =
        std::find_if(roles.begin(), roles.end(), [&](const Role& role) { return key == QLatin1String(role.key); });
    return found == roles.end() ? roles.back() : *found;
}
} // namespace

QStringList columnRoleKeys()
{
    QStringList keys;
    for (const Role& role : roles)
        keys << QString::fromLatin1(role.key);
    return keys;
}

QString columnRoleTitle(const QString& key)
{
    return QCoreApplication::translate("ColumnRole", roleOf(key).title);
}

QString columnRoleHelp(const QString& key)
{
    return QCoreApplication::translate("ColumnRole", roleOf(key).help);
}

} // namespace lodestone
