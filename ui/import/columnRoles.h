// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace lodestone {

/// What a column of ratings can be, as LoadOptions::columns names it; the last is "skip".
QStringList columnRoleKeys();
/// For people: "User", "Not read".
QString columnRoleTitle(const QString& key);
/// One sentence.
QString columnRoleHelp(const QString& key);

} // namespace lodestone
