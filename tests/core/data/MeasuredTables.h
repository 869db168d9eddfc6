// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QList>
#include <QMap>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace lodestone {

/// A line of the tables "Measured" in the README of the real data sets, which were counted without this program.
struct MeasuredSet {
    qint64 users, items, ratings;
    QString density; ///< percent, as printed
    qint64 labels;
    QString largestLabel; ///< percent, as printed
    qint64 noLabel, other;
    bool hasTime;
    qint64 socialEdges, kgTriples, kgRelations, kgItems;
    QList<qint64> stars; ///< ratings of 1 to 5
};

/// All whole numbers of a cell, without the commas in them.
inline QList<qint64> numbersIn(const QString& cell)
{
    QList<qint64> numbers;
    static const QRegularExpression number("\\d[\\d,]*");
    for (auto found = number.globalMatch(cell); found.hasNext();)
        numbers.append(found.next().captured().remove(',').toLongLong());
    return numbers;
}

/// By name of the set; empty where there is no such README or it has no such tables.
inline QMap<QString, MeasuredSet> measuredSets()
{
    QMap<QString, MeasuredSet> sets;
    QFile file(QString(LODESTONE_TEST_DATA) + "/README.md");
    if (QString(LODESTONE_TEST_DATA).isEmpty() || !file.open(QIODevice::ReadOnly))
        return sets;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString& line : text.section("<!-- stats -->", 1).section("<!-- /stats -->", 0, 0).split('\n')) {
        QStringList cells;
        for (const QString& cell : line.split('|'))
            cells.append(cell.trimmed());
        const auto number = [&](int column) { return numbersIn(cells[column]).value(0); };
        if (cells.size() == 13 && !numbersIn(cells[2]).isEmpty()) {
            const QList<qint64> without = numbersIn(cells[8]), graph = numbersIn(cells[11]);
            sets[cells[1]] = {number(2),         number(3),
                              number(4),         cells[5].chopped(1),
                              number(6),         cells[7].chopped(1),
                              without.value(0),  without.value(1),
                              cells[9] == "yes", number(10),
                              graph.value(0),    graph.value(1),
                              graph.value(2),    {}};
        } else if (cells.size() == 9 && sets.contains(cells[1])) {
            for (int star = 0; star < 5; ++star)
                sets[cells[1]].stars.append(number(2 + star));
        }
    }
    return sets;
}

} // namespace lodestone
