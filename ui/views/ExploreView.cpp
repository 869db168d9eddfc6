// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ExploreView.h"

#include "ui/session/Preferences.h"
#include "ui/session/Session.h"
#include "ui/views/ScatterView.h"
#include "ui/views/regionSelect.h"

#include <QVBoxLayout>

#include <utility>

namespace lodestone {

namespace {

SelectMode modeOfDrag(Qt::KeyboardModifiers modifiers)
{
    if (modifiers & Qt::ShiftModifier)
        return SelectMode::Add;
    return modifiers & Qt::ControlModifier ? SelectMode::Remove : SelectMode::Replace;
}

} // namespace

ExploreView::ExploreView(Session& session, const Preferences& preferences, QWidget* parent)
    : QWidget(parent), m_session(session), m_scatter(new ScatterView(this)), m_facts(session), m_projection(session),
      m_overlays(session, *m_scatter)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scatter);
    setFocusProxy(m_scatter);
    const auto followMotion = [this, &preferences] {
        m_scatter->setReducedMotion(preferences.reducedMotion());
        m_projection.setReducedMotion(preferences.reducedMotion());
    };
    connect(&preferences, &Preferences::reducedMotionChanged, this, followMotion);
    followMotion();
    connect(&preferences, &Preferences::colorVisionChanged, this, [this, &preferences] {
        m_vision = preferences.colorVision();
        applyColoring(m_scatter->layoutShown());
    });
    m_legend.setChoices(ColorChoices::load());
    m_legend.setUndoStack(&session.undoStack());
    connectSession();
    connectScatter();
    connectLayouts();
    takeData();
}

ExploreView::~ExploreView() = default;

void ExploreView::connectSession()
{
    connect(&m_session, &Session::dataChanged, this, &ExploreView::takeData);
    connect(&m_session, &Session::runBegan, this, [this] {
        m_projection.reset();
        m_worker.beginRun();
        m_scatter->beginRun();
    });
    connect(&m_session, &Session::shownChanged, this, &ExploreView::requestLayout);
    connect(&m_session, &Session::selectionChanged, this, &ExploreView::takeSelection);
    connect(&m_session, &Session::filterChanged, this, &ExploreView::takeFilter);
    connect(&m_session, &Session::runStateChanged, this, [this] {
        // The picture of the run before stays until the first one of the new run comes, unless none will.
        if (!m_session.shown() && !isActive(m_session.runState())) {
            m_scatter->clearLayout();
            emit layoutShown(nullptr);
        }
    });
}

void ExploreView::connectScatter()
{
    connect(m_scatter, &ScatterView::settingsChanged, this, [this] {
        m_projection.reset(); // it belongs to another metric or number of axes
        requestLayout();
    });
    connect(m_scatter, &ScatterView::hovered, &m_session, &Session::setHovered);
    connect(m_scatter, &ScatterView::clicked, this, &ExploreView::click);
    connect(m_scatter, &ScatterView::clickedNothing, this, [this] { m_session.selection().clear(); });
    connect(m_scatter, &ScatterView::outlined, this, [this](const EntityMask& inside, Qt::KeyboardModifiers modifiers) {
        m_session.selection().select(inside, modeOfDrag(modifiers));
    });
    connect(&m_legend, &LegendModel::choicesChanged, this, [this] {
        m_legend.choices().save();
        applyColoring(m_scatter->layoutShown());
    });
    connect(&m_legend, &LegendModel::emphasisChanged, this, [this] { m_scatter->setEmphasis(m_legend.emphasis()); });
    connect(&m_facts, &ColoringFacts::changed, this, [this] {
        if (m_method && m_method->needsFacts())
            applyColoring(m_scatter->layoutShown());
    });
    connect(&m_facts, &ColoringFacts::failed, this, &ExploreView::failed);
}

void ExploreView::connectLayouts()
{
    connect(&m_worker, &LayoutWorker::layoutReady, this, [this](const LayoutPtr& layout) {
        if (!m_projection.takePca(layout, m_scatter->settings()))
            showLayout(layout);
    });
    connect(&m_worker, &LayoutWorker::failed, this, [this](const QString& text) {
        m_projection.reset();
        emit failed(text);
    });
    connect(&m_projection, &ProjectionControl::layoutReady, this, &ExploreView::showLayout);
    connect(&m_projection, &ProjectionControl::pcaWanted, this, &ExploreView::requestPca);
    connect(&m_projection, &ProjectionControl::failed, this, &ExploreView::failed);
    connect(&m_overlays, &OverlayControl::failed, this, &ExploreView::failed);
    connect(this, &ExploreView::layoutShown, &m_overlays, &OverlayControl::takeLayout);
}

QString ExploreView::coloringKey() const
{
    return m_method ? m_method->key() : QString();
}

void ExploreView::setColoringKey(const QString& key)
{
    if (!findColoring(key))
        return;
    m_wishedColoring = key;
    updateColoring();
}

void ExploreView::setTrainAction(QAction* action)
{
    m_trainAction = action;
    takeData();
}

void ExploreView::takeData()
{
    m_projection.reset();
    m_worker.beginRun();
    const DatasetPtr dataset = m_session.data();
    m_scatter->setDataset(dataset);
    if (dataset && !m_session.hasRatings())
        m_scatter->setEmptyState(tr("The picture of the vectors is being worked out."), nullptr);
    else
        m_scatter->setEmptyState(dataset ? tr("Train to see users and items move into place.")
                                         : tr("Open ratings to see users and items here."),
                                 dataset ? m_trainAction : nullptr);
    emit colorableChanged();
    updateColoring();
    requestLayout();
}

void ExploreView::requestLayout()
{
    if (m_projection.isPca())
        requestPca();
}

void ExploreView::requestPca()
{
    const SnapshotPtr shown = m_session.shown();
    if (!shown || !m_session.data())
        return;
    LayoutRequest request{m_session.data(), shown, {}, m_scatter->settings(), nullptr, nullptr};
    // Within an epoch its own beginning is the one before.
    request.previous = m_session.epochs().before(shown->epoch + (shown->batch > 0 ? 1 : 0));
    if (m_session.bestEpoch() > 0)
        request.best = m_session.epochs().find(m_session.bestEpoch());
    for (const int epoch : referenceEpochs(shown->epoch, shown->batch)) {
        if (SnapshotPtr reference = m_session.epochs().find(epoch))
            request.references.push_back(std::move(reference));
    }
    m_worker.request(std::move(request));
}

void ExploreView::showLayout(LayoutPtr layout)
{
    if (m_method && m_method->followsLayout())
        applyColoring(layout);
    else if (m_method)
        m_facts.prepare(*m_method, layout->snapshot);
    m_scatter->showLayout(layout);
    emit layoutShown(m_scatter->layoutShown());
}

void ExploreView::updateColoring()
{
    const ColoringMethod* before = m_method;
    m_method = nullptr;
    if (const DatasetPtr dataset = m_session.data()) {
        const ColoringMethod* wished = findColoring(m_wishedColoring);
        m_method = wished && wished->problem(*dataset).isEmpty() ? wished : &defaultColoring(*dataset);
    }
    applyColoring(m_scatter->layoutShown());
    if (m_method != before)
        emit coloringChanged();
}

void ExploreView::applyColoring(const LayoutPtr& layout)
{
    ColoringPtr coloring;
    if (m_method && (layout || !m_method->followsLayout())) {
        m_facts.prepare(*m_method, layout ? layout->snapshot : nullptr);
        coloring = withChoices(m_method->apply(m_session.data(), layout,
                                               m_facts.options(static_cast<std::size_t>(m_legend.choices().topLabels))),
                               m_legend.choices(), m_session.data()->numUsers());
        coloring = seenWith(m_vision, coloring);
    }
    m_legend.setColoring(coloring);
    countSelected();
    m_scatter->setColoring(std::move(coloring), m_legend.emphasis());
}

void ExploreView::click(EntityId entity, Qt::KeyboardModifiers modifiers)
{
    SelectMode mode = SelectMode::Replace;
    if (modifiers & Qt::ControlModifier)
        mode = SelectMode::Toggle;
    else if (modifiers & Qt::ShiftModifier)
        mode = SelectMode::Add;
    m_session.selection().select(std::vector{entity}, mode);
}

void ExploreView::takeSelection()
{
    if (m_session.selection().mask().size() == m_scatter->content().numEntities())
        m_scatter->setSelection(m_session.selection().mask());
    countSelected();
}

void ExploreView::takeFilter()
{
    const EntityFilterPtr filter = m_session.filter();
    m_scatter->setFilter(filter ? filter->passes : EntityMask());
}

void ExploreView::countSelected()
{
    const ColoringPtr coloring = m_legend.coloring();
    const EntityMask& mask = m_session.selection().mask();
    std::vector<std::size_t> counts;
    if (coloring && !m_session.selection().empty() && mask.size() == coloring->categoryOf.size()) {
        counts.resize(coloring->categories.size());
        for (std::size_t i = 0; i < mask.size(); ++i)
            counts[coloring->categoryOf[i]] += mask[i];
    }
    m_legend.setSelected(std::move(counts));
}

void ExploreView::selectAll()
{
    m_session.selection().select(entitiesDrawn(m_scatter->content()));
}

void ExploreView::invertSelection()
{
    EntityMask inverted = entitiesDrawn(m_scatter->content());
    const EntityMask& before = m_session.selection().mask();
    for (std::size_t i = 0; i < inverted.size(); ++i)
        inverted[i] &= before[i] ^ 1U;
    m_session.selection().select(inverted);
}

void ExploreView::jumpTo(EntityId entity)
{
    m_session.setSelection({entity});
    m_scatter->showEntity(entity);
}

} // namespace lodestone
