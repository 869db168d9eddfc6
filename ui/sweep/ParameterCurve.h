// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sweep/parameterLines.h"

#include <QWidget>

#include <array>
#include <map>
#include <vector>

class QComboBox;
class QGridLayout;
class QJsonObject;
class QLabel;

namespace lodestone {

class CurvePlot;
class LegendEntry;

/// Two figures of the brushed runs against one option, as means over seeds and folds with a band around them, in the form of
/// the paper's Figs. 6 to 9. Runs that differ in other options are lines of their own.
class ParameterCurve : public QWidget {
    Q_OBJECT

public:
    explicit ParameterCurve(QWidget* parent = nullptr);

    /// @param among  per run: the others are left out
    void setRuns(const SweepRuns& sweep, const std::vector<bool>& among);
    /// Rings on the points that these runs belong to.
    void setMarked(const std::vector<RunId>& runs);

    QComboBox* parameterBox() const { return m_parameter; }
    QComboBox* figuresBox() const { return m_figures; }
    QComboBox* bandBox() const { return m_band; }
    /// The left chart and the right one; hidden where no run has the figure.
    CurvePlot* plot(int place) const { return m_charts[static_cast<std::size_t>(place)].plot; }
    /// One per line; none where there is one line.
    const std::vector<LegendEntry*>& entries() const { return m_entries; }
    /// What is drawn, and why not more.
    QString noteText() const;

    /// For the project.
    QJsonObject choices() const;
    void setChoices(const QJsonObject& choices);

signals:
    void choicesChanged();
    /// The mouse is over a point of these runs, or of none.
    void hovered(const std::vector<lodestone::RunId>& runs);
    void clicked(const std::vector<lodestone::RunId>& runs);

private:
    struct Chart {
        QWidget* column = nullptr;
        QLabel* title = nullptr;
        CurvePlot* plot = nullptr;
        std::vector<ParameterLine> lines; ///< by series
    };
    void createTop(QWidget& top);
    Chart createChart();
    void fillParameters();
    void rebuild();
    void fill(Chart& chart, int figure);
    std::vector<ParameterLine> shownLines(int figure);
    void updateLegend();
    void setShown(const QString& line, bool shown);
    void applyShown(Chart& chart);
    void updateNote(int parameter);
    std::vector<RunId> runsAt(const Chart& chart, int series, double x) const;
    void mark();

    SweepRuns m_sweep;
    std::vector<bool> m_among;
    std::vector<RunId> m_marked;
    std::string m_wanted; ///< key of the option that the user chose; it may be absent now
    std::size_t m_numLines = 0; ///< with those that are not shown
    QComboBox *m_parameter, *m_figures, *m_band;
    std::array<Chart, 2> m_charts;
    QGridLayout* m_legend;
    std::vector<LegendEntry*> m_entries;
    QStringList m_hidden; ///< names of lines, by the user
    QLabel* m_note;
};

} // namespace lodestone
