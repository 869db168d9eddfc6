// SPDX-FileCopyrightText: The Lodestone authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/RecommendPage.h"

#include "ui/views/InspectorTable.h"
#include "ui/views/entityName.h"
#include "ui/views/inspectorTexts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QStackedLayout>

#include <algorithm>
#include <map>
#include <utility>

namespace lodestone {

namespace {
enum ItemColumn { Rank, Item, Label, Distance, Margin, Mark };

QLabel* smallLabel()
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}
} // namespace

RecommendPage::RecommendPage(QWidget* parent)
    : QWidget(parent), m_top(new QComboBox), m_part(new QComboBox), m_leftOut(new QCheckBox(tr("Left out"))),
      m_summary(smallLabel()), m_similarTitle(smallLabel()), m_stack(new QStackedLayout(this))
{
    m_stack->addWidget(createUserSide());
    m_stack->addWidget(createItemSide());
    for (InspectorTable* table : {m_items, m_users, m_similar})
        connectTable(table);
    connect(m_top, &QComboBox::currentIndexChanged, this, &RecommendPage::refresh);
    connect(m_leftOut, &QCheckBox::toggled, this, &RecommendPage::refresh);
    connect(m_part, &QComboBox::currentIndexChanged, this, &RecommendPage::partChanged);
}

QWidget* RecommendPage::createUserSide()
{
    for (const int count : {10, 20, 50})
        m_top->addItem(tr("Top %L1").arg(count), count);
    m_top->setAccessibleName(tr("How many recommendations"));
    m_part->addItem(tr("test"), static_cast<int>(Part::Test));
    m_part->addItem(tr("validation"), static_cast<int>(Part::Validation));
    m_part->setAccessibleName(tr("Ranked as when this part is evaluated"));
    m_part->setToolTip(tr("Ranked as when this part is evaluated: its liked items are the targets."));
    m_leftOut->setToolTip(tr("Also show items that are left out of the ranking, struck through where they would stand."));
    m_items =
        new InspectorTable({{tr("#"), tr("Rank among the items that are not left out"), true},
                            {tr("Item"), {}, false},
                            {tr("Label"), {}, false},
                            {QStringLiteral("d²"), tr("Squared distance to the user under the metric W^UI"), true},
                            {QStringLiteral("m"), tr("Adaptive margin of the item"), true},
                            {tr("Mark"), tr("What the user did with the item, and in which part of the split"), false}},
                           Item, false);
    m_items->setAccessibleName(tr("Recommended items"));
    m_items->horizontalHeader()->setSectionResizeMode(Label, QHeaderView::Stretch); // else a narrow panel leaves no name
    auto* side = new QWidget;
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_top, m_part, m_leftOut})
        row->addWidget(widget);
    row->addStretch(1);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(4, 4, 4, 0);
    column->setSpacing(3);
    column->addLayout(row);
    column->addWidget(m_summary);
    column->addWidget(m_items, 1);
    return side;
}

QWidget* RecommendPage::createItemSide()
{
    m_users = new InspectorTable({{tr("#"), {}, true},
                                  {tr("Nearest users"), {}, false},
                                  {tr("Distance"), tr("Squared distance to the item under the metric W^UI"), true},
                                  {tr("Rated in"), {}, false}},
                                 1, false);
    m_users->setAccessibleName(tr("Nearest users"));
    m_similar = new InspectorTable({{tr("Similar items"), {}, false},
                                    {tr("Label"), {}, false},
                                    {tr("Overlap"), tr("Jaccard overlap of the users who liked them in training"), true}},
                                   0, true);
    m_similar->setAccessibleName(tr("Similar items"));
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(4, 4, 4, 0);
    column->setSpacing(3);
    column->addWidget(m_users, 1);
    column->addWidget(m_similarTitle);
    column->addWidget(m_similar, 1);
    return side;
}

void RecommendPage::connectTable(InspectorTable* table)
{
    connect(table, &InspectorTable::picked, this, &RecommendPage::picked);
    connect(table, &InspectorTable::opened, this, &RecommendPage::opened);
}

Part RecommendPage::part() const
{
    return static_cast<Part>(m_part->currentData().toInt());
}

std::size_t RecommendPage::numShown() const
{
    return static_cast<std::size_t>(m_top->currentData().toInt());
}

QString RecommendPage::summary() const
{
    return m_summary->text();
}

void RecommendPage::showInspection(const DatasetPtr& dataset, std::shared_ptr<const Inspection> inspection,
                                   Candidates candidates)
{
    m_data = dataset;
    m_inspection = std::move(inspection);
    m_candidates = candidates;
    refresh();
}

void RecommendPage::refresh()
{
    if (!m_inspection)
        return;
    const bool isUser = m_data->isUser(m_inspection->options.entity);
    m_stack->setCurrentIndex(isUser ? 0 : 1);
    if (isUser)
        showItems();
    else
        showUsers();
}

EntityRow RecommendPage::rowOf(const RankedItem& item) const
{
    const Snapshot& snapshot = *m_inspection->snapshot;
    const EntityId entity = m_data->entity(item.item);
    const auto index = static_cast<Eigen::Index>(at(item.item));
    const double distance = snapshot.comparison == Comparison::Dot
        ? static_cast<double>(item.score)
        : distanceBetween(snapshot, m_inspection->options.entity, entity, Relation::UserItem);
    EntityRow row;
    row.entity = entity;
    row.cells = {item.rank ? QVariant(static_cast<int>(*item.rank) + 1) : QVariant(),
                 entityName(*m_data, entity),
                 entityLabel(*m_data, entity),
                 distance,
                 index < snapshot.itemMargins.size() ? QVariant(static_cast<double>(snapshot.itemMargins[index]))
                                                     : QVariant(),
                 markText(item)};
    row.isStruck = !item.rank;
    return row;
}

void RecommendPage::showItems()
{
    const Snapshot& snapshot = *m_inspection->snapshot;
    m_items->setColumnHidden(Label, m_data->labels.empty());
    m_items->setColumnHidden(Margin, snapshot.itemMargins.size() == 0);
    m_items->list()->setColumnTitle(Distance, snapshot.comparison == Comparison::Dot ? tr("Score") : QStringLiteral("d²"));
    std::vector<EntityRow> rows;
    std::size_t numRanked = 0;
    for (const RankedItem& item : m_inspection->ranking.items) {
        if (numRanked == numShown())
            break;
        numRanked += item.rank.has_value();
        if (item.rank || m_leftOut->isChecked())
            rows.push_back(rowOf(item));
    }
    m_items->setRows(std::move(rows));
    const QString summary = summaryOf(m_inspection->ranking);
    m_summary->setText(m_candidates == Candidates::Full
                           ? summary
                           : tr("%1 Ranked among all items here; the curves of this run rank the liked items among 500 "
                                "drawn ones.")
                                 .arg(summary));
}

QString RecommendPage::summaryOf(const UserRanking& ranking) const
{
    constexpr std::size_t mostMisses = 8;
    const std::size_t k = numShown();
    const QString part = m_part->currentText();
    if (ranking.targets.empty())
        return tr("The user has no liked item in %1, so nothing can be hit.").arg(part);
    QStringList ranks;
    for (std::size_t i = ranking.hits(k); i < ranking.targets.size() && ranks.size() < qsizetype(mostMisses); ++i)
        ranks << QLocale().toString(ranking.targets[i] + 1);
    const std::size_t numMisses = ranking.targets.size() - ranking.hits(k);
    if (numMisses > mostMisses)
        ranks << tr("and %L1 more").arg(numMisses - mostMisses);
    //: HR@10 = 1, recall@10 = 2/4 of the test part
    const QString hits = tr("HR@%1 = %2, recall@%1 = %3/%4 (%5).")
                             .arg(k)
                             .arg(ranking.hits(k) > 0 ? 1 : 0)
                             .arg(ranking.hits(k))
                             .arg(ranking.targets.size())
                             .arg(part);
    return ranks.isEmpty() ? hits : tr("%1 Misses at rank %2.").arg(hits, ranks.join(QStringLiteral(", ")));
}

void RecommendPage::showUsers()
{
    std::map<std::size_t, RatedIn> parts;
    for (const PartedRating& rating : m_inspection->ratings)
        parts.emplace(at(rating.other), rating.part);
    std::vector<EntityRow> rows;
    for (const Neighbor& neighbor : m_inspection->nearestUsers) {
        const auto rated = parts.find(at(neighbor.entity));
        rows.push_back({neighbor.entity,
                        {static_cast<int>(rows.size()) + 1, entityName(*m_data, neighbor.entity), neighbor.distance,
                         rated == parts.end() ? QString() : partText(rated->second)},
                        false});
    }
    m_users->setRows(std::move(rows));
    rows.clear();
    for (const SimilarEntity& similar : m_inspection->similar) {
        const EntityId entity = m_data->entity(ItemIndex(similar.entity));
        rows.push_back({entity, {entityName(*m_data, entity), entityLabel(*m_data, entity), similar.overlap}, false});
    }
    m_similar->setColumnHidden(1, m_data->labels.empty());
    m_similar->setVisible(!rows.empty());
    const QString theta = QLocale().toString(m_inspection->options.theta, 'g', 3);
    m_similarTitle->setText(rows.empty() ? tr("No item has an overlap above theta = %1.").arg(theta)
                                         : tr("Items with an overlap above theta = %1: %L2").arg(theta).arg(rows.size()));
    m_similar->setRows(std::move(rows));
}

std::vector<EntityId> RecommendPage::recommended() const
{
    std::vector<EntityId> entities;
    if (m_inspection && m_data->isUser(m_inspection->options.entity))
        for (const EntityRow& row : m_items->list()->rows())
            if (!row.isStruck)
                entities.push_back(row.entity);
    return entities;
}

} // namespace lodestone
