// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/MetricView.h"

#include "core/inspect/MetricFigures.h"
#include "ui/plot/CurvePlot.h"
#include "ui/plot/HeatMap.h"
#include "ui/session/Session.h"
#include "ui/views/EmptyState.h"
#include "ui/views/triangleTexts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QStackedLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace lodestone {

namespace {
const std::array<QString, numRelations> names{QStringLiteral("W^UI"), QStringLiteral("W^U"), QStringLiteral("W^I")};

QString numberText(double value)
{
    return std::isfinite(value) ? QLocale().toString(value, 'g', 3) : QStringLiteral("\u221e");
}
} // namespace

MetricView::MetricView(const Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_spectrum(new CurvePlot), m_figures(new QLabel), m_empty(new EmptyState(this)),
      m_page(createPage()), m_triangles(new QLabel), m_stack(new QStackedLayout)
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_page);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_stack, 1);
    column->addWidget(m_triangles);
    m_triangles->setObjectName(QStringLiteral("triangles"));
    m_triangles->setTextFormat(Qt::PlainText);
    m_triangles->setWordWrap(true);
    m_triangles->setContentsMargins(6, 0, 6, 4);
    m_triangles->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_triangles->hide();
    connect(&m_checking, &BackgroundTask::failed, this, [this](const QString& text) {
        m_triangles->setText(text);
        m_triangles->show();
    });
    for (const auto signal : {&Session::shownChanged, &Session::dataChanged, &Session::runBegan})
        connect(&session, signal, this, &MetricView::refresh);
    refresh();
}

QWidget* MetricView::createPage()
{
    auto* page = new QWidget;
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    for (std::size_t i = 0; i < numRelations; ++i) {
        m_maps.push_back(new HeatMap(names[i]));
        row->addWidget(m_maps.back(), 1);
        m_spectrum->addSeries(names[i], static_cast<int>(i),
                              std::array{LineStyle::Solid, LineStyle::Dashed, LineStyle::Dotted}[i]);
    }
    m_spectrum->setXName(tr("Rank"));
    m_spectrum->setAccessibleName(tr("Eigenvalues of the metrics, the largest first"));
    m_spectrum->setMinimumWidth(160);
    auto* spectrum = new QVBoxLayout;
    spectrum->setSpacing(0);
    spectrum->addWidget(new QLabel(tr("Eigenvalues, the largest first")));
    spectrum->addWidget(m_spectrum, 1);
    row->addLayout(spectrum, 2);
    row->addWidget(createFigures(), 2);
    page->setLayout(row);
    row->setContentsMargins(6, 4, 6, 4);
    return page;
}

QString MetricView::triangleText() const
{
    return m_triangles->isHidden() ? QString() : m_triangles->text();
}

/// They scroll where they have too little room.
QWidget* MetricView::createFigures()
{
    m_figures->setTextFormat(Qt::PlainText);
    m_figures->setWordWrap(true);
    m_figures->setAlignment(Qt::AlignTop);
    m_figures->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_figures);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(150);
    scroll->setAccessibleName(tr("Figures of the metrics"));
    return scroll;
}

QString MetricView::text() const
{
    return m_stack->currentWidget() == m_empty ? m_hint : m_figures->text();
}

void MetricView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void MetricView::showHint(const QString& text)
{
    m_hint = text;
    m_empty->set(text, nullptr);
    m_stack->setCurrentWidget(m_empty);
}

void MetricView::refresh()
{
    if (!isVisible())
        return; // nobody looks; showEvent() catches up
    checkTriangles();
    if (!m_session.shown())
        return showHint(tr("Train MML to see the metrics that it learns."));
    if (m_session.shown()->comparison != Comparison::Mahalanobis)
        return showHint(tr("This model learns no metric: vectors are compared as they are."));
    showMetrics();
    m_stack->setCurrentWidget(m_page);
}

void MetricView::showMetrics()
{
    std::array<Eigen::MatrixXf, numRelations> metrics;
    float scale = 1e-12F;
    for (std::size_t i = 0; i < numRelations; ++i) {
        metrics[i] = m_session.shown()->metric(static_cast<Relation>(i));
        scale = std::max(scale, metrics[i].cwiseAbs().maxCoeff());
    }
    QStringList lines{tr("Epoch %L1").arg(m_session.shownEpoch())};
    for (std::size_t i = 0; i < numRelations; ++i) {
        m_maps[i]->setMatrix(metrics[i], scale);
        const MetricFigures figures = figuresOf(metrics[i]);
        QVector<double> ranks, values;
        for (Eigen::Index rank = 0; rank < figures.eigenvalues.size(); ++rank) {
            ranks << static_cast<double>(rank + 1);
            values << figures.eigenvalues[rank];
        }
        m_spectrum->setData(static_cast<int>(i), ranks, values);
        m_spectrum->setXRange(1, std::max(2.0, ranks.last()));
        lines << tr("%1: condition %2, effective rank %3")
                     .arg(names[i], numberText(figures.condition), numberText(figures.effectiveRank));
    }
    m_spectrum->refresh();
    for (const auto& [a, b] : {std::pair(0, 1), std::pair(0, 2), std::pair(1, 2)}) {
        const auto first = static_cast<std::size_t>(a), second = static_cast<std::size_t>(b);
        lines << tr("%1 to %2: %3\u00b0")
                     .arg(names[first], names[second], numberText(angleBetween(metrics[first], metrics[second])));
    }
    m_figures->setText(lines.join(u'\n'));
}

void MetricView::checkTriangles()
{
    const SnapshotPtr snapshot = m_session.shown();
    if (snapshot == m_checked || (snapshot && m_checking.isBusy()))
        return; // an epoch that passes meanwhile is caught up with when this one is counted
    m_checked = snapshot;
    if (!snapshot) {
        m_checking.cancel();
        m_triangles->hide();
        return;
    }
    m_checking.start([this, snapshot](std::stop_token stop) -> BackgroundTask::Delivery {
        std::vector<TriangleCounts> counts;
        for (const Relation relation : metricsOf(snapshot->comparison))
            if (const auto found = lodestone::checkTriangles(*snapshot, relation, {}, stop))
                counts.push_back(*found);
        if (stop.stop_requested())
            return {};
        return [this, counts] { showTriangles(counts); };
    });
}

void MetricView::showTriangles(const std::vector<TriangleCounts>& counts)
{
    m_triangles->setText(triangleLine(m_checked->comparison, counts));
    m_triangles->setToolTip(triangleHelp(m_checked->comparison));
    m_triangles->show();
    checkTriangles();
}

} // namespace lodestone
