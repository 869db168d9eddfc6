// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/NeighborsPage.h"

#include "ui/views/InspectorTable.h"
#include "ui/views/entityName.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <utility>

namespace lodestone {

NeighborsPage::NeighborsPage(QWidget* parent)
    : QWidget(parent), m_metric(new QComboBox),
      m_items(new InspectorTable({{tr("Nearest items"), {}, false},
                                  {tr("Label"), {}, false},
                                  {tr("Distance"), tr("Squared distance under the chosen metric"), true}},
                                 0, true)),
      m_users(new InspectorTable(
          {{tr("Nearest users"), {}, false}, {tr("Distance"), tr("Squared distance under the chosen metric"), true}}, 0,
          true))
{
    m_metric->addItem(tr("Metric W^UI (users and items)"), static_cast<int>(Relation::UserItem));
    m_metric->addItem(tr("Metric W^U (users)"), static_cast<int>(Relation::User));
    m_metric->addItem(tr("Metric W^I (items)"), static_cast<int>(Relation::Item));
    m_metric->addItem(tr("Identity (vectors as they are)"), -1);
    m_metric->setAccessibleName(tr("Metric of the distances"));
    m_items->setAccessibleName(tr("Nearest items"));
    m_users->setAccessibleName(tr("Nearest users"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 0);
    column->setSpacing(3);
    column->addWidget(m_metric);
    column->addWidget(m_items, 1);
    column->addWidget(m_users, 1);
    for (InspectorTable* table : {m_items, m_users}) {
        connect(table, &InspectorTable::picked, this, &NeighborsPage::picked);
        connect(table, &InspectorTable::opened, this, &NeighborsPage::opened);
    }
    connect(m_metric, &QComboBox::currentIndexChanged, this, &NeighborsPage::metricChanged);
}

std::optional<Relation> NeighborsPage::relation() const
{
    const int value = m_metric->currentData().toInt();
    return value < 0 ? std::nullopt : std::optional(static_cast<Relation>(value));
}

void NeighborsPage::showInspection(const Dataset& dataset, const Inspection& inspection)
{
    std::vector<EntityRow> rows;
    for (const Neighbor& item : inspection.items)
        rows.push_back(
            {item.entity, {entityName(dataset, item.entity), entityLabel(dataset, item.entity), item.distance}, false});
    m_items->setColumnHidden(1, dataset.labels.empty());
    m_items->setRows(std::move(rows));
    rows.clear();
    for (const Neighbor& user : inspection.users)
        rows.push_back({user.entity, {entityName(dataset, user.entity), user.distance}, false});
    m_users->setRows(std::move(rows));
    // Without learned metrics all choices are the same.
    m_metric->setEnabled(inspection.snapshot->comparison == Comparison::Mahalanobis);
    m_metric->setToolTip(m_metric->isEnabled() ? QString()
                                               : tr("This model learns no metric: vectors are compared as they are."));
}

} // namespace lodestone
