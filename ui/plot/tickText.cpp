// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/tickText.h"

#include <QLocale>

namespace lodestone {

QString tickText(double number)
{
    if (number >= 1e6)
        return QLocale().toString(number / 1e6) + QLatin1Char('M');
    return number >= 1e4 ? QLocale().toString(number / 1e3) + QLatin1Char('k') : QLocale().toString(number);
}

} // namespace lodestone
