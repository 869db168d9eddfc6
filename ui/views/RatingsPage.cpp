// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/RatingsPage.h"

#include "ui/views/InspectorTable.h"
#include "ui/views/entityName.h"
#include "ui/views/inspectorTexts.h"

#include <QDateTime>
#include <QLocale>
#include <QVBoxLayout>

#include <utility>

namespace lodestone {

namespace {
enum RatingColumn { RatedName, RatedLabel, RatedValue, RatedPart, RatedTime };
} // namespace

RatingsPage::RatingsPage(QWidget* parent)
    : QWidget(parent),
      m_table(new InspectorTable({{tr("Item"), {}, false},
                                  {tr("Label"), {}, false},
                                  {tr("Rating"), tr("Ratings below the threshold of a positive are struck through"), true},
                                  {tr("Part"), tr("Part of the split"), false},
                                  {tr("Date"), {}, false}},
                                 RatedName, true))
{
    m_table->setAccessibleName(tr("Ratings"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 0);
    column->addWidget(m_table);
    connect(m_table, &InspectorTable::picked, this, &RatingsPage::picked);
    connect(m_table, &InspectorTable::opened, this, &RatingsPage::opened);
}

void RatingsPage::showRatings(const Dataset& dataset, EntityId entity, const std::vector<PartedRating>& ratings)
{
    const bool isUser = dataset.isUser(entity);
    m_table->list()->setColumnTitle(RatedName, isUser ? tr("Item") : tr("User"));
    m_table->setColumnHidden(RatedLabel, !isUser || dataset.labels.empty());
    m_table->setColumnHidden(RatedTime, !dataset.interactions.hasTime());
    std::vector<EntityRow> rows;
    for (const PartedRating& rating : ratings)
        rows.push_back({rating.other,
                        {entityName(dataset, rating.other), entityLabel(dataset, rating.other),
                         QLocale().toString(static_cast<double>(rating.value), 'g', 4), partText(rating.part),
                         QLocale::c().toString(QDateTime::fromSecsSinceEpoch(rating.time, Qt::UTC).date(),
                                               QStringLiteral("yyyy-MM-dd"))},
                        !rating.isPositive});
    m_table->setRows(std::move(rows));
}

} // namespace lodestone
