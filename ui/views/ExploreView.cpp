// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ExploreView.h"

#include "ui/session/Preferences.h"
#include "ui/session/Session.h"
#include "ui/views/ScatterView.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace lodestone {

ExploreView::ExploreView(Session& session, const Preferences& preferences, QWidget* parent)
    : QWidget(parent), m_session(session), m_scatter(new ScatterView(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scatter);
    setFocusProxy(m_scatter);
    const auto followMotion = [this, &preferences] { m_scatter->setReducedMotion(preferences.reducedMotion()); };
    connect(&preferences, &Preferences::reducedMotionChanged, this, followMotion);
    followMotion();
    connectSession();
    connectScatter();
    connect(&m_worker, &LayoutWorker::layoutReady, this, &ExploreView::showLayout);
    connect(&m_worker, &LayoutWorker::failed, this, &ExploreView::failed);
    takeData();
}

ExploreView::~ExploreView() = default;

void ExploreView::connectSession()
{
    connect(&m_session, &Session::dataChanged, this, &ExploreView::takeData);
    connect(&m_session, &Session::runBegan, this, [this] {
        m_worker.beginRun();
        m_scatter->beginRun();
    });
    connect(&m_session, &Session::shownChanged, this, &ExploreView::requestLayout);
    connect(&m_session, &Session::selectionChanged, this, [this] { m_scatter->setSelection(m_session.selection()); });
    connect(&m_session, &Session::runStateChanged, this, [this] {
        // The picture of the run before stays until the first one of the new run comes, unless none will.
        if (!m_session.shown() && !isActive(m_session.runState()))
            m_scatter->clearLayout();
    });
}

void ExploreView::connectScatter()
{
    connect(m_scatter, &ScatterView::settingsChanged, this, &ExploreView::requestLayout);
    connect(m_scatter, &ScatterView::hovered, &m_session, &Session::setHovered);
    connect(m_scatter, &ScatterView::clicked, this, &ExploreView::select);
    connect(m_scatter, &ScatterView::clickedNothing, this, [this] { m_session.setSelection({}); });
    connect(&m_legend, &LegendModel::emphasisChanged, this, [this] { m_scatter->setEmphasis(m_legend.emphasis()); });
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
    const SnapshotPtr shown = m_session.shown();
    if (!shown || !m_session.data())
        return;
    LayoutRequest request{m_session.data(), shown, {}, m_scatter->settings()};
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
    m_scatter->showLayout(std::move(layout));
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
    if (m_method && (layout || !m_method->followsLayout()))
        coloring = m_method->apply(m_session.data(), layout);
    m_legend.setColoring(coloring);
    m_scatter->setColoring(std::move(coloring), m_legend.emphasis());
}

void ExploreView::select(EntityId entity, Qt::KeyboardModifiers modifiers)
{
    std::vector<EntityId> selection;
    if (modifiers & (Qt::ShiftModifier | Qt::ControlModifier))
        selection = m_session.selection();
    const auto known = std::find(selection.begin(), selection.end(), entity);
    if (known == selection.end())
        selection.push_back(entity);
    else if (modifiers & Qt::ControlModifier)
        selection.erase(known);
    m_session.setSelection(std::move(selection));
}

} // namespace lodestone
