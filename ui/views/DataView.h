// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/DataFigures.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QTableView;

namespace lodestone {

class BarChart;
class LogHistogram;
class SplitModel;

/// The data in figures: their line in a table of data sets, distributions, coverage of what is known beside the ratings,
/// and what each split leaves.
class DataView : public QWidget {
    Q_OBJECT

public:
    explicit DataView(QWidget* parent = nullptr);

    void showFigures(const DataFigures& figures);
    /// All as text, tabs between columns: for the clipboard.
    QString text() const;

    BarChart* ratingChart() const { return m_ratings; }
    BarChart* labelChart() const { return m_labels; }
    BarChart* coverageChart() const { return m_coverage; }
    LogHistogram* activityChart() const { return m_activity; }
    LogHistogram* popularityChart() const { return m_popularity; }
    QTableView* splitTable() const { return m_table; }

private:
    QWidget* createFigures();
    QWidget* createCharts();
    void createTable();
    void showLine(const DatasetSummary& summary);
    void showRatings(const DatasetSummary& summary);
    void showLabels(const DatasetSummary& summary);
    void showCoverage(const DatasetSummary& summary);
    void fitTable();

    QGridLayout* m_line = nullptr;
    QStringList m_lineNames;
    QList<QLabel*> m_figures;
    BarChart *m_ratings, *m_labels, *m_coverage;
    LogHistogram *m_activity, *m_popularity;
    QLabel* m_labelNote;
    QTableView* m_table;
    SplitModel* m_splits;
};

} // namespace lodestone
