// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/ComparedRuns.h"

#include <QWidget>

#include <set>

class QHBoxLayout;
class QLabel;

namespace lodestone {

class CurvePlot;
class LegendEntry;

/// NMI and HR@50 over the epochs of several runs, one color each: validation solid, train dashed, rings at the best epochs,
/// and where a run begins to overfit.
class CompareCurves : public QWidget {
    Q_OBJECT

public:
    explicit CompareCurves(QWidget* parent = nullptr);

    CurvePlot* nmi() const { return m_nmi; }
    CurvePlot* hitRate() const { return m_hitRate; }
    const std::vector<LegendEntry*>& entries() const { return m_entries; } ///< one per pane
    QString overfittingText() const;
    /// Runs that the user hid stay hidden.
    /// @param panes  the runs in the order of their pictures
    void showRuns(const ComparedRuns& runs, const std::vector<std::optional<RunId>>& panes);
    /// The crosshair; below 0: none.
    void setEpoch(int epoch);

signals:
    /// The user clicked into a chart.
    void epochPicked(int epoch);

private:
    struct Lines {
        std::vector<int> nmi, hitRate; ///< series of one run
    };
    QWidget* createColumn(const QString& title, CurvePlot* plot);
    void addRun(const StoredRun& run, const RunCurves& curves, const LineLook& look);
    void addEntry(const StoredRun& run, const Lines& lines, const LineLook& look);
    void setVisible(const Lines& lines, bool visible);

    CurvePlot *m_nmi, *m_hitRate;
    QHBoxLayout* m_header;
    QLabel* m_overfitting;
    std::vector<LegendEntry*> m_entries;
    std::set<RunId> m_hidden; ///< by the user
    QStringList m_remarks; ///< on runs that overfit
    QStringList m_unremarkable; ///< the others
};

} // namespace lodestone
