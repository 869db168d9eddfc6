// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/ComparePanes.h"
#include "ui/compare/CompareWorker.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QStackedLayout;
class QTabWidget;

namespace lodestone {

class CompareCurves;
class CompareTools;
class EmptyState;
class ForcesTab;
class LegendModel;
class MovedList;
class SettingsTable;

/// Runs of a project side by side: their pictures on shared axes, their curves, options that differ, and what becomes of the
/// selection. Reads everything from the project file on another thread; a training may be writing it.
class ComparePage : public QWidget {
    Q_OBJECT

public:
    /// @param legend  colors of the data that setProject() is given.  @pre selection and legend outlive it
    ComparePage(SelectionModel& selection, LegendModel& legend,
                ScatterView::Drawing drawing = ScatterView::Drawing::BestAvailable, QWidget* parent = nullptr);
    ~ComparePage() override;

    /// @param dataset  of the project's entry `id`; the selection is of the same data
    void setProject(const std::filesystem::path& path, DatasetPtr dataset, DataId id);
    /// No project is open.
    void clearProject();
    /// Runs or epochs were added, or runs named anew: reads what there is now.
    void refresh();
    /// Two to six runs, the left one first; others are cut off. Those that the project does not have stay empty.
    void setPanes(const std::vector<RunId>& runs);
    std::vector<RunId> shownRuns() const;
    void setReducedMotion(bool reduced) { m_panes->setReducedMotion(reduced); }

    ComparePanes* panes() const { return m_panes; }
    CompareTools* tools() const { return m_tools; }
    CompareCurves* curves() const { return m_curves; }
    SettingsTable* settings() const { return m_settings; }
    MovedList* moved() const { return m_moved; }
    ForcesTab* forces() const { return m_forces; }
    LegendModel& legend() const { return m_legend; }
    QString selectionText() const;
    /// Nothing is being read or computed.
    bool isIdle() const;
    bool hasPicture() const; ///< a run is drawn
    bool isEmpty() const; ///< the page says what to do instead of showing runs

signals:
    void failed(const QString& text);
    /// Other pictures, or none any more.
    void placed();
    void hovered(std::optional<lodestone::EntityId> entity);

private:
    void createWidgets();
    QWidget* createFoot();
    void connectTools();
    void connectPanes();
    void connectModels();
    void takeRuns(const ComparedRuns& runs);
    void chooseRuns();
    void updatePanes();
    void updateEmptyState();
    void updateFigures();
    void moveEpochs(int pane);
    void chooseRun(int pane, RunId run);
    void pickEpoch(int pane, int epoch);
    void showBest(int pane);
    void requestPlacement();
    void takePlacement(const Placement& placement);
    void takeSelection();
    void measureSelection();
    void updateForces();
    void updateSelectionText(const std::vector<NeighborsKept>& kept);
    QStringList titles(const std::vector<int>& places) const;

    SelectionModel& m_selection;
    LegendModel& m_legend;
    CompareWorker m_worker;
    QTimer m_measureTimer;
    ComparedRuns m_runs;
    std::vector<std::optional<RunId>> m_chosen; ///< one per pane
    std::vector<int> m_places; ///< the panes of the latest request
    Placement m_placement;
    std::vector<int> m_placedPanes; ///< the panes of m_placement
    DatasetPtr m_data;
    bool m_isRead = false, m_isChosen = false; ///< the runs were read; the user, or the owner, chose among them

    QStackedLayout* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QWidget* m_main = nullptr;
    ComparePanes* m_panes;
    CompareTools* m_tools;
    CompareCurves* m_curves;
    SettingsTable* m_settings;
    MovedList* m_moved;
    ForcesTab* m_forces;
    QLabel *m_selectionText, *m_trouble;
};

} // namespace lodestone
