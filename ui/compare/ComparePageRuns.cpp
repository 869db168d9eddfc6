// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/CompareCurves.h"
#include "ui/compare/ComparePage.h"
#include "ui/compare/CompareTools.h"
#include "ui/compare/ForcesTab.h"
#include "ui/compare/MovedList.h"
#include "ui/compare/SettingsTable.h"
#include "ui/compare/figureTexts.h"
#include "ui/compare/forcesRun.h"
#include "ui/compare/selectionTexts.h"
#include "ui/views/EmptyState.h"

#include <QLabel>
#include <QStackedLayout>

#include <algorithm>
#include <utility>

namespace lodestone {

void ComparePage::takeRuns(const ComparedRuns& runs)
{
    m_runs = runs;
    m_isRead = true;
    m_trouble->hide();
    for (auto& run : m_chosen)
        if (run && !m_runs.find(*run))
            run.reset(); // it was deleted
    chooseRuns();
    const auto isKnown = [this](RunId run) { return m_runs.curves.contains(run); };
    if (!std::ranges::all_of(shownRuns(), isKnown))
        refresh(); // their curves were not asked for yet
    updatePanes();
    updateEmptyState();
}

/// As long as nobody chose: the starred run, or else the first, and the next one.
void ComparePage::chooseRuns()
{
    if (m_isChosen)
        return;
    std::vector<RunId> runs;
    const auto add = [&runs](const StoredRun& run) {
        if (run.numEpochs > 0 && std::ranges::find(runs, run.id) == runs.end())
            runs.push_back(run.id);
    };
    for (const StoredRun& run : m_runs.runs)
        if (run.about.starred)
            add(run);
    std::ranges::for_each(m_runs.runs, add);
    for (std::size_t pane = 0; pane < m_chosen.size(); ++pane)
        m_chosen[pane] = pane < runs.size() ? std::optional(runs[pane]) : std::nullopt;
}

void ComparePage::updateEmptyState()
{
    const auto numTrained = std::ranges::count_if(m_runs.runs, [](const StoredRun& run) { return run.numEpochs > 0; });
    QString text;
    if (!m_data)
        text =
            tr("Runs are recorded in projects. Open or save a project and train two models or variants: they are compared "
               "here, side by side.");
    else if (!m_isRead)
        text = tr("The runs of the project are being read.");
    else if (m_runs.runs.empty() && m_runs.numOthers > 0)
        text = tr("The runs of this project were trained on other data. Show one of them to open its data.");
    else if (numTrained == 0)
        text = tr("This project has no finished epochs yet. Train two models or variants to compare them.");
    else if (numTrained == 1 && !m_isChosen)
        text =
            tr("This project has one run so far. Train another model, or the same with other options, to compare the two.");
    m_empty->set(text, nullptr);
    m_stack->setCurrentWidget(text.isEmpty() ? m_main : m_empty);
}

void ComparePage::updatePanes()
{
    m_panes->setCount(static_cast<int>(m_chosen.size()));
    m_tools->addPane->setEnabled(m_panes->count() < ComparePanes::most && !m_runs.runs.empty());
    m_tools->removePane->setEnabled(m_panes->count() > ComparePanes::fewest);
    const auto looks = m_runs.looks(m_chosen);
    m_panes->setEmptyText(m_isRead ? tr("Choose a run that has finished epochs.") : QString());
    for (int i = 0; i < m_panes->count(); ++i) {
        ComparePane* pane = m_panes->pane(i);
        const bool isOther = pane->run() != m_chosen[static_cast<std::size_t>(i)];
        pane->setRuns(m_runs, m_chosen[static_cast<std::size_t>(i)]);
        pane->setLook(looks[static_cast<std::size_t>(i)]);
        if (isOther)
            pane->setEpoch(-1);
        moveEpochs(i);
    }
    QStringList titles;
    std::vector<RunSpec> specs;
    for (const RunId id : shownRuns())
        if (const StoredRun* run = m_runs.find(id)) {
            titles << runTitle(*run);
            specs.push_back(run->spec);
        }
    m_settings->setRuns(titles, specs);
    m_curves->showRuns(m_runs, m_chosen);
    updateFigures();
    requestPlacement();
    updateForces();
}

/// A run that is trained further is followed by the picture that showed its newest epoch, or its best one.
void ComparePage::moveEpochs(int index)
{
    ComparePane* pane = m_panes->pane(index);
    const auto curves = pane->run() ? m_runs.curves.find(*pane->run()) : m_runs.curves.end();
    if (curves == m_runs.curves.end()) {
        pane->setEpochs({}, 0, 0);
        pane->setEpoch(-1);
        return;
    }
    const StoredRun& run = *m_runs.find(*pane->run());
    const bool wasNewest = !pane->kept().empty() && pane->epoch() == pane->kept().back();
    pane->setEpochs(curves->second.kept, run.bestEpoch, run.state == RunStatus::Running ? run.spec.epochs : run.numEpochs);
    if (m_tools->eachAtBest->isChecked())
        pane->setEpoch(pane->nearestKept(run.bestEpoch));
    else if (pane->epoch() < 0 && index > 0 && m_tools->links().epoch)
        pane->setEpoch(pane->nearestKept(m_panes->pane(0)->epoch()));
    else if (pane->epoch() < 0)
        pane->setEpoch(pane->nearestKept(run.bestEpoch));
    else if (wasNewest && run.state == RunStatus::Running)
        pane->setEpoch(pane->kept().back());
    else
        pane->setEpoch(pane->nearestKept(pane->epoch()));
}

void ComparePage::updateFigures()
{
    const auto statsOf = [this](const ComparePane* pane) {
        return pane->run() ? m_runs.stats(*pane->run(), pane->epoch()) : nullptr;
    };
    const EpochStats* left = statsOf(m_panes->pane(0));
    for (ComparePane* pane : m_panes->panes())
        pane->setFigures(statsOf(pane), pane == m_panes->pane(0) ? nullptr : left);
    m_curves->setEpoch(m_panes->pane(0)->epoch());
}

void ComparePage::chooseRun(int pane, RunId run)
{
    m_chosen[static_cast<std::size_t>(pane)] = run;
    m_isChosen = true;
    updatePanes();
    refresh();
}

void ComparePage::pickEpoch(int pane, int epoch)
{
    m_tools->eachAtBest->setChecked(false);
    for (int i = 0; i < m_panes->count(); ++i)
        if (i == pane || m_tools->links().epoch)
            m_panes->pane(i)->setEpoch(m_panes->pane(i)->nearestKept(epoch));
    updateFigures();
    requestPlacement();
}

void ComparePage::showBest(int pane)
{
    if (!m_tools->links().epoch) {
        pickEpoch(pane, m_panes->pane(pane)->bestEpoch());
        return;
    }
    m_tools->eachAtBest->setChecked(true);
    updatePanes();
}

void ComparePage::requestPlacement()
{
    PlaceRequest request;
    m_places.clear();
    for (int i = 0; i < m_panes->count(); ++i) {
        const ComparePane* pane = m_panes->pane(i);
        if (!pane->run() || pane->epoch() < 0)
            continue;
        request.panes.emplace_back(*pane->run(), pane->epoch());
        m_places.push_back(i);
    }
    request.settings = m_panes->settings();
    request.shared = m_tools->sharesAxes();
    if (!request.panes.empty())
        return m_worker.place(std::move(request));
    m_panes->showPlacement({}, {});
    emit placed();
}

void ComparePage::takePlacement(const Placement& placement)
{
    // Of pictures that were changed meanwhile another placement is under way.
    if (placement.layouts.size() != m_places.size() || placement.request.settings != m_panes->settings())
        return;
    for (std::size_t i = 0; i < m_places.size(); ++i)
        if (m_places[i] >= m_panes->count() || m_panes->pane(m_places[i])->run() != placement.request.panes[i].first)
            return;
    m_placement = placement;
    m_placedPanes = m_places;
    m_panes->showPlacement(placement, m_places);
    for (ComparePane* pane : m_panes->panes())
        pane->setFit(nullptr, false);
    for (std::size_t i = 0; i < m_places.size(); ++i)
        m_panes->pane(m_places[i])->setFit(placement.layouts[i].get(), i > 0 && placement.request.shared);
    m_moved->setShifts(titles(m_placedPanes), placement.shifts);
    updateForces();
    takeSelection();
    emit placed();
}

QStringList ComparePage::titles(const std::vector<int>& places) const
{
    QStringList titles;
    for (const int place : places) {
        const auto run = m_panes->pane(place)->run();
        const StoredRun* stored = run ? m_runs.find(*run) : nullptr;
        titles << (stored ? runTitle(*stored) : QString());
    }
    return titles;
}

void ComparePage::takeSelection()
{
    m_panes->setSelection(m_selection.mask());
    m_forces->setSelection(m_selection.entities());
    updateSelectionText({});
    m_measureTimer.start();
}

void ComparePage::measureSelection()
{
    if (m_selection.empty() || m_placement.layouts.size() < 2)
        return;
    SelectionRequest request{{}, m_placement.request.settings.relation, m_selection.entities()};
    for (const LayoutPtr& layout : m_placement.layouts)
        request.snapshots.push_back(layout->snapshot);
    m_worker.measure(std::move(request));
}

/// Of the vectors whose pictures are seen; those that are not drawn yet follow with their placement.
void ComparePage::updateForces()
{
    std::vector<ForcesRun> runs;
    for (int i = 0; i < m_panes->count(); ++i) {
        const ComparePane* pane = m_panes->pane(i);
        SnapshotPtr snapshot;
        for (std::size_t placed = 0; placed < m_placement.layouts.size(); ++placed)
            if (m_placedPanes[placed] == i && pane->run() == m_placement.request.panes[placed].first)
                snapshot = m_placement.layouts[placed]->snapshot;
        runs.push_back(forcesRun(*pane, m_runs, std::move(snapshot), m_worker.isBusy()));
    }
    m_forces->setRuns(std::move(runs));
}

void ComparePage::updateSelectionText(const std::vector<NeighborsKept>& kept)
{
    std::vector<RunOfSelection> runs;
    const QStringList names = titles(m_placedPanes);
    for (std::size_t i = 1; i < m_placement.layouts.size(); ++i)
        runs.push_back({names.value(qsizetype(i)), m_placement.shifts[i],
                        i <= kept.size() ? std::optional(kept[i - 1]) : std::nullopt});
    m_selectionText->setText(selectionSummary(m_selection.entities(), runs));
}

} // namespace lodestone
