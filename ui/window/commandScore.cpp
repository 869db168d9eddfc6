// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/commandScore.h"

#include <QStringList>

namespace lodestone {

namespace {
bool isScattered(const QString& word, const QString& text)
{
    qsizetype from = 0;
    for (const QChar letter : word) {
        from = text.indexOf(letter, from, Qt::CaseInsensitive);
        if (from < 0)
            return false;
        ++from;
    }
    return true;
}

std::optional<int> wordScore(const QString& word, const QString& title, const QString& rest)
{
    constexpr int titleBegins = 8, wordBegins = 6, inTitle = 4, inRest = 2, scattered = 1;
    const qsizetype at = title.indexOf(word, 0, Qt::CaseInsensitive);
    if (at == 0)
        return titleBegins;
    if (title.contains(QLatin1Char(' ') + word, Qt::CaseInsensitive))
        return wordBegins;
    if (at > 0)
        return inTitle;
    if (rest.contains(word, Qt::CaseInsensitive))
        return inRest;
    return isScattered(word, title) ? std::optional(scattered) : std::nullopt;
}
} // namespace

std::optional<int> commandScore(const QString& typed, const QString& title, const QString& rest)
{
    int sum = 0;
    for (const QString& word : typed.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const std::optional<int> score = wordScore(word, title, rest);
        if (!score)
            return std::nullopt;
        sum += *score;
    }
    return sum;
}

} // namespace lodestone
