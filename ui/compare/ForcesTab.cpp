// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/ForcesTab.h"

#include "ui/compare/ForcesTable.h"
#include "ui/views/ElidedLabel.h"
#include "ui/views/ForcesView.h"
#include "ui/views/entityName.h"
#include "ui/views/forceTexts.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace lodestone {

ForcesTab::ForcesTab(QWidget* parent)
    : QWidget(parent), m_name(new ElidedLabel), m_hint(new QLabel), m_shares(new QCheckBox(tr("Shares"))),
      m_table(new ForcesTable)
{
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_name->setToolTip(forceNote());
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_shares->setToolTip(
        tr("Each part as a share of the lengths of all seven added up: for runs whose forces differ in size. "
           "All together is then what the parts do not cancel of each other."));
    auto* row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(m_shares);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 2, 4, 2);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_hint);
    column->addWidget(m_table, 1);
    column->addStretch();
    connect(m_shares, &QCheckBox::toggled, this, &ForcesTab::refresh);
    connect(&m_forces, &ComparedForces::changed, this, [this] {
        if (isVisible()) // else showEvent() catches up: every step of an epoch slider gives new runs
            refresh();
    });
    refresh();
}

void ForcesTab::setDataset(DatasetPtr dataset)
{
    m_data = std::move(dataset);
    setSelection({});
}

void ForcesTab::setSelection(const std::vector<EntityId>& selection)
{
    m_numSelected = selection.size();
    m_entity = selection.size() == 1 && m_data ? std::optional(selection.front()) : std::nullopt;
    m_forces.setEntity(m_data, m_entity);
    refresh();
}

QString ForcesTab::text() const
{
    return m_entity ? m_name->text() : m_hint->text();
}

void ForcesTab::refresh()
{
    m_name->setText(m_entity ? entityName(*m_data, *m_entity) : QString());
    m_hint->setText(m_numSelected > 1 ? ForcesView::tr("Select a single point to see what pulls and pushes it.")
                                      : tr("Click a point of a picture to see what pulls and pushes it in each run."));
    m_hint->setVisible(!m_entity);
    for (QWidget* widget : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_shares), static_cast<QWidget*>(m_table)})
        widget->setVisible(m_entity.has_value());
    if (m_entity)
        m_table->showForces(m_name->text(), m_forces.columns(), m_shares->isChecked());
}

void ForcesTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
    m_forces.setActive(true);
}

void ForcesTab::hideEvent(QHideEvent* event)
{
    m_forces.setActive(false);
    QWidget::hideEvent(event);
}

void ForcesTab::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        refresh();
}

} // namespace lodestone
