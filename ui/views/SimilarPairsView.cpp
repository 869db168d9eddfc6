// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/SimilarPairsView.h"

#include "ui/plot/ThresholdHistogram.h"
#include "ui/plot/chartCsv.h"
#include "ui/session/Inspector.h"
#include "ui/session/Session.h"
#include "ui/views/ElidedLabel.h"
#include "ui/views/EmptyState.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>

#include <cmath>
#include <utility>

namespace lodestone {

namespace {
enum PairKind : std::size_t { PairsOfUsers, PairsOfItems };

QString countText(double count)
{
    return QLocale().toString(std::llround(count));
}

QString thetaText(int step)
{
    return QLocale().toString(OverlapCounts::theta(step), 'f', 2);
}
} // namespace

SimilarPairsView::SimilarPairsView(const Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session), m_histograms{new ThresholdHistogram(tr("Pairs of users by overlap"), PairsOfUsers),
                                       new ThresholdHistogram(tr("Pairs of items by overlap"), PairsOfItems)},
      m_apply(new QPushButton), m_lines(new QCheckBox(tr("Lines from the selection"))), m_note(new ElidedLabel),
      m_cancel(new QAction(tr("Cancel"), this)), m_again(new QAction(tr("Count"), this)), m_empty(new EmptyState(this)),
      m_page(createPage()), m_stack(new QStackedLayout(this))
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_page);
    connect(&session, &Session::dataChanged, this, &SimilarPairsView::forget);
    connect(m_cancel, &QAction::triggered, this, &SimilarPairsView::giveUp);
    connect(m_again, &QAction::triggered, this, &SimilarPairsView::forget);
    connect(m_apply, &QPushButton::clicked, this, [this] { emit thetaChosen(OverlapCounts::theta(m_step)); });
    connect(&m_task, &BackgroundTask::failed, this, [this](const QString& text) {
        m_stopped = true;
        showHint(text, m_again);
    });
    setNextRun({});
}

QWidget* SimilarPairsView::createPage()
{
    m_lines->hide();
    m_note->setForegroundRole(QPalette::PlaceholderText);
    auto* commands = new QHBoxLayout;
    commands->addWidget(m_apply);
    commands->addWidget(m_lines);
    commands->addWidget(m_note, 1);
    auto* plots = new QHBoxLayout;
    plots->setSpacing(6);
    for (std::size_t kind = 0; kind < m_histograms.size(); ++kind) {
        plots->addWidget(m_histograms[kind], 1);
        connect(m_histograms[kind], &ThresholdHistogram::thresholdMoved, this, &SimilarPairsView::moveTo);
        addCsvActions(m_histograms[kind], [this, kind] { return csv(kind); });
    }
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(6, 4, 6, 2);
    column->setSpacing(3);
    column->addLayout(commands);
    column->addLayout(plots, 1);
    return page;
}

void SimilarPairsView::setNextRun(const RunSpec& spec)
{
    const bool sameSplit = spec.split == m_next.split;
    const std::optional<double> theta = ownThetaOf(spec);
    m_next = spec;
    if (std::exchange(m_nextTheta, theta) != theta && theta)
        m_step = static_cast<int>(std::lround(*theta * OverlapCounts::numSteps));
    moveTo(m_step);
    if (!sameSplit)
        forget();
}

void SimilarPairsView::setLinesAction(QAction* lines)
{
    const auto follow = [this, lines] {
        m_lines->setChecked(lines->isChecked());
        m_lines->setEnabled(lines->isEnabled());
        m_lines->setToolTip(lines->toolTip());
    };
    connect(lines, &QAction::changed, m_lines, follow);
    connect(m_lines, &QCheckBox::clicked, lines, &QAction::setChecked);
    m_lines->show();
    follow();
}

QString SimilarPairsView::text() const
{
    return m_stack->currentWidget() == m_empty ? m_hint : m_note->text();
}

void SimilarPairsView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void SimilarPairsView::forget()
{
    m_task.cancel();
    m_counts.reset();
    m_stopped = false;
    refresh();
}

void SimilarPairsView::refresh()
{
    if (!isVisible() || m_stopped || m_task.isBusy())
        return; // if nobody looks, showEvent() catches up
    if (!m_session.data())
        return showHint(tr("Open a data set to see how much its users, and its items, overlap."));
    if (!m_session.hasRatings())
        return showHint(tr("These vectors were made elsewhere: there are no ratings that could overlap."));
    if (m_counts)
        return m_stack->setCurrentWidget(m_page);
    showHint(tr("Counting what users, and items, have in common\u2026"), m_cancel);
    count();
}

void SimilarPairsView::count()
{
    m_task.start([this, data = m_session.data(), split = m_next.split,
                  seed = m_next.seed](std::stop_token stop) -> BackgroundTask::Delivery {
        const TrainingSetPtr set = m_sets.of(data, split);
        auto counts = std::make_shared<Counts>();
        for (const EntityKind kind : {EntityKind::User, EntityKind::Item}) {
            const auto found = countOverlaps(EntityLists(set->positives, kind), seed, stop);
            if (!found)
                return {};
            counts->kinds[kind == EntityKind::User ? PairsOfUsers : PairsOfItems] = *found;
        }
        return [this, counts] { showCounts(counts); };
    });
}

void SimilarPairsView::giveUp()
{
    m_task.cancel();
    m_stopped = true;
    showHint(tr("Counting was stopped."), m_again);
}

void SimilarPairsView::showHint(const QString& text, QAction* action)
{
    m_hint = text;
    m_empty->set(text, action);
    m_stack->setCurrentWidget(m_empty);
}

void SimilarPairsView::showCounts(std::shared_ptr<const Counts> counts)
{
    m_counts = std::move(counts);
    for (std::size_t kind = 0; kind < m_histograms.size(); ++kind) {
        std::vector<double> bins;
        for (int step = 0; step < OverlapCounts::numSteps; ++step)
            bins.push_back(m_counts->kinds[kind].numPairs(step) - m_counts->kinds[kind].numPairs(step + 1));
        m_histograms[kind]->setBins(std::move(bins));
    }
    moveTo(m_step);
    m_stack->setCurrentWidget(m_page);
}

void SimilarPairsView::moveTo(int step)
{
    m_step = step;
    for (ThresholdHistogram* histogram : m_histograms)
        histogram->setThreshold(step);
    updateTexts();
}

void SimilarPairsView::updateTexts()
{
    if (m_counts)
        for (std::size_t kind = 0; kind < m_histograms.size(); ++kind)
            m_histograms[kind]->setHeading(figures(kind));
    const bool isThere = m_nextTheta && *m_nextTheta == OverlapCounts::theta(m_step);
    m_apply->setText(tr("Use \u03b8 = %1 in the next run").arg(thetaText(m_step)));
    m_apply->setEnabled(m_nextTheta && !isThere);
    if (!m_nextTheta)
        m_apply->setToolTip(tr("The model of the Run panel knows no similar pairs."));
    else if (isThere)
        m_apply->setToolTip(tr("The Run panel has this theta already."));
    else
        m_apply->setToolTip(tr("Write this theta into the Run panel, for the next run"));
    m_note->setText(!m_nextTheta ? tr("The model of the Run panel knows no similar pairs: theta does nothing there.")
                                 : tr("Overlap: what both like, in parts of what either likes, of the ratings that the next "
                                      "run trains with. Drag the line, or move it by the arrow keys."));
}

QString SimilarPairsView::figures(std::size_t kind) const
{
    const OverlapCounts& counts = m_counts->kinds[kind];
    const double covered = counts.numCovered(m_step);
    const double share = counts.numEntities == 0 ? 0 : 100 * covered / static_cast<double>(counts.numEntities);
    const QString text = (kind == PairsOfUsers ? tr("%1 pairs of users \u00b7 %2 of %3 users covered (%4 %)")
                                               : tr("%1 pairs of items \u00b7 %2 of %3 items covered (%4 %)"))
                             .arg(countText(counts.numPairs(m_step)), countText(covered),
                                  countText(static_cast<double>(counts.numEntities)), QLocale().toString(share, 'f', 1));
    return counts.isSampled() ? tr("%1, estimated from %L2").arg(text).arg(counts.numCounted) : text;
}

QString SimilarPairsView::csv(std::size_t kind) const
{
    QString text = csvRow({QStringLiteral("theta"), QStringLiteral("pairs"), QStringLiteral("covered")});
    for (int step = 0; m_counts && step <= OverlapCounts::numSteps; ++step)
        text += csvRow({csvNumber(OverlapCounts::theta(step)), csvNumber(m_counts->kinds[kind].numPairs(step)),
                        csvNumber(m_counts->kinds[kind].numCovered(step))});
    return text;
}

} // namespace lodestone
