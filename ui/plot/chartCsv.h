// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QString>
#include <QStringList>
#include <QVector>

#include <functional>
#include <vector>

class QWidget;

namespace lodestone {

/// A row of CSV with its line end; fields are quoted where they must be.
QString csvRow(const QStringList& fields);
/// As the C locale writes it, with all digits.
QString csvNumber(double number);

struct CsvSeries {
    QString name;
    QVector<QPointF> points;
};
/// One row per x that any series has, ascending, one column per series; a field is empty where a series has no point.
QString csvOf(const QString& xName, const std::vector<CsvSeries>& series);

/// Offers the data of a chart in its context menu, to be copied or saved as CSV.
/// @param csv  asked whenever it is wanted
void addCsvActions(QWidget* chart, const std::function<QString()>& csv);

} // namespace lodestone
