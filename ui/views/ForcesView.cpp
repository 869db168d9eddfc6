// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ForcesView.h"

#include "core/model/catalogue.h"
#include "ui/session/Session.h"
#include "ui/views/ForceBars.h"
#include "ui/views/entityName.h"
#include "ui/views/scrolledColumn.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>

#include <array>
#include <utility>

namespace lodestone {

namespace {

struct PartText {
    const char* label;
    const char* help;
    int hue; ///< pulls, pushes and the rest share one each
};

/// By Force.
constexpr std::array<PartText, numForces> partTexts{{
    {QT_TRANSLATE_NOOP("lodestone::ForcesView", "Pull of ratings"),
     QT_TRANSLATE_NOOP("lodestone::ForcesView",
                       "Towards the items (users) of its train ratings, where the hinge is active."),
     0},
    {QT_TRANSLATE_NOOP("lodestone::ForcesView", "Push of negatives"),
     QT_TRANSLATE_NOOP("lodestone::ForcesView", "Away from sampled items (users) that it has no rating with."), 1},
    {QT_TRANSLATE_NOOP("lodestone::ForcesView", "Push among users"),
     QT_TRANSLATE_NOOP("lodestone::ForcesView", "The user push of Eq. 7, scaled by rho."), 1},
    {QT_TRANSLATE_NOOP("lodestone::ForcesView", "Push among items"),
     QT_TRANSLATE_NOOP("lodestone::ForcesView", "The item push of Eq. 8, scaled by rho."), 1},
    {QT_TRANSLATE_NOOP("lodestone::ForcesView", "Pull of the similar"),
     QT_TRANSLATE_NOOP("lodestone::ForcesView", "Towards users (items) with a similar list (latent term, Eq. 11)."), 0},
    {QT_TRANSLATE_NOOP("lodestone::ForcesView", "Push of the dissimilar"),
     QT_TRANSLATE_NOOP("lodestone::ForcesView", "Away from users (items) without a similar list (latent term, Eq. 11)."), 1},
    {QT_TRANSLATE_NOOP("lodestone::ForcesView", "Covariance"),
     QT_TRANSLATE_NOOP("lodestone::ForcesView", "The regularizer that keeps the coordinates uncorrelated (Eq. 12)."), 2},
}};

constexpr int netHue = 3;

QString amountText(double amount)
{
    return QLocale().toString(amount, 'g', 3);
}

QLabel* plainLabel()
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText); // titles come from files
    label->setWordWrap(true);
    return label;
}

} // namespace

ForcesView::ForcesView(const Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_name(plainLabel()), m_text(plainLabel()), m_note(plainLabel()),
      m_bars(new ForceBars)
{
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setText(tr("Length of the summed gradient of each part. The triplets of the epoch that hold the point are drawn "
                       "again and evaluated at the vectors shown, so that training pays nothing for this."));
    m_bars->setAccessibleName(tr("Forces"));
    fillWithScrolledColumn(*this, {m_name, m_text, m_bars, m_note});

    connect(&session, &Session::shownChanged, this, &ForcesView::follow);
    for (const auto signal : {&Session::selectionChanged, &Session::dataChanged, &Session::runBegan})
        connect(&session, signal, this, &ForcesView::refresh);
    connect(&m_worker, &ForcesWorker::ready, this, &ForcesView::showForces);
    connect(&m_worker, &ForcesWorker::failed, this, [this](const QString& text) {
        m_busy = false;
        showHint(text);
    });
    refresh();
}

QString ForcesView::text() const
{
    return m_name->text() + u'\n' + m_text->text();
}

void ForcesView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void ForcesView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        refresh();
}

void ForcesView::refresh()
{
    m_worker.cancel();
    m_busy = m_behind = false;
    if (!isVisible())
        return; // nobody looks; showEvent() catches up
    const std::vector<EntityId>& selection = m_session.selection().entities();
    const bool isOne = selection.size() == 1 && m_session.data();
    m_name->setText(isOne ? entityName(*m_session.data(), selection.front()) : QString());
    m_name->setVisible(isOne);
    if (selection.empty())
        return showHint(tr("Click a point of the picture to see what pulls and pushes it."));
    if (selection.size() > 1)
        return showHint(tr("Select a single point to see what pulls and pushes it."));
    if (!m_session.hasRatings())
        return showHint(tr("These vectors were made elsewhere: no model pulls or pushes them here."));
    if (!m_session.shown())
        return showHint(tr("Train to see what pulls and pushes this point."));
    if (!ForcesWorker::knows(m_session.spec().model))
        return showHint(tr("Only MML and its variants are trained by forces."));
    const bool sameEntity = !m_bars->isHidden() && m_request.entity == selection.front();
    m_request = {m_session.data(), m_session.spec(), m_session.shown(), selection.front()};
    if (!sameEntity)
        showHint(tr("Epoch %L1: working out\u2026").arg(m_request.epoch()));
    m_busy = true;
    m_worker.request(m_request);
}

void ForcesView::follow()
{
    // While a model trains, epochs may pass faster than forces are worked out; those under way are shown first.
    if (m_busy)
        m_behind = true;
    else
        refresh();
}

void ForcesView::showForces(const EntityForces& forces)
{
    m_busy = false;
    m_text->setText(forces.triplets == 0
                        ? tr("No triplet of epoch %L1 holds this point.").arg(m_request.epoch())
                        : tr("Triplets of epoch %L1 that hold it: %L2").arg(m_request.epoch()).arg(forces.triplets));
    std::vector<ForceBar> bars;
    for (std::size_t part = 0; part < numForces; ++part) {
        const double amount = forces.parts.col(static_cast<Eigen::Index>(part)).norm();
        const PartText& text = partTexts[part];
        bars.push_back({tr(text.label), amount, amountText(amount),
                        tr("%1\nActive %L2 times.").arg(tr(text.help)).arg(forces.contributions[part]), text.hue});
    }
    const double net = forces.parts.rowwise().sum().norm();
    bars.push_back({tr("All together"), net, amountText(net),
                    tr("The sum of all parts; pulls and pushes cancel where they oppose each other."), netHue});
    m_bars->setBars(std::move(bars));
    m_bars->show();
    m_note->show();
    if (m_behind)
        refresh();
}

void ForcesView::showHint(const QString& text)
{
    m_text->setText(text);
    m_bars->hide();
    m_note->hide();
}

} // namespace lodestone
