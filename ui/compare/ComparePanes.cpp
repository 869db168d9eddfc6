// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/ComparePanes.h"

#include "ui/views/axesBox.h"

#include <QActionGroup>
#include <QGridLayout>

#include <algorithm>
#include <cassert>

namespace lodestone {

namespace {
bool isSame(const CameraHistory::Camera& a, const CameraHistory::Camera& b)
{
    return a.plane.center == b.plane.center && a.plane.unitsPerPixel == b.plane.unitsPerPixel
        && a.orbit.focus == b.orbit.focus && a.orbit.distance == b.orbit.distance
        && a.orbit.rotation.coeffs() == b.orbit.rotation.coeffs();
}

/// All that every picture has in the same order.
QList<QAction*> allActions(const ComparePane& pane)
{
    const ScatterActions& actions = pane.view()->viewActions();
    return actions.all() + actions.overlays() + actions.metrics->actions();
}

/// With less room than one large picture has: these are small, and the axes are fitted to an epoch late in the run.
Eigen::AlignedBox3d framed(const Eigen::AlignedBox3d& points)
{
    constexpr double room = 0.04; // of the extent, at each side
    if (points.isEmpty())
        return points;
    const Eigen::Vector3d margin = room * points.sizes();
    return {points.min() - margin, points.max() + margin};
}

bool isSameSpace(const PlaceRequest& a, const PlaceRequest& b)
{
    return a.shared == b.shared && a.settings == b.settings
        && std::ranges::equal(a.panes, b.panes, {}, &std::pair<RunId, int>::first, &std::pair<RunId, int>::first);
}
} // namespace

ComparePanes::ComparePanes(ScatterView::Drawing drawing, QWidget* parent)
    : QWidget(parent), m_drawing(drawing), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(4);
    setCount(fewest);
}

void ComparePanes::setCount(int count)
{
    assert(count >= fewest && count <= most);
    while (this->count() > count) {
        delete m_panes.back();
        m_panes.pop_back();
    }
    while (this->count() < count)
        addPane();
    if (m_origin >= count)
        m_origin = -1;
    arrange();
}

void ComparePanes::addPane()
{
    auto* pane = new ComparePane(count(), m_drawing, this);
    ScatterView* view = pane->view();
    view->setReducedMotion(m_reducedMotion);
    view->setDataset(m_data);
    view->setEmptyState(m_emptyText, nullptr);
    view->setColoring(m_coloring, m_emphasis);
    if (!m_panes.empty()) {
        const QList<QAction*> present = allActions(*m_panes.front()), added = allActions(*pane);
        for (qsizetype i = 0; i < added.size(); ++i)
            if (present[i]->isCheckable() && present[i]->isChecked() && !added[i]->isChecked())
                added[i]->trigger();
            else if (present[i]->isCheckable() && !added[i]->actionGroup())
                added[i]->setChecked(present[i]->isChecked());
    }
    m_panes.push_back(pane);
    setSelection(m_selection);
    connectPane(pane);
    connectActions(pane);
}

int ComparePanes::indexOf(const ComparePane* pane) const
{
    return static_cast<int>(std::ranges::find(m_panes, pane) - m_panes.begin());
}

void ComparePanes::connectPane(ComparePane* pane)
{
    ScatterView* view = pane->view();
    connect(pane, &ComparePane::runChosen, this, [this, pane](qint64 run) { emit runChosen(indexOf(pane), run); });
    connect(pane, &ComparePane::epochPicked, this, [this, pane](int epoch) { emit epochPicked(indexOf(pane), epoch); });
    connect(pane, &ComparePane::bestRequested, this, [this, pane] { emit bestRequested(indexOf(pane)); });
    connect(view, &ScatterView::outlined, this, [this, pane](const EntityMask& inside, Qt::KeyboardModifiers modifiers) {
        m_origin = indexOf(pane);
        emit outlined(inside, modifiers);
    });
    connect(view, &ScatterView::clicked, this, [this, pane](EntityId entity, Qt::KeyboardModifiers modifiers) {
        m_origin = indexOf(pane);
        emit clicked(entity, modifiers);
    });
    connect(view, &ScatterView::clickedNothing, this, &ComparePanes::clickedNothing);
    connect(view, &ScatterView::hovered, this, &ComparePanes::hovered);
    connect(view, &ScatterView::cameraChanged, this, [this, pane] { spreadCamera(pane); });
    connect(view, &ScatterView::settingsChanged, this, [this, pane] {
        if (pane == m_panes.front())
            emit settingsChanged();
    });
}

void ComparePanes::connectActions(ComparePane* pane)
{
    const QList<QAction*> actions = allActions(*pane);
    for (qsizetype i = 0; i < actions.size(); ++i)
        connect(actions[i], &QAction::triggered, this, [this, pane, i] { mirror(pane, static_cast<int>(i)); });
    connect(pane->view()->viewActions().fit, &QAction::triggered, this, &ComparePanes::fitAll);
}

/// What is chosen in one picture is chosen in all; the camera goes its own way.
void ComparePanes::mirror(const ComparePane* from, int action)
{
    if (m_mirroring)
        return;
    m_mirroring = true;
    const QAction* source = allActions(*from)[action];
    const ScatterActions& own = from->view()->viewActions();
    const bool movesCamera = source == own.fit || source == own.fitSelection || source == own.back;
    const bool isForAll = !movesCamera || (source == own.fitSelection && !m_links.camera);
    for (const ComparePane* pane : m_panes) {
        QAction* target = allActions(*pane)[action];
        if (pane != from && isForAll && !(source->isCheckable() && target->isChecked() == source->isChecked()))
            target->trigger();
    }
    m_mirroring = false;
}

void ComparePanes::arrange()
{
    const int columns = numColumns();
    for (int i = 0; i < most; ++i) {
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
        m_grid->setRowStretch(i, i < (count() + columns - 1) / columns ? 1 : 0);
    }
    const float pointShare = count() == 2 ? 0.8F : 0.55F;
    for (int i = 0; i < count(); ++i) {
        m_grid->addWidget(pane(i), i / columns, i % columns);
        pane(i)->view()->setPointShare(pointShare);
    }
}

void ComparePanes::setDataset(const DatasetPtr& dataset)
{
    m_data = dataset;
    m_coloring.reset();
    m_emphasis.clear();
    m_selection.clear();
    m_origin = -1;
    m_shown = {};
    for (const ComparePane* pane : m_panes)
        pane->view()->setDataset(dataset);
}

void ComparePanes::setColoring(const ColoringPtr& coloring, const std::vector<Emphasis>& emphasis)
{
    if (coloring && (!m_data || coloring->categoryOf.size() != m_data->numEntities()))
        return; // of data that are on their way
    m_coloring = coloring;
    m_emphasis = emphasis;
    for (const ComparePane* pane : m_panes)
        pane->view()->setColoring(coloring, emphasis);
}

void ComparePanes::setSelection(const EntityMask& selection)
{
    if (!m_data || selection.size() != m_data->numEntities())
        return;
    m_selection = selection;
    for (int i = 0; i < count(); ++i) {
        const bool isSeen = m_links.selection || m_origin < 0 || m_origin == i;
        pane(i)->view()->setSelection(isSeen ? m_selection : EntityMask(m_selection.size(), 0));
    }
}

void ComparePanes::setLinks(const CompareLinks& links)
{
    const CompareLinks before = m_links;
    m_links = links;
    if (links.selection != before.selection)
        setSelection(m_selection);
    if (links.camera && !before.camera && m_panes.front()->view()->layoutShown()) {
        m_box = commonBox();
        for (const ComparePane* pane : m_panes)
            pane->view()->setAxesBox(m_box, false);
        spreadCamera(m_panes.front());
    }
}

void ComparePanes::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    for (const ComparePane* pane : m_panes)
        pane->view()->setReducedMotion(reduced);
}

void ComparePanes::setEmptyText(const QString& text)
{
    m_emptyText = text;
    for (const ComparePane* pane : m_panes)
        pane->view()->setEmptyState(text, nullptr);
}

Eigen::AlignedBox3d ComparePanes::commonBox() const
{
    Eigen::AlignedBox3d points;
    for (const ComparePane* pane : m_panes)
        if (const LayoutPtr layout = pane->view()->layoutShown())
            points.extend(pointBox(layout->positions));
    return framed(points);
}

void ComparePanes::showPlacement(const Placement& placement, const std::vector<int>& places)
{
    const bool isNew = !isSameSpace(placement.request, m_shown);
    m_shown = placement.request;
    Eigen::AlignedBox3d points;
    for (int i = 0; i < count(); ++i) {
        const auto place = std::ranges::find(places, i);
        ScatterView* view = pane(i)->view();
        if (place == places.end()) {
            view->clearLayout();
            continue;
        }
        const LayoutPtr& layout = placement.layouts[static_cast<std::size_t>(place - places.begin())];
        if (isNew)
            view->beginRun();
        view->showLayout(layout);
        points.extend(pointBox(layout->positions));
    }
    if (!m_links.camera || points.isEmpty())
        return;
    if (isNew || m_box.isEmpty())
        m_box = framed(points);
    else if (!m_box.contains(points))
        m_box.extend(framed(points));
    for (const ComparePane* pane : m_panes)
        if (pane->view()->layoutShown())
            pane->view()->setAxesBox(m_box, isNew);
}

void ComparePanes::fitAll()
{
    if (!m_links.camera)
        return;
    m_box = commonBox();
    if (m_box.isEmpty())
        return;
    for (const ComparePane* pane : m_panes)
        if (pane->view()->layoutShown())
            pane->view()->setAxesBox(m_box, true);
}

void ComparePanes::spreadCamera(const ComparePane* from)
{
    if (!m_links.camera || !from->view()->layoutShown())
        return;
    const CameraHistory::Camera camera = from->view()->camera();
    for (const ComparePane* pane : m_panes)
        if (pane != from && pane->view()->layoutShown() && !isSame(pane->view()->camera(), camera))
            pane->view()->setCamera(camera);
}

} // namespace lodestone
