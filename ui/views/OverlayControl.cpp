// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/OverlayControl.h"

#include "ui/session/Session.h"
#include "ui/views/OverlayLayer.h"
#include "ui/views/ScatterView.h"
#include "ui/views/overlayTexts.h"
#include "ui/views/rememberToggle.h"

#include <algorithm>
#include <utility>

namespace lodestone {

namespace {
constexpr CategoryColor recommendedColor{{0, 104, 170}, {100, 185, 240}};
constexpr CategoryColor neighborColor{{84, 90, 98}, {200, 205, 212}};
constexpr CategoryColor similarColor{{160, 50, 125}, {235, 150, 205}};
constexpr int ballCorners = 180;

/// Whoever cannot use it learns why.
void setAvailable(QAction* action, const QString& problem)
{
    const QString usual = QStringLiteral("%1 (%2)").arg(action->statusTip(), action->shortcut().toString());
    action->setEnabled(problem.isEmpty());
    action->setToolTip(problem.isEmpty() ? usual : problem);
}
} // namespace

OverlayLine lineOf(const Link& link)
{
    const auto from = static_cast<std::uint32_t>(at(link.from)), to = static_cast<std::uint32_t>(at(link.to));
    switch (link.kind) {
    case LinkKind::Recommended:
        if (link.isHit)
            return {from, to, recommendedColor, 2.5F, OverlayLine::Style::Solid};
        return {from, to, recommendedColor, 2, OverlayLine::Style::Dotted};
    case LinkKind::Neighbor:
        return {from, to, neighborColor, 1, OverlayLine::Style::Solid};
    case LinkKind::Similar:
        break;
    }
    return {from, to, similarColor, 1.5F, OverlayLine::Style::Dashed};
}

OverlayControl::OverlayControl(Session& session, ScatterView& scatter)
    : m_session(session), m_scatter(scatter), m_layer(*scatter.overlay())
{
    connectActions();
    connectSession();
    updateAvailable();
}

void OverlayControl::connectActions()
{
    const ScatterActions& actions = m_scatter.viewActions();
    for (QAction* action : actions.overlays())
        rememberToggle(action, QStringLiteral("picture/%1").arg(action->objectName()));
    for (QAction* action : {actions.recommended, actions.neighbors, actions.similar})
        connect(action, &QAction::toggled, this, &OverlayControl::findLinks);
    connect(actions.unitBall, &QAction::toggled, this, &OverlayControl::showBall);
}

void OverlayControl::connectSession()
{
    connect(&m_session, &Session::selectionChanged, this, &OverlayControl::findLinks);
    connect(&m_session, &Session::shownChanged, this, &OverlayControl::follow);
    for (const auto signal : {&Session::dataChanged, &Session::runBegan}) {
        connect(&m_session, signal, this, &OverlayControl::updateAvailable);
        connect(&m_session, signal, this, &OverlayControl::findLinks);
    }
    connect(&m_finder, &LinkFinder::found, this, [this](const std::shared_ptr<const Links>& links) { takeLinks(*links); });
    connect(&m_finder, &LinkFinder::failed, this, &OverlayControl::failed);
    connect(&m_counting, &BackgroundTask::failed, this, &OverlayControl::failed);
}

void OverlayControl::updateAvailable()
{
    const ScatterActions& actions = m_scatter.viewActions();
    const bool noRatings = m_session.data() && !m_session.hasRatings();
    const QString noModel = noRatings ? tr("These vectors were made elsewhere: there are no ratings.") : QString();
    setAvailable(actions.recommended, noModel);
    const bool noPairs = noModel.isEmpty() && !ownThetaOf(m_session.spec());
    setAvailable(actions.similar, noPairs ? tr("The model of this run knows no similar pairs.") : noModel);
    QString noBall;
    if (m_layout && m_layout->projection)
        noBall = tr("This projection is not linear: the unit ball has no outline in it.");
    else if (m_layout && !m_layout->unitBall)
        noBall = tr("This model compares by products and keeps to no unit ball.");
    setAvailable(actions.unitBall, noBall);
}

void OverlayControl::setChoices(const Choices& choices)
{
    if (std::exchange(m_choices, choices) != choices)
        findLinks();
}

void OverlayControl::follow()
{
    // While a model trains, epochs may pass faster than links are found; what is under way is shown first.
    if (m_finder.isBusy())
        m_behind = true;
    else
        findLinks();
}

void OverlayControl::findLinks()
{
    m_finder.cancel();
    m_behind = false;
    const ScatterActions& actions = m_scatter.viewActions();
    const auto wants = [](const QAction* action) { return action->isChecked() && action->isEnabled(); };
    LinkOptions options;
    options.recommended = wants(actions.recommended);
    options.neighbors = wants(actions.neighbors);
    options.similar = wants(actions.similar);
    const bool any = options.recommended || options.neighbors || options.similar;
    if (!any || !m_session.data() || !m_session.shown() || m_session.selection().empty()) {
        if (!m_layer.overlay().lines.empty())
            m_layer.setLines({});
        return;
    }
    options.count = m_choices.count;
    options.part = m_choices.part;
    options.relation = m_choices.relation;
    m_finder.find({m_session.data(), m_session.spec(), m_session.shown()}, m_session.selection().entities(), options);
}

void OverlayControl::takeLinks(const Links& links)
{
    std::vector<OverlayLine> lines(links.links.size());
    // Those found first lie over the others.
    std::transform(links.links.rbegin(), links.links.rend(), lines.begin(), lineOf);
    m_layer.setLines(std::move(lines), links.numFound, {linkLimitText(links), linkKindsText(links)});
    if (m_behind)
        findLinks();
}

void OverlayControl::takeLayout(const LayoutPtr& layout)
{
    m_layout = layout;
    updateAvailable();
    showBall();
}

void OverlayControl::showBall()
{
    if (!m_layout || !m_layout->unitBall || !m_scatter.viewActions().unitBall->isChecked()) {
        m_counting.cancel();
        m_counted.reset();
        if (!m_layer.overlay().curves.empty())
            m_layer.setBall({});
        return;
    }
    m_layer.setBall(outlineOf(*m_layout->unitBall, ballCorners), m_layer.ballRemark());
    if (m_counted == m_layout->snapshot)
        return;
    m_counted = m_layout->snapshot;
    m_counting.start([this, snapshot = m_layout->snapshot](std::stop_token) -> BackgroundTask::Delivery {
        const BallCounts counts = countAtBound(snapshot->embeddings);
        return [this, counts] { takeCounts(counts); };
    });
}

void OverlayControl::takeCounts(const BallCounts& counts)
{
    m_layer.setBall(m_layer.overlay().curves, {ballText(counts), ballExplanation(counts)});
}

} // namespace lodestone
