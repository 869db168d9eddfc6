// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/InspectorView.h"

#include "ui/session/Session.h"
#include "ui/views/EmptyState.h"
#include "ui/views/InspectorTable.h"
#include "ui/views/NeighborsPage.h"
#include "ui/views/RatingsPage.h"
#include "ui/views/RecommendPage.h"
#include "ui/views/WhyBox.h"
#include "ui/views/comparisonTexts.h"
#include "ui/views/entityName.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QStackedLayout>
#include <QTabWidget>
#include <QToolButton>

#include <utility>

namespace lodestone {

InspectorView::InspectorView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_name(new QLabel), m_facts(new QLabel), m_back(new QToolButton),
      m_pin(new QToolButton), m_tabs(new QTabWidget), m_recommend(new RecommendPage), m_why(new WhyBox),
      m_neighbors(new NeighborsPage), m_ratings(new RatingsPage), m_empty(new EmptyState(this)), m_page(createPage()),
      m_stack(new QStackedLayout(this))
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_page);
    connectPages();
    connectSession();
    chooseSubject();
}

QWidget* InspectorView::createPage()
{
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Inspector"));
    m_tabs->addTab(m_recommend, tr("Recommend"));
    m_tabs->addTab(m_why, tr("Why?"));
    m_tabs->addTab(m_neighbors, tr("Neighbors"));
    m_tabs->addTab(m_ratings, tr("Ratings"));
    m_tabs->setUsesScrollButtons(true);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(createHeader());
    column->addWidget(m_tabs, 1);
    return page;
}

QLayout* InspectorView::createHeader()
{
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    for (QLabel* label : {m_name, m_facts}) {
        label->setTextFormat(Qt::PlainText); // titles come from files
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_back->setArrowType(Qt::LeftArrow);
    m_back->setAutoRaise(true);
    m_back->setAccessibleName(tr("Back"));
    m_pin->setText(tr("Pin"));
    m_pin->setCheckable(true);
    m_pin->setAutoRaise(true);
    m_pin->setToolTip(tr("Stay with this user or item, whatever is selected"));
    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(m_back);
    row->addWidget(m_name, 1);
    row->addWidget(m_pin);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(4, 4, 4, 0);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_facts);
    return column;
}

template <typename Page> void InspectorView::connectPage(Page* page)
{
    connect(page, &Page::picked, this, &InspectorView::pick);
    connect(page, &Page::opened, this, &InspectorView::open);
}

void InspectorView::connectPages()
{
    connectPage(m_recommend);
    connectPage(m_neighbors);
    connectPage(m_ratings);
    connect(m_recommend, &RecommendPage::partChanged, this, &InspectorView::refresh);
    connect(m_neighbors, &NeighborsPage::metricChanged, this, &InspectorView::refresh);
    connect(m_back, &QToolButton::clicked, this, &InspectorView::goBack);
    connect(m_pin, &QToolButton::toggled, this, &InspectorView::chooseSubject);
    connect(&m_inspector, &Inspector::inspected, this, &InspectorView::showInspection);
    connect(&m_inspector, &Inspector::explained, this,
            [this](const ReasonsOverTime& reasons) { m_why->showReasons(m_run, reasons); });
    connect(&m_inspector, &Inspector::failed, this, &InspectorView::showHint);
}

void InspectorView::connectSession()
{
    connect(&m_session, &Session::shownChanged, this, &InspectorView::follow);
    connect(&m_session, &Session::selectionChanged, this, &InspectorView::onSelectionChanged);
    connect(&m_session, &Session::hoveredChanged, this, &InspectorView::chooseSubject);
    connect(&m_session, &Session::runBegan, this, &InspectorView::refresh);
    connect(&m_session, &Session::dataChanged, this, &InspectorView::forget);
}

void InspectorView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void InspectorView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        refresh();
}

void InspectorView::forget()
{
    m_subject.reset();
    m_asked.reset();
    m_before.clear();
    m_held = false;
    m_pin->setChecked(false);
    refresh();
    emit subjectChanged();
}

void InspectorView::onSelectionChanged()
{
    m_held = m_picking;
    chooseSubject();
}

void InspectorView::chooseSubject()
{
    if (m_subject && (m_held || m_pin->isChecked()))
        return;
    const std::vector<EntityId>& selection = m_session.selection().entities();
    std::optional<EntityId> wanted = selection.size() == 1 ? std::optional(selection.front()) : m_session.hovered();
    if (wanted && wanted != m_subject)
        setSubject(*wanted);
    else if (!m_subject)
        refresh();
}

void InspectorView::setSubject(EntityId entity)
{
    m_subject = entity;
    m_asked.reset();
    refresh();
    emit subjectChanged();
}

void InspectorView::pick(EntityId entity)
{
    const bool before = std::exchange(m_picking, true);
    m_held = true;
    m_session.setSelection({entity});
    m_picking = before;
    m_asked = entity;
    explain();
}

void InspectorView::open(EntityId entity)
{
    if (m_subject)
        m_before.push_back(*m_subject);
    setSubject(entity);
}

void InspectorView::goBack()
{
    if (m_before.empty())
        return;
    const EntityId entity = m_before.back();
    m_before.pop_back();
    const bool before = std::exchange(m_picking, true);
    m_held = true;
    m_session.setSelection({entity});
    m_picking = before;
    setSubject(entity);
}

void InspectorView::follow()
{
    // While a model trains, epochs may pass faster than they are asked; what is under way is shown first.
    if (m_inspector.isBusy())
        m_behind = true;
    else
        refresh();
}

void InspectorView::refresh()
{
    m_inspector.cancel();
    m_behind = false;
    if (!isVisible())
        return; // nobody looks; showEvent() catches up
    if (!m_session.data())
        return showHint(tr("Open a data set to look at its users and items."));
    if (!m_subject)
        return showHint(
            tr("Click a point of the picture to see what the model recommends to a user, and who is near an item."));
    if (!m_session.shown())
        return showHint(tr("Train to see what the model recommends to %1.").arg(entityName(*m_session.data(), *m_subject)));
    m_run = {m_session.data(), m_session.spec(), m_session.shown()};
    InspectionOptions options;
    options.entity = *m_subject;
    options.part = m_recommend->part();
    options.relation = m_neighbors->relation();
    m_inspector.inspect(m_run, options);
}

void InspectorView::showHint(const QString& text)
{
    m_inspection.reset();
    m_hint = text;
    m_empty->set(text, nullptr);
    m_stack->setCurrentWidget(m_empty);
}

QString InspectorView::text() const
{
    return m_stack->currentWidget() == m_empty ? m_hint : m_name->text() + u'\n' + m_facts->text();
}

QString InspectorView::facts(const Inspection& inspection) const
{
    const auto counts = countParts(inspection.ratings);
    const auto count = [&](RatedIn part) { return QLocale().toString(qulonglong(counts[static_cast<std::size_t>(part)])); };
    QString text = tr("Ratings: %L1 (train %2, validation %3, test %4)")
                       .arg(inspection.ratings.size())
                       .arg(count(RatedIn::Train), count(RatedIn::Validation), count(RatedIn::Test));
    if (inspection.margin)
        text += QStringLiteral("  \u00b7  ") + tr("margin %1").arg(QLocale().toString(*inspection.margin, 'f', 3));
    if (const QString compared = comparisonText(inspection.snapshot->comparison); !compared.isEmpty())
        text += QStringLiteral("  \u00b7  ") + compared;
    const QString label = entityLabel(*m_run.data, inspection.options.entity);
    return label.isEmpty() ? text : label + QStringLiteral("  \u00b7  ") + text;
}

void InspectorView::showInspection(std::shared_ptr<const Inspection> inspection)
{
    m_inspection = std::move(inspection);
    const EntityId entity = m_inspection->options.entity;
    const bool isUser = m_run.data->isUser(entity);
    m_name->setText(entityName(*m_run.data, entity));
    m_facts->setText(facts(*m_inspection));
    m_facts->setToolTip(comparisonHelp(m_inspection->snapshot->comparison));
    m_back->setEnabled(!m_before.empty());
    m_back->setToolTip(m_before.empty() ? tr("Nothing was looked at before.")
                                        : tr("Back to %1").arg(entityName(*m_run.data, m_before.back())));
    m_tabs->setTabText(0, isUser ? tr("Recommend") : tr("Audience"));
    m_recommend->showInspection(m_run.data, m_inspection, m_run.spec.evaluation.candidates);
    m_neighbors->showInspection(*m_run.data, *m_inspection);
    m_ratings->showRatings(*m_run.data, entity, m_inspection->ratings);
    m_stack->setCurrentWidget(m_page);
    explain();
    if (m_behind)
        refresh();
}

void InspectorView::explain()
{
    if (!m_inspection || !m_run.data)
        return;
    const EntityId entity = m_inspection->options.entity;
    const bool isUser = m_run.data->isUser(entity);
    if (isUser && !m_asked)
        if (const auto recommended = m_recommend->recommended(); !recommended.empty())
            m_asked = recommended.front();
    if (!m_asked || m_run.data->isUser(*m_asked) == isUser)
        return m_why->showHint(isUser ? tr("Choose an item of a list to see why it is near or far.")
                                      : tr("Choose a user of a list to see why the item is near or far."));
    std::vector<SnapshotPtr> kept;
    for (const int epoch : m_session.epochs().epochs())
        kept.push_back(m_session.epochs().find(epoch));
    m_inspector.explain(m_run, isUser ? entity : *m_asked, isUser ? *m_asked : entity, std::move(kept));
}

} // namespace lodestone
