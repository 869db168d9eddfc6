// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ForcesView.h"

#include "ui/session/Session.h"
#include "ui/views/ForceBars.h"
#include "ui/views/entityName.h"
#include "ui/views/forceTexts.h"
#include "ui/views/plainLabel.h"
#include "ui/views/scrolledColumn.h"

#include <QEvent>
#include <QLabel>

namespace lodestone {

namespace {

} // namespace

ForcesView::ForcesView(const Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_name(plainLabel()), m_text(plainLabel()), m_note(plainLabel()),
      m_bars(new ForceBars)
{
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setText(forceNote());
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
        return showHint(noForces());
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
    m_text->setText(forceTriplets(forces, m_request.epoch()));
    m_bars->setBars(forceBars(forces));
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
