// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/CurvesView.h"

#include "core/export/RunColors.h"
#include "core/train/rateChanges.h"
#include "ui/plot/LineSample.h"
#include "ui/session/OverlaidRuns.h"
#include "ui/session/Session.h"
#include "ui/session/rateText.h"
#include "ui/views/CurveChart.h"
#include "ui/views/rememberToggle.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QStackedLayout>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <cmath>

namespace lodestone {

namespace {
constexpr double smoothingWeight = 0.6; ///< of the past

using Metric = double RankMetrics::*;
using MetricSet = std::optional<RankMetrics> EpochStats::*;

CurveSpec rankCurve(const QString& family, LineStyle style, MetricSet part, Metric metric)
{
    return {family, style,
            [part, metric](const EpochStats& stats) -> std::optional<double> {
                const auto& metrics = stats.*part;
                return metrics ? std::optional((*metrics).*metric) : std::nullopt;
            },
            style == LineStyle::Solid};
}

std::vector<CurveSpec> rankCurves(const std::vector<std::pair<QString, Metric>>& families)
{
    std::vector<CurveSpec> curves;
    for (const auto& [family, metric] : families) {
        curves.push_back(rankCurve(family, LineStyle::Solid, &EpochStats::validation, metric));
        curves.push_back(rankCurve(family, LineStyle::Dotted, &EpochStats::test, metric));
        curves.push_back(rankCurve(family, LineStyle::Dashed, &EpochStats::train, metric));
    }
    return curves;
}

CurveSpec nmiCurve(const QString& family, std::optional<double> EpochStats::*nmi)
{
    return {family, LineStyle::Solid, [nmi](const EpochStats& stats) { return stats.*nmi; }, true};
}

using NamedValues = std::vector<NamedValue> EpochStats::*;

/// One term of the loss, or its share of active hinges.
CurveSpec termCurve(const QString& term, NamedValues values)
{
    const std::string key = term.toStdString();
    return {term.toUpper(), LineStyle::Solid,
            [key, values](const EpochStats& stats) -> std::optional<double> {
                const auto& all = stats.*values;
                const auto found =
                    std::find_if(all.begin(), all.end(), [&key](const NamedValue& value) { return value.key == key; });
                return found == all.end() ? std::nullopt : std::optional(found->value);
            },
            false};
}

/// Those of the first epoch that has any, behind the ones that are there.
void addTermsOf(const EpochHistory& history, NamedValues values, QStringList& terms)
{
    for (const EpochStats& stats : history) {
        for (const NamedValue& value : stats.*values)
            if (const QString term = QString::fromStdString(value.key); !terms.contains(term))
                terms << term;
        if (!(stats.*values).empty())
            return;
    }
}
} // namespace

CurvesView::CurvesView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_stack(new QStackedLayout(this)),
      m_empty(new QLabel(tr("Loss, NMI and hit rates of every epoch appear here once training runs."))), m_page(new QWidget),
      m_overlaidLegend(new OverlaidLegend)
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setMinimumHeight(120);
    createCharts();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_page);
    connect(&session, &Session::latestChanged, this, &CurvesView::updateCurves);
    connect(&session, &Session::runBegan, this, &CurvesView::updateCurves);
    connect(&session, &Session::plannedEpochsChanged, this, &CurvesView::updateCurves);
    connect(&session, &Session::shownChanged, this, &CurvesView::updateCrosshair);
    connect(&session, &Session::eventsChanged, this, &CurvesView::updateEvents);
    updateScales();
    updateCurves();
}

void CurvesView::createCharts()
{
    m_charts = {new CurveChart(tr("Loss")), new CurveChart(tr("NMI")), new CurveChart(tr("Hit rate")),
                new CurveChart(tr("Recall")), new CurveChart(tr("Active"))};
    m_charts[4]->setToolTip(tr("Share of the triplets of each loss term that pull or push. 0 is a dead term, 1 one that is "
                               "never satisfied."));
    //: NMI of that many clusters
    m_charts[1]->setCurves(
        {nmiCurve(tr("10 clusters"), &EpochStats::nmi10), nmiCurve(tr("20 clusters"), &EpochStats::nmi20)});
    m_charts[2]->setCurves(
        rankCurves({{QStringLiteral("HR@10"), &RankMetrics::hr10}, {QStringLiteral("HR@50"), &RankMetrics::hr50}}));
    m_charts[3]->setCurves(rankCurves({{QStringLiteral("Recall@50"), &RankMetrics::recall50}}));

    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    for (CurveChart* chart : m_charts) {
        row->addWidget(chart, 1);
        connect(chart->plot(), &CurvePlot::clicked, this,
                [this](double x) { m_session.showEpoch(static_cast<int>(std::lround(std::max(0.0, x)))); });
    }
    auto* layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(4, 0, 4, 2);
    layout->setSpacing(0);
    layout->addLayout(row, 1);
    layout->addWidget(m_overlaidLegend);
    layout->addWidget(createKey());
    connect(m_overlaidLegend, &OverlaidLegend::toggled, this, &CurvesView::updateOverlaid);
}

QWidget* CurvesView::createKey()
{
    auto* key = new QWidget;
    auto* row = new QHBoxLayout(key);
    row->setContentsMargins(0, 0, 4, 0);
    row->setSpacing(4);
    m_logValues = addToggle(*row, tr("Log values"), tr("Logarithmic values; what is not above 0 is left out"),
                            QStringLiteral("curves/logValues"));
    m_logEpochs =
        addToggle(*row, tr("Log epochs"), tr("Logarithmic epochs, from the first on"), QStringLiteral("curves/logEpochs"));
    m_smooth = addToggle(*row, tr("Smooth"),
                         tr("Exponential moving averages of weight %1; what was measured stays as a pale line")
                             .arg(QLocale().toString(smoothingWeight)),
                         QStringLiteral("curves/smooth"));
    m_others = addButton(*row, tr("Other runs"), QString());
    m_others->setCheckable(true);
    m_others->setEnabled(false);
    row->addStretch(1);
    const std::array texts{tr("validation"), tr("test"), tr("train"), tr("best epoch (click a chart to go to an epoch)")};
    for (const QString& text : texts) {
        auto* sample = new QLabel;
        m_keySamples.push_back(sample);
        auto* label = new QLabel(text);
        QFont small = label->font();
        small.setPointSizeF(small.pointSizeF() * 0.85);
        label->setFont(small);
        row->addWidget(sample);
        row->addWidget(label);
        row->addSpacing(6);
    }
    updateKey();
    return key;
}

QAction* CurvesView::addToggle(QHBoxLayout& row, const QString& text, const QString& toolTip, const QString& key)
{
    QAction* action = addButton(row, text, toolTip);
    action->setCheckable(true);
    rememberToggle(action, key);
    connect(action, &QAction::toggled, this, &CurvesView::updateScales);
    return action;
}

QAction* CurvesView::addButton(QHBoxLayout& row, const QString& text, const QString& toolTip)
{
    auto* action = new QAction(text, this);
    action->setToolTip(toolTip);
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    QFont small = button->font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    button->setFont(small);
    row.addWidget(button);
    return action;
}

void CurvesView::updateScales()
{
    for (CurveChart* chart : m_charts) {
        chart->plot()->setLogScale(m_logEpochs->isChecked(), m_logValues->isChecked());
        chart->plot()->setSmoothing(m_smooth->isChecked() ? smoothingWeight : 0);
    }
}

/// What happened to the run, and where the learning rate changed.
void CurvesView::updateEvents()
{
    std::vector<CurvePlot::Event> events;
    for (const Session::Event& event : m_session.events())
        events.push_back({static_cast<double>(event.epoch), event.text});
    for (const RateChange& change : rateChanges(m_session.history()))
        events.push_back({static_cast<double>(change.epoch - 1), tr("Learning rate %1").arg(rateText(change.rate))});
    for (CurveChart* chart : m_charts)
        chart->plot()->setEvents(events);
}

void CurvesView::updateKey()
{
    const QColor color = palette().color(QPalette::Text);
    const std::array icons{lineSample(color, LineStyle::Solid), lineSample(color, LineStyle::Dotted),
                           lineSample(color, LineStyle::Dashed), ringSample(color)};
    for (std::size_t i = 0; i < m_keySamples.size(); ++i)
        m_keySamples[i]->setPixmap(icons[i].pixmap(QSize(22, 12), devicePixelRatioF()));
}

void CurvesView::updateTerms(CurveChart& chart, QStringList& known, std::vector<NamedValue> EpochStats::*values)
{
    QStringList terms;
    addTermsOf(m_session.history(), values, terms);
    for (const OverlaidCurves& run : overlaid())
        addTermsOf(run.history, values, terms);
    if (terms.isEmpty() || terms == known)
        return;
    known = terms;
    std::vector<CurveSpec> curves;
    for (const QString& term : terms)
        curves.push_back(termCurve(term, values));
    chart.setCurves(std::move(curves));
}

void CurvesView::updateCurves()
{
    const auto& history = m_session.history();
    const std::vector<OverlaidCurves> others = overlaid();
    m_stack->setCurrentWidget(history.empty() && others.empty() ? m_empty : m_page);
    int last = std::max(m_session.plannedEpochs(), history.empty() ? 0 : history.back().epoch);
    for (const OverlaidCurves& run : others)
        last = std::max(last, run.history.empty() ? 0 : run.history.back().epoch);
    // Snapshots within an epoch change nothing here.
    const Drawn now{history.size(), m_session.bestEpoch(), last};
    if (std::exchange(m_drawn, now) == now)
        return;
    updateTerms(*m_charts[0], m_lossTerms, &EpochStats::loss);
    updateTerms(*m_charts[4], m_activeTerms, &EpochStats::active);
    for (CurveChart* chart : m_charts) {
        chart->showHistory(history, m_session.bestEpoch(), last);
        chart->showOverlaid(others);
        // No labels, no hinges: there is room for the others. Before the first epoch nobody knows.
        chart->setVisible(history.size() < 2 || chart->hasPoints());
    }
    updateEvents();
}

void CurvesView::setOverlaid(OverlaidRuns& runs)
{
    m_overlaid = &runs;
    connect(&runs, &OverlaidRuns::changed, this, &CurvesView::updateOverlaid);
    connect(&runs, &OverlaidRuns::looksChanged, this, &CurvesView::updateOverlaid);
    updateOverlaid();
}

std::vector<OverlaidLegend::Run> CurvesView::overlaidRuns() const
{
    std::vector<const StoredRun*> runs;
    for (const RunId id : m_overlaid ? m_overlaid->drawn() : std::vector<RunId>())
        if (const RunEntry* entry = m_overlaid->entry(id))
            runs.push_back(&entry->run);
    const std::vector<LineLook> looks = runLooks(runs);
    std::vector<OverlaidLegend::Run> all;
    for (std::size_t i = 0; i < runs.size(); ++i)
        all.push_back({runs[i]->id, QString::fromStdString(runs[i]->about.name), looks[i]});
    return all;
}

std::vector<OverlaidCurves> CurvesView::overlaid() const
{
    std::vector<OverlaidCurves> all;
    for (const auto& [id, name, look] : overlaidRuns())
        all.push_back(
            {name, look, m_overlaid->history(id), m_overlaid->entry(id)->run.bestEpoch, !m_overlaidLegend->hides(id)});
    return all;
}

void CurvesView::updateOverlaid()
{
    m_overlaidLegend->setRuns(overlaidRuns());
    m_drawn.reset();
    updateCurves();
}

void CurvesView::updateCrosshair()
{
    const int epoch = m_session.shownEpoch();
    for (CurveChart* chart : m_charts)
        chart->plot()->setCrosshair(epoch < 0 ? std::nullopt : std::optional<double>(epoch));
}

void CurvesView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        updateKey();
    QWidget::changeEvent(event);
}

} // namespace lodestone
