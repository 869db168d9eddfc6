// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/MarginsView.h"

#include "ui/plot/DegreeDensity.h"
#include "ui/session/Session.h"
#include "ui/session/entityFields.h"
#include "ui/views/CurveChart.h"
#include "ui/views/ElidedLabel.h"
#include "ui/views/EmptyState.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QStackedLayout>

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace lodestone {

namespace {
enum Kind : std::size_t { OfUsers, OfItems, Latent };

/// The entities of a kind and their margins, one each.
struct KindMargins {
    std::uint32_t first = 0;
    std::span<const float> margins;
};

KindMargins marginsOf(const Snapshot& snapshot, std::size_t kind)
{
    const auto all = [](const Eigen::VectorXf& margins) {
        return std::span(margins.data(), static_cast<std::size_t>(margins.size()));
    };
    switch (kind) {
    case OfUsers:
        return {0, all(snapshot.userMargins)};
    case OfItems:
        return {static_cast<std::uint32_t>(snapshot.numUsers), all(snapshot.itemMargins)};
    default:
        return {0, all(snapshot.latentMargins)};
    }
}

std::optional<MarginsByDegree> spreadOf(const Dataset& data, const KindMargins& kind, const std::stop_token& stop)
{
    if (kind.margins.empty())
        return std::nullopt;
    std::vector<std::uint32_t> degrees(kind.margins.size());
    for (std::size_t i = 0; i < degrees.size(); ++i)
        degrees[i] = static_cast<std::uint32_t>(degreeOf(data, kind.first + static_cast<std::uint32_t>(i)));
    return marginsByDegree(kind.margins, degrees, stop);
}

/// "m_u" as "m^u".
QString familyOf(const MarginBand& band)
{
    return QString::fromStdString(band.key).replace(u'_', u'^');
}

QStringList familiesOf(const EpochHistory& history)
{
    QStringList families;
    for (const EpochStats& stats : history) {
        for (const MarginBand& band : stats.margins)
            families << familyOf(band);
        if (!families.isEmpty())
            break;
    }
    return families;
}

const std::array<double, 5>* quantilesOf(const EpochStats& stats, const QString& family)
{
    for (const MarginBand& band : stats.margins)
        if (familyOf(band) == family)
            return &band.quantiles;
    return nullptr;
}

CurveSpec bandCurve(const QString& family, const QString& name, std::size_t lower, std::size_t upper)
{
    return {family,
            LineStyle::Solid,
            [](const EpochStats&) { return std::optional<double>(); },
            false,
            [family, lower, upper](const EpochStats& stats) -> std::optional<std::pair<double, double>> {
                const auto* quantiles = quantilesOf(stats, family);
                return quantiles ? std::optional(std::pair((*quantiles)[lower], (*quantiles)[upper])) : std::nullopt;
            },
            name};
}

CurveSpec medianCurve(const QString& family)
{
    return {family, LineStyle::Solid, [family](const EpochStats& stats) -> std::optional<double> {
                const auto* quantiles = quantilesOf(stats, family);
                return quantiles ? std::optional((*quantiles)[2]) : std::nullopt;
            }};
}
} // namespace

MarginsView::MarginsView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_plots{new DegreeDensity(tr("m^u of users"), OfUsers),
                                                   new DegreeDensity(tr("m^i of items"), OfItems),
                                                   new DegreeDensity(tr("m^l of both"), Latent)},
      m_chart(new CurveChart(tr("Epochs"))), m_key(new ElidedLabel), m_empty(new EmptyState(this)), m_page(createPage()),
      m_stack(new QStackedLayout(this))
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_page);
    connectSession();
    refresh();
}

QWidget* MarginsView::createPage()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    for (std::size_t kind = 0; kind < numKinds; ++kind) {
        row->addWidget(m_plots[kind], 1);
        connect(m_plots[kind], &DegreeDensity::cellClicked, this,
                [this, kind](std::size_t cell) { selectCell(kind, cell); });
    }
    constexpr int roomForLegend = 270;
    m_chart->setMinimumWidth(roomForLegend);
    row->addWidget(m_chart, 1);
    connect(m_chart->plot(), &CurvePlot::clicked, this,
            [this](double x) { m_session.showEpoch(static_cast<int>(std::lround(std::max(0.0, x)))); });
    m_chart->setToolTip(tr("Margins over the epochs: the median as a line, half of all and nine tenths of all as bands."));
    QFont small = m_key->font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    m_key->setFont(small);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(6, 2, 6, 2);
    column->setSpacing(2);
    column->addLayout(row, 1);
    column->addWidget(m_key);
    return page;
}

void MarginsView::connectSession()
{
    connect(&m_session, &Session::shownChanged, this, &MarginsView::follow);
    for (const auto signal : {&Session::dataChanged, &Session::runBegan})
        connect(&m_session, signal, this, &MarginsView::forget);
    for (const auto signal : {&Session::latestChanged, &Session::plannedEpochsChanged})
        connect(&m_session, signal, this, &MarginsView::updateChart);
    connect(&m_session, &Session::selectionChanged, this, &MarginsView::updateMark);
    connect(&m_task, &BackgroundTask::failed, this, &MarginsView::showHint);
}

QString MarginsView::text() const
{
    return m_stack->currentWidget() == m_empty ? m_hint : m_key->text();
}

void MarginsView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void MarginsView::follow()
{
    // While a model trains, epochs may pass faster than they are counted; what is under way is shown first.
    if (m_task.isBusy())
        m_behind = true;
    else
        refresh();
}

void MarginsView::forget()
{
    m_counted.reset();
    refresh();
}

/// Why there are no margins to be seen, and what to do; empty if there are.
QString MarginsView::obstacle() const
{
    if (!m_session.data())
        return tr("Open a data set and train MML to see the margins of its users and items.");
    if (!m_session.hasRatings())
        return tr("These vectors were made elsewhere: no model gave them margins.");
    if (!m_session.shown())
        return tr("Train MML to see the margins that it learns for every user and item.");
    const Snapshot& shown = *m_session.shown();
    if (shown.userMargins.size() == 0 && shown.itemMargins.size() == 0)
        return tr("This model learns no margins of users and items. Train MML to see some.");
    const auto& history = m_session.history();
    if (!history.empty() && history.back().epoch > 0 && familiesOf(history).isEmpty())
        return tr("All margins of this run are fixed. Train with adaptive margins to see how they spread.");
    return {};
}

void MarginsView::refresh()
{
    m_task.cancel();
    m_behind = false;
    if (!isVisible())
        return; // nobody looks; showEvent() catches up
    if (const QString problem = obstacle(); !problem.isEmpty())
        return showHint(problem);
    updateChart();
    if (m_counted == m_session.shown())
        return m_stack->setCurrentWidget(m_page);
    if (!m_counted)
        showHint(tr("Epoch %L1: counting\u2026").arg(m_session.shownEpoch()));
    count();
}

void MarginsView::count()
{
    m_task.start(
        [this, data = m_session.data(), snapshot = m_session.shown()](std::stop_token stop) -> BackgroundTask::Delivery {
            Spread spread;
            for (std::size_t kind = 0; kind < numKinds; ++kind)
                spread[kind] = spreadOf(*data, marginsOf(*snapshot, kind), stop);
            if (stop.stop_requested())
                return {};
            return [this, spread, snapshot] { showSpread(spread, snapshot); };
        });
}

void MarginsView::showHint(const QString& text)
{
    m_counted.reset();
    m_hint = text;
    m_empty->set(text, nullptr);
    m_stack->setCurrentWidget(m_empty);
}

void MarginsView::showSpread(Spread spread, const SnapshotPtr& snapshot)
{
    m_counted = snapshot;
    for (std::size_t kind = 0; kind < numKinds; ++kind) {
        m_plots[kind]->setVisible(spread[kind].has_value());
        if (spread[kind])
            m_plots[kind]->setMargins(std::move(*spread[kind]));
    }
    m_key->setText(tr("Epoch %L1 \u00b7 the darker, the more have that margin and that many ratings \u00b7 line: median, "
                      "dashed: quartiles \u00b7 a click selects those in a cell")
                       .arg(snapshot->epoch));
    updateMark();
    updateCrosshair();
    m_stack->setCurrentWidget(m_page);
    if (m_behind)
        refresh();
}

void MarginsView::updateMark()
{
    if (!m_counted)
        return;
    const std::vector<EntityId>& selection = m_session.selection().entities();
    for (std::size_t kind = 0; kind < numKinds; ++kind) {
        const auto [first, margins] = marginsOf(*m_counted, kind);
        std::optional<QPointF> mark;
        if (selection.size() == 1) {
            const auto entity = static_cast<std::uint32_t>(at(selection.front()));
            if (entity >= first && entity - first < margins.size() && std::isfinite(margins[entity - first]))
                mark = QPointF(static_cast<double>(degreeOf(*m_session.data(), entity)),
                               static_cast<double>(margins[entity - first]));
        }
        m_plots[kind]->setMark(mark);
    }
}

void MarginsView::updateChart()
{
    if (!isVisible())
        return;
    const auto& history = m_session.history();
    const int last = std::max(m_session.plannedEpochs(), history.empty() ? 0 : history.back().epoch);
    updateCrosshair();
    if (std::exchange(m_charted, std::pair(history.size(), last)) == std::pair(history.size(), last))
        return; // snapshots within an epoch change nothing here
    if (const QStringList families = familiesOf(history); std::exchange(m_families, families) != families) {
        std::vector<CurveSpec> curves;
        for (const QString& family : families) {
            curves.push_back(bandCurve(family, tr("%1, 5 to 95 %").arg(family), 0, 4));
            curves.push_back(bandCurve(family, tr("%1, 25 to 75 %").arg(family), 1, 3));
            curves.push_back(medianCurve(family));
        }
        m_chart->setCurves(std::move(curves));
    }
    m_chart->showHistory(history, m_session.bestEpoch(), last);
}

void MarginsView::updateCrosshair()
{
    const int epoch = m_session.shownEpoch();
    m_chart->plot()->setCrosshair(epoch < 0 ? std::nullopt : std::optional<double>(epoch));
}

void MarginsView::selectCell(std::size_t kind, std::size_t cell)
{
    const auto [first, margins] = marginsOf(*m_counted, kind);
    const MarginsByDegree& spread = m_plots[kind]->margins();
    std::vector<EntityId> entities;
    for (std::size_t i = 0; i < margins.size(); ++i) {
        const auto entity = first + static_cast<std::uint32_t>(i);
        const auto degree = static_cast<std::uint32_t>(degreeOf(*m_session.data(), entity));
        if (spread.cellOf(degree, margins[i]) == cell)
            entities.push_back(EntityId(entity));
    }
    m_session.setSelection(entities);
}

} // namespace lodestone
