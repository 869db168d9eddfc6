// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/rateText.h"

#include <QLocale>

#include <limits>

namespace lodestone {

namespace {
QLocale plainLocale()
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale;
}
} // namespace

QString rateText(double rate)
{
    return plainLocale().toString(rate, 'g', QLocale::FloatingPointShortest);
}

double rateOf(const QString& typed)
{
    bool good = false;
    const double rate = plainLocale().toDouble(typed.trimmed(), &good);
    return good ? rate : std::numeric_limits<double>::quiet_NaN();
}

} // namespace lodestone
