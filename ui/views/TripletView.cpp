// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/TripletView.h"

#include "core/model/catalogue.h"
#include "ui/plot/coreText.h"
#include "ui/session/Session.h"
#include "ui/views/DistanceTable.h"
#include "ui/views/EmptyState.h"
#include "ui/views/entityName.h"
#include "ui/views/plainLabel.h"
#include "ui/views/scrolledColumn.h"
#include "ui/views/tripletTexts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QShortcut>
#include <QStackedLayout>
#include <QToolButton>

namespace lodestone {

namespace {

/// Pressed by its key, too, while the panel has the focus.
void setKey(QToolButton* button, const QString& name, Qt::Key key, QWidget* panel)
{
    button->setAccessibleName(name);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(name, QKeySequence(key).toString(QKeySequence::NativeText)));
    auto* shortcut = new QShortcut(QKeySequence(key), panel);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(shortcut, &QShortcut::activated, button, &QToolButton::click);
}
} // namespace

TripletView::TripletView(const Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_previous(new QToolButton), m_next(new QToolButton), m_find(new QToolButton),
      m_scope(plainLabel()), m_title(plainLabel()), m_place(plainLabel()), m_points(plainLabel()), m_hinge(plainLabel()),
      m_steps(plainLabel()), m_note(plainLabel()), m_table(new DistanceTable), m_empty(new EmptyState(this)),
      m_page(createPage()), m_stack(new QStackedLayout(this))
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_page);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(true); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(false); });
    connect(m_find, &QToolButton::clicked, this, &TripletView::findViolated);
    connect(&m_finder, &TripletFinder::found, this, &TripletView::take);
    connect(&m_finder, &TripletFinder::failed, this, &TripletView::showHint);
    connectSession();
    refresh();
}

QWidget* TripletView::createPage()
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    for (QLabel* label : {m_scope, m_place, m_note})
        label->setForegroundRole(QPalette::PlaceholderText);
    auto* distances = new QLabel(tr("Squared distances, and after the step"));
    distances->setBuddy(m_table);
    m_table->setAccessibleName(distances->text());
    auto* page = new QWidget;
    fillWithScrolledColumn(*page, {createButtons(), m_scope, m_title, m_place, m_points, m_hinge, distances, m_table, m_steps,
                                   m_note});
    return page;
}

QWidget* TripletView::createButtons()
{
    m_previous->setArrowType(Qt::LeftArrow);
    m_next->setArrowType(Qt::RightArrow);
    m_find->setText(tr("Find a violated one"));
    setKey(m_previous, tr("Previous triplet"), Qt::Key_P, this);
    setKey(m_next, tr("Next triplet"), Qt::Key_N, this);
    setKey(m_find, tr("Find a violated triplet"), Qt::Key_V, this);
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    for (QToolButton* button : {m_previous, m_next, m_find}) {
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    row->addStretch(1);
    return buttons;
}

void TripletView::connectSession()
{
    connect(&m_session, &Session::shownChanged, this, &TripletView::refresh);
    connect(&m_session, &Session::selectionChanged, this, &TripletView::showScope);
    for (const auto signal : {&Session::dataChanged, &Session::runBegan})
        connect(&m_session, signal, this, &TripletView::forget);
}

QString TripletView::text() const
{
    if (m_stack->currentWidget() == m_empty)
        return m_hint;
    QStringList lines;
    for (const QLabel* label : {m_scope, m_title, m_place, m_points, m_hinge, m_steps, m_note})
        if (!label->isHidden())
            lines << label->text();
    return lines.join(u'\n');
}

InspectedRun TripletView::run() const
{
    return {m_session.data(), m_session.spec(), m_session.shown()};
}

void TripletView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void TripletView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    emit looking(nullptr);
}

void TripletView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange && m_triplet)
        showTriplet();
}

void TripletView::forget()
{
    m_finder.cancel();
    m_triplet = nullptr;
    refresh();
}

void TripletView::refresh()
{
    if (!isVisible())
        return; // nobody looks; showEvent() catches up
    if (!m_session.data())
        return showHint(tr("Open ratings and train to look at single triplets."));
    if (!m_session.hasRatings())
        return showHint(tr("These vectors were made elsewhere: no triplets were drawn for them."));
    if (!m_session.shown())
        return showHint(tr("Train to look at single triplets."));
    if (!hasTriplets(m_session.spec()))
        return showHint(tr("%1 does not learn from triplets with one hinge. Train MML, one of its variants or CML to look at "
                           "single triplets.")
                            .arg(coreText("Model", modelInfo(m_session.spec().model).title)));
    if (m_finder.isBusy())
        return; // epochs may pass faster: what is under way is shown first, and take() catches up
    if (!m_triplet) {
        showHint(tr("Epoch %L1: working out\u2026").arg(m_session.shownEpoch()));
        m_finder.find(run(), {});
    } else if (m_triplet->snapshot != m_session.shown()) {
        m_finder.look(run(), m_triplet);
    } else {
        showTriplet();
    }
}

void TripletView::step(bool backwards)
{
    if (!m_triplet)
        return;
    const std::size_t all = m_triplet->numPlaces;
    TripletSearch next;
    next.from = (m_triplet->place + (backwards ? all - 1 : 1)) % all;
    next.isBackwards = backwards;
    m_finder.find(run(), next);
}

void TripletView::findViolated()
{
    if (!m_triplet)
        return;
    TripletSearch next;
    next.from = (m_triplet->place + 1) % m_triplet->numPlaces;
    next.isActive = true;
    next.holding = m_session.selection().entities();
    m_finder.find(run(), next);
}

void TripletView::take(const TripletPtr& found)
{
    if (found) {
        m_triplet = found;
        showTriplet();
        showScope();
    } else if (m_triplet) {
        m_scope->setText(m_session.selection().empty()
                             ? tr("No triplet of epoch %L1 is violated.").arg(m_session.shownEpoch())
                             : tr("No triplet of epoch %L1 with a selected point is violated.").arg(m_session.shownEpoch()));
    } else {
        showHint(tr("No triplet could be drawn: every user has rated every item."));
    }
    if (m_triplet && m_triplet->snapshot != m_session.shown())
        refresh();
}

void TripletView::showTriplet()
{
    if (!isVisible())
        return;
    m_title->setText(termText(*m_triplet));
    m_place->setText(placeText(*m_triplet));
    m_points->setText(pointsText(*m_triplet, *m_session.data()));
    m_hinge->setText(hingeText(*m_triplet));
    m_steps->setVisible(m_triplet->isActive());
    m_steps->setText(m_triplet->isActive() ? stepsText(*m_triplet) : QString());
    m_note->setText(stepHelp(*m_triplet) + u'\n'
                    + tr("In the picture the pull is solid, the push dashed, and arrows are the steps; only linear "
                         "projections have arrows."));
    m_table->setTriplet(*m_triplet);
    if (m_stack->currentWidget() != m_page)
        showScope();
    m_stack->setCurrentWidget(m_page);
    emit looking(m_triplet);
}

QString TripletView::scopeText() const
{
    const std::vector<EntityId>& selection = m_session.selection().entities();
    if (selection.empty())
        return tr("Looks among all triplets; select a user or item to look among its own.");
    if (selection.size() == 1)
        return tr("Looks among the triplets with %1.").arg(entityName(*m_session.data(), selection.front()));
    return tr("Looks among the triplets with one of the %1 selected points.")
        .arg(QLocale().toString(qulonglong(selection.size())));
}

void TripletView::showScope()
{
    if (m_session.data())
        m_scope->setText(scopeText());
}

void TripletView::showHint(const QString& text)
{
    m_hint = text;
    m_empty->set(text, nullptr);
    m_stack->setCurrentWidget(m_empty);
    emit looking(nullptr);
}

} // namespace lodestone
